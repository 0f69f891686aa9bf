import { LANGUAGES } from '../lexicon/languages/index.ts';
import places from '../lexicon/names/unspaced-places.json' with { type: 'json' };
import surnames from '../lexicon/names/unspaced-surnames.json' with { type: 'json' };
import { findWords, type Word } from '../people/words.ts';
import type { FoundName } from './found-name.ts';

/** Names of people in Korean: up to three words before a role or a word of courtesy. */

const split = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '));
const HANGUL = /^\p{Script=Hangul}+$/u;
const SURNAMES: ReadonlySet<string> = new Set(split(surnames).filter((name) => HANGUL.test(name)));
const PLACES: ReadonlySet<string> = new Set([...split(places), '한', '미', '북한', '미', '남', '북']);
const KOREAN = LANGUAGES['ko']!;
const ROLES: readonly string[] = split(KOREAN.roles).toSorted((a, b) => b.length - a.length);
const COURTESY: ReadonlySet<string> = new Set(split(KOREAN.courtesy));
const BODIES: readonly string[] = split(KOREAN.bodies);
const PARTICLE = '(?:은|는|이|가|께서|께서는|의|과|와|을|를|에게|도|으로|로|이자|인|이며)?';
/** A role with what it belongs to before it and a particle behind: "외교부장관은". */
const ROLE = new RegExp(`^(?<before>\\p{Script=Hangul}*?)(?:${ROLES.join('|')})${PARTICLE}$`, 'u');
/** Words before a role that are no names: of states, bodies and times. */
const NO_NAME =
  /(?:부|국|당|원|회|청|처|성|실|측|군|의|은|는|을|를|에|에서|와|과|로|고|한|된|인|했다|했던|하는|적|간|제\d|합참|연방|공화국)$|^(?:전|현|신임|전직|현직|공동|고위|정부|주|한국|미국|이번|당시|유엔|담당|수석|국가|외교|국방|통일|제)/u;
const MOST_WORDS_BACK = 4;

/** The names of a Korean text, in order, without overlaps. */
export function findHangulNames(text: string): readonly FoundName[] {
  if (!/\p{Script=Hangul}/u.test(text)) return [];
  const words = findWords(text);
  const found: FoundName[] = [];
  for (const [at, word] of words.entries()) {
    if (!isRole(word) && !isCourtesy(word)) continue;
    // "이태호 외교부 2차관": what the role belongs to stands between.
    let last = at - 1;
    while (last >= 0 && at - last <= MOST_WORDS_BACK && isJoined(text, words, last) && isOffice(words[last]!)) last--;
    if (last < 0 || !isJoined(text, words, last)) continue;
    const name = nameEnding(text, words, last);
    if (name === null) continue;
    if (found.some(({ start, end }) => start < words[last]!.end && words[name]!.start < end)) continue;
    found.push({
      start: words[name]!.start,
      end: words[last]!.end,
      kind: 'person',
      title: isCourtesy(word) ? null : text.slice(words[last + 1]!.start, word.end),
      full: true,
    });
  }
  return again(text, found).toSorted((a, b) => a.start - b.start);
}

const isRole = ({ text }: Word) => ROLE.test(text);
const isCourtesy = ({ text }: Word) => COURTESY.has(text.replace(/(?:은|는|이|가|의)$/u, '')) && text.length <= 3;
const isOffice = ({ text }: Word) =>
  isRole({ text } as Word) || PLACES.has(text) || BODIES.some((body) => text.endsWith(body)) || NO_NAME.test(text);
const isJoined = (text: string, words: readonly Word[], at: number) =>
  /^\s?\d?$/u.test(text.slice(words[at]!.end, words[at + 1]!.start));

/** The index of the first word of the name that closes with a word; null where that is no name. */
function nameEnding(text: string, words: readonly Word[], last: number): number | null {
  const word = words[last]!.text;
  if (!HANGUL.test(word) || NO_NAME.test(word)) return null;
  if (SURNAMES.has(word[0]!) && (word.length === 3 || word.length === 2)) return last;
  if (word.length < 2 || word.length > 6) return null;
  const before = words[last - 1];
  // A foreign name of two words: "스가 요시히데".
  if (
    before !== undefined &&
    text.slice(before.end, words[last]!.start) === ' ' &&
    HANGUL.test(before.text) &&
    before.text.length <= 5 &&
    !isOffice(before) &&
    !isRole(before)
  )
    return last - 1;
  return last;
}

/** Other places of the names that were found. */
function again(text: string, found: readonly FoundName[]): readonly FoundName[] {
  const all = [...found];
  for (const name of new Set(found.map(({ start, end }) => text.slice(start, end)))) {
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (start > 0 && /\p{Script=Hangul}/u.test(text[start - 1]!)) continue;
      if (all.some((other) => other.start < end && start < other.end)) continue;
      all.push({ start, end, kind: 'person', title: null, full: true });
    }
  }
  return all;
}
