import { url } from '../../address.ts';
import { findNear, type NearResult } from '../../search/pagefind.ts';
import { renderOption } from './render-option.ts';

/** So long after the last key suggestions are asked for. */
const TYPING_MS = 90;
const LIST = 'suggestions';

/**
 * Suggest statements below a search box while something is typed in it: a combobox with a list box (WAI-ARIA Authoring
 * Practices). Arrows go through the list, Enter opens what is chosen there; without a choice the form goes to the search page
 * with the words. Escape closes the list.
 */
export function suggest(page: Document, box: HTMLInputElement): void {
  const list = page.createElement('ul');
  [list.id, list.className, list.hidden] = [LIST, 'suggestions', true];
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', box.placeholder);
  box.after(list);
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': LIST }))
    box.setAttribute(name, value);

  let found: readonly NearResult[] = [];
  let active = -1;
  let asked = 0;

  const choose = (index: number) => {
    active = index;
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === index));
    if (index === -1) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', list.children[index]!.id);
  };
  const open = (wanted: boolean) => {
    list.hidden = !wanted || found.length === 0;
    box.setAttribute('aria-expanded', String(!list.hidden));
    if (list.hidden) choose(-1);
  };
  const ask = async () => {
    const turn = ++asked;
    await new Promise((done) => setTimeout(done, TYPING_MS));
    if (turn !== asked) return;
    const words = box.value.trim();
    const answer = words === '' ? [] : await findNear(url(''), words);
    // Something else was typed, or the reader has gone on.
    if (turn !== asked || page.activeElement !== box) return;
    found = answer;
    list.replaceChildren(...found.map((one, index) => renderOption(page, one, `${LIST}-${index}`)));
    choose(-1);
    open(true);
  };

  box.addEventListener('input', () => void ask());
  box.addEventListener('blur', () => open(false));
  box.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'Escape' && !list.hidden) open(false);
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && found.length > 0) {
      open(true);
      const count = found.length + 1;
      // One step beyond either end is the box itself.
      choose(((active + 1 + (key === 'ArrowDown' ? 1 : -1) + count) % count) - 1);
    } else if (key === 'Enter' && active !== -1) page.location.assign(found[active]!.url);
    else return;
    event.preventDefault();
  });
  // The box keeps the focus while somebody clicks.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    const index = [...list.children].indexOf(option!);
    if (index !== -1) page.location.assign(found[index]!.url);
  });
  void ask();
}
