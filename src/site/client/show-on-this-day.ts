import type { Anniversaries, Anniversary } from '../dates/days-of-year.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { sayText, valueText } from '../words/say.ts';
import { pageWords } from './page-words.ts';
import { localDay } from './stamp-print.ts';

/**
 * Fill the home page's "On this day" with the reader's own day. A page that was built yesterday cannot know it, so
 * the days of the month are asked for now. Where that fails, the twelve months that stand there stay alone.
 */
export async function showOnThisDay(page: Document, now: Date): Promise<void> {
  const section = page.querySelector<HTMLElement>('[data-on-this-day]');
  const answer = section?.querySelector<HTMLElement>('[data-answer]');
  const heading = section?.querySelector('[data-day]');
  if (!section || !answer || !heading) return;
  const { onThisDay = '', pages = '', statements = '' } = section.dataset;
  const today = localDay(now).slice(5);
  const month = today.slice(0, 2);
  const days = await readMonth(`${onThisDay}${month}.json`);
  if (!days) return;
  const lexicon = pageWords(section);
  const date = { edtf: `2000-${today}`, form: 'dayOfYear' } as const;
  heading.textContent = valueText(lexicon, date);
  // Where nothing is of today, the nearest day of its month stands in for it, and says so.
  const shown = nearestDay(Object.keys(days), today);
  const { count, some } = days[shown ?? today] ?? { count: 0, some: [] };
  const whole = page.createElement('a');
  whole.href = `${pages}${month}/#day-${Number(shown?.slice(3))}`;
  whole.textContent = sayText(lexicon, { k: 'home.wholeDay', with: { n: count } });
  answer.replaceChildren(
    ...(shown === today ? [] : [paragraph(page, [sayText(lexicon, { k: 'home.nothingToday', with: { date } })])]),
    ...(shown === null ? [] : [listOf(page, lexicon, { some, day: shown === today ? null : shown, statements })]),
    ...(count > some.length ? [paragraph(page, [whole])] : []),
  );
}

/** The day itself where it is among the days of its month, or the nearest of them, the earlier of two; null of none. */
export function nearestDay(days: readonly string[], today: string): string | null {
  const away = (day: string) => Math.abs(Number(day.slice(3)) - Number(today.slice(3)));
  return days.toSorted().reduce<string | null>((best, day) => (best && away(best) <= away(day) ? best : day), null);
}

async function readMonth(address: string): Promise<Readonly<Record<string, Anniversaries>> | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

function paragraph(page: Document, content: readonly (Node | string)[]): HTMLElement {
  const made = page.createElement('p');
  made.className = 'meta';
  made.append(...content);
  return made;
}

interface Shown {
  readonly some: readonly Anniversary[];
  /** The day of the year, where it is not the one above the list. */
  readonly day: string | null;
  /** Where statements stand. */
  readonly statements: string;
}

function listOf(page: Document, lexicon: Lexicon, { some, day, statements }: Shown): HTMLElement {
  const ul = page.createElement('ul');
  ul.className = 'list';
  for (const { id, year, title, lang, who } of some) {
    const when = page.createElement('div');
    when.className = 'when';
    when.textContent = whenWords(lexicon, year, day);
    const link = page.createElement('a');
    link.className = 'title';
    link.href = `${statements}${id}/`;
    link.lang = lang;
    link.dir = 'auto';
    link.textContent = title;
    const about = page.createElement('p');
    about.className = 'about';
    const name = page.createElement('bdi');
    name.textContent = who;
    about.append(name);
    const what = page.createElement('div');
    what.append(link, ...(who === '' ? [] : [about]));
    const item = page.createElement('li');
    item.append(when, what);
    ul.append(item);
  }
  return ul;
}

function whenWords(lexicon: Lexicon, year: string | null, day: string | null): string {
  if (day === null) return year ?? sayText(lexicon, { k: 'dates.yearNotKnownShort' });
  return valueText(lexicon, year === null ? { edtf: `XXXX-${day}` } : { edtf: `${year}-${day}`, width: 'short' });
}
