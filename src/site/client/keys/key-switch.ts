/** Where a reader's wish to have no single-letter keys is kept. */
const OFF = 'keys-off';

/** True where the reader has switched the keys off (WCAG 2.1.4), or nothing can be kept here and they are on. */
export function keysAreOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, '');
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
}

/** True where keys make text: they are not commands then. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select'))
  );
}
