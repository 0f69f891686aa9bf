import type { SearchRecord } from '../../../../src/search/record.ts';
import { tokenise } from '../../../../src/search/tokens/tokenise.ts';

/** How often a run of tokens stands in the texts, and in how many statements. */
export interface Count {
  total: number;
  statements: number;
}

/** Counts runs by looking at every token of every record. */
export async function scanCounts(
  records: AsyncIterable<SearchRecord>,
  runs: readonly (readonly string[])[],
): Promise<readonly Count[]> {
  const counts = runs.map((): Count & { last: number } => ({ total: 0, statements: 0, last: -1 }));
  const byFirst = Map.groupBy(runs.keys(), (index) => runs[index]![0]!);
  let statement = 0;
  for await (const { paragraphs } of records) {
    for (const { text } of paragraphs) {
      const tokens = tokenise(text).map((token) => token.text);
      for (const [at, token] of tokens.entries())
        for (const index of byFirst.get(token) ?? []) {
          const count = counts[index]!;
          if (!runs[index]!.every((wanted, next) => tokens[at + next] === wanted)) continue;
          count.total++;
          if (count.last !== statement) count.statements++;
          count.last = statement;
        }
    }
    statement++;
  }
  return counts.map(({ total, statements }) => ({ total, statements }));
}
