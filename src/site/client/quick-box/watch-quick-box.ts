/** The search box of every page, as far as every page carries it: what suggests is fetched with the first key. */
export function watchQuickBox(page: Document): void {
  const box = page.querySelector<HTMLInputElement>('.head [data-search-box]');
  box?.addEventListener('input', () => void import('./quick-box.ts').then(({ suggest }) => suggest(page, box)), {
    once: true,
  });
}
