import { wordsOf } from '../../search/tokens/tokenise.ts';
import type { Statement } from '../../statement/schema.ts';
import { sourceName } from '../../statement/source.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Key } from '../words/translation.ts';

/** A query as one types it, and what it asks for. */
export interface Example {
  readonly query: string;
  readonly says: Key;
}

/** Words shorter than this say too little. */
const LONG = 5;

/**
 * Queries that show what can be asked, each of which finds something in this archive: made from the titles that share most
 * words, and from those who and what have most statements. What an archive has nothing of has no example.
 */
export function exampleQueries(catalogue: Catalogue): readonly Example[] {
  const { statements, voices, sources, places } = catalogue;
  const titles = statements.map((statement) => wordsOf(statement.title).map(({ text }) => text));
  const pairs = titles.flatMap((words) =>
    words.slice(1).flatMap((word, at) => (isLong(words[at]!) && isLong(word) ? [`${words[at]!} ${word}`] : [])),
  );
  const common = commonest(titles.flatMap((words) => [...new Set(words.filter(isLong))]));
  const [word, other] = common;
  const pair = commonest(pairs)[0];
  const [left, right] = pair?.split(' ') ?? [];
  const without = word === undefined ? undefined : common.find((one) => leavesSome(statements, word, one));
  const speaker = most([...voices.values()], ({ said }) => said.length)?.name;
  const source = commonest(
    statements.flatMap((one) => sourceName(one.source, (id) => sources.get(id)?.source) ?? []),
  )[0];
  const place = most([...places.values()], (one) => one.statements.length)?.name;
  const years = yearsOf(statements);
  const kinds = commonest(statements.map(({ kind }) => kind));
  const langs = commonest(statements.map(({ lang }) => lang));
  const made: readonly (readonly [query: string | undefined, says: Key])[] = [
    [word, 'search.helpWord'],
    [pair && `"${pair}"`, 'search.helpPhrase'],
    [pair && `~"${pair}"`, 'search.helpLoose'],
    [without && `${word!} -${without}`, 'search.helpWithout'],
    [word && other && `${word} OR ${other}`, 'search.helpEither'],
    [pair && `${left!} near/5 ${right!}`, 'search.helpNear'],
    [speaker && `speaker:${quoted(speaker)}`, 'search.helpSpeaker'],
    [source && `source:${quoted(source)}`, 'search.helpSource'],
    [place && `place:${quoted(place)}`, 'search.helpPlace'],
    [kinds.length > 1 ? `kind:${kinds[0]!}` : undefined, 'search.helpKind'],
    [langs.length > 1 ? `lang:${langs[1]!}` : undefined, 'search.helpLang'],
    [years, 'search.helpDates'],
  ];
  return made.flatMap(([query, says]) => (query ? [{ query, says }] : []));
}

const isLong = (word: string) => word.length >= LONG && /^\p{L}+$/u.test(word);
const quoted = (name: string) => (/^[\p{L}\p{N}]+$/u.test(name) ? name : `"${name.replaceAll('"', '')}"`);

/** Each value once, the most frequent first; of equals the first in the alphabet. */
function commonest(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}

function most<T>(values: readonly T[], count: (value: T) => number): T | undefined {
  return values.reduce<T | undefined>(
    (best, one) => (best === undefined || count(one) > count(best) ? one : best),
    undefined,
  );
}

/** True where some statement has the one word in its title and the other nowhere, in no form that begins like it. */
function leavesSome(statements: readonly Statement[], word: string, other: string): boolean {
  if (other.slice(0, LONG) === word.slice(0, LONG)) return false;
  return statements.some(({ title, standfirst, body }) => {
    const all = [title, standfirst ?? '', ...body.map(({ text }) => text)].join(' ').toLowerCase();
    return title.toLowerCase().includes(word) && !all.includes(other.slice(0, LONG));
  });
}

/** The middle third of the years of the archive, from one that has a day to another. */
function yearsOf(statements: readonly Statement[]): string | undefined {
  const years = [
    ...new Set(statements.flatMap(({ date }) => /^(\d{4})-\d\d-\d\d$/u.exec(date ?? '')?.[1] ?? [])),
  ].toSorted();
  const third = Math.floor(years.length / 3);
  return years.length === 0 ? undefined : `${years[third]!}..${years[years.length - 1 - third]!}`;
}
