/** Names under their first letter; `letter` null where the list is short enough to need none. */
export interface LetterGroup<T> {
  readonly letter: string | null;
  readonly items: readonly T[];
}

/** So many names are found without letters. */
const SHORT = 30;

/**
 * A list in the order of its names, in groups by their first letter, without accents. Letters of each script are their own, Chinese,
 * Korean and Japanese names stand together;
 * what begins with no letter comes under `#`.
 */
export function byLetter<T>(items: readonly T[], nameOf: (item: T) => string): readonly LetterGroup<T>[] {
  if (items.length <= SHORT) return items.length === 0 ? [] : [{ letter: null, items }];
  return [...Map.groupBy(items, (item) => letterOf(nameOf(item)))].map(([letter, list]) => ({ letter, items: list }));
}

/** Scripts with too many first letters to go by: each is one group, under a sign that its readers know it by. */
const WHOLE_SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/^\P{L}*\p{Script=Han}/u, '漢'],
  [/^\P{L}*\p{Script=Hangul}/u, '한'],
  [/^\P{L}*[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'あ'],
];

function letterOf(name: string): string {
  const whole = WHOLE_SCRIPTS.find(([script]) => script.test(name));
  if (whole) return whole[1];
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFKD'))?.[0] ?? '#';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}
