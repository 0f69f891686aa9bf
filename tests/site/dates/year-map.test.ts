import { describe, expect, it } from 'vitest';
import { buildCalendar } from '../../../src/site/dates/calendar.ts';
import { monthStrokes } from '../../../src/site/dates/year-map-strokes.ts';
import { tickHeight, yearMap, yearRow } from '../../../src/site/dates/year-map.ts';
import { dated } from '../holdings.ts';

describe('the map of years', () => {
  it('shows short gaps as empty years and names long ones in one row', () => {
    const rows = yearMap(buildCalendar([dated('1994-05-02'), dated('1997-01-01'), dated('2004-02-11')]));
    expect(rows.map((row) => (row.type === 'year' ? row.year : `${row.first}-${row.last}`))).toEqual([
      '1994',
      '1995',
      '1996',
      '1997',
      '1998-2003',
      '2004',
    ]);
    expect(rows[1]).toMatchObject({ certain: 0, possible: 0 });
  });

  it('has no row for an empty archive', () => {
    expect(yearMap(buildCalendar([]))).toEqual([]);
  });

  it('counts days that are certain and days that are one of several', () => {
    const { months } = yearRow(
      buildCalendar([dated('2022-01-28'), dated('[2022-01-03,2022-02-07]'), dated('2022-02')]),
      '2022',
    );
    expect(months[0]).toEqual({
      month: '2022-01',
      certain: 1,
      possible: 1,
      ticks: [
        { day: 3, certain: 0, possible: 1 },
        { day: 28, certain: 1, possible: 0 },
      ],
    });
    expect(months[1]).toMatchObject({ certain: 1, ticks: [{ day: 7, certain: 0, possible: 1 }] });
  });

  it('draws a stroke for a day, a broken one for a possible day, a line for a month without a day', () => {
    const strokes = (date: string, index: number) =>
      monthStrokes(yearRow(buildCalendar([dated(date)]), '2022').months[index]!);
    expect(strokes('2022-01-28', 0)).toEqual([{ kind: 'said', path: 'M27.5 10V6' }]);
    expect(strokes('[2022-01-03,2022-01-10]', 0)).toMatchObject([
      { kind: 'loose' },
      { kind: 'perhaps', path: 'M2.5 10V6M9.5 10V6' },
    ]);
    expect(strokes('2022-02', 1)).toMatchObject([{ kind: 'loose' }]);
    expect(strokes('2022-02', 5)).toEqual([]);
  });

  it('makes a busy day taller, but never higher than its row', () => {
    expect(tickHeight(1)).toBeCloseTo(0.4);
    expect(tickHeight(2)).toBeGreaterThan(tickHeight(1));
    expect(tickHeight(900)).toBe(1);
  });
});
