import type { Person } from '../../statement/authority.ts';
import type { Mention } from '../types.ts';
import type { NameForm, NameIndex } from './name-index.ts';
import { findProposals } from './proposals.ts';
import { isLink, isOrdinary, titleAfter, titleBefore, type PrintedTitle } from './titles.ts';
import { findWords, toKey, type Word } from './words.ts';

/** A mention, and the full name that it goes back to: the authority's, or as printed where it has none. */
export interface NamedMention extends Mention {
  readonly name: string;
}

/** Who has been named in full so far: from then on the surname alone means them. */
export interface Seen {
  /** Ids of the people of the authority. */
  readonly people: ReadonlySet<string>;
  /** Full names that the authority does not have, by the key of their last word. */
  readonly proposed: ReadonlyMap<string, string>;
}

export const NOBODY: Seen = { people: new Set(), proposed: new Map() };

const BETWEEN = /^(?:\s{1,2}|\.\s?|['’ʼ-]|\s?[·•]\s?)$/u;

/**
 * Every name of a person in a text, in order, without overlaps.
 *
 * A full form counts anywhere; a surname only after its full form, or with a title beside it that fits
 * an office of the person. Of two forms at one place the longer one counts. Names that the authority does not
 * have are found only beside a title, with no people.
 *
 * @param seen who was named in full before this text
 */
export function findMentions(text: string, index: NameIndex, seen: Seen = NOBODY): NamedMention[] {
  const words = findWords(text);
  const known = findKnown(text, words, index, seen);
  const covered = coveredWords(words, known);
  const proposed = new Map(seen.proposed);
  const proposals = findProposals(text, words, (at) => covered.has(at)).map((proposal): NamedMention => {
    const name = tidy(text.slice(proposal.start, proposal.end));
    const key = words[proposal.last]!.key;
    if (!proposed.has(key)) proposed.set(key, name);
    return { start: proposal.start, end: proposal.end, exact: text.slice(proposal.start, proposal.end), people: [], form: 'full', title: proposal.title, offices: [], present: proposal.present, name };
  });
  const surnames = proposed.size === 0 ? [] : surnamesOf(text, words, proposed, proposals, covered, index);
  return [...known.map(({ mention }) => mention), ...proposals, ...surnames].toSorted((a, b) => a.start - b.start);
}

/** What is seen after a text with these mentions. */
export function remember(seen: Seen, mentions: readonly NamedMention[]): Seen {
  const full = mentions.filter(({ form }) => form !== 'surname');
  const titled = mentions.filter((mention) => mention.form === 'surname' && mention.offices.length > 0 && mention.people.length === 1);
  const proposed = full.filter(({ people }) => people.length === 0);
  return {
    people: new Set([...seen.people, ...full.flatMap(({ people }) => people.map(({ id }) => id)), ...titled.map(({ people }) => people[0]!.id)]),
    proposed: new Map([...seen.proposed, ...proposed.map(({ name }): [string, string] => [toKey(findWords(name).at(-1)!.text), name])]),
  };
}

interface Found {
  readonly first: number;
  readonly last: number;
  readonly mention: NamedMention;
}

function findKnown(text: string, words: readonly Word[], index: NameIndex, seen: Seen): Found[] {
  const people = new Set(seen.people);
  const found: Found[] = findUnspaced(text, index);
  for (let first = 0; first < words.length; first++) {
    const forms = index.forms.get(words[first]!.key);
    if (forms === undefined || isInsideWord(text, words, first)) continue;
    const match = longest(text, words, first, forms);
    if (match === null) continue;
    const mention = toMention(text, words, first, match.last, match.forms, index, people);
    if (mention === null) continue;
    if (mention.form !== 'surname') for (const person of mention.people) people.add(person.id);
    found.push({ first, last: match.last, mention });
    first = match.last;
  }
  return found;
}

/** The forms of most words that start at `first`. */
function longest(text: string, words: readonly Word[], first: number, forms: readonly NameForm[]): { last: number; forms: NameForm[] } | null {
  const matches = forms.map((form) => ({ form, last: matchForm(text, words, first, form) })).filter((match) => match.last !== null);
  if (matches.length === 0) return null;
  const last = Math.max(...matches.map((match) => match.last!));
  return { last, forms: matches.filter((match) => match.last === last).map(({ form }) => form) };
}

/** Index of the last word of the form at `first`; single initials in between are passed over. */
function matchForm(text: string, words: readonly Word[], first: number, form: NameForm): number | null {
  let at = first;
  for (const [i, key] of form.keys.entries()) {
    if (i > 0) {
      at++;
      while (isSkippedInitial(text, words, at, key)) at++;
    }
    const word = words[at];
    if (word === undefined || word.key !== key || (form.capitals[i] && !word.capital)) return null;
    if (at > first) {
      const gap = text.slice(words[at - 1]!.end, word.start);
      if (!BETWEEN.test(gap) || (gap.startsWith('.') && words[at - 1]!.text.length > 2)) return null;
    }
  }
  return at;
}

/** "Antony J. Blinken": an initial that the form does not have. */
function isSkippedInitial(text: string, words: readonly Word[], at: number, key: string): boolean {
  const word = words[at];
  return word !== undefined && word.text.length === 1 && word.capital && word.key !== key && BETWEEN.test(text.slice(words[at - 1]!.end, word.start));
}

function toMention(text: string, words: readonly Word[], first: number, last: number, forms: readonly NameForm[], index: NameIndex, seen: ReadonlySet<string>): NamedMention | null {
  const full = forms.filter(({ form }) => form !== 'surname');
  const surname = forms.find(({ form }) => form === 'surname');
  const [start, end] = [words[first]!.start, words[last]!.end];
  const exact = text.slice(start, end);
  const candidates = [...new Set((full.length > 0 ? full : [surname!]).flatMap(({ people }) => people))];
  const title = titleBefore(text, words, first, candidates, index) ?? titleAfter(text, words, last, candidates, index);
  if (full.length > 0) return make(start, end, exact, fitting(candidates, title), full[0]!.form, title, text);
  if (isInsideName(text, words, first, last, index)) return null;
  const before = candidates.filter(({ id }) => seen.has(id));
  const titled = title?.offices.length ? fitting(candidates, title) : [];
  if (titled.length > 0) return make(start, end, exact, before.some((person) => titled.includes(person)) ? titled.filter((person) => before.includes(person)) : titled, 'surname', title, text);
  if (before.length === 0 || /^\s\d/.test(text.slice(end, end + 2))) return null;
  return make(start, end, exact, before, 'surname', title, text);
}

/** Of several people with one name, those whose office the title names. */
function fitting(people: readonly Person[], title: PrintedTitle | null): readonly Person[] {
  if (title === null || title.offices.length === 0) return people;
  const fit = people.filter((person) => person.offices.some((office) => title.offices.includes(office)));
  return fit.length > 0 ? fit : people;
}

function make(start: number, end: number, exact: string, people: readonly Person[], form: Mention['form'], title: PrintedTitle | null, text: string): NamedMention {
  const offices = title?.offices.filter((office) => people.some((person) => person.offices.includes(office))) ?? [];
  return { start, end, exact, people, form, title: title === null ? null : text.slice(title.start, title.end), offices, present: title?.present ?? true, name: people.length === 1 ? people[0]!.name : exact };
}

/** Names in scripts that put no spaces between words; the longest one at each place. */
function findUnspaced(text: string, index: NameIndex): Found[] {
  if (index.unspacedPattern === null) return [];
  return [...text.matchAll(new RegExp(index.unspacedPattern, 'gu'))].map((match) => {
    const people = index.unspaced.get(match[0]) ?? index.unspaced.get(match[0].replace(/\s+/g, '')) ?? [];
    const mention: NamedMention = { start: match.index, end: match.index + match[0].length, exact: match[0], people, form: 'full', title: null, offices: [], present: true, name: people.length === 1 ? people[0]!.name : match[0] };
    return { first: -1, last: -1, mention };
  });
}

/** Later mentions, by surname, of names that were proposed. */
function surnamesOf(text: string, words: readonly Word[], proposed: ReadonlyMap<string, string>, proposals: readonly NamedMention[], covered: ReadonlySet<number>, index: NameIndex): NamedMention[] {
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

/** "anti-Putin", "Jean-Pierre": the word is the second part of another one. */
function isInsideWord(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  return /[-‑'’]/u.test(text[word.start - 1] ?? '') && before !== undefined && before.end === word.start - 1 && before.text.length > 1 && !/^(?:d|l|then|ex)$/i.test(before.text);
}

/**
 * "Petra Ivanova" when only Igor Ivanov was named: another first name stands before the surname. In a text of
 * capitals nothing can be told from them.
 */
function isInsideName(text: string, words: readonly Word[], first: number, last: number, index: NameIndex): boolean {
  const after = words[last + 1];
  if (after !== undefined && after.capital && text.slice(words[last]!.end, after.start) === '-') return true;
  const before = words[first - 1];
  if (before === undefined || !before.capital || isLink(before) || text.slice(before.end, words[first]!.start) !== ' ') return false;
  if (words[first]!.text === words[first]!.text.toUpperCase()) return false;
  if (isOrdinary(before) || index.titleWords.has(before.key)) return false;
  const opensSentence = /(?:^|[.!?:"“«]\s*)$/u.test(text.slice(0, before.start));
  return !opensSentence && /^\p{Lu}\p{Ll}{2,}$/u.test(before.text);
}

/** Indexes of the words that known names take up. */
function coveredWords(words: readonly Word[], known: readonly Found[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { mention, first, last } of known) {
    // In scripts without spaces a name may be a part of a word.
    const taken = first < 0 ? words.flatMap((word, at) => (word.start < mention.end && mention.start < word.end ? [at] : [])) : Array.from({ length: last - first + 1 }, (_, i) => first + i);
    for (const at of taken) covered.add(at);
  }
  return covered;
}


/** A name that is printed in capitals, as a name: "KOFI ANNAN" gives "Kofi Annan". */
const tidy = (name: string) => (name === name.toUpperCase() ? name.toLowerCase().replace(/(?<=^|[\s'’-])\p{Ll}/gu, (letter) => letter.toUpperCase()) : name).replace(/\s+/g, ' ');
