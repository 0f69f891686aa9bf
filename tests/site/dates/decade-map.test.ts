import { describe, expect, it } from 'vitest';
import { buildCalendar } from '../../../src/site/dates/calendar.ts';
import { busiestMonth, decadeMap, yearStrokes } from '../../../src/site/dates/decade-map.ts';
import { dated } from '../holdings.ts';

const calendar = buildCalendar([
  dated('1934-02-11'),
  dated('1935', { id: 'year' }),
  dated('1971-05-02'),
  dated('1971-05-03'),
  dated('[1971-12-30,1972-01-02]'),
]);
const rows = decadeMap(calendar);

describe('the map of decades', () => {
  it('runs from the first to the last decade, with a run of empty ones as one row', () => {
    expect(rows.map((row) => (row.type === 'gap' ? `${row.first} to ${row.last}` : row.decade))).toEqual([
      '1930s',
      '1940s to 1960s',
      '1970s',
    ]);
  });

  it('tells empty years from those outside the span of the archive', () => {
    const years = rows.flatMap((row) => (row.type === 'decade' ? row.years : []));
    expect(years.filter(({ outside }) => outside).map(({ year }) => year)).toEqual(
      '1930 1931 1932 1933 1973 1974 1975 1976 1977 1978 1979'.split(' '),
    );
    expect(years.find(({ year }) => year === '1970')).toEqual({
      year: '1970',
      certain: 0,
      possible: 0,
      months: Array.from({ length: 12 }, () => 0),
      loose: 0,
      outside: false,
    });
  });

  it('counts by month, and what has no month apart', () => {
    const years = new Map(
      rows.flatMap((row) => (row.type === 'decade' ? row.years : [])).map((one) => [one.year, one]),
    );
    expect(years.get('1971')).toMatchObject({ certain: 2, possible: 1, loose: 0 });
    expect(years.get('1971')!.months[4]).toBe(2);
    expect(years.get('1935')).toMatchObject({ certain: 1, loose: 1 });
    expect(busiestMonth(calendar)).toBe(2);
  });

  it('draws a stroke a month, the busiest to the top', () => {
    const months = Array.from({ length: 12 }, (_, index) => (index === 0 ? 9 : index === 11 ? 1 : 0));
    expect(yearStrokes({ months }, 9)).toBe('M0.5 10V0M11.5 10V5.2');
    expect(yearStrokes({ months: months.map(() => 0) }, 9)).toBe('');
  });

  it('is empty for an archive without dates', () => {
    expect(decadeMap(buildCalendar([]))).toEqual([]);
    expect(busiestMonth(buildCalendar([]))).toBe(0);
  });
});
