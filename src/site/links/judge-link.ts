import type { Versions } from '../../statement/versions.ts';
import { digestOf } from './digest.ts';
import { type Asked, cutLines, type Passage, passageWords, type Standing, type WordLink } from './word-link.ts';

/** A stretch of a paragraph as it stands. */
export interface Range {
  readonly anchor: string;
  readonly start: number;
  readonly end: number;
}

/** One paragraph that a link points to: what of it the link had, and what became of it. */
export interface Part {
  /** The words of the passage in this paragraph, as they were. */
  readonly cut: string;
  /** The paragraph as it was. */
  readonly old: string;
  /** The paragraphs that stand for it today, in order; empty: none. */
  readonly now: readonly Standing[];
  /** Where the words of the passage stand today; empty: nowhere in those paragraphs. */
  readonly ranges: readonly Range[];
}

/**
 * What can be said of a link.
 *
 * - `same`: the words are still exactly these, in the same paragraphs.
 * - `kept`: paragraphs were corrected, moved or put in between, and the words of the link stand as they did.
 * - `corrected`: the words of the link were corrected, or a part of them is gone.
 * - `gone`: the paragraphs of the link stand in the statement no more, and nothing took their place.
 * - `lost`: the paragraph was corrected, and nobody has its old words any more.
 * - `not-made`: no state of this statement ever had these words at that address. The link was not made here, or was altered.
 */
export type Verdict =
  | { readonly verdict: 'same'; readonly parts: readonly Part[] }
  | {
      readonly verdict: 'kept' | 'corrected' | 'gone';
      readonly parts: readonly Part[];
      readonly days: readonly string[];
    }
  | { readonly verdict: 'lost'; readonly days: readonly string[]; readonly now: readonly Standing[] }
  | { readonly verdict: 'not-made' };

const NOT_MADE: Verdict = { verdict: 'not-made' };

/**
 * Say of what an address asks for whether it stands in the statement. Words are compared sign for sign, never by likeness.
 *
 * @param paragraphs of the statement as it stands, in the order of the text
 * @param turns anchors of its turns
 * @param quotations anchors of its quotations
 * @param versions what it was before; null where it never changed
 * @returns null where nothing is asked for, or an anchor that stands: it proves its words itself
 */
export function judgeAddress(
  { anchor, link }: Asked,
  { paragraphs, turns, quotations }: StatementOnPage,
  versions: Versions | null,
): Verdict | null {
  if (anchor === null) return null;
  if (link) return judgeLink(link, paragraphs, versions);
  if (paragraphs.some((one) => one.anchor === anchor) || turns.includes(anchor) || quotations.includes(anchor))
    return null;
  if (versions === null) return NOT_MADE;
  const quotation = versions.quotations[anchor];
  if (quotation) {
    const [paragraph, start, end] = quotation;
    return judgeParts([{ anchor: paragraph, start, end }], paragraphs, versions);
  }
  const former = versions.gone[anchor];
  if (!former) return NOT_MADE;
  return judgeParts(former.turn ? former.turn.paragraphs.map(wholly) : [wholly(anchor)], paragraphs, versions);
}

/** What a page shows of a statement. */
export interface StatementOnPage {
  readonly paragraphs: readonly Standing[];
  readonly turns: readonly string[];
  readonly quotations: readonly string[];
}

const wholly = (anchor: string) => ({ anchor, start: 0, end: Infinity });

function judgeLink(link: WordLink, paragraphs: readonly Standing[], versions: Versions | null): Verdict {
  const words = passageWords(paragraphs, link);
  if (words !== null && digestOf(words) === link.digest) {
    const stretches = between(
      paragraphs.map(({ anchor }) => anchor),
      link,
    )!;
    return { verdict: 'same', parts: partsOf(stretches, paragraphs, { states: [], gone: {}, quotations: {} })! };
  }
  // An anchor is a digest of its paragraph: while it stands, its words were never others.
  if (versions === null || (link.from === link.to && words !== null)) return NOT_MADE;
  const known = wordsOf(paragraphs, versions);
  let unknown: readonly Range[] | null = null;
  for (const { anchors } of versions.states.toReversed()) {
    const stretches = between(
      anchors.filter((anchor) => anchor.startsWith('p-')),
      link,
    );
    if (!stretches) continue;
    const lines = stretches.map(({ anchor }) => known(anchor));
    if (lines.includes(null)) unknown ??= stretches;
    else if (isCut(lines as string[], link)) return judgeParts(stretches, paragraphs, versions);
  }
  return unknown ? judgeParts(unknown, paragraphs, versions) : NOT_MADE;
}

/** True where lines, cut as a link says, are the words that its digest was made from. */
function isCut(lines: readonly string[], { start, end, digest }: WordLink): boolean {
  if (start > lines[0]!.length || end > lines.at(-1)!.length) return false;
  return digestOf(cutLines(lines, start, end).join('\n')) === digest;
}

/** The stretches of a passage among anchors in the order of the text; null where it does not stand among them. */
function between(anchors: readonly string[], { from, start, to, end }: Passage): readonly Range[] | null {
  const [first, last] = [anchors.indexOf(from), anchors.indexOf(to)];
  if (first === -1 || last < first || (first === last && start >= end)) return null;
  return anchors.slice(first, last + 1).map((anchor, index) => ({
    anchor,
    start: index === 0 ? start : 0,
    end: index === last - first ? end : Infinity,
  }));
}

