import iconv from 'iconv-lite';
import { isPlausible } from './plausible.ts';

/** The order of bytes of a text in UTF-16 that has no byte order mark, by its NULs; null where it is no UTF-16. */
export function utf16WithoutMark(buffer: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (buffer.length < 4 || buffer.length % 2 === 1 || !buffer.includes(0)) return null;
  const count = (rest: number) => buffer.reduce((sum, byte, i) => sum + (byte === 0 && i % 2 === rest ? 1 : 0), 0);
  const [even, odd] = [count(0), count(1)];
  const plain = buffer.reduce(
    (sum, byte) => sum + (byte === 9 || byte === 10 || byte === 13 || (byte >= 0x20 && byte < 0x7f) ? 1 : 0),
    0,
  );
  const ascii = plain + even + odd === buffer.length;
  // ASCII that lost a letter here and there to a NUL is no UTF-16: in that, every letter of ASCII has one.
  const enough = (ascii ? 0.9 : 0.05) * (buffer.length / 2);
  if (odd > enough && even === 0) return 'utf-16le';
  if (even > enough && odd === 0) return 'utf-16be';
  if (plain > MOST_PLAIN * (buffer.length - even - odd)) return null;
  const [order, other] = ORDERS.filter((encoding) => readsAsEastAsian(iconv.decode(buffer, encoding)));
  return other === undefined ? (order ?? null) : null;
}

const ORDERS = ['utf-16le', 'utf-16be'] as const;
/** Pairs of plain letters read as UTF-16 look like Chinese: a text of little else is not read so. */
const MOST_PLAIN = 0.8;
/** Of the letters, so many belong to the scripts of one language. */
const ONE_SCRIPT = 0.9;

/** In the scripts of China, Japan and Korea few signs have a NUL, and some have it on the other side: the text itself must show the order. */
function readsAsEastAsian(text: string): boolean {
  if (/(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Cn}|\p{Co}/u.test(text) || !/[\s。，、.,]/u.test(text) || !isPlausible(text))
    return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / letters;
  return (
    letters > 0 &&
    (share(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) >= ONE_SCRIPT ||
      share(/\p{Script=Hangul}/gu) >= ONE_SCRIPT)
  );
}
