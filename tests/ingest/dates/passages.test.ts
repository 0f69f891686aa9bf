import { describe, expect, test } from 'vitest';
import { findDates, lineOf, readPassages } from '../../../src/ingest/dates/passages.ts';
import { makeItem } from './items.ts';

describe('what of an item is scanned', () => {
  test('the dateline apart from the lead, and nothing twice', () => {
    const item = makeItem({
      dateline: 'VELMAR, March 14. /IWA/',
      paragraphs: ['The minister said on Friday.', 'On March 3 the fleet sailed.'],
    });
    expect(findDates(item).map(({ passage, expression }) => [passage.zone, expression.exact])).toEqual([
      ['dateline', 'March 14'],
      ['lead', 'Friday'],
      ['body', 'March 3'],
    ]);
  });

  test.each([
    'PORT AUBE (ISLES), 6 JUL 89 (IWA) -- [TEXT] THE ENVOY',
    'AUBE /Lower district/, December 26. /IWA/. The envoy',
    'NEW VELMAR, March 3 - The envoy',
  ])('a dateline that segmentation left in the lead: %s', (text) => {
    expect(readPassages(makeItem({ paragraphs: [text] })).map(({ zone }) => zone)).toEqual(['dateline', 'lead']);
  });

  test('a date of the page in another language than the words, and none of the words', () => {
    const exact = (parts: Parameters<typeof makeItem>[0]) =>
      findDates(makeItem({ lang: 'ru', paragraphs: ['Паром отходит.'], ...parts })).map(
        ({ expression }) => expression.exact,
      );
    expect([
      exact({ posted: '14 July 2018' }),
      exact({ posted: '14 juillet 2018' }),
      exact({ posted: '14 июля 2018 года' }),
    ]).toEqual([['14 July 2018'], ['14 juillet 2018'], ['14 июля 2018 года']]);
    expect([
      exact({ paragraphs: ['Паром отходит 14 juillet.'] }),
      exact({ banner: ['Velmar'] }),
      exact({ footer: '14 juillet' }),
    ]).toEqual([[], [], []]);
  });

  test('a date across the line ends of a hard-wrapped paragraph, on the line of the paragraph', () => {
    const item = makeItem({ paragraphs: ['Nothing.', 'The fleet sailed on March 14, 2009.'] });
    const [date] = findDates({
      ...item,
      paragraphs: item.paragraphs.map((paragraph, i) =>
        i === 1 ? { ...paragraph, lines: [7, 9] as const } : paragraph,
      ),
      zones: [],
    });
    expect(date!.expression.exact).toBe('March 14, 2009');
    expect(lineOf(item, date!)).toBe(2);
  });
});

test.each([
  'On March 3 the fleet sailed.',
  'ON MARCH 3, 1994 THE FLEET SAILED.',
  'Velmar, March 3 - the fleet sailed.',
  'NATO and March 3',
])('no dateline is seen in %s', (text) => {
  expect(readPassages(makeItem({ paragraphs: [text] })).map(({ zone }) => zone)).toEqual(['lead']);
});
