/** Something with an anchor and its words; `words` null: nobody knows them any more. */
export interface Worded {
  readonly anchor: string;
  readonly words: string | null;
}

/** Two texts are taken for one that was corrected where at least this share of the words of both is the same (Dice). */
const SAME = 0.5;
/** A part of a paragraph that was split, or that was joined to others, has at least this share of its words there. */
const PART = 0.5;
/** Into how many one may be split, and how many may be joined. */
const MOST_PARTS = 4;
/** Beyond this many pairs of a stretch only those are weighed that stand in about the same place of it. */
const MANY_PAIRS = 40_000;
const BAND = 60;
/** Beyond this many pairs nobody is sure of anything. */
const MOST_PAIRS = 4_000_000;

/**
 * Which new texts took the place of old ones.
 *
 * What both sides have, by anchor, in the same order (a longest common subsequence) cuts them into stretches. Inside a
 * stretch, what differs only in signs that are no letters is paired first; the rest is aligned in order, so that the pairs
 * have as many words in common as possible, as bilingual texts are aligned by sentence (Gale and Church 1993, with words in
 * place of lengths). One old text may have become up to four new ones, or four one. Pairs that have less than half of their
 * words in common are no pairs: who is not sure has no successor.
 *
 * @param before the old texts in their order, those that still stand too
 * @param after the new ones
 * @returns by each old anchor that is not among the new ones: the anchors that took its place, in order; none: an empty list
 */
export function alignWords(
  before: readonly Worded[],
  after: readonly Worded[],
): ReadonlyMap<string, readonly string[]> {
  const olds = new Set(before.map(({ anchor }) => anchor));
  const news = new Set(after.map(({ anchor }) => anchor));
  const successors = new Map<string, readonly string[]>(
    before.filter(({ anchor }) => !news.has(anchor)).map(({ anchor }) => [anchor, []]),
  );
  for (const stretch of stretches(before, after, ({ anchor }) => anchor)) {
    const gone = stretch.before.filter(({ anchor }) => !news.has(anchor)).map(tokenised);
    const fresh = stretch.after.filter(({ anchor }) => !olds.has(anchor)).map(tokenised);
    const pairs: (readonly [string, string])[] = [];
    for (const part of stretches(gone, fresh, ({ folded }) => folded, pairs)) {
      for (const { olds: from, news: to } of align(part.before, part.after))
        for (const anchor of from) successors.set(anchor, to);
    }
    for (const [from, to] of pairs) successors.set(from, [to]);
  }
  return successors;
}

interface Stretch<T> {
  readonly before: readonly T[];
  readonly after: readonly T[];
}

/**
 * Two lists, cut at what both have by a key, in the same order. A key that comes twice on one side, or is empty, cuts
 * nothing.
 *
 * @param pairs takes the anchors of what was cut at
 */
function stretches<T extends { readonly anchor: string }>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  pairs: (readonly [string, string])[] = [],
): readonly Stretch<T>[] {
  const places = uniquePlaces(after, keyOf);
  const single = uniquePlaces(before, keyOf);
  const common = before.flatMap((item, index) => {
    const place = places.get(keyOf(item));
    return place === undefined || !single.has(keyOf(item)) ? [] : [[index, place] as const];
  });
  const found: Stretch<T>[] = [];
  let [i, j] = [0, 0];
  for (const at of longestRising(common)) {
    const [oldPlace, newPlace] = common[at]!;
    found.push({ before: before.slice(i, oldPlace), after: after.slice(j, newPlace) });
    pairs.push([before[oldPlace]!.anchor, after[newPlace]!.anchor]);
    [i, j] = [oldPlace + 1, newPlace + 1];
  }
  found.push({ before: before.slice(i), after: after.slice(j) });
  return found.filter((stretch) => stretch.before.length > 0 && stretch.after.length > 0);
}

function uniquePlaces<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>(['']);
  items.forEach((item, index) => {
    const key = keyOf(item);
    if (places.has(key)) twice.add(key);
    places.set(key, index);
  });
  for (const key of twice) places.delete(key);
  return places;
}

/** Indices of a longest run of pairs whose second numbers rise; the first ones rise already (patience sorting). */
function longestRising(pairs: readonly (readonly [number, number])[]): readonly number[] {
  const piles: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, place], index) => {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[piles[middle]!]![1] < place) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[index] = piles[low - 1]!;
    piles[low] = index;
  });
  const run: number[] = [];
  for (let at = piles.at(-1) ?? -1; at !== -1; at = previous[at]!) run.push(at);
  return run.toReversed();
}

