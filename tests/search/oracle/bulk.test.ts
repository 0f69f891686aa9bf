import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CORPUS } from '../../../scripts/lib/corpus.ts';
import { openInMemory } from '../../../src/search/build/in-memory.ts';
import { bulkRecords } from './bulk-records.ts';
import { differences, askIndex } from './compare.ts';
import { drawQuestions } from '../../../scripts/lib/search/questions/draw-questions.ts';
import { Oracle } from './oracle.ts';

/**
 * Random questions over real texts. `QUESTIONS=10000,2000,1` takes as many texts, questions, and that seed, and prints what was
 * asked and how long it took; without it a small sample stands for them.
 */
const [TEXTS = 150, COUNT = 150, SEED = 1] = (process.env['QUESTIONS'] ?? '').split(',').filter(Boolean).map(Number);

it.skipIf(!existsSync(CORPUS))('answers over real texts equal a plain scan', { timeout: 3_600_000 }, async () => {
  const records = await bulkRecords(TEXTS);
  const wordsIn = [...new Set(records.map(({ lang }) => lang))];
  const reader = await openInMemory(records, { wordsIn, names: [] });
  const oracle = new Oracle(records, wordsIn);
  const faults: string[] = [];
  const times: number[] = [];
  let found = 0;
  let asked = 0;
  for (const spec of drawQuestions(records, SEED)) {
    if (asked++ === COUNT) break;
    const begun = performance.now();
    const answered = await askIndex(reader, spec);
    times.push(performance.now() - begun);
    if (answered.hits.length > 0) found++;
    const wrong = differences(answered, oracle.scan(spec), spec);
    if (wrong.length > 0) faults.push(`${spec.typed} ${JSON.stringify(spec)}\n  ${wrong.join('\n  ')}`);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1);
  if (process.env['QUESTIONS'])
    console.log(
      `${COUNT} questions over ${records.length} texts, ${found} with finds: ${COUNT - faults.length} equal to a plain scan; ` +
        `answered in ${at(0.5)} ms (median), ${at(0.95)} ms (95th percentile), ${at(1)} ms at most`,
    );
  expect(faults).toEqual([]);
});
