/** Where the contents of a transcript stand beside it, as `reading.css` has it. */
const BESIDE = '(min-width: 52.01rem)';

/**
 * Beside a transcript its contents are always shown, whether their `<details>` is open or not. Programs that read a page aloud
 * go by what is open, so there it is; above the words the reader opens it.
 */
export function openContents(page: Document, beside: MediaQueryList = matchMedia(BESIDE)): void {
  const contents = page.querySelector<HTMLDetailsElement>('.contents > details');
  if (!contents) return;
  const follow = () => {
    contents.open = beside.matches;
  };
  beside.addEventListener('change', follow);
  follow();
}
