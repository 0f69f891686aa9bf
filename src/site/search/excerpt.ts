import type { Piece } from './marks.ts';

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
    else if (marked) pieces.push(...trimMark(decode(part)));
    else if (part !== '') pieces.push({ text: decode(part), marked });
  }
  return pieces;
}

/** The index marks a word with the punctuation that clings to it; only the word was found. */
function trimMark(text: string): readonly Piece[] {
  const {
    before = '',
    word = text,
    after = '',
  } = /^(?<before>[^\p{L}\p{N}]*)(?<word>.*?)(?<after>[^\p{L}\p{N}\p{M}]*)$/u.exec(text)?.groups ?? {};
  const pieces = [
    { text: before, marked: false },
    { text: word, marked: true },
    { text: after, marked: false },
  ];
  return pieces.filter((piece) => piece.text !== '');
}

function decode(text: string): string {
  return text.replace(/&(?:#(?<decimal>\d+)|#x(?<hex>[0-9a-f]+)|(?<name>lt|gt|quot|apos|amp));/giu, (...found) => {
    const { decimal, hex, name } = found.at(-1) as { decimal?: string; hex?: string; name?: string };
    if (name) return ENTITIES[name.toLowerCase()]!;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex!, 16));
  });
}
