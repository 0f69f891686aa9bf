import type { Said, Value } from '../words/say.ts';
import type { Answer } from './answer.ts';

/** What has to be said of an answer for it to be honest, one sentence each. `filtered`: not everything was searched. */
export function remarksOn(
  { found, unknownWords, phrases, words, near, notCompared }: Answer,
  filtered: boolean,
): readonly Said[] {
  const remarks: Said[] = [];
  if (unknownWords.length > 0) {
    const k = found.length > 0 ? 'search.unknownAmongOthers' : 'search.unknown';
    remarks.push({ k, with: { n: unknownWords.length, words: quoted(unknownWords) } });
  }
  if (phrases.length > 0 && found.length > 0)
    remarks.push({ k: 'search.wordForWord', with: { words: quoted(phrases) } });
  if (phrases.length > 0 && found.length === 0 && unknownWords.length === 0) {
    const k = words.length > 0 ? 'search.noneWithAll' : 'search.none';
    remarks.push({ k: filtered ? `${k}Filtered` : k, with: { words: quoted(phrases) } });
  }
  if (near > 0) remarks.push({ k: 'search.near', with: { n: near } });
  if (notCompared > 0) remarks.push({ k: 'search.notCompared', with: { n: notCompared } });
  return remarks;
}

const quoted = (words: readonly string[]): Value => ({
  list: words.map((word): Said => ({ k: 'search.quoted', with: { words: word } })),
  join: 'comma',
});
