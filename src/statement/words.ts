/** A word as it stands in a text. */
export interface Word {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** In lower case: what words are compared by. */
  readonly key: string;
}

/** Letters and figures that stand together; in scripts without spaces each sign is a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+/gu;

/**
 * The words of a text, without what stands between them: two printings of the same words differ in marks, spaces and capitals.
 *
 * @param from UTF-16 offset at which to begin
 * @param to offset at which to end; words that run over it are cut there
 */
export function wordsOf(text: string, from = 0, to = text.length): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORD))
    words.push({ start: from + match.index, end: from + match.index + match[0].length, key: match[0].toLowerCase() });
  return words;
}

/** A name as it is compared: its last word, in lower case. Reports of one event print more or less of a name before it. */
export function surnameKey(name: string): string {
  return wordsOf(name).at(-1)?.key ?? '';
}
