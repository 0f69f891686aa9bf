const LONGEST_TITLE = 240;

/** What stands between a headline and the name of its site in the title of a page. */
const SEPARATOR = /\s+(?:[-–—|•·:»«‹›/~]+|::)\s+/gu;

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
const wordsOf = (text: string) =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '');

/**
 * What of a page's title may be the headline, the most first: `Pilots refuse the night watch - Harbours - Islands Wire` is that whole, or
 * without the name of the site, or without that of its part too.
 */
export function headlinesIn(title: string): readonly string[] {
  const ends = [...title.matchAll(SEPARATOR)].map(({ index }) => index).toReversed();
  return [title.length, ...ends]
    .map((end) => title.slice(0, end).trim())
    .filter(
      (words) =>
        words.length > 10 && words.length <= LONGEST_TITLE && (/\s\S+\s/u.test(words) || /[\p{Lo}]{8}/u.test(words)),
    );
}

/** How far two lines are the same headline, from 0 to 1; 1 where they differ in nothing but marks and capitals. */
export function likeness(title: string, line: string): number {
  if (line.length > LONGEST_TITLE || line.length < 4) return 0;
  const forms = headlinesIn(title);
  if (forms.some((form) => fold(form) === fold(line))) return 1;
  const [ofTitle, ofLine] = [new Set(wordsOf(title)), new Set(wordsOf(line))];
  const shared = [...ofLine].filter((word) => word.length > 2 && ofTitle.has(word)).length;
  const long = [...ofLine].filter((word) => word.length > 2).length;
  return shared < 3 ? 0 : Math.min(0.99, shared / Math.max(1, long));
}

/** From this likeness on a line is taken for the headline that the page's title gives in other words. */
export const ALIKE = 0.6;

/** So long a first line is a title without a site's name after it. */
const LONG = 6;

/** True for a first line that is a title: words and, after a sign, the name of the site; a long line; a heading of mark-up. */
export function isTitled(line: string): boolean {
  const count = (form: string) => Math.max(wordsOf(form).length, (form.match(/\p{Lo}/gu)?.length ?? 0) / 2);
  return (
    /^#{1,6}\s/u.test(line) ||
    count(line) >= LONG ||
    headlinesIn(line).some((form) => form.length < line.length && count(form) >= 4)
  );
}
