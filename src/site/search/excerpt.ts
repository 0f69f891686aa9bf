/** A stretch of an excerpt, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/**
 * Read an excerpt as Pagefind gives it: HTML whose only element is `<mark>`. The result is text, so that it
 * can be put on a page without ever being read as HTML.
 */
export function readExcerpt(html: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let marked = false;
  for (const part of html.split(/(<\/?mark>)/u)) {
    if (part === '<mark>') marked = true;
    else if (part === '</mark>') marked = false;
    else if (part !== '') pieces.push({ text: decode(part), marked });
  }
  return pieces;
}

function decode(text: string): string {
  return text.replace(/&(?:#(?<decimal>\d+)|#x(?<hex>[0-9a-f]+)|(?<name>lt|gt|quot|apos|amp));/giu, (...found) => {
    const { decimal, hex, name } = found.at(-1) as { decimal?: string; hex?: string; name?: string };
    if (name) return ENTITIES[name.toLowerCase()]!;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex!, 16));
  });
}
