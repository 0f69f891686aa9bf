import type { Anniversary } from '../on-this-day.ts';
import { sayText } from '../words/say.ts';
import { pageWords } from './page-words.ts';
import { localDay } from './stamp-print.ts';

/**
 * Fill the home page's "On this day" with the reader's own day. A page that was built yesterday cannot know it, so
 * the days of the month are asked for now. Where that fails, the link that stands there stays.
 */
export async function showOnThisDay(page: Document, now: Date): Promise<void> {
  const section = page.querySelector<HTMLElement>('[data-on-this-day]');
  const answer = section?.querySelector<HTMLElement>('[data-answer]');
  const heading = section?.querySelector('h2');
  if (!section || !answer || !heading) return;
  const today = localDay(now).slice(5);
  const days = await readMonth(`${section.dataset['onThisDay']}${today.slice(0, 2)}.json`);
  if (!days) return;
  const lexicon = pageWords(section);
  const date = { edtf: `2000-${today}`, form: 'dayOfYear' } as const;
  heading.textContent = sayText(lexicon, { k: 'home.onThisDate', with: { date } });
  const list = days[today] ?? [];
  const words = page.createElement('p');
  words.className = 'meta';
  if (list.length === 0) words.append(sayText(lexicon, { k: 'home.nothingToday', with: { date } }), ' ');
  words.append(...answer.querySelectorAll('a'));
  answer.replaceChildren(...(list.length > 0 ? [listOf(page, list, section.dataset['statements'] ?? '')] : []), words);
}

async function readMonth(address: string): Promise<Readonly<Record<string, readonly Anniversary[]>> | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

function listOf(page: Document, list: readonly Anniversary[], statements: string): HTMLElement {
  const ul = page.createElement('ul');
  ul.className = 'list';
  for (const { id, year, title, lang, who } of list.slice(0, 6)) {
    const when = page.createElement('div');
    when.className = 'when';
    when.textContent = year;
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
