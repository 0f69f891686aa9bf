import { expect, test } from 'vitest';
import { recordOf, sourceName } from '../../src/statement/source.ts';

const find = (id: string) => (id === 'islands-wire' ? { name: 'Islands Wire' } : undefined);

test('a source with a record has the record’s name', () => {
  expect([recordOf('islands-wire'), sourceName('islands-wire', find)]).toEqual(['islands-wire', 'Islands Wire']);
});

test('a source without a record has the printed name', () => {
  expect([recordOf({ name: 'RADIO VELMAR' }), sourceName({ name: 'RADIO VELMAR' }, find)]).toEqual([
    null,
    'RADIO VELMAR',
  ]);
});

test('an unknown source has none, a missing record shows its id', () => {
  expect([recordOf(null), sourceName(null, find)]).toEqual([null, null]);
  expect(sourceName('gone', find)).toBe('gone');
});
