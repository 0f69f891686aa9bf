import { expect, test } from 'vitest';
import { takenPages } from '../../src/archive/taken-pages.ts';
import type { LedgerEvent } from '../../src/statement/archive.ts';
import { person } from '../site/holdings.ts';

const line = (id: string, name: string, area: 'speakers' | 'places' = 'speakers'): LedgerEvent => ({
  event: 'page',
  area,
  id,
  name,
  on: '2026-01-02',
});
const people = [person('ada-keel', 'Ada B. Keel', { names: [{ name: 'Ada Keel', use: 'full' }] })];

test('an address is taken where the record that has it as its id bears another name', () => {
  expect(takenPages([line('ada-keel', 'Teo Marsh')], { people })).toEqual([{ id: 'ada-keel', name: 'Teo Marsh' }]);
});

test('it is not taken by a record that shares a word of its name, by no record, in another area, nor by a later line', () => {
  const ledger = [
    line('ada-keel', 'Ada Keel'),
    line('ada-keel', 'ADA KEEL'),
    line('teo', 'Teo'),
    line('ada-keel', 'X', 'places'),
  ];
  expect(takenPages(ledger, { people })).toEqual([]);
});