/** The words of an anchor today or before; null where nobody has them. */
function wordsOf(paragraphs: readonly Standing[], { gone }: Versions): (anchor: string) => string | null {
  const standing = new Map(paragraphs.map(({ anchor, words }) => [anchor, words]));
  return (anchor) => standing.get(anchor) ?? gone[anchor]?.words ?? null;
}

/** What is to be said of stretches that once stood beneath each other. */
function judgeParts(stretches: readonly Range[], paragraphs: readonly Standing[], versions: Versions): Verdict {
  const steps = stretches.map(({ anchor }) => resolve(anchor, paragraphs, versions));
  const days = [...new Set(steps.flatMap((step) => step.days))].toSorted();
  const parts = partsOf(stretches, paragraphs, versions);
  if (!parts) return { verdict: 'lost', days, now: steps.flatMap(({ now }) => now) };
  // Where only the order changed, or something was put in between, the days are those of the states since.
  const since = days.length > 0 ? days : versions.states.slice(1).map(({ on }) => on);
  if (parts.every(({ now }) => now.length === 0)) return { verdict: 'gone', parts, days };
  const whole = parts.every(({ ranges }) => ranges.length > 0);
  if (whole && stretches.length === 1 && days.length === 0) return { verdict: 'same', parts };
  return { verdict: whole ? 'kept' : 'corrected', parts, days: since };
}

/** What became of each stretch; null where the old words of one are not known. */
function partsOf(
  stretches: readonly Range[],
  paragraphs: readonly Standing[],
  versions: Versions,
): readonly Part[] | null {
  const known = wordsOf(paragraphs, versions);
  const parts = stretches.map(({ anchor, start, end }): Part | null => {
    const old = known(anchor);
    if (old === null) return null;
    const cut = old.slice(start, end);
    const { now, days } = resolve(anchor, paragraphs, versions);
    if (days.length > 0) return { cut, old, now, ranges: find(old, start, start + cut.length, now) };
    return { cut, old, now, ranges: [{ anchor, start, end: start + cut.length }] };
  });
  return parts.includes(null) ? null : (parts as Part[]);
}

/** Follow an anchor to what stands for it today, with the days on which it was replaced. */
function resolve(
  anchor: string,
  paragraphs: readonly Standing[],
  { gone }: Versions,
): { readonly now: readonly Standing[]; readonly days: readonly string[] } {
  const found = new Set<string>();
  const days = new Set<string>();
  const seen = new Set<string>();
  const standing = new Set(paragraphs.map((one) => one.anchor));
  const follow = (at: string): void => {
    if (seen.has(at)) return;
    seen.add(at);
    if (standing.has(at)) {
      found.add(at);
      return;
    }
    const former = gone[at];
    if (!former) return;
    days.add(former.on);
    former.now.forEach(follow);
  };
  follow(anchor);
  return { now: paragraphs.filter((one) => found.has(one.anchor)), days: [...days].toSorted() };
}

/**
 * Where words of an old paragraph stand in the ones that took its place. They stand there as a whole, with the ends of
 * words where these were; where the paragraph was split, they may run from one part into the next.
 */
function find(old: string, start: number, end: number, now: readonly Standing[]): readonly Range[] {
  const cut = old.slice(start, end);
  if (cut === '') return now.slice(0, 1).map(({ anchor }) => ({ anchor, start: 0, end: 0 }));
  const edges = [wordBreak(old, start), wordBreak(old, end)] as const;
  const fits = (text: string, at: number) =>
    (!edges[0] || wordBreak(text, at)) && (!edges[1] || wordBreak(text, at + cut.length));
  const single = now.flatMap(({ anchor, words }) =>
    places(words, cut)
      .filter((at) => fits(words, at))
      .map((at) => ({ anchor, start: at, end: at + cut.length })),
  );
  if (single.length > 0 || now.length < 2) return single;
  // Between the parts of a split paragraph stood a space, or nothing in scripts that have none.
  for (const gap of [' ', '']) {
    const text = now.map(({ words }) => words).join(gap);
    const at = places(text, cut).find((place) => fits(text, place));
    if (at !== undefined) return spread(now, gap, at, at + cut.length);
  }
  return [];
}

function places(text: string, cut: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(cut); at !== -1; at = text.indexOf(cut, at + 1)) found.push(at);
  return found;
}

/** A stretch of joined paragraphs as stretches of each. */
function spread(now: readonly Standing[], gap: string, start: number, end: number): readonly Range[] {
  let offset = 0;
  return now.flatMap(({ anchor, words }) => {
    const range = { anchor, start: Math.max(start - offset, 0), end: Math.min(end - offset, words.length) };
    offset += words.length + gap.length;
    return range.start < range.end ? [range] : [];
  });
}

/** True where no word runs over an offset. Where a script puts no spaces between words, any sign may end one. */
function wordBreak(text: string, at: number): boolean {
  const [before, behind] = [text.slice(Math.max(at - 2, 0), at), text.slice(at, at + 2)];
  return !(/[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{M}\p{N}]/u.test(behind));
}
