import { describe, expect, it } from 'vitest';
import { buildCalendar } from '../../src/site/dates/calendar.ts';
import { fullRows, homeStatements, spanMap, wholeRows, yearSpan } from '../../src/site/home.ts';
import { dated, statement } from './holdings.ts';

describe('the home page', () => {
  it('shows years while they are seen at a glance, then decades', () => {
    const by = (first: number, last: number) =>
      spanMap(buildCalendar([dated(`${first}-01-01`), dated(`${last}-01-01`)])).by;
    expect([by(2016, 2016), by(2000, 2024), by(2000, 2025), by(1934, 2024)]).toEqual([
      'years',
      'years',
      'decades',
      'decades',
    ]);
    expect(spanMap(buildCalendar([statement({ id: 'lost' })])).by).toBe('nothing');
    expect(yearSpan(buildCalendar([dated('1994'), dated('2024-03-02')]))).toEqual([1994, 2024]);
    expect(yearSpan(buildCalendar([]))).toBeNull();
  });

  it('begins with the latest, in whole rows', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 1000].map(fullRows)).toEqual([0, 1, 2, 3, 4, 4, 6, 6]);
    const list = [dated('2016'), dated('2017'), dated('2028/..'), statement({ id: 'lost' })];
    const shown = homeStatements({ statements: list, calendar: buildCalendar(list) });
    expect([shown.dated, ...shown.statements.map(({ id }) => id)]).toEqual([true, '2017', '2016']);
  });

  it('names people and sources in whole rows of three', () => {
    const lengths = [0, 1, 2, 3, 4, 5, 6, 7, 9].map((length) => wholeRows(Array.from({ length })).length);
    expect(lengths).toEqual([0, 1, 2, 3, 3, 3, 6, 6, 9]);
  });

  it('of an archive without dates begins with what there is', () => {
    const list = Array.from({ length: 7 }, (_, index) => statement({ id: `lost-${index}` }));
    const shown = homeStatements({ statements: list, calendar: buildCalendar(list) });
    expect(shown.dated).toBe(false);
    expect(shown.statements.map(({ id }) => id)).toEqual(list.slice(0, 6).map(({ id }) => id));
  });
});
