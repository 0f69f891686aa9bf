import { numberLocale } from '../words/languages.ts';
import { fill, plainText } from '../words/message.ts';
import { pageWords } from './page-words.ts';

/** Write on the printed page the day on which it was read. */
export function stampPrint(page: Document): void {
  const place = page.querySelector<HTMLElement>('[data-read-on]');
  const notice = page.querySelector<HTMLElement>('[data-notice]');
  if (!place || !notice) return;
  addEventListener('beforeprint', () => {
    const { lang, message } = pageWords(notice);
    // The browser's own wording: printing does not wait for the words of dates to be fetched.
    const day = new Intl.DateTimeFormat(numberLocale(lang), { dateStyle: 'long' }).format(new Date());
    place.textContent = plainText(fill(message('page.readOn'), { date: day.replace(/ г\.$/u, '') }, lang));
  });
}

/** The reader's own calendar day. */
export function localDay(now: Date): string {
  return [String(now.getFullYear()).padStart(4, '0'), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
