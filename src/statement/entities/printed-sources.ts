import type { Statement } from '../schema.ts';

/** In so many texts a name that is only probable must be read. */
const TEXTS = 2;

/**
 * Names of sources without a record, as texts print them, as far as ingest is sure of them: the evidence of one text is
 * `certain`, an editor decided so, or that of two texts is `probable`. A page stands for ever, and a hall or an office that
 * was once taken for a publisher is to have none: of names that are probable in one text alone, most were.
 *
 * Names are the same only where they are printed alike, letter for letter.
 *
 * @returns each once, in order
 */
export function printedSources(statements: readonly Pick<Statement, 'source' | 'evidence'>[]): readonly string[] {
  const weights = new Map<string, number>();
  for (const { source, evidence } of statements) {
    if (source === null || typeof source === 'string') continue;
    const own = evidence.filter(({ field }) => field === 'source');
    const settled = own.some(({ basis, tier }) => tier === 'certain' || basis === 'decided');
    const weight = settled ? TEXTS : Number(own.some(({ tier }) => tier === 'probable'));
    weights.set(source.name, (weights.get(source.name) ?? 0) + weight);
  }
  return [...weights].flatMap(([name, weight]) => (weight >= TEXTS ? [name] : [])).toSorted();
}
