const SHOWN_MS = 2500;
let hiding: ReturnType<typeof setTimeout> | undefined;

/** Say something in the page's live region, for a moment. */
export function notice(page: Document, words: string): void {
  const place = page.querySelector<HTMLElement>('[data-notice]');
  if (!place) return;
  place.textContent = words;
  clearTimeout(hiding);
  hiding = setTimeout(() => (place.textContent = ''), SHOWN_MS);
}

/** What goes to the clipboard: plain text, and the same with its form where the target takes that. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** Copy; false where the browser does not let us. */
export async function copy({ text, html }: Copied): Promise<boolean> {
  try {
    if (html !== undefined && typeof ClipboardItem === 'function') {
      const blob = (content: string, type: string) => new Blob([content], { type });
      const item = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    } else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
