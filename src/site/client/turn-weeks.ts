import type { InterfaceLanguage } from '../words/languages.ts';
import { inWeeks, placeInWeek, weekdaysFrom } from '../words/week.ts';

/**
 * Lay the days of a month out as weeks of a language: the same cells, from its own first day of the week on.
 *
 * @param table as the build makes it, its columns in the order of `data-first`, the weekday (1 to 7) of the first one
 */
export function turnWeeks(table: HTMLTableElement, lang: InterfaceLanguage): void {
  const { tHead, tBodies, dataset } = table;
  const [first] = weekdaysFrom(lang);
  const shift = placeInWeek(Number(dataset['first']), lang);
  const [body] = tBodies;
  if (shift === 0 || !tHead || !body) return;
  const heads = [...tHead.rows[0]!.cells];
  tHead.rows[0]!.replaceChildren(...heads.slice(7 - shift), ...heads.slice(0, 7 - shift));
  const cells = [...body.rows].flatMap((row) => [...row.cells]);
  const lead = (cells.findIndex((cell) => !cell.matches('.blank')) + shift) % 7;
  const days = cells.filter((cell) => !cell.matches('.blank'));
  const blank = () => Object.assign(document.createElement('td'), { className: 'blank' });
  body.replaceChildren(
    ...inWeeks(days, lead, blank).map((week) => {
      const row = document.createElement('tr');
      row.append(...week);
      return row;
    }),
  );
  dataset['first'] = String(first);
}
