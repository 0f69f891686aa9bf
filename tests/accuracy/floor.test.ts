import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluateSet, readGoldSet } from '../../scripts/lib/evaluate/evaluate-folder.ts';
import { fallsBelow, FloorSchema } from '../../scripts/lib/evaluate/floor.ts';
import { ingestNamed } from '../../scripts/lib/ingest-named.ts';
import { toRecord } from '../../scripts/lib/to-record.ts';
import { ingest } from '../../src/ingest/index.ts';
import { type Measure, type Measurement, precision, recall } from '../../src/statement/accuracy.ts';

/** Real texts with known answers. They belong to others, so they lie outside the project and are read where they are. */
const FOLDER = fileURLToPath(new URL('../../../shared/gold', import.meta.url));
const here = existsSync(FOLDER);

/** What the folder's own scorer calls the measures of which it gives one share. */
const SHARES: Readonly<Record<string, Measure>> = {
  'read at all': 'read',
  'date, where the text gives it: exact day': 'date-day',
  'date: single days published that are right': 'date-single',
  'date, where it gives less: something was kept': 'date-kept',
  'date, where it gives less: the value has room for the truth': 'date-room',
  institution: 'institution',
  source: 'source',
  kind: 'kind',
  language: 'lang',
  place: 'place',
  'quotation attributed to the right person': 'attribution',
};
const PAIRS: Readonly<Record<string, Measure>> = {
  'main speakers': 'speakers',
  'turns (labels in order)': 'turns',
  'direct quotations': 'quotations',
};

describe.skipIf(!here)('the texts with known answers (skipped where ../shared/gold is absent)', () => {
  let measurement: Measurement;

  beforeAll(async () => {
    ({ measurement } = await evaluateSet(await readGoldSet(FOLDER), null, '2026-01-02'));
  }, 120_000);

  it('are read no worse than the floor demands', () => {
    const floor = FloorSchema.parse(JSON.parse(readFileSync(new URL('floor.json', import.meta.url), 'utf8')));
    expect(Object.keys(floor.measures).length).toBeGreaterThan(10);
    expect(fallsBelow(floor, measurement)).toEqual([]);
  });

  it('get the figures that their own scorer gives', async () => {
    const { paths } = await readGoldSet(FOLDER);
    const { authority, readings } = await ingestNamed({ dir: null, paths, ingest });
    const lines = readings.flatMap((reading) =>
      reading.statements.map((statement) => JSON.stringify(toRecord(statement, authority, reading))),
    );
    const printed = execFileSync(process.execPath, [`${FOLDER}/score.mjs`, `${FOLDER}/gold.json`], {
      input: lines.join('\n'),
      encoding: 'utf8',
    });
    const theirs = JSON.parse(printed.trim().split('\n').at(-1)!) as Record<
      string,
      number & { precision: number; recall: number }
    >;
    const counted = Object.entries(SHARES).filter(([name]) => name in theirs);
    expect(counted.length).toBeGreaterThan(5);
    for (const [name, measure] of counted)
      expect(recall(measurement.measures[measure]!), name).toBeCloseTo(theirs[name]!, 10);
    for (const [name, measure] of Object.entries(PAIRS)) {
      const { precision: p, recall: r } = theirs[name]!;
      expect([precision(measurement.measures[measure]!), recall(measurement.measures[measure]!)], name).toEqual([p, r]);
    }
    expect(Object.keys(theirs).filter((name) => !(name in SHARES) && !(name in PAIRS))).toEqual([
      'documents',
      'entries',
    ]);
  }, 120_000);
});
