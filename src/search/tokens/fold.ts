import { UNSEEN_SIGNS } from './signs.ts';

const ASCII = /^[\0-\x7F]*$/u;

/**
 * A word as it is compared when it must stand exactly so: in small letters, composed (NFC), without signs that nobody sees.
 * Accents count. The final form of sigma is that of the others, since capitals do not tell them apart.
 */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word.replace(UNSEEN_SIGNS, '').normalize('NFC').toLowerCase().replaceAll('ς', 'σ').normalize('NFC');
}

/**
 * What stands between two words as it is compared: forms of quotation marks, apostrophes and dashes are one, white space is
 * one space. Empty or a space: nothing but space stands there.
 */
export function foldSeparator(between: string): string {
  if (between === ' ' || between === ', ' || between === '. ') return between;
  return between
    .replace(UNSEEN_SIGNS, '')
    .replace(/[\s\u0085\u200B]+/gu, ' ')
    .normalize('NFC')
    .replace(/[“”„‟«»″〝〞＂]/gu, '"')
    .replace(/[‘’‚‛‹›′`´\u02BC＇]/gu, "'")
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

/** Letters that no decomposition takes apart, and the final letters that Snowball’s authors count as others too. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ё: 'е',
};

/** Latin and Greek alone: elsewhere marks make other letters (й, ї) or are the vowels themselves. */
const ACCENTED = /(?<letter>[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;

/**
 * A word as its forms are found by, before any ending is cut: without accents where they are accents, digits of all scripts as
 * 0 to 9; Arabic without vowel signs and lengthening, with one form of alef, yeh, kaf and heh.
 *
 * @param word folded, as a token has it
 */
export function foldForms(word: string): string {
  if (ASCII.test(word)) return word;
  return word
    .replace(/[ßæœøłđðþıё]/gu, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replace(ACCENTED, '$<letter>')
    .normalize('NFC')
    .replace(/\u0640|\u0670|[\u064B-\u065F]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/[ىی]/gu, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ة', 'ه')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 15));
}
