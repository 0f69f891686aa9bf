import { describe, expect, it } from 'vitest';
import { buildCalendar } from '../../../src/site/dates/calendar.ts';
import { periodCounts } from '../../../src/site/dates/period-counts.ts';
import { periodLink } from '../../../src/site/dates/period-link.ts';
import { decadeYears } from '../../../src/site/dates/year-map.ts';
import { dated } from '../holdings.ts';

describe('the pages of periods', () => {
  it('stand in each language for decades and years, and once for months and days', () => {
    const french = { link: (path: string) => ({ href: `/fr/${path}` }) };
    expect(['2010s', '2016', '2016-04', '2016-04-12'].map((period) => periodLink(french, period).href)).toEqual([
      '/fr/2010s/',
      '/fr/2016/',
      '/2016/04/',
      '/2016/04/12/',
    ]);
  });

  it('are counted for whoever types a date', () => {
    expect(periodCounts(buildCalendar([dated('2016-04-12'), dated('[2016-04-12,2016-05-12]')]))).toEqual({
      '2010s': [2, 0],
      '2016': [2, 0],
      '2016-04': [1, 1],
      '2016-05': [0, 1],
      '2016-04-12': [1, 1],
      '2016-05-12': [0, 1],
    });
  });

  it('of a decade show its years within the archive, the empty ones too', () => {
    const rows = decadeYears(buildCalendar([dated('1994-05-01'), dated('1997-01-01'), dated('2004')]), '1990s');
    expect(rows.map((row) => row.type === 'year' && [row.year, row.certain])).toEqual([
      ['1994', 1],
      ['1995', 0],
      ['1996', 0],
      ['1997', 1],
      ['1998', 0],
      ['1999', 0],
    ]);
  });
});
