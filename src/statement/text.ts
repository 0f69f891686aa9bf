import { createHash, hash } from 'node:crypto';
import { z } from 'zod';

/**
 * What may stand in the words of a statement.
 *
 * Everything that a person can read, in Unicode's composed form (NFC): letters, marks, digits, signs and
 * spaces of every script. Not line ends (a paragraph is one line), not control characters, lone
 * surrogates or noncharacters: Markdown, HTML and XML cannot carry those, so a text that held one could
 * not be shown as it was printed.
 */
const UNPRINTABLE =
  /[\p{Cc}\p{Cs}\u2028\u2029\uFDD0-\uFDEF]|[\u{FFFE}\u{FFFF}\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{3FFFE}\u{3FFFF}\u{4FFFE}\u{4FFFF}\u{5FFFE}\u{5FFFF}\u{6FFFE}\u{6FFFF}\u{7FFFE}\u{7FFFF}\u{8FFFE}\u{8FFFF}\u{9FFFE}\u{9FFFF}\u{AFFFE}\u{AFFFF}\u{BFFFE}\u{BFFFF}\u{CFFFE}\u{CFFFF}\u{DFFFE}\u{DFFFF}\u{EFFFE}\u{EFFFF}\u{FFFFE}\u{FFFFF}\u{10FFFE}\u{10FFFF}]/u;

/** True where the text can be kept and shown code point for code point. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text) && text === text.normalize('NFC');
}

/** One line of words: a paragraph, a title, a label. Never empty, never only spaces. */
export const WordsSchema = z
  .string()
  .refine((text) => /\S/u.test(text), 'Expected words, found nothing but spaces')
  .refine(
    isPrintable,
    'Expected one line of printable text in NFC, found a control character, a line end or decomposed letters',
  );

/** A lower-case identifier of Latin letters, digits and hyphens, as it stands in an address. */
export const IdSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected lower-case letters, digits and single hyphens');

/** SHA-256 of text (as UTF-8) or bytes, in hexadecimal: what raw files and written statements are compared by. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/** SHA-256 in hexadecimal and length in bytes of a text (as UTF-8) that comes in pieces and is never held whole. */
export function measure(pieces: Iterable<string>): { readonly sha256: string; readonly bytes: number } {
  const digesting = createHash('sha256');
  let bytes = 0;
  for (const piece of pieces) {
    const encoded = Buffer.from(piece, 'utf8');
    digesting.update(encoded);
    bytes += encoded.length;
  }
  return { sha256: digesting.digest('hex'), bytes };
}

const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz0';

/**
 * A short digest of words, for anchors and ids: 6 signs of 5 bits each from the SHA-256 of the NFC text.
 *
 * @param words the text as printed
 * @param length how many signs, 1 to 12
 */
export function digest(words: string, length = 6): string {
  const bytes = hash('sha256', words.normalize('NFC'), 'buffer');
  let out = '';
  for (let bit = 0; bit < 5 * length; bit += 5)
    out += ALPHABET[(bytes.readUInt16BE(bit >> 3) >> (11 - (bit & 7))) & 31];
  return out;
}
