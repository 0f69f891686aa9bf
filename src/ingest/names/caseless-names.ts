import { TAG, type Tagger } from '../lexicon/tags.ts';
import type { Word } from '../people/words.ts';
import type { FoundName } from './found-name.ts';

/**
 * Names of people in scripts that have spaces and no capitals (Arabic, Hebrew, Devanagari, Thai): up to four words behind
 * a role or a word of courtesy, or from a given name on, that are no other words.
 */

const CASELESS =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Bengali}\p{M}\u200c]+$/u;
const MOST_WORDS = 4;
const MOST_OFFICE_WORDS = 7;
/** Words that no name holds. */
const OTHER = TAG.role | TAG.modifier | TAG.body | TAG.small | TAG.strong | TAG.weak | TAG.calendar | TAG.pronoun;
/** "الأميركي", "الإسرائيلية": the state of an office. */
const ARABIC_ADJECTIVE = /^ال\p{L}+(?:ي|ية|يين)$/u;
/** Parts of names that stand before another: "عبد الله", "أبو مازن". */
const COMPOUND: ReadonlySet<string> = new Set(['عبد', 'أبو', 'ابو', 'بن', 'ابن', 'بنت', 'آل', 'ال', 'בן', 'בר']);
const WITH_PREFIX = /^(?:و|ف)(?=\p{L}{3})/u;

/** The names of a text in a script without capitals, in order, without overlaps. */
export function findCaselessNames(text: string, words: readonly Word[], tag: Tagger): readonly FoundName[] {
  if (!words.some((word) => CASELESS.test(word.text))) return [];
  const tags = words.map((word) => tag(word.key) | tag(word.key.replace(WITH_PREFIX, '')));
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!CASELESS.test(word.text)) continue;
    if ((tags[at]! & (TAG.role | TAG.courtesy)) !== 0) {
      const first = behindOffice(text, words, tags, at);
      const last = first === null ? null : nameFrom(text, words, tags, first, true);
      if (first === null || last === null) continue;
      found.push({
        start: words[first]!.start,
        end: words[last]!.end,
        kind: 'person',
        title: (tags[at]! & TAG.role) === 0 ? null : text.slice(word.start, words[first - 1]!.end),
        full: last > first,
      });
      at = last;
    } else if ((tags[at]! & TAG.given) !== 0 && (tags[at]! & OTHER) === 0) {
      const last = nameFrom(text, words, tags, at, false);
      if (last === null || last === at) continue;
      found.push({ start: word.start, end: words[last]!.end, kind: 'person', title: null, full: true });
      at = last;
    }
  }
  return found;
}

/** The first word behind a role and what it belongs to; null where the clause ends there. */
function behindOffice(text: string, words: readonly Word[], tags: readonly number[], role: number): number | null {
  let at = role + 1;
  for (; at < words.length && at - role <= MOST_OFFICE_WORDS; at++) {
    if (!isSpaced(text, words, at)) return null;
    const belongs = (tags[at]! & (TAG.role | TAG.modifier | TAG.body | TAG.courtesy | TAG.place)) !== 0;
    if (!belongs && !ARABIC_ADJECTIVE.test(words[at]!.text)) break;
  }
  return at < words.length && at - role <= MOST_OFFICE_WORDS ? at : null;
}

/** The last word of the name that begins at a place; null where none does. */
function nameFrom(
  text: string,
  words: readonly Word[],
  tags: readonly number[],
  first: number,
  titled: boolean,
): number | null {
  let last = first - 1;
  for (let at = first; at < words.length && at < first + MOST_WORDS; at++) {
    const word = words[at]!;
    if (at > first && !isSpaced(text, words, at)) break;
    if (!CASELESS.test(word.text) || word.text.length < 2 || (tags[at]! & OTHER) !== 0) break;
    // A third word belongs to the name only where it is one itself or is joined to it.
    const joined = COMPOUND.has(words[at - 1]?.text ?? '') || COMPOUND.has(word.text);
    if (at - first >= 2 && !joined && (tags[at]! & (TAG.given | TAG.surname)) === 0) break;
    last = at;
  }
  while (last > first && COMPOUND.has(words[last]!.text)) last--;
  if (last < first) return null;
  const named = words.slice(first, last + 1).some((_, i) => (tags[first + i]! & (TAG.given | TAG.surname)) !== 0);
  return titled || named ? last : null;
}

const isSpaced = (text: string, words: readonly Word[], at: number) =>
  /^[ \u00a0\u200c]{0,2}$/u.test(text.slice(words[at - 1]!.end, words[at]!.start));
