import { isDeepStrictEqual } from 'node:util';
import { piecesBetween } from '../../../scripts/lib/search/questions/plain-text.ts';
import { hashOfRun } from './hashes.ts';
import { nameOf, type Scan } from './scan.ts';
import type { SecondReader } from './second-reader.ts';

/**
 * Where an index says other than the records, over all of it: places of all words and runs, statements of the
 * frequent ones, layout, days, facets, who speaks where, and every text.
 */
export function* differences(reader: SecondReader, scan: Scan): Generator<string> {
  yield* differentLayout(reader, scan);
  yield* differentFacets(reader, scan);
  yield* differentTexts(reader, scan);
  yield* differentWords(reader, scan);
  yield* differentRuns(reader, scan);
  yield* differentLinks(reader, scan);
}

/** Nothing where both are alike. */
function* unlike(what: string, read: unknown, known: unknown): Generator<string> {
  const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 400);
  if (!isDeepStrictEqual(read, known)) yield `${what}: ${shown(read)} for ${shown(known)}`;
}

function* differentLayout({ table, start }: SecondReader, { records, rooms, languages }: Scan) {
  yield* unlike('statements', start.statements, records.length);
  yield* unlike('languages', start.languages, languages);
  const cut = languages.filter((language) => CUT.has(language));
  yield* unlike('other languages', start.others, cut.slice(1));
  for (const [statement, { spans, ...room }] of table.entries()) {
    yield* unlike(`room of ${statement}`, room, rooms[statement]);
    const known = records[statement]!.spans.map(({ first, last, also = false }) => ({ first, last, also }));
    yield* unlike(`days of ${statement}`, spans, known);
  }
  if (rooms.at(-1)!.end > start.capacity) yield 'capacity';
}

/** Languages in Latin letters whose endings are known. */
const CUT: ReadonlySet<string> = new Set(['en', 'fr', 'es']);

function* differentFacets(reader: SecondReader, scan: Scan) {
  const { records, paragraphs, tokens } = scan;
  for (const { facet, of: known } of scan.facets()) {
    const { values, of } = reader.facet(facet);
    const byKey = <T extends { readonly key: string }>(all: readonly T[]) =>
      all.toSorted((one, other) => (one.key < other.key ? -1 : 1));
    for (const [statement, numbers] of of.entries()) {
      const read = numbers.map((value) => values[value]!);
      yield* unlike(`${facet} of ${statement}`, byKey(read), byKey(known[statement]!));
    }
    yield* unlike(`values of ${facet}`, new Set(of.flat()).size, values.length);
  }
  for (const [speaker, stretches] of reader.turns().entries()) {
    const { key } = reader.facet('speaker').values[speaker]!;
    const said = paragraphs.flatMap(({ statement, voice, text, first, tokens: all, quotes = [] }) => {
      const is = (number: number | null) => number !== null && records[statement]!.voices[number]!.key === key;
      if (is(voice)) return all.map((_, index) => first + index);
      const theirs = quotes.flatMap((quote) => (is(quote.voice) ? (piecesBetween(text, quote) ?? []) : []));
      return all.flatMap((_, at) => (theirs.some((its) => its.first <= at && at <= its.last) ? [first + at] : []));
    });
    const read: number[] = [];
    for (const [from, behind] of stretches) {
      yield* unlike(`bounds of ${key} at ${from}`, [from < behind, tokens.has(from), tokens.has(behind - 1)], ALL_TRUE);
      for (let position = from; position < behind; position++) if (tokens.has(position)) read.push(position);
    }
    yield* unlike(`turns of ${key}`, read, said);
  }
}

const ALL_TRUE = [true, true, true];

