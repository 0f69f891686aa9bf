/** A slash puts the cursor into the search box of the page, unless the reader is typing something. */
export function focusSearch(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const box = [...page.querySelectorAll<HTMLInputElement>('[data-search-box]')].find((input) =>
      input.checkVisibility(),
    );
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

/** True where keys make text: they are not commands then. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
  );
}
