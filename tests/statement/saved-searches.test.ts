import { expect, test } from 'vitest';
import { firstSearches, keptSearches } from '../../src/statement/saved-searches.ts';

const tide = { id: 'tide', name: 'The tide', q: 'tide', description: null };
const line = { event: 'search', id: 'tide', name: 'The tide', q: 'tide', on: '2026-01-02' } as const;

test('a build publishes each saved query once', () => {
  expect(firstSearches([tide], [], '2026-01-02')).toEqual([line]);
  expect(firstSearches([tide], [line], '2026-02-03')).toEqual([]);
});

test('an address that was published answers its own query, whatever the archive says today', () => {
  const ebb = { id: 'ebb', name: 'Ebb', q: 'ebb', description: null };
  expect(keptSearches([ebb, { ...tide, name: 'Of the tide' }], [line])).toEqual([
    { ...ebb, kept: true },
    { ...tide, name: 'Of the tide', kept: true },
  ]);
  expect(keptSearches([ebb], [line])).toEqual([
    { ...ebb, kept: true },
    { ...tide, kept: false },
  ]);
  expect(keptSearches([{ ...tide, q: 'ebb' }], [line, { ...line, q: 'flood' }])).toEqual([{ ...tide, kept: false }]);
});
