import type { Office } from '../../statement/authority.ts';
import type { NamedMention } from './named-mention.ts';

/** A title that is a letter away from the known one: said, so that the reader need not wonder. */
export function misprint(mention: NamedMention, office: Office | null): string {
  if (mention.title === null || office === null) return '';
  const known = new Set([office.title, ...office.titles].flatMap((title) => title.toLowerCase().split(/[^\p{L}]+/u)));
  const odd = mention.title
    .split(/[^\p{L}]+/u)
    .find(
      (word) =>
        word.length >= 5 &&
        !known.has(word.toLowerCase()) &&
        [...known].some(
          (other) =>
            other.length >= 6 &&
            Math.abs(other.length - word.length) <= 1 &&
            other.slice(0, 3) === word.slice(0, 3).toLowerCase() &&
            other.slice(-2) === word.slice(-2).toLowerCase(),
        ),
    );
  return odd === undefined ? '' : ` "${odd}" is read as a misprint in "${office.title}".`;
}
