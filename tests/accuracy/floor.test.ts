import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type GoldSet, readGoldSet } from '../../scripts/lib/evaluate/evaluate-folder.ts';
import { fallsBelow, FloorSchema } from '../../scripts/lib/evaluate/floor.ts';
import { scoreAll, toFigures } from '../../scripts/lib/evaluate/measure.ts';
import { ingestNamed } from '../../scripts/lib/ingest-named.ts';
import { type StatementRecord, toRecord } from '../../scripts/lib/to-record.ts';
import { ingest } from '../../src/ingest/index.ts';
import { type Measure, precision, recall } from '../../src/statement/accuracy.ts';

/** Real texts with known answers. They belong to others, so they lie outside the project and are read where they are. */
const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));
const FLOORS = z.array(FloorSchema).parse(JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')));

/** What the folders' own scorers call the measures of which they give one share. */
const SHARES: Readonly<Record<string, Measure>> = {
  'read at all': 'read',
  'date, where the text gives it: exact day': 'date-day',
  'date: single days published that are right': 'date-single',
  'date, where it gives less: something was kept': 'date-kept',
  'date, where it gives less: the value has room for the truth': 'date-room',
  institution: 'institution',
  source: 'source',
  publisher: 'source',
  kind: 'kind',
  language: 'lang',
  place: 'place',
  title: 'title',
  'number of statements in the file': 'statements',
  'words kept': 'words-kept',
  'furniture left out': 'furniture',
  'turn: its speaker named': 'turn-speakers',
  'quotation attributed to the right person': 'attribution',
  'day of publication': 'published',
  'days of publication given that are right': 'published-right',
};
const PAIRS: Readonly<Record<string, Measure>> = {
  'main speakers': 'speakers',
  'turns (labels in order)': 'turns',
  'direct quotations': 'quotations',
};

describe.each([
  // The scorer of the second set takes both, and knows a person under more forms of the name.
  ['gold', 'gold.json', 'gold2'],
  ['gold2', 'gold.json', 'gold2'],
  ['pages', 'truth.json', 'pages'],
])('the texts of %s', (name, answers, scorer) => {
  const folder = join(SHARED, name);

  describe.skipIf(!existsSync(folder))('(skipped where ../shared is absent)', () => {
    let set: GoldSet;
    let records: readonly StatementRecord[];

    beforeAll(async () => {
      set = await readGoldSet(folder);
      const { authority, readings } = await ingestNamed({ dir: null, paths: set.paths, ingest });
      records = readings.flatMap((reading) =>
        reading.statements.map((statement) => toRecord(statement, authority, reading)),
      );
    });

    it('are read no worse than the floor demands', () => {
      const floor = FLOORS.find((one) => one.set === name)!;
      expect(Object.keys(floor.measures).length).toBeGreaterThan(5);
      expect(fallsBelow(floor, toFigures(scoreAll(set.answers, records)))).toEqual([]);
    });

    it('get the figures that their own scorer gives', () => {
      const { measures } = toFigures(scoreAll(set.answers, records));
      const printed = execFileSync(process.execPath, [join(SHARED, scorer, 'score.mjs'), join(folder, answers)], {
        input: records.map((record) => JSON.stringify(record)).join('\n'),
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      const {
        documents: _,
        entries: __,
        words,
        ...theirs
      } = JSON.parse(printed.trim().split('\n').at(-1)!) as Record<
        string,
        number & { precision: number; recall: number }
      >;
      expect(Object.keys(theirs).length).toBeGreaterThan(4);
      for (const [measure, share] of Object.entries(theirs)) {
        if (measure in PAIRS) {
          const counts = measures[PAIRS[measure]!]!;
          expect([precision(counts), recall(counts)], measure).toEqual([share.precision, share.recall]);
        } else if (SHARES[measure] === 'published-right') {
          expect(precision(measures['published-right']!), measure).toBeCloseTo(share, 10);
        } else {
          expect(SHARES, measure).toHaveProperty([measure]);
          expect(recall(measures[SHARES[measure]!]!), measure).toBeCloseTo(share, 10);
        }
      }
      if (words) {
        expect(precision(measures['words-given']!)).toBeCloseTo(words.precision, 3);
        expect(recall(measures['words-found']!)).toBeCloseTo(words.recall, 3);
      }
    });
  });
});
