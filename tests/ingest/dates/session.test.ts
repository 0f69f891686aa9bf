import { describe, expect, test } from 'vitest';
import { findSession } from '../../../src/ingest/dates/session.ts';
import { solveDates } from '../../../src/ingest/dates/solve.ts';
import { inOffice, makeInput, makeItem } from './items.ts';

const found = (...paragraphs: string[]) => findSession({ ...makeItem({ paragraphs }), kind: 'speech' })?.number ?? null;

describe('a speech to the General Assembly', () => {
  test.each([
    ['I congratulate you, Madam, on your election to the presidency of the fifty-first session.', 51],
    ['My delegation is pleased that you assumed the presidency of the 79th session of the General Assembly.', 79],
    ['Tarn is glad to be here at this twentieth regular session.', 20],
    [
      'I congratulate you on your election at the sixty-first session of the Assembly. We thank your predecessor, who guided the sixtieth session so ably.',
      61,
    ],
  ])('greets its session: %s', (text, number) => {
    expect(found(text)).toBe(number);
  });

  test.each([
    'We thank the President of the fifty-first session for his work.',
    'I congratulate you, Madam, on your election.',
    'I congratulate the chairman on his election to the thirtieth session of the Harbour Commission.',
    'I congratulate the pilots. The bell was hung in the fifty-first session of talks since the war.',
    'I congratulate you on your election to the fifty-first session. May you be elected to the fifty-second session too.',
    'On its fiftieth anniversary I congratulate the Organization.',
  ])('greets none: %s', (text) => {
    expect(found(text)).toBeNull();
  });

  test('greets it in its opening, and only a speech does', () => {
    const greeting = 'I congratulate you on your election to the fifty-first session.';
    expect(found('Words of every kind. '.repeat(80), greeting)).toBeNull();
    expect(findSession({ ...makeItem({ paragraphs: [greeting] }), kind: 'report' })).toBeNull();
  });

  test('was made in the autumn of the session, whatever offices say', () => {
    const item = {
      ...makeItem({ paragraphs: ['I congratulate you on your election to the fifty-first session.'] }),
      kind: 'speech' as const,
    };
    const { date } = solveDates(makeInput(item));
    expect(date).toMatchObject({
      value: '1996-09-01/1996-12-31',
      basis: 'inferred',
      tier: 'probable',
      evidence: [{ rule: 'session/opened', quote: 'fifty-first session', line: 1 }],
    });
    expect(
      solveDates(makeInput(item, { offices: [{ ...inOffice('Orla Venn', '2001-01-01', null), lasting: true }] })).date
        .value,
    ).toBe('1996-09-01/1996-12-31');
  });
});
