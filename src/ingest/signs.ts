/** What a sign of a text is; a sign may be several of these. Signs of Chinese and Korean writing are mostly letters too. */
export const LETTER = 1;
export const MARK = 2;
/** Of Chinese or Korean writing, where no space shows the end of a word. */
export const SIGN = 4;
export const SPACE = 8;
/** A digit that dates are printed in: ASCII, Arabic, Persian, full width. */
export const DIGIT = 16;
const KNOWN = 32;
const PAIRED = 64;

/** What each UTF-16 unit is, found once; 0 is not known yet. */
const kinds = new Uint8Array(0x10000);

/** What the sign at an offset is. Texts are read sign by sign where a pattern that makes an object of every match would be felt. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const kind = kinds[unit] || (kinds[unit] = kindOfUnit(unit));
  return kind & PAIRED ? kindOf(String.fromCodePoint(text.codePointAt(at)!)) : kind;
}

/** The offset of the next sign. */
export const after = (text: string, at: number): number => ((kinds[text.charCodeAt(at)]! & PAIRED) !== 0 && text.codePointAt(at)! > 0xffff ? at + 2 : at + 1);

const kindOfUnit = (unit: number) => KNOWN | (unit >= 0xd800 && unit <= 0xdbff ? PAIRED : kindOf(String.fromCharCode(unit)));

function kindOf(sign: string): number {
  const is = (pattern: RegExp, kind: number) => (pattern.test(sign) ? kind : 0);
  return is(/\p{L}/u, LETTER) | is(/\p{M}/u, MARK) | is(/[\p{Script=Han}\p{Script=Hangul}]/u, SIGN) | is(/\s/u, SPACE) | is(/[0-9٠-٩۰-۹０-９]/u, DIGIT);
}
