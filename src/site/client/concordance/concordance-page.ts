import { pageWords } from '../page-words.ts';
import { partsOf } from '../parts.ts';
import { hideTrouble, showTrouble } from '../search/trouble.ts';
import { CONCORDANCE_PARTS } from './parts.ts';

/**
 * Bring the concordance to life. What finds the lines is loaded when something is asked. The address has the words, whether they
 * are exact, and the order.
 */
export function startConcordance(root: HTMLElement): void {
  const parts = partsOf(root, CONCORDANCE_PARTS);
  const lexicon = pageWords(root);
  for (const part of root.querySelectorAll<HTMLElement>('[data-trouble]')) part.hidden = true;
  let asked = 0;

  const show = async (): Promise<void> => {
    const turn = ++asked;
    hideTrouble(parts);
    // Scripts of another version of the site may be gone.
    const loaded = await import('./show-lines.ts').catch((error: unknown) => showTrouble(parts, lexicon, error));
    await loaded?.showLines({
      parts,
      lexicon,
      text: parts.box.value,
      exact: parts.exact.checked,
      sort: parts.sort.value === 'left' || parts.sort.value === 'right' ? parts.sort.value : 'date',
      isAsked: () => turn === asked,
    });
  };
  const ask = (): void => {
    const query = new URLSearchParams();
    if (parts.box.value.trim() !== '') query.set('q', parts.box.value.trim());
    if (parts.exact.checked) query.set('exact', '1');
    if (parts.sort.value !== 'date') query.set('sort', parts.sort.value);
    const search = query.size === 0 ? '' : `?${query.toString()}`;
    if (search !== location.search) history.pushState(null, '', `${location.pathname}${search}`);
    void show();
  };
  const fromAddress = (): void => {
    const query = new URLSearchParams(location.search);
    parts.box.value = query.get('q') ?? '';
    parts.exact.checked = query.get('exact') === '1';
    parts.sort.value = ['left', 'right'].find((sort) => sort === query.get('sort')) ?? 'date';
    if (parts.box.value === '') parts.answer.hidden = true;
    else void show();
  };
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  parts.sort.addEventListener('change', ask);
  parts.exact.addEventListener('change', ask);
  root.querySelector('[data-again]')?.addEventListener('click', () => void show());
  addEventListener('popstate', fromAddress);
  fromAddress();
}
