/**
 * Links to words, as far as every page carries them: what the address asks for is answered, and selected words get a bar.
 * Both are fetched only when they are needed.
 */
export function watchLinks(page: Document): void {
  if (!page.querySelector('.words, [data-record-only]')) return;
  const answer = () => {
    const { search, hash } = page.location;
    const target = page.getElementById(decodeURIComponent(hash.slice(1)));
    const stands = target !== null && !target.matches('[data-was]');
    // An anchor that stands proves its words itself; the browser has gone there.
    if (/^#[ptq]-[0-9a-z]{6}/u.test(hash) && (/[?&]w=/u.test(search) || !stands))
      void import('./open-link.ts').then(({ openLink }) => openLink(page, { search, hash }));
  };
  // Until the page is whole, the browser itself still goes to the fragment.
  if (page.readyState === 'complete') answer();
  else addEventListener('load', answer);
  addEventListener('hashchange', answer);

  let waiting: ReturnType<typeof setTimeout> | undefined;
  page.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const selection = page.getSelection();
      const bar = page.querySelector('.share-bar');
      const within = selection?.anchorNode && page.querySelector('.words')?.contains(selection.anchorNode);
      // Keys within the bar must not take the bar away.
      if (bar?.contains(page.activeElement)) return;
      if ((within && !selection.isCollapsed) || bar)
        void import('./share-bar.ts').then(({ showShareBar }) => showShareBar(page));
    }, SETTLED_MS);
  });
}

/** How long a selection has stood still before the bar comes. */
const SETTLED_MS = 250;
