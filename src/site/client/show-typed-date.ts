import { readTypedDate } from '../../statement/typed-date/read.ts';
import { answerDate, type PeriodCounts } from '../typed-date/answer.ts';
import { wordAnswer, type AnswerLine } from '../typed-date/words.ts';
import { sayText, valueText } from '../words/say.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { pageWords } from './page-words.ts';

/**
 * Answer the date in the address of the page of dates (`?on=12.4.2016`): go to its page, or show what it may be and what
 * is near. Without this script the page stays what it is, a list of all years and months.
 */
export async function showTypedDate(page: Document, location: Location): Promise<void> {
  const section = page.querySelector<HTMLElement>('[data-typed-date]');
  const answer = section?.querySelector<HTMLElement>('[data-answer]');
  const typed = new URLSearchParams(location.search).get('on')?.trim() ?? '';
  if (!section || !answer || typed === '') return;
  const box = section.querySelector<HTMLInputElement>('input[name=on]');
  if (box) box.value = typed;
  const { counts = '', years = 'null', each = '', once = '' } = section.dataset;
  const lexicon = pageWords(section);
  const known = await readCounts(counts);
  if (!known) return;
  const found = answerDate(readTypedDate(typed, { lang: lexicon.lang, years: JSON.parse(years) }), known);
  // What has no page is asked for again, alone: the answer is what is near it.
  const to = (period: string) =>
    period in known || period.startsWith('XXXX') ? addressOf(period, each, once) : `?on=${encodeURIComponent(period)}`;
  if (found.is === 'page') {
    location.replace(to(found.period));
    return;
  }
  const { sentence, lines } = wordAnswer(found, typed);
  const list = page.createElement('ul');
  list.append(...lines.map((line) => itemOf(page, lexicon, line, to)));
  answer.replaceChildren(element(page, 'p', sayText(lexicon, sentence)), ...(lines.length > 0 ? [list] : []));
  answer.hidden = false;
}

function itemOf(
  page: Document,
  lexicon: Lexicon,
  { period, name, count, place }: AnswerLine,
  to: (period: string) => string,
): HTMLElement {
  const link = page.createElement('a');
  link.href = to(period);
  link.textContent = valueText(lexicon, name);
  const much = count === null ? [] : [element(page, 'span', sayText(lexicon, count))];
  const what = page.createElement('div');
  what.append(link, ...much);
  const item = page.createElement('li');
  item.append(...(place === null ? [] : [element(page, 'small', sayText(lexicon, place))]), what);
  return item;
}

function element(page: Document, name: string, text: string): HTMLElement {
  const made = page.createElement(name);
  made.textContent = text;
  return made;
}

async function readCounts(address: string): Promise<PeriodCounts | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** Decades, years and days of the year stand in each language, months and days once. */
function addressOf(period: string, each: string, once: string): string {
  const { month, day } = /^XXXX-(?<month>\d\d)(?:-(?<day>\d\d))?$/u.exec(period)?.groups ?? {};
  if (month !== undefined) return `${each}on-this-day/${month}/${day === undefined ? '' : `#day-${Number(day)}`}`;
  return `${period.includes('-') ? once : each}${period.replaceAll('-', '/')}/`;
}