function* differentTexts(reader: SecondReader, scan: Scan) {
  const printed = reader.printed();
  yield* unlike('tokens of texts', [...printed], [...scan.tokens]);
  for (const [statement, record] of scan.records.entries()) {
    const { card, paragraphs } = reader.statement(statement);
    const { id, lang, kind, date, workedOut, speakers, source, coins } = record;
    yield* unlike(`card of ${statement}`, card, {
      statement,
      id,
      lang,
      kind,
      date: date ?? '',
      workedOut,
      coins,
      title: record.paragraphs[0]!.text.toWellFormed(),
      speakers: speakers.map(({ name }) => name),
      source: source?.name ?? null,
    });
    const known = scan.paragraphs
      .filter((paragraph) => paragraph.statement === statement)
      .map(({ zone, anchor, voice, first, text }) => ({
        zone,
        first,
        anchor: anchor ?? '',
        text: text.toWellFormed(),
        voice: voice === null ? '' : record.voices[voice]!.name,
      }));
    yield* unlike(`text of ${statement}`, paragraphs, known);
  }
  for (const position of scan.tokens.keys()) {
    const piece = reader.pieceAt(position);
    if (piece === undefined || position >= piece.first + piece.tokens) yield `no text at ${position}`;
  }
}

function* differentWords({ words }: SecondReader, scan: Scan) {
  const byText = (counts: Iterable<readonly [string, number]>) => [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  yield* unlike('words', byText([...words].map(([word, { count }]) => [word, count] as const)), byText(scan.words));
  yield* unlike(
    'their stems',
    [...words.values()].every(({ stem }) => stem !== ''),
    true,
  );
}

function* differentRuns(reader: SecondReader, scan: Scan) {
  const { start } = reader;
  const { frequent, listed } = scan.runs(start.threshold);
  const counts = (runs: Iterable<readonly [string, number]>) => Object.fromEntries(runs);
  yield* unlike(
    'frequent runs',
    counts(start.frequent.map(({ tokens, count }) => [nameOf(tokens), count] as const)),
    counts([...frequent].map(([name, { positions }]) => [name, positions.length] as const)),
  );
  for (const [number, { tokens }] of start.frequent.entries()) {
    const { positions } = frequent.get(nameOf(tokens)) ?? { positions: [] };
    yield* unlike(`places of ${tokens.join('|')}`, reader.findRun(tokens), scan.at(positions));
    const { statements, classes, titles } = reader.holders(number);
    const places = Map.groupBy(positions, (position) => reader.statementAt(position));
    const classOf = (count: number) => [1, 2, 4, 12].findLastIndex((least) => count >= least);
    yield* unlike(`statements of ${tokens.join('|')}`, statements, [...places.keys()]);
    yield* unlike(
      `how often ${tokens.join('|')}`,
      classes,
      [...places.values()].map((its) => classOf(its.length)),
    );
    const inTitle = [...places].filter(([statement, its]) => its.some((at) => at < scan.rooms[statement]!.behindTitle));
    yield* unlike(
      `titles with ${tokens.join('|')}`,
      titles,
      inTitle.map(([statement]) => statement),
    );
  }
  const buckets = (count: number) => Array.from({ length: count }, (): Record<string, readonly number[]> => ({}));
  const [words, runs] = [buckets(start.wordBuckets), buckets(start.runBuckets)];
  for (const { tokens, positions } of listed.values())
    if (tokens.length === 1) words[reader.bucketOfToken(tokens[0]!)]![tokens[0]!] = positions;
    else {
      const { a, rest } = hashOfRun(tokens, start.seed);
      runs[a % start.runBuckets]![rest] = positions;
    }
  for (const [number, known] of words.entries())
    yield* unlike(`tokens of bucket ${number}`, Object.fromEntries(reader.wordBucket(number).tokens), known);
  for (const [number, known] of runs.entries())
    yield* unlike(`runs of bucket ${number}`, Object.fromEntries(reader.runBucket(number)), known);
}

function* differentLinks(reader: SecondReader, scan: Scan) {
  const { start } = reader;
  const linked = new Map(start.others.map((language) => [language, [] as string[]]));
  for (let number = 0; number < start.wordBuckets; number++)
    for (const [key, words] of reader.wordBucket(number).links) {
      const [language, stem] = key.includes(':') ? key.split(':') : [null, key];
      yield* unlike(`bucket of ${key}`, reader.bucketOfKey(key), number);
      if (language === null)
        yield* unlike(
          `names for ${stem}`,
          words.every((word) => scan.names.has(word) || /[иы]в$/u.test(word) || /[иы]в$/u.test(stem!)),
          true,
        );
      else linked.get(language!)?.push(...words);
    }
  for (const [language, words] of linked)
    yield* unlike(`words in ${language}`, words.toSorted(), scan.wordsIn(language).toSorted());
}
