import { type Answered, answer } from '../../../src/search/answer/answer.ts';
import { FACETS, type SearchReader } from '../../../src/search/reader.ts';
import { questionOf } from '../answer/ask.ts';
import { plain } from '../../../scripts/lib/search/questions/plain-text.ts';
import type { Oracle } from './oracle.ts';
import type { Scanned, Spec } from '../../../scripts/lib/search/questions/spec.ts';

/** Ask an index what a reader would type and set. */
export async function askIndex(reader: SearchReader, spec: Spec): Promise<Answered> {
  const { dates, ownWords, sort, exactWords } = spec;
  return answer(reader, await questionOf(reader, spec.typed, { dates, ownWords, sort, exactWords }));
}

/** Everything in which an answer differs from a plain scan; empty: nothing. */
export function differences(answered: Answered, scanned: Scanned, spec: Spec): readonly string[] {
  const { hits, occurrences, unknownWords, undated, possiblyMore, years, facets } = answered;
  const told: string[] = [];
  const differs = (what: string, found: unknown, wanted: unknown) => {
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      told.push(`${what}: ${JSON.stringify(found)?.slice(0, 200)}, not ${JSON.stringify(wanted)?.slice(0, 200)}`);
  };
  const found = hits.map(({ statement }) => statement);
  differs('count', found.length, scanned.found.length);
  differs('set', found.toSorted(ascending), scanned.found.toSorted(ascending));
  differs('order', found, scanned.found);
  if (occurrences !== null) differs('occurrences', occurrences, scanned.occurrences);
  differs('unknown', [...new Set(unknownWords.map(plain))].toSorted(), scanned.unknown);
  differs('undated', undated, scanned.undated);
  differs('possiblyMore', possiblyMore, spec.from === null && spec.to === null ? 0 : scanned.possiblyMore);
  differs(
    'years',
    years.map(({ year, certain, possible }) => [year, certain, possible]),
    scanned.years,
  );
  for (const facet of FACETS) {
    const counts = Object.fromEntries(
      facets[facet]!.filter(({ count }) => count > 0).map(({ key, count }) => [key, count]),
    );
    const sorted = (all: Readonly<Record<string, number>>) =>
      Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1));
    differs(facet, sorted(counts), sorted(scanned.facets[facet]));
  }
  return told;
}

const ascending = (a: number, b: number) => a - b;

/** Questions of which the answers differ from a plain scan, with how. */
export async function faultsOf(
  reader: SearchReader,
  oracle: Oracle,
  questions: Iterable<Spec>,
  count: number,
): Promise<readonly string[]> {
  const told: string[] = [];
  let asked = 0;
  for (const spec of questions) {
    if (asked++ === count) break;
    const wrong = differences(await askIndex(reader, spec), oracle.scan(spec), spec);
    if (wrong.length > 0) told.push(`${spec.typed} ${JSON.stringify(spec)}\n  ${wrong.join('\n  ')}`);
  }
  return told;
}
