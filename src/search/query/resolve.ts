import { foldForms } from '../tokens/fold.ts';
import { wordsOf } from '../tokens/tokenise.ts';
import { FACETS, type Facet, type SearchReader } from '../reader.ts';
import type { KeyedName } from '../record.ts';
import type { FacetValues, Query } from './types.ts';

/** Further names of a value: those of kinds and languages in the interface’s languages, for one. */
export type OtherNames = (facet: Facet, value: KeyedName) => readonly string[];

/** What is to be told of a typed value. */
export interface NameNote {
  /**
   * `several`: it fits more than one, and all are taken; `nobody`: it fits none, and nothing can be found by it; `whole`: words
   * behind a name were taken as parts of it, though it is somebody’s without them.
   */
  readonly kind: 'several' | 'nobody' | 'whole';
  readonly facet: Facet;
  readonly typed: string;
  /** What it fits. */
  readonly values: readonly KeyedName[];
  /** Of a `whole` name, what stands right behind the colon. */
  readonly bare?: string;
}

/** The values of a query’s filters, found. */
export interface ResolvedNames {
  /** Keys; a value that fits nothing stands as typed, so that it finds nothing. */
  readonly filters: FacetValues;
  readonly without: FacetValues;
  readonly notes: readonly NameNote[];
}

/**
 * Find the values of filters that typed names mean: by key or whole name, else by every word of a name, else by the
 * beginnings of its words; words in another script by the names that stand for them. Where several fit equally well all are
 * taken, and it is told.
 *
 * @throws IndexError where the index is not whole
 */
export async function resolveNames(
  { filters, without }: Pick<Query, 'filters' | 'without'>,
  reader: Pick<SearchReader, 'facet' | 'forms'>,
  otherNames: OtherNames = () => [],
): Promise<ResolvedNames> {
  const notes: NameNote[] = [];
  const keysOf = async (typed: FacetValues): Promise<FacetValues> => {
    const found: Partial<Record<Facet, readonly string[]>> = {};
    for (const facet of FACETS) {
      const wanted = typed[facet];
      if (wanted === undefined) continue;
      const { values } = await reader.facet(facet);
      const keys: string[] = [];
      for (const one of wanted) {
        const fitting = await valuesFor(one, values, (value) => otherNames(facet, value), reader);
        if (fitting.length !== 1)
          notes.push({ kind: fitting.length === 0 ? 'nobody' : 'several', facet, typed: one, values: fitting });
        keys.push(...(fitting.length === 0 ? [one] : fitting.map(({ key }) => key)));
      }
      found[facet] = [...new Set(keys)];
    }
    return found;
  };
  return { filters: await keysOf(filters), without: await keysOf(without), notes };
}

/**
 * A query in which names that were typed without quotation marks are whole: words behind one belong to it as far as somebody has a
 * name with all of them, and are terms no more.
 *
 * @throws IndexError where the index is not whole
 */
export async function takeWholeNames(
  query: Query,
  reader: Pick<SearchReader, 'facet'>,
  otherNames: OtherNames = () => [],
): Promise<{ readonly query: Query; readonly notes: readonly NameNote[] }> {
  const notes: NameNote[] = [];
  let { terms, filters, without } = query;
  for (const { facet, not, value, words } of query.openNames ?? []) {
    const named = namedValues((await reader.facet(facet)).values, (one) => otherNames(facet, one));
    for (let count = words.length; count > 0; count--) {
      const typed = [value, ...words.slice(0, count).map(({ text }) => text)].join(' ');
      const parts = foldedWords(typed);
      const fitting = named.filter(({ names }) => names.some((name) => parts.every((part) => name.includes(part))));
      if (fitting.length === 0) continue;
      const taken: ReadonlySet<unknown> = new Set(words.slice(0, count));
      terms = terms.filter((term) => !taken.has(term));
      const whole = (values: FacetValues): FacetValues => ({
        ...values,
        [facet]: values[facet]!.map((one) => (one === value ? typed : one)),
      });
      if (not) without = whole(without);
      else filters = whole(filters);
      const alone = foldedWords(value).join(' ');
      if (named.some(({ value: { key }, names }) => key === value || names.some((name) => name.join(' ') === alone)))
        notes.push({ kind: 'whole', facet, typed, values: fitting.map((one) => one.value), bare: value });
      break;
    }
  }
  const { openNames: _, ...rest } = query;
  return { query: { ...rest, terms, filters, without }, notes };
}

/** Words of a name, comparable: small letters, no accents. */
const foldedWords = (name: string): readonly string[] => wordsOf(name).map(({ text }) => foldForms(text));

async function valuesFor(
  typed: string,
  values: readonly KeyedName[],
  otherNames: (value: KeyedName) => readonly string[],
  reader: Pick<SearchReader, 'forms'>,
): Promise<readonly KeyedName[]> {
  const key = values.filter((value) => value.key === typed);
  if (key.length > 0) return key;
  const words = foldedWords(typed);
  if (words.length === 0) return [];
  const named = namedValues(values, otherNames);
  const fitting = (fits: (name: readonly string[]) => boolean) =>
    named.filter(({ names }) => names.some(fits)).map(({ value }) => value);
  const whole = words.join(' ');
  const tests: readonly ((name: readonly string[]) => boolean)[] = [
    (name) => name.join(' ') === whole,
    (name) => words.every((word) => name.includes(word)),
    (name) => words.every((word) => name.some((part) => part.startsWith(word))),
  ];
  for (const test of tests) {
    const found = fitting(test);
    if (found.length > 0) return found;
  }
  // In another script: the index knows which printed words stand for each other.
  const equivalents = await Promise.all(words.map((word) => equivalentsOf(word, reader)));
  return fitting((name) => equivalents.every((forms) => name.some((part) => forms.has(part))));
}

function namedValues(values: readonly KeyedName[], otherNames: (value: KeyedName) => readonly string[]) {
  return values.map((value) => ({ value, names: [value.name, ...otherNames(value)].map(foldedWords) }));
}

async function equivalentsOf(word: string, reader: Pick<SearchReader, 'forms'>): Promise<ReadonlySet<string>> {
  const forms = await reader.forms(word);
  return new Set([word, ...forms.flatMap(({ form }) => foldedWords(form))]);
}
