import { type KnownWord, lowerOf, ofWord, wordAt } from '../lexicon.ts';
import { kindAt, LETTER, MARK, widthOf } from '../signs.ts';

/** A run of letters in a text. `key` is what it is compared by. Offsets are UTF-16 into that text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
  /** Starts with a capital, or belongs to a script without capitals. */
  readonly capital: boolean;
  /** The word wherever it stands. */
  readonly form: KnownWord;
}

const ASCII = /^[A-Za-z]+$/;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
const OTHER_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
};

/** Case endings of Russian and Ukrainian: vowels, and the consonants that endings close with. */
const CASE_ENDING = /^(?<stem>.{3,}?)(?:[аеиоуыэюяьіє]+(?:м|го|му|х)?)$/;

/** Several rooms ask for the words of one paragraph, one after the other: those of so many signs are remembered. */
const MOST_SIGNS = 1 << 18;
const known = new Map<string, readonly Word[]>();
let signs = 0;

/**
 * The words of a text in order. An apostrophe or a hyphen ends a word, so "Lavrov’s" has the words
 * "Lavrov" and "s", whichever apostrophe was typed.
 */
export function findWords(text: string): readonly Word[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = cutWords(text);
  if ((signs += text.length) > MOST_SIGNS) {
    known.clear();
    signs = text.length;
  }
  known.set(text, words);
  return words;
}

/** The words of a text that was cut before and is still remembered; null: none. */
export const rememberedWords = (text: string): readonly Word[] | null => known.get(text) ?? null;

function cutWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    let kind = kindAt(text, at);
    at += widthOf(kind);
    if ((kind & LETTER) === 0) continue;
    for (; at < text.length && ((kind = kindAt(text, at)) & (LETTER | MARK)) !== 0;) at += widthOf(kind);
    const word = wordAt(text, start, at);
    words.push({ start, end: at, text: word.word, key: keyOf(word), capital: word.capital, form: word });
  }
  return words;
}

/** What a known word is compared by. */
export const keyOf = (word: KnownWord): string => (word.key ??= makeKey(word.word));

/**
 * What a word is compared by: lower case, without accents, without Cyrillic case endings, and with the spellings
 * that transliteration leaves to taste made one (Sergey and Sergei, Aleksandr and Alexander).
 */
export const toKey = (word: string): string => keyOf(wordAt(word, 0, word.length));

function makeKey(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return latinKey(lower);
  const bare = lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðßæœıþ]/g, (letter) => OTHER_LETTERS[letter]!)
    .normalize('NFC');
  return CYRILLIC.test(bare) ? cyrillicKey(bare) : latinKey(bare);
}

function latinKey(word: string): string {
  return word
    .replace(/ks/g, 'x')
    .replace(/andr$/, 'ander')
    .replace(/(?<=.{2})(?:iy|ii|yi|yy|ij|y|i)$/, 'i')
    .replace(/(?<=.{2})e[yj]$/, 'ei');
}

function cyrillicKey(word: string): string {
  const stem = CASE_ENDING.exec(word)?.groups?.['stem'];
  return stem === undefined || stem === word ? word : cyrillicKey(stem);
}

/** The key of a name's last word; empty for a text without words. */
export const lastKey = (name: string): string => findWords(name).at(-1)?.key ?? '';

/** Whether a word of two letters or more is set in capitals, in a script that has them. */
export const isShouted = ({ form }: Word): boolean => isShoutedForm(form);

const isShoutedForm = ofWord(
  (form) => form.word.length > 1 && form.word === form.word.toUpperCase() && form.word !== lowerOf(form),
);
