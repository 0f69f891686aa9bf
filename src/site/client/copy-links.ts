import { fill, plainText } from '../words/message.ts';
import type { Key } from '../words/translation.ts';
import { pageWords } from './page-words.ts';

/**
 * A click on the mark of a paragraph or turn goes there, as any link does, and copies the full address as well.
 * `data-copy` is the key of what is said then. Where copying is not allowed the address is in the browser's own bar.
 * The link of the page itself goes nowhere: to load the page anew would take the reader's place away.
 */
export function copyLinks(page: Document): void {
  const notice = page.querySelector<HTMLElement>('[data-notice]');
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy]') : null;
    if (!link || !notice || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.hash === '') event.preventDefault();
    void copy(link.href).then((copied) => copied && say(notice, wordsOf(notice, link)));
  });
}

/** The mark of a paragraph ends with its number; the text of a turn's mark is its label. */
function wordsOf(notice: HTMLElement, { dataset, textContent }: HTMLAnchorElement): string {
  const { lang, message } = pageWords(notice);
  const name = textContent.trim();
  return plainText(fill(message(dataset['copy'] as Key), { name, number: /\d+$/u.exec(name)?.[0] ?? '' }, lang));
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const SHOWN_MS = 2500;
let hiding: ReturnType<typeof setTimeout> | undefined;

function say(notice: HTMLElement, words: string): void {
  notice.textContent = words;
  clearTimeout(hiding);
  hiding = setTimeout(() => (notice.textContent = ''), SHOWN_MS);
}
