import type { Person } from '../../statement/authority.ts';
import { ofWordBy } from '../lexicon.ts';
import type { Mention } from '../types.ts';
import { isInsideName, isInsideWord } from './inside-name.ts';
import type { NamedMention, Seen } from './named-mention.ts';
import type { NameForm, NameIndex } from './name-index.ts';
import { titleAfter, titleBefore, type PrintedTitle } from './titles.ts';
import { keyOf, type Word } from './words.ts';

const BETWEEN = /^(?:\s{1,2}|\.\s?|['’ʼ-]|\s?[·•]\s?)$/u;

/** A mention of somebody whom the authority has. `first` and `last`: indexes of its words; -1 in scripts without spaces. */
export interface KnownName {
  readonly first: number;
  readonly last: number;
  readonly mention: NamedMention;
}

/** The names of a text that the authority has, in order. */
export function findKnown(text: string, words: readonly Word[], index: NameIndex, seen: Seen): KnownName[] {
  const people = new Set(seen.people);
  const found: KnownName[] = findUnspaced(text, index);
  for (let first = 0; first < words.length; first++) {
    const forms = formsOf(words[first]!.form, index);
    if (forms === null || isInsideWord(text, words, first)) continue;
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

/** The names that begin with a word. */
const formsOf = ofWordBy((form, { forms }: NameIndex) => forms.get(keyOf(form)) ?? null);

/** The forms of most words that start at `first`. */
function longest(
  text: string,
  words: readonly Word[],
  first: number,
  forms: readonly NameForm[],
): { last: number; forms: NameForm[] } | null {
  let last = -1;
  let most: NameForm[] = [];
  for (const form of forms) {
    const match = matchForm(text, words, first, form);
    if (match === null || match < last) continue;
    if (match > last) most = [];
    last = match;
    most.push(form);
  }
  return last === -1 ? null : { last, forms: most };
}

/** Index of the last word of the form at `first`; single initials in between are passed over. */
function matchForm(text: string, words: readonly Word[], first: number, form: NameForm): number | null {
  let at = first;
  for (let i = 0; i < form.keys.length; i++) {
    const key = form.keys[i]!;
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
  return (
    word !== undefined &&
    word.text.length === 1 &&
    word.capital &&
    word.key !== key &&
    BETWEEN.test(text.slice(words[at - 1]!.end, word.start))
  );
}

function toMention(
  text: string,
  words: readonly Word[],
  first: number,
  last: number,
  forms: readonly NameForm[],
  index: NameIndex,
  seen: ReadonlySet<string>,
): NamedMention | null {
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
  if (titled.length > 0)
    return make(
      start,
      end,
      exact,
      before.some((person) => titled.includes(person)) ? titled.filter((person) => before.includes(person)) : titled,
      'surname',
      title,
      text,
    );
  if (before.length === 0 || /^\s\d/.test(text.slice(end, end + 2))) return null;
  return make(start, end, exact, before, 'surname', title, text);
}

/** Of several people with one name, those whose office the title names. */
function fitting(people: readonly Person[], title: PrintedTitle | null): readonly Person[] {
  if (title === null || title.offices.length === 0) return people;
  const fit = people.filter((person) => person.offices.some((office) => title.offices.includes(office)));
  return fit.length > 0 ? fit : people;
}

function make(
  start: number,
  end: number,
  exact: string,
  people: readonly Person[],
  form: Mention['form'],
  title: PrintedTitle | null,
  text: string,
): NamedMention {
  const offices = title?.offices.filter((office) => people.some((person) => person.offices.includes(office))) ?? [];
  return {
    start,
    end,
    exact,
    people,
    form,
    title: title === null ? null : text.slice(title.start, title.end),
    offices,
    present: title?.present ?? true,
    name: people.length === 1 ? people[0]!.name : exact,
  };
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Names in scripts that put no spaces between words; the longest one at each place. */
function findUnspaced(text: string, index: NameIndex): KnownName[] {
  if (index.unspacedPattern === null || !UNSPACED.test(text)) return [];
  return [...text.matchAll(index.unspacedPattern)].map((match) => {
    const people = index.unspaced.get(match[0]) ?? index.unspaced.get(match[0].replace(/\s+/g, '')) ?? [];
    const mention: NamedMention = {
      start: match.index,
      end: match.index + match[0].length,
      exact: match[0],
      people,
      form: 'full',
      title: null,
      offices: [],
      present: true,
      name: people.length === 1 ? people[0]!.name : match[0],
    };
    return { first: -1, last: -1, mention };
  });
}

/** Indexes of the words that known names take up. */
export function coveredWords(words: readonly Word[], known: readonly KnownName[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { mention, first, last } of known) {
    // In scripts without spaces a name may be a part of a word.
    const taken =
      first < 0
        ? words.flatMap((word, at) => (word.start < mention.end && mention.start < word.end ? [at] : []))
        : Array.from({ length: last - first + 1 }, (_, i) => first + i);
    for (const at of taken) covered.add(at);
  }
  return covered;
}
