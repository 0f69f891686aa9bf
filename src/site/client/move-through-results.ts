import { isTyping, keysAreOff } from './keys/key-switch.ts';

/**
 * Move through results by keys: arrow down from the box goes to the first one; arrows or j and k to the next and the one
 * before; Escape back to the box. Enter is the link's own.
 */
export function moveThroughResults(page: Document, box: HTMLInputElement, results: HTMLElement): void {
  // The keys of every page leave j and k to these.
  results.dataset['ownKeys'] = '';
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const inResults = results.contains(page.activeElement);
    if (event.key === 'Escape' && inResults) {
      box.focus();
      box.select();
      return;
    }
    const step = stepOf(event.key, (inResults || !isTyping(event.target)) && !keysAreOff());
    if (step === 0 || !(inResults || page.activeElement === box || page.activeElement === page.body)) return;
    const links = [...results.querySelectorAll<HTMLElement>('a')];
    const at = links.indexOf(page.activeElement as HTMLElement);
    const target = at + step < 0 ? box : links[at + step];
    if (!target || (at === -1 && step < 0)) return;
    event.preventDefault();
    target.focus();
  });
}

function stepOf(key: string, letters: boolean): -1 | 0 | 1 {
  if (key === 'ArrowDown' || (letters && key === 'j')) return 1;
  if (key === 'ArrowUp' || (letters && key === 'k')) return -1;
  return 0;
}
