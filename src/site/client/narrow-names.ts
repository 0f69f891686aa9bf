import { fitsTyped, nameWords } from '../entities/narrow.ts';

/**
 * Lets a reader narrow the lists of names on a page by typing: a name stays where every word that was typed begins one of
 * its words. One field stands for all lists of the page.
 */
export function narrowNames(root: ParentNode): void {
  const bar = root.querySelector<HTMLElement>('[data-narrow]');
  if (!bar?.hidden) return;
  const none = bar.querySelector<HTMLElement>('[data-none]')!;
  const names = [...root.querySelectorAll<HTMLElement>('.names li')].map((item) => ({
    item,
    words: nameWords(item.querySelector('bdi')?.textContent ?? ''),
  }));
  // From the inside out: a part is empty where all its letters are.
  const groups = [...root.querySelectorAll<HTMLElement>('.letter, .part')].toReversed();
  bar.hidden = false;
  const input = bar.querySelector('input')!;
  input.addEventListener('input', () => {
    for (const { item, words } of names) item.hidden = !fitsTyped(words, input.value);
    none.hidden = names.some(({ item }) => !item.hidden);
    for (const group of groups)
      // The part with the field stays, whatever is typed into it.
      group.hidden = !group.contains(bar) && !group.querySelector('.names li:not([hidden])');
  });
}
