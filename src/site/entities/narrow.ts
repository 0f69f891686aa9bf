/** Letters without case and accents, as names are compared while somebody types. */
export function foldLetters(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a name, folded: what typing is compared with. */
export function nameWords(name: string): readonly string[] {
  return foldLetters(name)
    .split(/[\s,.'’-]+/u)
    .filter(Boolean);
}

/** Whether every word that was typed begins one of the words of a name, in any order. */
export function fitsTyped(words: readonly string[], typed: string): boolean {
  return nameWords(typed).every((start) => words.some((word) => word.startsWith(start)));
}
