/** What a reader typed: single words, and phrases that stood in quotation marks. */
export interface Query {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
}

/**
 * Read a query. Straight, curly, low and angled marks all make a phrase; a mark that is never closed runs to
 * the end. Words are letters and digits with what stands between them ("U.S.-China").
 */
export function readQuery(text: string): Query {
  const phrases: string[] = [];
  const rest = text.replace(/["“”„«»](?<phrase>[^"“”„«»]*)(?:["“”„«»]|$)/gu, (...found) => {
    const phrase = (found.at(-1) as { phrase: string }).phrase.trim();
    if (/[\p{L}\p{N}]/u.test(phrase)) phrases.push(phrase);
    return ' ';
  });
  return { words: wordsOf(rest), phrases };
}

/** The words of a text, in order, without repetition. */
export function wordsOf(text: string): readonly string[] {
  return [...new Set(text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)))];
}

/**
 * What the index is asked for. It knows a phrase only where the whole query is one; mixed queries ask for all
 * the words, and the phrases are looked for in the words themselves afterwards.
 */
export function indexQuery({ words, phrases }: Query): string {
  if (words.length === 0 && phrases.length === 1) return `"${phrases[0]}"`;
  return [...phrases, ...words].join(' ');
}

/** Every word of a query, also those inside its phrases. */
export function everyWord({ words, phrases }: Query): readonly string[] {
  return [...new Set([...phrases.flatMap(wordsOf), ...words])];
}
