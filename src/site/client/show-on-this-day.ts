import type { Anniversaries, Anniversary } from '../days-of-year.ts';
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
  const [month, day] = [today.slice(0, 2), Number(today.slice(3))];
  const days = await readMonth(`${onThisDay}${month}.json`);
  if (!days) return;
  const lexicon = pageWords(section);
  const date = { edtf: `2000-${today}`, form: 'dayOfYear' } as const;
  const { count, some } = days[today] ?? { count: 0, some: [] };
  heading.textContent = valueText(lexicon, date);
  if (count === 0) {
    answer.replaceChildren(paragraph(page, [sayText(lexicon, { k: 'home.nothingToday', with: { date } })]));
    return;
  }
  const whole = page.createElement('a');
  whole.href = `${pages}${month}/#day-${day}`;
  whole.textContent = sayText(lexicon, { k: 'home.wholeDay', with: { n: count } });
  answer.replaceChildren(
    listOf(page, lexicon, some, statements),
    ...(count > some.length ? [paragraph(page, [whole])] : []),
  );
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

function listOf(page: Document, lexicon: Lexicon, list: readonly Anniversary[], statements: string): HTMLElement {
  const ul = page.createElement('ul');
  ul.className = 'list';
  for (const { id, year, title, lang, who } of list) {
    const when = page.createElement('div');
    when.className = 'when';
    when.textContent = year ?? sayText(lexicon, { k: 'dates.yearNotKnownShort' });
    const link = page.createElement('a');
    link.className = 'title';
    link.href = `${statements}${id}/`;
    link.lang = lang;
    link.dir = 'auto';
    link.textContent = title;
    const about = page.createElement('p');
    about.className = 'about';
    about.dir = 'auto';
    about.textContent = who;
    const what = page.createElement('div');
    what.append(link, ...(who === '' ? [] : [about]));
    const item = page.createElement('li');
    item.append(when, what);
    ul.append(item);
  }
  return ul;
}
