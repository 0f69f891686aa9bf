import { isTyping, keysAreOff } from './key-switch.ts';

/**
 * Single keys of every page: `/` goes to the search box, `j` and `k` to what comes next and before, `y` copies a link, `?`
 * tells them all. Never while something is typed, never with another key held, and not where the reader has switched
 * them off.
 */
export function watchKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, defaultPrevented, target } = event;
    if (!'/jky?'.includes(key) || key.length !== 1) return;
    if (defaultPrevented || ctrlKey || metaKey || altKey || isTyping(target) || keysAreOff()) return;
    if (page.querySelector('dialog[open]')) return;
    if ((key === 'j' || key === 'k') && page.querySelector('[data-own-keys]')) return;
    if (key === '/') focusSearch(page, event);
    else void import('./act-on-key.ts').then(({ actOnKey }) => actOnKey(page, key as 'j' | 'k' | 'y' | '?'));
  });
  for (const door of page.querySelectorAll<HTMLElement>('[data-keys]')) {
    door.hidden = false;
    door.addEventListener('click', () => void import('./act-on-key.ts').then(({ actOnKey }) => actOnKey(page, '?')));
  }
}

function focusSearch(page: Document, event: KeyboardEvent): void {
  const box = [...page.querySelectorAll<HTMLInputElement>('[data-search-box]')].find((input) =>
    input.checkVisibility(),
  );
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
}
