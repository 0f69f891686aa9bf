import { directionOf, type InterfaceLanguage } from '../words/languages.ts';

/** Where a reader's browser keeps the language that they chose. */
const CHOICE = 'language';

/**
 * Show a page that exists once in the language that the reader chose, and choose by the links that name the languages. A
 * page that exists in each leads there by plain links; to visit it in another than the first is a choice as well.
 *
 * Before this runs, the head of the page has set its language and direction (`data-reword`), so that nothing turns over
 * while one looks.
 */
export function followLanguage(page: Document): void {
  const { documentElement: html } = page;
  const languages = html.dataset['languages']?.split(' ');
  if ('chosen' in html.dataset) keep(html.lang);
  const list = page.querySelector<HTMLDetailsElement>('details.languages');
  const closeList = () => {
    if (!list) return;
    list.open = false;
    list.querySelector('summary')?.focus();
  };
  list?.addEventListener('keydown', ({ key }) => key === 'Escape' && closeList());
  // It lies over what comes next.
  list?.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !list.contains(relatedTarget)) list.open = false;
  });
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-language]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const lang = link.dataset['language']!;
    keep(lang);
    if (!languages) return;
    event.preventDefault();
    closeList();
    void show(page, lang, languages).catch(() => location.assign((link as HTMLAnchorElement).href));
  });
  const wanted = html.dataset['reword'];
  if (!wanted || !languages) return;
  void show(page, wanted, languages)
    .catch(() => {
      html.lang = languages[0]!;
      html.dir = directionOf(languages[0] as InterfaceLanguage);
    })
    // The faces of the new words, which are asked for when the page is laid out: with them they have their place.
    .then(async () => {
      page.body.getBoundingClientRect();
      await page.fonts.ready;
    })
    .finally(() => delete html.dataset['reword']);
}

async function show(page: Document, lang: string, languages: readonly string[]): Promise<void> {
  const { reword } = await import('./reword.ts');
  await reword(page, lang as InterfaceLanguage, lang === languages[0] ? '' : `${lang}/`);
}

/** A browser may forbid to keep anything: the choice then lasts for this page. */
function keep(lang: string): void {
  try {
    localStorage.setItem(CHOICE, lang);
  } catch {
    // Nothing was kept.
  }
}