interface Tokenised {
  readonly anchor: string;
  /** Letters and digits alone; empty where the words are not known. */
  readonly folded: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Words; in scripts that put no spaces between words, signs. */
const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const TOKENS = new RegExp(`[${SPACELESS}]|[[\\p{L}\\p{M}\\p{N}]--[${SPACELESS}]]+`, 'gv');

function tokenised({ anchor, words }: Worded): Tokenised {
  const tokens = (words ?? '').normalize('NFKC').toLowerCase().match(TOKENS) ?? [];
  return { anchor, folded: tokens.join(' '), counts: countOf(tokens), length: tokens.length };
}

function countOf(tokens: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

function joined(items: readonly Tokenised[]): Pick<Tokenised, 'counts' | 'length'> {
  if (items.length === 1) return items[0]!;
  const counts = new Map<string, number>();
  for (const item of items)
    for (const [token, count] of item.counts) counts.set(token, (counts.get(token) ?? 0) + count);
  return { counts, length: items.reduce((sum, { length }) => sum + length, 0) };
}

/** How many words two texts have in common, each as often as both have it. */
function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [token, count] of small) sum += Math.min(count, large.get(token) ?? 0);
  return sum;
}

/** Words that some old and some new texts have in common; 0 where they are not one text that was corrected. */
function weigh(olds: readonly Tokenised[], news: readonly Tokenised[]): number {
  const [a, b] = [joined(olds), joined(news)];
  if (Math.min(a.length, b.length) * 2 < SAME * (a.length + b.length)) return 0;
  const common = shared(a.counts, b.counts);
  if (2 * common < SAME * (a.length + b.length)) return 0;
  const isPart = (part: Tokenised, whole: Pick<Tokenised, 'counts'>) =>
    shared(part.counts, whole.counts) >= PART * part.length && part.length > 0;
  if (news.length > 1 && !news.every((part) => isPart(part, a))) return 0;
  if (olds.length > 1 && !olds.every((part) => isPart(part, b))) return 0;
  return common;
}

/** How many old and new texts one step of an alignment takes. */
const STEPS: readonly (readonly [number, number])[] = [
  [1, 1],
  ...Array.from({ length: MOST_PARTS - 1 }, (_, index) => [1, index + 2] as const),
  ...Array.from({ length: MOST_PARTS - 1 }, (_, index) => [index + 2, 1] as const),
];

interface Pairing {
  readonly olds: readonly string[];
  readonly news: readonly string[];
}

/** The pairings of two stretches, in order, that have most words in common. */
function align(before: readonly Tokenised[], after: readonly Tokenised[]): readonly Pairing[] {
  const [m, n] = [before.length, after.length];
  if (m * n === 0 || m * n > MOST_PAIRS) return [];
  const inBand = (i: number, j: number) => m * n <= MANY_PAIRS || Math.abs(j - (i * n) / m) <= BAND;
  // best[i][j]: words that the first i old and the first j new texts have in common at most.
  const best = Array.from({ length: m + 1 }, () => new Float64Array(n + 1));
  const step = Array.from({ length: m + 1 }, () => new Int8Array(n + 1).fill(-1));
  for (let i = 1; i <= m; i++) {
    for (let j = 1; j <= n; j++) {
      best[i]![j] = Math.max(best[i - 1]![j]!, best[i]![j - 1]!);
      if (!inBand(i, j)) continue;
      STEPS.forEach(([o, w], index) => {
        if (o > i || w > j) return;
        const common = weigh(before.slice(i - o, i), after.slice(j - w, j));
        if (common === 0 || best[i - o]![j - w]! + common <= best[i]![j]!) return;
        best[i]![j] = best[i - o]![j - w]! + common;
        step[i]![j] = index;
      });
    }
  }
  const pairings: Pairing[] = [];
  for (let [i, j] = [m, n]; i > 0 && j > 0;) {
    const taken = STEPS[step[i]![j]!];
    if (taken) {
      const [o, w] = taken;
      pairings.push({
        olds: before.slice(i - o, i).map(({ anchor }) => anchor),
        news: after.slice(j - w, j).map(({ anchor }) => anchor),
      });
      [i, j] = [i - o, j - w];
    } else if (best[i - 1]![j] === best[i]![j]) i--;
    else j--;
  }
  return pairings.toReversed();
}
