import { fold, tokenize, type Token } from './tokens.ts';

/** Phrases by their first word, longest first: what stands at a place is found without trying every phrase. */
export type Phrases<T> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: T }[]>;

/** Prepares phrases for `matchPhrase`. Case and accents do not count. */
export function toPhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const phrases = new Map<string, { words: string[]; value: T }[]>();
  for (const [phrase, value] of entries) {
    const words = tokenize(phrase).map(({ text }) => fold(text));
    const first = words[0];
    if (first === undefined) continue;
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), { words, value }].toSorted((a, b) => b.words.length - a.words.length),
    );
  }
  return phrases;
}

/** The longest phrase that begins at token `at`, and how many tokens it takes; null: none does. */
export function matchPhrase<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
): { readonly value: T; readonly length: number } | null {
  const first = tokens[at];
  if (!first) return null;
  for (const { words, value } of phrases.get(first.folded) ?? []) {
    if (words.every((word, i) => tokens[at + i]?.folded === word)) return { value, length: words.length };
  }
  return null;
}
