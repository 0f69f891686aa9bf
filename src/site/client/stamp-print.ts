import { periodWords } from '../period-words.ts';

/** Write on the printed page the day on which it was read. */
export function stampPrint(page: Document): void {
  const place = page.querySelector<HTMLElement>('[data-read-on]');
  if (!place) return;
  addEventListener('beforeprint', () => {
    place.textContent = `Read on ${periodWords(localDay(new Date()))}.`;
  });
}

/** The reader's own calendar day. */
export function localDay(now: Date): string {
  return [String(now.getFullYear()).padStart(4, '0'), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
