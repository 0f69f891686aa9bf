import { expect, test } from 'vitest';
import { rawRuns } from '../../src/site/raw-view.ts';

const statement = (lines: [number, number]) => ({ id: 'a', lines, written: '' });

test('shows a line whose tags were left out in the statement that has its words', () => {
  const text = ['<html>', '<p>a</p>', 'menu', '<p>b</p>', '<b>heading</b>'];
  const leftOut = [
    { lines: [1, 1] as [number, number], rule: 'html', says: 'tags' },
    { lines: [2, 2] as [number, number], rule: 'html', says: 'tags', part: true as const },
    { lines: [3, 3] as [number, number], rule: 'menu', says: 'links' },
    { lines: [4, 5] as [number, number], rule: 'html', says: 'tags', part: true as const },
  ];
  expect(rawRuns({ text, statements: [statement([2, 4])], leftOut }).map(({ lines: _, ...run }) => run)).toEqual([
    { statement: null, leftOut: 'tags' },
    { statement: 'a', leftOut: null },
    { statement: null, leftOut: 'links' },
    { statement: 'a', leftOut: null },
    { statement: null, leftOut: 'tags' },
  ]);
});
