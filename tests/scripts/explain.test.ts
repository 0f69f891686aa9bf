import { expect, test } from 'vitest';
import { explain, wrap } from '../../scripts/lib/explain.ts';
import type { Candidate, FileReading } from '../../src/ingest/types.ts';
import { makeStatement } from '../archive/fixtures.ts';

const candidate = (change: Partial<Candidate>): Candidate => ({
  field: 'date',
  value: '2001-03-04',
  rule: 'dateline/month-day',
  line: 1,
  quote: 'March 4',
  outcome: 'won',
  why: 'The weekday fits.',
  ...change,
});
const reading: FileReading = {
  file: 'lagoon/a.txt',
  statements: [
    makeStatement({
      evidence: [
        {
          field: 'date',
          basis: 'inferred',
          tier: 'probable',
          rule: 'dateline/month-day',
          line: 1,
          quote: 'March 4',
          says: 'The day.',
        },
      ],
    }),
  ],
  report: {
    file: 'lagoon/a.txt',
    sha256: '',
    encoding: 'windows-1251',
    lines: 4,
    leftOut: [{ lines: [4, 4], rule: 'footer', says: 'the page ends' }],
  },
  candidates: [
    candidate({
      field: 'source',
      value: 'lagoon-wire',
      rule: 'source/mark',
      outcome: 'won',
      why: 'Only it prints this.',
    }),
    candidate({
      value: '2000-03-04',
      outcome: 'lost',
      why: 'It was a Saturday, and the text says Sunday; besides, the office had not begun.',
      quote: null,
      line: null,
    }),
    candidate({}),
    candidate({ field: 'topic', value: 'ferries', rule: 'topic/word', outcome: 'contradicted', why: 'Nobody asked.' }),
  ],
  messages: [],
};

test('shows what came out, the candidates of each field, and what was left out', () => {
  expect(explain(reading, { width: 60, color: false })).toBe(`lagoon/a.txt
4 lines, windows-1251, 1 statement

2001-03-04-orlan-harbour
  lines        1–3
  title        Harbour stays open, minister says
  kind         report
  date         2001-03-04  (inferred, probable: dateline/month-day)
  published    2001-03-04
  captured     —
  speakers     —
  institution  —
  source       —
  place        —
  lang         en

date
  ✔ 2001-03-04  dateline/month-day, line 1
      “March 4”
      won: The weekday fits.
  · 2000-03-04  dateline/month-day, not in this file
      lost: It was a Saturday, and the text says Sunday;
      besides, the office had not begun.

source
  ✔ lagoon-wire  source/mark, line 1
      “March 4”
      won: Only it prints this.

topic
  ! ferries  topic/word, line 1
      “March 4”
      contradicted: Nobody asked.

left out
  line 4        footer: the page ends
`);
});

test('paints only where colour is wanted', () => {
  expect(explain(reading, { width: 60, color: false })).not.toContain('\u001B');
  expect(explain(reading, { width: 60, color: true })).toContain('\u001B[32m✔ 2001-03-04');
});

test('shows a file that gave nothing', () => {
  const empty: FileReading = {
    ...reading,
    statements: [],
    candidates: [],
    report: { ...reading.report, encoding: null, leftOut: [], duplicateOf: 'b.txt' },
  };
  expect(explain(empty, { width: 60, color: false })).toBe(
    'lagoon/a.txt\n4 lines, not decoded, 0 statements\nThe same bytes as b.txt, and published from there.\n',
  );
});

test('wraps between words and leaves a long word whole', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('antidisestablishmentarianism is', 5)).toEqual(['antidisestablishmentarianism', 'is']);
  expect(wrap('  ', 5)).toEqual([]);
});
