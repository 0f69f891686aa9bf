import { expect, test } from 'vitest';
import { lostLines } from '../../src/archive/check-coverage.ts';
import { foldedTwins } from '../../src/archive/fold-name.ts';

const row = (statements: [number, number][], leftOut: [number, number][] = []) => ({
  statements: statements.map((lines) => ({ id: 'x', lines, written: '' })),
  leftOut: leftOut.map((lines) => ({ lines, rule: 'banner', says: 'x' })),
});

test('finds the lines that are in no statement and not left out', () => {
  const lines = ['banner', 'a', 'b', 'lost', '', 'lost too', 'c', 'end'];
  expect(
    lostLines(
      row(
        [
          [2, 3],
          [7, 7],
        ],
        [[1, 1]],
      ),
      lines,
    ),
  ).toEqual([
    [4, 6],
    [8, 8],
  ]);
});

test('begins another stretch behind a line that is covered', () => {
  expect(lostLines(row([[2, 2]]), ['x', 'a', 'y'])).toEqual([
    [1, 1],
    [3, 3],
  ]);
});

test('lets blank lines belong to what surrounds them', () => {
  expect(lostLines(row([[2, 2]]), ['', 'a', '\t \u00A0', '\u200B', '\u0007'])).toEqual([]);
});

test('finds nothing lost where all is covered, also by stretches beyond the end', () => {
  expect(lostLines(row([[1, 2]], [[3, 9]]), ['a', 'b', 'c'])).toEqual([]);
  expect(lostLines(row([]), [])).toEqual([]);
});

test('finds names that differ only in case or composition', () => {
  expect(foldedTwins(['a.txt', 'caf\u00E9', 'A.TXT', 'cafe\u0301', 'a.txt', 'b'])).toEqual([
    ['a.txt', 'A.TXT'],
    ['caf\u00E9', 'cafe\u0301'],
  ]);
  expect(foldedTwins(['stra\u00DFe', 'STRASSE'])).toHaveLength(1);
});

test('finds no twins among names that differ', () => {
  expect(foldedTwins(['a', 'b', 'a-b', 'a_b'])).toEqual([]);
});

test('does not count as left out what only lost a part', () => {
  const leftOut = [{ lines: [1, 2] as [number, number], rule: 'html', says: 'tags', part: true as const }];
  expect(lostLines({ ...row([[2, 2]]), leftOut }, ['<p>a</p>', '<p>b</p>'])).toEqual([[1, 1]]);
});
