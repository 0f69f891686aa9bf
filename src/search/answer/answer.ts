import { isInside, joinStretches } from '../read/stretches.ts';
import { FACETS, type Facet, type FacetColumn, type SearchReader } from '../reader.ts';
import { countFacet, countYears } from './count.ts';
import { endsOf, isCertainly, isPossibly, numbersOf } from './days.ts';
import { findTerm, type Found, type Own } from './find-term.ts';
import { lowerBound, NONE } from './lists.ts';
import { placesIn } from './look-up.ts';
import { bestPlace } from './place.ts';
import { inOrder } from './order.ts';
import type { Run } from './runs.ts';
import { scoresOf } from './score.ts';
import { type Answer, type FacetCount, type Hit, NOT_KNOWN, type Question } from './types.ts';

/** An answer with what is needed to show it. */
export interface Answered extends Answer {
  /** What is to be marked in the texts (`marksIn`): the words that were asked for, in the forms that count. */
  readonly runs: readonly Run[];
  /** Whether a chosen speaker speaks at a position; null: none is chosen. */
  readonly isTheirs: ((position: number) => boolean) | null;
  /**
   * Whether the words stand in a found statement elsewhere than in its title and in a stretch of positions. Of a frequent word that
   * stands there more than once it is not known, and taken to be so.
   */
  readonly standElsewhere: (statement: number, first: number, behind: number) => boolean;
}

/** One bit for each reason to leave a statement out: its filters, its date, its words. */
const BITS: Readonly<Record<Facet, number>> = Object.fromEntries(
  FACETS.map((facet, index) => [facet, 1 << index]),
) as Record<Facet, number>;
const DATE = 1 << FACETS.length;
const WORDS = 2 << FACETS.length;

/**
 * Answer a question from the index: what is found, in order, with all counts. Every number is exact.
 *
 * @param count the filters whose values are counted; their names are loaded for it
 * @throws IndexError where the index is not whole
 */
export async function answer(
  reader: SearchReader,
  question: Question,
  count: readonly Facet[] = FACETS,
): Promise<Answered> {
  const { terms, filters, without, range, dates, undated: onlyUndated } = question;
  const columns = await columnsOf(reader, [...count, ...facetsIn(filters), ...facetsIn(without)]);
  const own = await ownWords(reader, question, columns.get('speaker'));
  const found = await Promise.all(terms.map((term) => findTerm(term, reader, question.ownWords ? own : null)));
  const wanted = found.filter((_, index) => !terms[index]!.not);

  const fails = new Uint16Array(reader.size);
  const fail = (statement: number, bit: number) => {
    fails[statement]! |= bit;
  };
  for (const [index, one] of found.entries()) {
    const has = new Uint8Array(reader.size);
    for (const statement of one.statements) has[statement] = 1;
    const isOut = terms[index]!.not ? 1 : 0;
    for (let statement = 0; statement < reader.size; statement++) if (has[statement] === isOut) fail(statement, WORDS);
  }
  for (const facet of facetsIn(filters)) {
    const fits = fitting(columns.get(facet)!, filters[facet]!);
    for (let statement = 0; statement < reader.size; statement++) if (!fits(statement)) fail(statement, BITS[facet]);
  }
  for (const facet of facetsIn(without)) {
    const fits = fitting(columns.get(facet)!, without[facet]!);
    for (let statement = 0; statement < reader.size; statement++) if (fits(statement)) fail(statement, WORDS);
  }
  const days = range === null || onlyUndated ? null : numbersOf(range);
  /** Of those whose date touches the range: whether it may lie outside. */
  const unsure = new Set<number>();
  for (let statement = 0; statement < reader.size; statement++) {
    const spans = reader.spans(statement);
    if (onlyUndated && spans.length > 0) fail(statement, DATE);
    if (days === null || isCertainly(spans, days)) continue;
    const touches = isPossibly(spans, days);
    if (touches) unsure.add(statement);
    if (!touches || dates === 'certainly') fail(statement, DATE);
  }

  const passing = (spare: number) => passingIn(fails, spare);
  const statements = passing(0);
  const scores = scoresOf(wanted, reader);
  const ordered = inOrder(statements, question.sort, scores, (statement) => endsOf(reader.spans(statement)));
  const places = wanted.map(({ positions }) => positions ?? NONE);
  const isCounted = wanted.every(({ positions }) => positions !== null);
  const isTheirs = own && ((position: number) => isInside(own.turns, position));
  const hits = ordered.map((statement): Hit => {
    const place = bestPlace(places, statement, reader, isTheirs);
    // The words of a frequent term may stand in the text, where only the title is known.
    const isShown = place !== null && (isCounted || place >= reader.titleEnd(statement));
    const times = places.reduce((sum, positions) => sum + placesIn(positions, statement, reader).length, 0);
    return {
      statement,
      position: isShown ? place : null,
      times: isCounted ? times : null,
      possibly: unsure.has(statement),
    };
  });
  const anyDate = passing(DATE);
  return {
    hits,
    occurrences: occurrencesIn(wanted, statements),
    unknownWords: [...new Set(found.flatMap(({ unknown }) => unknown))],
    facets: Object.fromEntries(
      count.map((facet): [Facet, readonly FacetCount[]] => [
        facet,
        countFacet(columns.get(facet)!, passing(BITS[facet]), filters[facet] ?? []),
      ]),
    ),
    years: countYears(anyDate, reader),
    undated: anyDate.filter((statement) => reader.spans(statement).length === 0).length,
    possiblyMore:
      dates === 'possibly'
        ? 0
        : anyDate.filter((statement) => fails[statement] === DATE && unsure.has(statement)).length,
    runs: wanted.flatMap(({ runs }) => runs),
    isTheirs,
    standElsewhere: (statement, first, behind) =>
      wanted.some(({ positions, statements: all, times }) =>
        positions === null
          ? times[lowerBound(all, statement)]! > 1 && all[lowerBound(all, statement)] === statement
          : placesIn(positions, statement, reader).some(
              (position) => position >= reader.titleEnd(statement) && (position < first || position >= behind),
            ),
      ),
  };
}

