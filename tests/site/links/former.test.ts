import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionsOf, formerAddresses } from '../../../src/site/links/former.ts';
import { wordChanges } from '../../../src/site/links/word-changes.ts';
import type { Versions } from '../../../src/statement/versions.ts';

const versions: Versions = {
  states: [
    { on: '2026-01-01', anchors: ['t-aaaaaa', 'p-aaaaaa', 'p-bbbbbb', 'p-cccccc'] },
    { on: '2027-01-01', anchors: ['t-bbbbbb', 'p-dddddd', 'p-cccccc'] },
    { on: '2028-01-01', anchors: ['t-bbbbbb', 'p-eeeeee', 'p-ffffff'] },
  ],
  gone: {
    't-aaaaaa': { on: '2027-01-01', words: null, turn: { label: 'OAKE', paragraphs: ['p-aaaaaa'] }, now: ['t-bbbbbb'] },
    'p-aaaaaa': { on: '2027-01-01', words: 'Lit.', now: ['p-dddddd'] },
    'p-bbbbbb': { on: '2027-01-01', words: 'Ice.', now: ['p-dddddd'] },
    'p-dddddd': { on: '2028-01-01', words: 'Lit. Ice.', now: ['p-eeeeee'] },
    'p-cccccc': { on: '2028-01-01', words: null, now: [] },
  },
  quotations: { 'q-aaaaaa': ['p-aaaaaa', 0, 3], 'q-bbbbbb': ['p-ffffff', 0, 2], 'q-cccccc': ['p-cccccc', 0, 1] },
};
const words = new Map([
  ['p-eeeeee', 'Lit. No ice.'],
  ['p-ffffff', 'New.'],
]);

it('the corrections of a statement: what became what, what went and what was put in', () => {
  expect(correctionsOf(versions, words)).toEqual([
    { on: '2027-01-01', changes: [{ old: ['Lit.', 'Ice.'], now: ['Lit. Ice.'] }], added: [] },
    {
      on: '2028-01-01',
      changes: [
        { old: ['Lit. Ice.'], now: ['Lit. No ice.'] },
        { old: [null], now: [] },
      ],
      added: ['New.'],
    },
  ]);
});

it('addresses of before lead to what stands for them today', () => {
  const standing = new Set(['t-bbbbbb', 'p-eeeeee', 'p-ffffff']);
  expect(Object.fromEntries(formerAddresses(versions, standing))).toEqual({
    't-bbbbbb': ['t-aaaaaa'],
    'p-eeeeee': ['p-aaaaaa', 'p-bbbbbb', 'p-dddddd', 'q-aaaaaa'],
    'p-ffffff': ['q-bbbbbb'],
  });
});

it('addresses that lead in a circle lead nowhere', () => {
  const circle: Versions = {
    ...versions,
    gone: {
      'p-aaaaaa': { on: '2027-01-01', words: 'A.', now: ['p-bbbbbb'] },
      'p-bbbbbb': { on: '2028-01-01', words: 'B.', now: ['p-aaaaaa'] },
    },
    quotations: {},
  };
  expect(formerAddresses(circle, new Set(['p-eeeeee'])).size).toBe(0);
});

describe('what differs between two texts', () => {
  const shown = (old: string, now: string) =>
    Object.values(wordChanges(old, now)).map((side) =>
      side.map(({ text, changed }: { text: string; changed: boolean }) => (changed ? `[${text}]` : text)).join(''),
    );

  it('is told by words', () => {
    expect(shown('The lamp is lit at four.', 'The lamp was put out at four!')).toEqual([
      'The lamp [is lit] at four[.]',
      'The lamp [was put out ]at four[!]',
    ]);
    expect(shown('海峡的灯四点点亮', '海峡的灯五点点亮')).toEqual(['海峡的灯[四]点点亮', '海峡的灯[五]点点亮']);
    expect(shown('Ice.', '')).toEqual(['[Ice.]', '']);
  });

  it('never changes a text, and leaves the same in both', () => {
    const text = fc
      .array(fc.constantFrom('ice', 'lamp', ' ', ', ', 'лёд', '灯', '😀'), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (old, now) => {
        const found = wordChanges(old, now);
        const all = (side: typeof found.old) => side.map((one) => one.text).join('');
        expect([all(found.old), all(found.now)]).toEqual([old, now]);
        if (old === now) expect([...found.old, ...found.now].some(({ changed }) => changed)).toBe(false);
      }),
    );
  });
});
