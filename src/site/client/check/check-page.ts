import { url } from '../../address.ts';
import { isForm, readAsked, writeAsked } from '../../quotes/asked.ts';
import { pageWords } from '../page-words.ts';
import { partsOf } from '../parts.ts';
import { hideTrouble, showTrouble } from '../search/trouble.ts';
import { CHECK_PARTS } from './parts.ts';

/**
 * Bring the quote checker to life. What checks is loaded when something is to be checked. A single quotation stands in the address
 * with what is claimed of it, so that a check can be shared; a list stays on the page.
 */
export function startCheck(root: HTMLElement): void {
  const parts = partsOf(root, CHECK_PARTS);
  const lexicon = pageWords(root);
  for (const part of root.querySelectorAll<HTMLElement>('[data-trouble]')) part.hidden = true;

  let asked = 0;
  let running = new AbortController();
  const check = async (push: boolean): Promise<void> => {
    const turn = ++asked;
    running.abort();
    running = new AbortController();
    const { signal } = running;
    hideTrouble(parts);
    // Scripts of another version of the site may be gone.
    const loaded = await import('./check-all.ts').catch((error: unknown) => showTrouble(parts, lexicon, error));
    if (!loaded) return;
    const { checkAll } = loaded;
    const form = parts.formOf.value;
    const claim = { speaker: parts.speaker.value, date: parts.date.value, source: parts.source.value };
    const single = await checkAll({
      parts,
      lexicon,
      base: url(''),
      quotations: parts.box.value,
      form: isForm(form) ? form : null,
      claim,
      archive: JSON.parse(root.dataset['archive'] ?? '{}') as { archive: string; invented: boolean },
      signal,
      isAsked: () => turn === asked,
    });
    if (turn !== asked || !push) return;
    const address = `${location.pathname}${single ? writeAsked({ quotation: parts.box.value, ...claim }) : ''}`;
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
  };

  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    parts.box.value = await file.text();
    await check(true);
  };

  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check(true);
  });
  parts.box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) parts.form.requestSubmit();
  });
  parts.stop.addEventListener('click', () => running.abort());
  parts.file.addEventListener('change', () => void take(parts.file.files?.[0]));
  for (const type of ['dragover', 'drop'] as const)
    parts.box.addEventListener(type, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (type === 'drop') void take(event.dataTransfer.files[0]);
    });
  root.querySelector('[data-again]')?.addEventListener('click', () => void check(false));

  const fromAddress = (): void => {
    const { quotation, speaker, date, source } = readAsked(location.search);
    Object.assign(parts.box, { value: quotation });
    Object.assign(parts.speaker, { value: speaker });
    Object.assign(parts.date, { value: date });
    Object.assign(parts.source, { value: source });
    asked++;
    running.abort();
    if (quotation === '') parts.answer.hidden = true;
    else void check(false);
  };
  addEventListener('popstate', fromAddress);
  fromAddress();
}
