/** A stretch of two texts that were compared: in both, or in one of them alone. */
export interface Stretch {
  readonly text: string;
  readonly changed: boolean;
}

/** Beyond this many pairs of words texts are not compared word by word. */
const MOST_PAIRS = 4_000_000;

/**
 * What differs between two texts, word by word: by a longest common subsequence of their words, signs and spaces.
 *
 * @returns the old and the new text in stretches; joined, they are the texts
 */
export function wordChanges(
  old: string,
  now: string,
): { readonly old: readonly Stretch[]; readonly now: readonly Stretch[] } {
  const [a, b] = [split(old), split(now)];
  let first = 0;
  while (first < a.length && first < b.length && a[first] === b[first]) first++;
  let last = 0;
  while (last < a.length - first && last < b.length - first && a.at(-1 - last) === b.at(-1 - last)) last++;
  const [inA, inB] = [a.slice(first, a.length - last), b.slice(first, b.length - last)];
  const common = inA.length * inB.length > MOST_PAIRS ? [] : commonPairs(inA, inB);
  const sameA = new Set(common.map(([i]) => i + first));
  const sameB = new Set(common.map(([, j]) => j + first));
  const mark = (words: readonly string[], same: ReadonlySet<number>) =>
    join(words.map((text, i) => ({ text, changed: i >= first && i < words.length - last && !same.has(i) })));
  return { old: mark(a, sameA), now: mark(b, sameB) };
}

/** Words, and each other sign for itself; in scripts without spaces between words, each sign. */
const split = (text: string): readonly string[] =>
  text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+|\s+|[^]/gu,
  ) ?? [];

/** Places of a longest common subsequence. */
function commonPairs(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const length = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] =
        a[i] === b[j]
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** Neighbours of one kind as one; a space between two changed words is changed with them. */
function join(words: readonly Stretch[]): readonly Stretch[] {
  const joined: { text: string; changed: boolean }[] = [];
  words.forEach(({ text, changed }, index) => {
    const within = /^\s+$/u.test(text) && words[index - 1]?.changed === true && words[index + 1]?.changed === true;
    const last = joined.at(-1);
    if (last && last.changed === (changed || within)) last.text += text;
    else joined.push({ text, changed: changed || within });
  });
  return joined;
}
