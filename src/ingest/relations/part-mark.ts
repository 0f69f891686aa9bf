/** A headline without the mark that numbers a part, and the number; null: it has none. */
export interface PartMark {
  /** Folded: lower case, words with single spaces. */
  readonly title: string;
  readonly part: number | null;
  /** As printed. */
  readonly mark: string | null;
}

const NUMBERS: Record<string, number> = Object.fromEntries(
  [
    ['one', 'i', 'first', 'первая', 'перша', 'première', 'un', 'une', 'eins', 'primera', 'uno', 'الأول'],
    ['two', 'ii', 'second', 'вторая', 'друга', 'deuxième', 'deux', 'zwei', 'segunda', 'dos', 'الثاني'],
    ['three', 'iii', 'third', 'третья', 'третя', 'troisième', 'trois', 'drei', 'tercera', 'tres', 'الثالث'],
    [
      'four',
      'iv',
      'fourth',
      'четвёртая',
      'четвертая',
      'четверта',
      'quatrième',
      'quatre',
      'vier',
      'cuarta',
      'cuatro',
      'الرابع',
    ],
  ].flatMap((words, index) => words.map((word) => [word, index + 1])),
);
const WORD = String.raw`(?:part|pt\.?|часть|частина|partie|teil|parte|الجزء)`;
const NUMBER = `(?<number>\\d{1,2}|${Object.keys(NUMBERS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;
/** `(part two)`, `– Part II`, `, часть 2`, `(2/3)`, at the end of a headline or in brackets. */
const MARK = new RegExp(
  `\\s*[,:–—-]?\\s*(?:\\(\\s*${WORD}\\s+${NUMBER}\\s*\\)|\\(\\s*${NUMBER.replace('number', 'of')}\\s*/\\s*(?<total>\\d{1,2})\\s*\\)|(?<![\\p{L}])${WORD}\\s+${NUMBER.replace('number', 'end')}\\s*\\.?$)`,
  'iu',
);

/** Take the mark of a part out of a headline: `Interview with the minister (part two)`. */
export function readPartMark(title: string): PartMark {
  const match = MARK.exec(title);
  const found = match?.groups?.['number'] ?? match?.groups?.['of'] ?? match?.groups?.['end'];
  // "(24/7)" counts no parts.
  const number = Number(found) > Number(match?.groups?.['total'] ?? Infinity) ? undefined : found;
  const rest =
    match && number !== undefined ? title.slice(0, match.index) + title.slice(match.index + match[0].length) : title;
  return {
    title: (rest.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' '),
    part: number === undefined ? null : (NUMBERS[number.toLowerCase()] ?? Number(number)),
    mark: number === undefined ? null : match![0].trim(),
  };
}
