import iconv from 'iconv-lite';
import { meantCodePage } from './code-page.ts';

/** How letters of a code page look where they were read in another one, and how that is undone. */
export interface Unread {
  readonly text: string;
  /** The code page that was meant, and the one that the text was read in. */
  readonly meant: string;
  readonly read: string;
}

/** Small words that every text of a language has, each with a letter beyond ASCII, and the code pages that it was saved in. */
const LANGUAGES: readonly { readonly pages: readonly string[]; readonly words: string }[] = [
  {
    pages: ['windows-1251', 'koi8-r', 'cp866', 'iso-8859-5', 'maccyrillic', 'koi8-u'],
    words: 'не на что по как из для это от за та що до про від із се от да или его',
  },
  { pages: ['windows-1253', 'iso-8859-7'], words: 'και το του της να με για από στην στο των' },
  { pages: ['windows-1256', 'iso-8859-6'], words: 'في من على أن إلى التي الذي عن مع هذا ما لا از به که در بعد قال' },
  { pages: ['windows-1255', 'iso-8859-8'], words: 'של את על לא כי הוא עם זה גם אל' },
];

/** Scripts without spaces: signs that make up a good part of every text. */
const SIGNS: readonly { readonly pages: readonly string[]; readonly signs: string }[] = [
  { pages: ['gb18030', 'big5'], signs: '的一是不了在人有我他这这這中大来上国和地到以说时要就出会可为在國會說時' },
  { pages: ['shift_jis', 'euc-jp'], signs: 'のはにをたがでとしてるい' },
  { pages: ['euc-kr'], signs: '다이는의에을를가고하지한로' },
];

/** In which programs read what they did not know. */
const READ: readonly string[] = ['windows-1252', 'iso-8859-1', 'windows-1251', 'koi8-r', 'cp866', 'cp437', 'macintosh'];

/** Of a text so much is tried first. */
const PROBE = 3000;
/** So many small words, of so many words at least, must appear that the text did not have; of signs so great a share. */
const FEWEST_WORDS = 3;
const WORDS = 0.03;
const SHARE = 0.12;

/**
 * A text whose letters were read in the wrong code page, put right: `оПХБЕР` for Привет, `ÖÐ¹ú` for 中国.
 *
 * Taken only where every sign has a byte in the one page and every byte a letter in the other, and where the small words of a language
 * appear that the text had none of. Null for a text that is right.
 */
export function undoMisreading(text: string): Unread | null {
  const start = MANY_BEYOND.exec(text)?.index;
  if (start === undefined) return null;
  const from = text.lastIndexOf('\n', start) + 1;
  const probe = text.slice(from, from + PROBE);
  if (LANGUAGES.some(({ words }) => tells(probe, words) > 1)) return null;
  if (SIGNS.some(({ signs }) => share(probe, signs) >= SHARE)) return null;
  for (const read of READ) {
    const bytes = toBytes(probe, read);
    if (bytes === null) continue;
    for (const meant of candidates(read)) {
      const found = iconv.decode(bytes, meant.page);
      if (!meant.proves(found)) continue;
      const all = toBytes(text, read);
      const whole = all === null ? '' : iconv.decode(all, meant.page);
      if (whole !== '' && !UNWRITTEN.test(whole)) return { text: whole, meant: meant.page, read };
    }
  }
  return null;
}

/** Enough signs that are another letter in another code page; quotation marks and dashes are the same. */
const MANY_ACCENTS = /(?:[\u00A1-\u00FF][^\u00A1-\u00FF]*){12}/;
/** Enough signs beyond ASCII that are no dash, mark or space. */
const MANY_BEYOND = /(?:[^\u0000-\u00A0\u2010-\u203A\u00AB\u00BB][\u0000-\u00A0\u2010-\u203A\u00AB\u00BB]*){24}/;

/**
 * Latin letters that were read in the wrong code page of one family: `Dýþiþleri` for Dışişleri, `siê` for się. Taken only where the text has
 * letters that no language has together and the other reading has not one.
 */
export function undoLatin(text: string): Unread | null {
  if (!MANY_ACCENTS.test(text)) return null;
  const bytes = toBytes(text, 'windows-1252');
  const meant = bytes && meantCodePage(bytes, 'windows-1252');
  if (!meant) return null;
  const found = iconv.decode(bytes, meant);
  return found === text ? null : { text: found, meant, read: 'windows-1252' };
}

const UNWRITTEN = /[\uFFFD\u0080-\u009F]/u;

interface Meant {
  readonly page: string;
  readonly proves: (text: string) => boolean;
}

const candidates = (read: string): readonly Meant[] =>
  [
    ...LANGUAGES.flatMap(({ pages, words }) =>
      pages.map((page): Meant => ({
        page,
        proves: (text) => {
          const found = tells(text, words);
          return (
            found >= FEWEST_WORDS &&
            found >= WORDS * (text.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) &&
            !UNWRITTEN.test(text)
          );
        },
      })),
    ),
    // The last sign of a probe may be cut in two.
    ...SIGNS.flatMap(({ pages, signs }) =>
      pages.map((page): Meant => ({
        page,
        proves: (text) => share(text, signs) >= SHARE && !UNWRITTEN.test(text.slice(0, -2)),
      })),
    ),
  ].filter(({ page }) => page !== read);

const sets = new Map<string, ReadonlySet<string>>();
const setOf = (words: string, separator: string) => {
  const known = sets.get(words);
  if (known) return known;
  const made = new Set(words.split(separator));
  sets.set(words, made);
  return made;
};

/** How many different words of a list a text has. */
function tells(text: string, words: string): number {
  const list = setOf(words, ' ');
  return new Set((text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => list.has(word))).size;
}

/** How great a share of the letters beyond ASCII are signs of a list. */
function share(text: string, signs: string): number {
  const list = setOf(signs, '');
  const letters = text.match(/[^\P{L}\u0000-\u007F]/gu) ?? [];
  return letters.length === 0 ? 0 : letters.filter((letter) => list.has(letter)).length / letters.length;
}

const tables = new Map<string, Map<string, number>>();

function table(encoding: string): Map<string, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const made = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const sign = iconv.decode(Buffer.from([byte]), encoding);
    // Bytes that the code page leaves open are kept by most programs as control characters.
    made.set(sign === '\uFFFD' ? String.fromCharCode(byte) : sign, byte);
  }
  tables.set(encoding, made);
  return made;
}

/** The bytes of a text in a code page of single bytes; null where a sign has none. */
export function toBytes(text: string, encoding: string): Buffer | null {
  const codes = table(encoding);
  const bytes = Buffer.allocUnsafe(text.length);
  let length = 0;
  for (const sign of text) {
    const byte = codes.get(sign);
    if (byte === undefined) return null;
    bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}
