import { isInsideName, isInsideWord } from './inside-name.ts';
import type { NamedMention } from './mentions.ts';
import type { NameIndex } from './name-index.ts';
import { findWords, type Word } from './words.ts';

/** Later mentions, by surname, of names that were proposed. */
export function surnamesOf(text: string, words: readonly Word[], proposed: ReadonlyMap<string, string>, proposals: readonly NamedMention[], covered: ReadonlySet<number>, index: NameIndex): NamedMention[] {
  return words.flatMap((word, at): NamedMention[] => {
    const name = proposed.get(word.key);
    if (name === undefined || !word.capital || covered.has(at) || isInsideWord(text, words, at)) return [];
    if (proposals.some((proposal) => proposal.start <= word.start && word.end <= proposal.end)) return [];
    const opening = proposals.find((proposal) => proposal.name === name)?.start ?? -1;
    if (word.start < opening) return [];
    const start = startOfRepeated(words, at, name);
    const full = start !== word.start;
    if (!full && isInsideName(text, words, at, at, index)) return [];
    return [{ start, end: word.end, exact: text.slice(start, word.end), people: [], form: full ? 'full' : 'surname', title: null, offices: [], present: true, name }];
  });
}

/** Where the full name starts again before its last word, else where that word starts. */
function startOfRepeated(words: readonly Word[], at: number, name: string): number {
  const keys = findWords(name).map((word) => word.key);
  const first = at - keys.length + 1;
  const again = first >= 0 && keys.every((key, i) => words[first + i]!.key === key);
  return again ? words[first]!.start : words[at]!.start;
}
