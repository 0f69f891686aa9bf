/** Where a phrase stands in a text, as String.slice takes it. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/**
 * Find a phrase in one paragraph, word for word.
 *
 * Capital and small letters count as the same, so do the forms of one mark (’ and ', “ and ", – and -) and of a
 * space. Nothing else is overlooked: other endings, other punctuation or words between are another text. A phrase
 * begins and ends with whole words. Null where it does not stand there.
 */
export function findPhrase(text: string, phrase: string): Found | null {
  const wanted = fold(phrase.trim()).signs.join('');
  if (wanted === '') return null;
  const { signs, starts } = fold(text);
  const folded = signs.join('');
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!joins(folded, at) && !joins(folded, end)) return { start: starts[at]!, end: starts[end] ?? text.length };
  }
  return null;
}

/** True where position `at` lies inside a word. */
function joins(text: string, at: number): boolean {
  const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign);
  return isWord(text[at - 1]) && isWord(text[at]);
}

const MARKS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '‐': '-',
};

/** A text in its comparable form, each UTF-16 unit with the offset in the text that it comes from. */
function fold(text: string): { readonly signs: readonly string[]; readonly starts: readonly number[] } {
  const signs: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = /\s/u.test(sign) ? ' ' : (MARKS[sign] ?? sign.toLowerCase());
    if (!(plain === ' ' && signs.at(-1) === ' ')) {
      for (let unit = 0; unit < plain.length; unit++) {
        signs.push(plain[unit]!);
        starts.push(at);
      }
    }
    at += sign.length;
  }
  return { signs, starts };
}

/** A text around a found phrase, cut at words, for a line of the results. `length`: how much of it to keep on each side. */
export function around(
  text: string,
  { start, end }: Found,
  length = 90,
): { readonly before: string; readonly match: string; readonly after: string } {
  const from = start <= length ? 0 : text.indexOf(' ', start - length - 1) + 1;
  const to = end + length >= text.length ? text.length : text.lastIndexOf(' ', end + length);
  const cutFrom = from > start ? start : from;
  const cutTo = to < end ? end : to;
  return {
    before: `${cutFrom > 0 ? '… ' : ''}${text.slice(cutFrom, start)}`,
    match: text.slice(start, end),
    after: `${text.slice(end, cutTo)}${cutTo < text.length ? ' …' : ''}`,
  };
}
