import { growing32 } from './grow.ts';

/** Runs of one length that are indexed, numbered from 0 in the order in which they first occur. */
export interface Level {
  /** How many tokens each run has. */
  readonly length: number;
  /** Positions at which an indexed run begins, ascending, and which run. */
  readonly at: Uint32Array;
  readonly run: Uint32Array;
  /** By run: how often it occurs. */
  readonly counts: Uint32Array;
  /** By run: the runs of the level before that it begins and ends with. Empty at the first level, whose runs are the tokens. */
  readonly before: Uint32Array;
  readonly behind: Uint32Array;
}

/** The first level: every token, under its number in the vocabulary. */
export function firstLevel(tokens: Uint32Array, vocabulary: number): Level {
  let total = 0;
  for (let position = 0; position < tokens.length; position++) if (tokens[position] !== 0) total++;
  const at = new Uint32Array(total);
  const run = new Uint32Array(total);
  const counts = new Uint32Array(vocabulary);
  let next = 0;
  for (let position = 0; position < tokens.length; position++) {
    const token = tokens[position]!;
    if (token === 0) continue;
    at[next] = position;
    run[next++] = token;
    counts[token]!++;
  }
  return { length: 1, at, run, counts, before: new Uint32Array(0), behind: new Uint32Array(0) };
}

/**
 * The runs that are one token longer: those whose run without the last token or without the first is frequent.
 *
 * A run of which neither is frequent is found by the lists of these; so lists are never longer than the threshold, and every run
 * that is not frequent itself is covered by runs that have lists.
 */
export function nextLevel({ length, at, run, counts }: Level, threshold: number): Level {
  const pairs = new Pairs();
  const nextAt = growing32();
  const nextRun = growing32();
  const nextCounts = growing32();
  for (let index = 0; index + 1 < at.length; index++) {
    if (at[index + 1] !== at[index]! + 1) continue;
    const [before, behind] = [run[index]!, run[index + 1]!];
    if (counts[before]! <= threshold && counts[behind]! <= threshold) continue;
    const found = pairs.numberOf(before, behind);
    if (found === nextCounts.length) nextCounts.push(0);
    nextCounts.values[found]!++;
    nextAt.push(at[index]!);
    nextRun.push(found);
  }
  return {
    length: length + 1,
    at: nextAt.view(),
    run: nextRun.view(),
    counts: nextCounts.view(),
    before: pairs.before.view(),
    behind: pairs.behind.view(),
  };
}

/** Numbers pairs of numbers in the order in which they come: a table with open addresses, for millions of them. */
class Pairs {
  readonly before = growing32();
  readonly behind = growing32();
  /** A pair’s number + 1; 0: free. */
  #slots = new Uint32Array(1 << 12);

  numberOf(before: number, behind: number): number {
    let slot = this.#slotOf(before, behind);
    const found = this.#slots[slot]!;
    if (found !== 0) return found - 1;
    const number = this.before.length;
    this.before.push(before);
    this.behind.push(behind);
    if (number * 2 > this.#slots.length) {
      this.#enlarge();
      slot = this.#slotOf(before, behind);
    }
    this.#slots[slot] = number + 1;
    return number;
  }

  #slotOf(before: number, behind: number): number {
    const mask = this.#slots.length - 1;
    let hash = Math.imul(before, 0x9e3779b1) ^ Math.imul(behind, 0x85ebca77);
    hash ^= hash >>> 15;
    let slot = (Math.imul(hash, 0xc2b2ae3d) >>> 7) & mask;
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]! - 1;
      if (this.before.values[number] === before && this.behind.values[number] === behind) break;
    }
    return slot;
  }

  #enlarge(): void {
    this.#slots = new Uint32Array(this.#slots.length * 4);
    for (let number = 0; number < this.before.length - 1; number++)
      this.#slots[this.#slotOf(this.before.values[number]!, this.behind.values[number]!)] = number + 1;
  }
}

/** Positions by run. */
export interface Lists {
  /** By run: where its list begins in `positions`; one more at the end. */
  readonly offsets: Uint32Array;
  readonly positions: Uint32Array;
}

/** Positions of all runs of a level, sorted by run, ascending within. */
export function listsOf({ at, run, counts }: Level): Lists {
  const offsets = new Uint32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index++) offsets[index + 1] = offsets[index]! + counts[index]!;
  const free = offsets.slice(0, counts.length);
  const positions = new Uint32Array(at.length);
  for (let index = 0; index < at.length; index++) positions[free[run[index]!]!++] = at[index]!;
  return { offsets, positions };
}
