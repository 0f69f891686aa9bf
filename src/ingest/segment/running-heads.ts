import type { Line } from '../types.ts';

/** `General debate 3/17`, `3/17 General debate`: which of so many pages of print. */
const OF_PAGES =
  /^(?:(?<before>.{0,60}?)\s?)(?<!\d|[.,/-])(?<page>\d{1,3}) ?(?:\/|of|von|de|di|sur|из|з) ?(?<pages>\d{1,3})(?![\d./])(?:\s(?<after>\D{0,60}))?$/iu;

/** Heads and feet of printed pages among the words: the same words beside two or more pages of the same number of them. */
export function findRunningHeads(lines: readonly Line[]): ReadonlySet<Line> {
  const heads = lines.flatMap((line) => {
    const { before = '', page, pages, after = '' } = OF_PAGES.exec(line.text)?.groups ?? {};
    if (page === undefined || Number(page) > Number(pages)) return [];
    return [{ line, page, key: `${before}\n${pages}\n${after}` }];
  });
  return new Set(
    [...Map.groupBy(heads, ({ key }) => key).values()].flatMap((same) =>
      new Set(same.map(({ page }) => page)).size > 1 ? same.map(({ line }) => line) : [],
    ),
  );
}
