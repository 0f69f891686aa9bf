import { expect, test } from 'vitest';
import { printedSources } from '../../../src/site/entities/printed-sources.ts';

test('sources without a record are counted by the name that is printed', () => {
  const statements = [
    { source: 'islands-wire' },
    { source: { name: 'RADIO VELMAR' } },
    { source: null },
    { source: { name: 'HOB GAZETTE' } },
    { source: { name: 'RADIO VELMAR' } },
  ];
  expect(printedSources(statements)).toEqual([
    ['HOB GAZETTE', 1],
    ['RADIO VELMAR', 2],
  ]);
  expect(printedSources([{ source: null }])).toEqual([]);
});
