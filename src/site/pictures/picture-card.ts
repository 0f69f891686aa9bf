/** A line of a picture, in its own direction. */
export interface CardLine {
  readonly text: string;
  readonly dir: 'ltr' | 'rtl';
}

/** What stands on a picture that is shown where somebody shares the address of a page. */
export interface Card {
  /** The archive. */
  readonly name: CardLine;
  /** What it is about in large letters: a title, or a name. */
  readonly title: CardLine;
  /** Who, when and from whom, below. */
  readonly lines: readonly CardLine[];
  /** That the archive is invented, where it is. */
  readonly mark: CardLine | null;
  readonly accent: string;
}

/** Everything that the faces of the pictures have glyphs for. */
const DRAWN =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u;
/** Signs of no script that only faces of pictures or of other scripts have. */
const UNDRAWN = /[\p{Extended_Pictographic}\u3000-\u30ff\uff00-\uffef]/u;

/**
 * True where a text can be drawn whole. Chinese, Japanese, Korean and others would need faces of ten megabytes: what cannot be
 * drawn is left out of a picture, never shown as boxes.
 */
export function canDraw(text: string): boolean {
  return DRAWN.test(text) && !UNDRAWN.test(text.replace(/[©®™]/gu, ''));
}

/** Beyond this many letters a title is cut; the picture's words in full are in its description. */
const MOST = 200;

/** A title in the length that fits, cut at a space; what is cut off is told by an ellipsis. */
export function fitTitle(title: string): string {
  if (title.length <= MOST) return title;
  const cut = title.slice(0, MOST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST / 2))} …`;
}

/** Size of the letters of a title, in pixels of a picture 1200 wide. */
export function titleSize(title: string): number {
  return (
    [
      [40, 76],
      [70, 64],
      [110, 54],
      [160, 46],
    ].find(([length]) => title.length <= length!)?.[1] ?? 40
  );
}
