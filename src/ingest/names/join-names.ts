import type { Person } from '../../statement/authority.ts';
import { HONORIFICS } from '../lexicon/role-words.ts';
import type { Figure, Mention } from './figure.ts';
import type { FoundName } from './found-name.ts';
import { DECLINING, GENITIVE_S, germanicStemOf, latinStemOf, stemOf } from './stem.ts';

/** A name at its place, with the people of the authority who have it. */
export interface Naming extends FoundName {
  readonly paragraph: number;
  /** Number of its text among those of the item, in the order of the page. */
  readonly order: number;
  readonly text: string;
  readonly people: readonly Person[];
}

/** A figure while it is being put together. */
interface Draft {
  readonly kind: 'person' | 'body';
  record: Person | null;
  /** Stems of the words of its fullest name. */
  words: readonly string[];
  readonly namings: { naming: Naming; form: Mention['form'] }[];
}

const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Join names to figures: a full name to the one with the same last name and given names that do not disagree, a surname or
 * a given name alone to whoever bore it last.
 */
export function joinNames(namings: readonly Naming[], lang: string): readonly Figure[] {
  const stem = DECLINING.has(lang) ? latinStemOf : GENITIVE_S.has(lang) ? germanicStemOf : stemOf;
  const split = (text: string) =>
    text
      .split(/[\s.·・-]+/u)
      .filter((word) => word !== '')
      .map(stem);
  const drafts: Draft[] = [];
  const byWord = new Map<string, Draft[]>();
  const byRecord = new Map<string, Draft>();
  const learn = (draft: Draft, words: readonly string[]) => {
    for (const word of words) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [draft]);
      else if (!list.includes(draft)) list.push(draft);
    }
  };
  const put = (naming: Naming, words: readonly string[], form: Mention['form'], to: Draft | undefined) => {
    const record = oneRecord(naming);
    const draft: Draft = to ?? byRecord.get(record?.id ?? '') ?? { kind: naming.kind, record, words, namings: [] };
    if (!drafts.includes(draft)) drafts.push(draft);
    draft.record ??= record;
    if (draft.record !== null) byRecord.set(draft.record.id, draft);
    if (words.length > draft.words.length) draft.words = words;
    draft.namings.push({ naming, form });
    learn(draft, words);
    return draft;
  };
  const fulls = new Map(withKinds(namings, split).map((naming) => [naming, split(naming.text)]));
  const acronyms = new Map<string, Draft>();
  let last: { readonly naming: Naming; readonly draft: Draft } | undefined;
  // Full names first: headlines print surnames whose full form stands further down.
  for (const [naming, words] of fulls) {
    if (naming.kind === 'body') {
      const known =
        acronyms.get(naming.text) ??
        (last !== undefined && isAcronymOf(last.naming, naming) ? last.draft : undefined) ??
        drafts.find((draft) => draft.kind === 'body' && sameWords(draft.words, words));
      const draft = put(naming, words, 'body', known);
      if (last?.draft === draft && isAcronymOf(last.naming, naming)) acronyms.set(naming.text, draft);
      last = { naming, draft };
    } else if (isFull(naming, words))
      put(naming, words, 'full', byRecord.get(oneRecord(naming)?.id ?? '') ?? fullFigure(naming, words, byWord));
  }
  for (const [naming, words] of fulls) {
    if (naming.kind === 'body' || isFull(naming, words)) continue;
    const { draft, form } = shortFigure(naming, words, byWord, drafts);
    put(naming, words, form, draft);
  }
  const position = new Map([...fulls.keys()].map((naming, at) => [naming, at]));
  return drafts
    .map((draft) => ({
      ...draft,
      namings: draft.namings.toSorted((a, b) => position.get(a.naming)! - position.get(b.naming)!),
    }))
    .toSorted((a, b) => position.get(a.namings[0]!.naming)! - position.get(b.namings[0]!.naming)!)
    .map(toFigure);
}

const oneRecord = ({ people }: Naming): Person | null => (people.length === 1 ? people[0]! : null);

const isFull = (naming: Naming, words: readonly string[]) =>
  naming.full && (words.length > 1 || UNSPACED.test(naming.text) || naming.people.length > 0);

const sameWords = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word, at) => word === b[at]);

/** What stands alone in brackets right behind a body's name is short for it: "Harbour Union Council (HUC)". */
const isAcronymOf = (body: Naming, { order, start, text }: Naming): boolean =>
  body.order === order && start - body.end === 2 && ACRONYM.test(text) && body.text.length > text.length;
const ACRONYM = /^\p{Lu}[\p{L}\d-]{1,8}$/u;

/** A single word that was read as a body is a person where it is the surname of somebody whom the text names in full. */
function withKinds(namings: readonly Naming[], split: (text: string) => readonly string[]): readonly Naming[] {
  const surnames = new Set(
    namings.flatMap(({ kind, full, text }) => {
      const words = kind === 'person' && full ? split(text) : [];
      return words.length > 1 ? [words.at(-1)!] : [];
    }),
  );
  return namings.map((naming): Naming => {
    if (naming.kind === 'person') return naming;
    const words = split(naming.text);
    return words.length === 1 && surnames.has(words[0]!) ? { ...naming, kind: 'person', full: false } : naming;
  });
}

