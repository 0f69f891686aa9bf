import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { isPlausible } from './plausible.ts';
import { toBytes, undoLatin, undoMisreading, type Unread } from './misread-letters.ts';

/** A text put right, and how its letters had been misread. */
export interface Repaired {
  readonly text: string;
  /** Such as `UTF-8 as windows-1252`. */
  readonly misread: string;
}

/** How often one text may have been misread and saved again. */
const MOST_TIMES = 3;

/**
 * Letters that somebody once read in the wrong encoding and saved again: `â€™` for ’, `Ð¿Ñ€Ð¸` for при, `Ïðèâåò` for Привет.
 *
 * The repair undoes exactly that and is taken only when it undoes all of it: every character must go back to
 * one byte, the bytes must be valid in the encoding that was meant, and the text must have fewer of the signs of such damage
 * than before. Where only some lines were damaged (a right line was put above them), each damaged line must go back whole.
 * A text that is right is never touched.
 */
export function repairMojibake(text: string): Repaired | null {
  const found = undoOnce(text);
  if (found === null) {
    const letters = undoWhole(text) ?? undoMisreading(text) ?? undoAccents(text) ?? undoLatin(text);
    return letters && { text: letters.text, misread: `${letters.meant} as ${letters.read}` };
  }
  let { text: words } = found;
  for (let times = 1; times < MOST_TIMES; times++) words = undoOnce(words)?.text ?? words;
  return { ...found, text: words };
}

function undoOnce(text: string): Repaired | null {
  const before = damage(text);
  if (before === 0) return null;
  const lines = text.split(/(?<=\n)/);
  for (const encoding of ENCODINGS) {
    const misread = `UTF-8 as ${encoding}`;
    const whole = undo(text, encoding);
    if (whole !== null && damage(whole) < before) return { text: whole, misread };
    if (before < 2) continue;
    const repaired = lines.map((line) => (damage(line) === 0 ? line : undo(line, encoding)));
    if (repaired.every((line) => line !== null) && damage(repaired.join('')) === 0)
      return { text: repaired.join(''), misread };
  }
  return null;
}

/** Rarer ones: what they make of UTF-8 looks like no text, so all of it must go back, and much. */
const RARE = [
  'koi8-r',
  'cp866',
  'cp437',
  'cp850',
  'windows-1250',
  'windows-1254',
  'windows-1253',
  'iso-8859-2',
  'maccyrillic',
];
const FEWEST_SEQUENCES = 12;

/** UTF-8 that was read in a rarer code page: `п÷п╦я─` for при. */
function undoWhole(text: string): Unread | null {
  const at = text.search(/[^\u0000-\u007F]/u);
  if (at === -1) return null;
  for (const read of RARE) {
    // A right text shows within a few letters that it is none.
    const start = toBytes(text.slice(at, at + 6), read);
    if (start === null || start[0]! < 0xc2 || (start[1] ?? 0) < 0x80 || start[1]! > 0xbf) continue;
    const bytes = toBytes(text, read);
    if (bytes === null || !isUtf8(bytes)) continue;
    const found = bytes.toString();
    if ((found.match(/[^\u0000-\u007F]/gu)?.length ?? 0) >= FEWEST_SEQUENCES)
      return { text: found, meant: 'UTF-8', read };
  }
  return null;
}

/** In which UTF-8 is misread, the most common first. */
const ENCODINGS = ['windows-1252', 'windows-1251', 'iso-8859-1', 'macintosh'] as const;

/** A lead byte of UTF-8 followed by its next byte, both read as windows-1252 or ISO 8859-1, windows-1251, or Mac Roman. */
const DAMAGE =
  /[ÂÃÐÑØÙâ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[РС][\u0080-\u00BFЂЃѓ‚„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎўЈ¤Ґ¦§Ё©Є«¬®ЇІіґµ¶·№єјЅѕї]|в\u0402[\u2122\u045A\u045C"“”]|‚Ä[îïòôúùìö¶¢]|√[†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø]/u;
const ALL_DAMAGE = new RegExp(DAMAGE.source, 'gu');
const damage = (text: string) => (DAMAGE.test(text) ? text.match(ALL_DAMAGE)!.length : 0);

function undo(text: string, encoding: string): string | null {
  const bytes = toBytes(text, encoding);
  return bytes === null ? null : strictUtf8(bytes);
}

/** Words of nothing but Western letters with accents: no language writes so. */
const ACCENTED_WORD = /^[À-ÖØ-öø-ÿ¸¨]+$/u;
const FEWEST_WORDS = 5;

/** As many such letters in a row as a word has that counts; most texts have none. */
const ACCENTS = /[À-ÖØ-öø-ÿ¸¨]{3}/u;

/** Cyrillic in windows-1251 that was read as windows-1252, in a text too short for small words: nearly all words beyond ASCII are accents throughout. */
function undoAccents(text: string): Unread | null {
  if (!ACCENTS.test(text)) return null;
  const words = (text.match(/[\p{L}\p{M}¸¨]+/gu) ?? []).filter(
    (word) => word.length > 2 && /[^\u0000-\u007F]/u.test(word),
  );
  const accented = words.filter((word) => ACCENTED_WORD.test(word)).length;
  if (accented < FEWEST_WORDS || accented < 0.9 * words.length) return null;
  const bytes = toBytes(text, 'windows-1252');
  const meant = bytes === null ? '' : iconv.decode(bytes, 'windows-1251');
  return /\p{Script=Cyrillic}/u.test(meant) && !/[\uFFFD\u0080-\u009F]/u.test(meant) && isPlausible(meant)
    ? { text: meant, meant: 'windows-1251', read: 'windows-1252' }
    : null;
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
