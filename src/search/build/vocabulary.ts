import { foldSeparator, foldWord } from '../tokens/fold.ts';
import { hashToken } from '../files/hash.ts';
import { growing32, growing8 } from './grow.ts';

/** Every token of the archive with a number, from 1. */
export class Vocabulary {
  /** By number; the first is empty. */
  readonly texts: string[] = [''];
  /** Hashes by number. */
  readonly a = growing32();
  readonly b = growing32();
  /** By number: 1 for a word, 0 for what stands between words. */
  readonly isWord = growing8();
  /** By number: a bit for each of the languages in which a word stands. */
  readonly languages = growing8();
  readonly #folded = new Map<string, number>();
  readonly #printed = new Map<string, number>();

  constructor() {
    this.#describe('', 0);
  }

  /** The number of a word as it is printed. */
  word(printed: string): number {
    const known = this.#printed.get(printed);
    if (known !== undefined) return known;
    const number = this.#numberOf(foldWord(printed), 1);
    this.#printed.set(printed, number);
    return number;
  }

  /** The number of what stands between two words; 0: nothing but space. */
  separator(printed: string): number {
    if (printed === ' ') return 0;
    const known = this.#printed.get(printed);
    if (known !== undefined) return known;
    const folded = foldSeparator(printed);
    const number = folded === '' || folded === ' ' ? 0 : this.#numberOf(folded, 0);
    this.#printed.set(printed, number);
    return number;
  }

  #numberOf(text: string, isWord: 0 | 1): number {
    const known = this.#folded.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    this.texts.push(text);
    this.#describe(text, isWord);
    this.#folded.set(text, number);
    return number;
  }

  #describe(text: string, isWord: 0 | 1): void {
    const { a, b } = hashToken(text);
    this.a.push(a);
    this.b.push(b);
    this.isWord.push(isWord);
    this.languages.push(0);
  }
}