const facetsIn = (values: Question['filters']): readonly Facet[] =>
  FACETS.filter((facet) => (values[facet] ?? []).length > 0);

async function columnsOf(reader: SearchReader, facets: readonly Facet[]): Promise<ReadonlyMap<Facet, FacetColumn>> {
  const needed = [...new Set(facets)];
  return new Map(await Promise.all(needed.map(async (facet) => [facet, await reader.facet(facet)] as const)));
}

/** Whether a statement has one of some values of a filter. */
function fitting({ values, of }: FacetColumn, keys: readonly string[]): (statement: number) => boolean {
  const wanted = new Set(keys);
  const fits = values.map(({ key }) => wanted.has(key));
  const takesNone = wanted.has(NOT_KNOWN);
  return (statement) => {
    const has = of(statement);
    return has.length === 0 ? takesNone : has.some((value) => fits[value]);
  };
}

/** Where the chosen speakers speak; null: none is chosen. */
async function ownWords(
  reader: SearchReader,
  { filters }: Question,
  column: FacetColumn | undefined,
): Promise<Own | null> {
  const keys = filters.speaker ?? [];
  if (keys.length === 0 || column === undefined) return null;
  const chosen = column.values.flatMap(({ key }, index) => (keys.includes(key) ? [index] : []));
  const spoken = await Promise.all(chosen.map((speaker) => reader.turnsOf(speaker)));
  const fits = fitting(column, keys);
  const statements = Uint32Array.from({ length: reader.size }, (_, statement) => statement).filter(fits);
  return { statements, turns: joinStretches(spoken) };
}

/** Statements that nothing speaks against, but what is spared. */
function passingIn(fails: Uint16Array, spare: number): readonly number[] {
  const passing: number[] = [];
  for (const [statement, reasons] of fails.entries()) if ((reasons & ~spare) === 0) passing.push(statement);
  return passing;
}

/** How often the terms stand in these statements; null where that is not known. */
function occurrencesIn(found: readonly Found[], statements: readonly number[]): number | null {
  const chosen = new Set(statements);
  let sum = 0;
  for (const { statements: all, times, positions, total } of found) {
    const isAll = all.every((statement) => chosen.has(statement));
    if (isAll && total !== null) sum += total;
    else if (positions === null) return null;
    else for (const [index, statement] of all.entries()) if (chosen.has(statement)) sum += times[index]!;
  }
  return sum;
}
