/** What a sign of a text is; a sign may be several of these. Signs of Chinese and Korean writing are mostly letters too. */
export const LETTER = 1;
export const MARK = 2;
/** Of Chinese or Korean writing, where no space shows the end of a word. */
export const SIGN = 4;
export const SPACE = 8;
/** A digit that dates are printed in: ASCII, Arabic, Persian, Indian, Thai, Burmese, Khmer, full width. */
export const DIGIT = 16;
/** Two UTF-16 units long. */
export const WIDE = 32;
export const UPPER = 64;
export const LOWER = 128;
/** Any digit or number. */
export const NUMBER = 256;
const KNOWN = 512;
const PAIRED = 1024;

/** What each UTF-16 unit is, found once; 0 is not known yet. */
const kinds = new Uint16Array(0x10000);

/** What the sign at an offset is. Texts are read sign by sign where a pattern that makes an object of every match would be felt. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const kind = kinds[unit] || (kinds[unit] = kindOfUnit(unit));
  if ((kind & PAIRED) === 0) return kind;
  const sign = text.codePointAt(at)!;
  return kindOf(String.fromCodePoint(sign)) | (sign > 0xffff ? WIDE : 0);
}

/** How long a sign of that kind is. */
export const widthOf = (kind: number): number => ((kind & WIDE) === 0 ? 1 : 2);

const kindOfUnit = (unit: number) =>
  KNOWN | (unit >= 0xd800 && unit <= 0xdbff ? PAIRED : kindOf(String.fromCharCode(unit)));

function kindOf(sign: string): number {
  const is = (pattern: RegExp, kind: number) => (pattern.test(sign) ? kind : 0);
  return (
    is(/\p{L}/u, LETTER) |
    is(/\p{M}/u, MARK) |
    is(/[\p{Script=Han}\p{Script=Hangul}]/u, SIGN) |
    is(/\s/u, SPACE) |
    is(/[0-9٠-٩۰-۹०-९০-৯๐-๙၀-၉០-៩０-９]/u, DIGIT) |
    is(/\p{Lu}/u, UPPER) |
    is(/\p{Ll}/u, LOWER) |
    is(/\p{N}/u, NUMBER)
  );
}