/** The figure that a full name belongs to. */
function fullFigure(
  naming: Naming,
  words: readonly string[],
  byWord: ReadonlyMap<string, readonly Draft[]>,
): Draft | undefined {
  const id = naming.people.length === 1 ? naming.people[0]!.id : null;
  const candidates = [...(byWord.get(words.at(-1)!) ?? []), ...(byWord.get(words[0]!) ?? [])];
  return candidates.find(
    (draft) =>
      draft.kind === 'person' &&
      ((id !== null && draft.record?.id === id) ||
        ((id === null || draft.record === null) && agree(draft.words, words))),
  );
}

/** Whether two full names may be one person's: one has all words of the other, an initial standing for a word. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return short[0] === long[0] && long.length === 1;
  const matches = (x: string, y: string) => x === y || ((x.length === 1 || y.length === 1) && x[0] === y[0]);
  return (
    short.every((word) => long.some((other) => matches(word, other))) &&
    short.some((word) => word.length > 1 && long.includes(word))
  );
}

/** Whom a surname, or a given name alone, means: the last one who was named so. */
function shortFigure(
  naming: Naming,
  words: readonly string[],
  byWord: ReadonlyMap<string, readonly Draft[]>,
  drafts: readonly Draft[],
): { draft: Draft | undefined; form: Mention['form'] } {
  if (naming.people.length > 0) {
    const draft = drafts.find(({ record }) => record !== null && naming.people.some(({ id }) => id === record.id));
    if (draft) return { draft, form: 'surname' };
  }
  const last = words.at(-1)!;
  const here = (byWord.get(last) ?? []).filter(
    (draft) => draft.kind === 'person' && words.every((word) => draft.words.includes(word)),
  );
  const bySurname = here.filter((draft) => draft.words.at(-1) === last);
  const inside = here.filter((draft) => draft.words.length > 2 && draft.words.indexOf(last) > 0);
  const byFirst = here.filter((draft) => draft.words[0] === last);
  if (bySurname.length > 0) return { draft: latest(bySurname, naming), form: 'surname' };
  if (inside.length === 1) return { draft: inside[0], form: 'surname' };
  if (byFirst.length === 1) return { draft: byFirst[0], form: 'given' };
  // "布林肯" after "安东尼·布林肯".
  if (UNSPACED.test(naming.text)) {
    const draft = drafts.find((other) => other.namings.some(({ naming: { text } }) => text.endsWith(naming.text)));
    if (draft) return { draft, form: 'surname' };
  }
  return { draft: undefined, form: 'surname' };
}

/** Of several people with one surname, whoever was named last before a place. */
function latest(drafts: readonly Draft[], { order, start }: Naming): Draft {
  const before = ({ namings }: Draft) => {
    const last = namings.findLast(
      ({ naming }) => naming.order < order || (naming.order === order && naming.start < start),
    );
    return last === undefined ? -Infinity : last.naming.order * 1e6 + last.naming.start;
  };
  return drafts.reduce((best, draft) => (before(draft) > before(best) ? draft : best));
}

function toFigure({ kind, record, namings }: Draft): Figure {
  const titles = namings.flatMap(({ naming: { title } }) => title ?? []);
  return {
    name: fullestName(namings),
    record,
    kind,
    mentions: namings.map(({ naming: { paragraph, start, end, text, title }, form }): Mention => ({
      paragraph,
      start,
      end,
      text,
      form,
      title,
    })),
    roles: [...new Set(titles)],
  };
}

/** The form with most words; of declined ones the shortest, of those alike the commonest. */
function fullestName(namings: Draft['namings']): string {
  const forms = new Map<string, number>();
  for (const { naming } of namings) {
    const name = naming.text.replace(/\s+/gu, ' ');
    forms.set(name, (forms.get(name) ?? 0) + 1);
  }
  const size = (name: string) =>
    name.split(/[\s·・]/u).filter((word) => word.replace('.', '').length > 1 && !COURTESIES.has(word.toLowerCase()))
      .length;
  const shouted = (name: string) => (name === name.toUpperCase() && name !== name.toLowerCase() ? 1 : 0);
  const [best] = [...forms].toSorted(
    ([a, timesA], [b, timesB]) =>
      size(b) - size(a) ||
      shouted(a) - shouted(b) ||
      declined(a) - declined(b) ||
      timesB - timesA ||
      a.length - b.length,
  )[0]!;
  return shouted(best) ? capitalised(best) : best;
}

const COURTESIES: ReadonlySet<string> = new Set(
  HONORIFICS.flatMap((word) => [word.toLowerCase(), `${word.toLowerCase()}.`]),
);

/** How much a Slavic name shows an ending of another case than the nominative. */
function declined(name: string): number {
  if (!/\p{Script=Cyrillic}/u.test(name)) return 0;
  return name
    .split(/\s+/u)
    .reduce((sum, word) => sum + (/(?:ого|ому|ым|им|ом|ем|ой|у|ю|ы)$/u.test(word) ? 1 : 0), name.length / 100);
}

/** "ANNA VELDE" as a name. */
const capitalised = (name: string): string =>
  name.toLowerCase().replace(/(?<=^|[\s'’.-])\p{Ll}/gu, (letter) => letter.toUpperCase());
