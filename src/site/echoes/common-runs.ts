import { hashRun, hashWords } from '../../statement/word-hashes.ts';
import type { Utterance } from './utterances.ts';

/** A run of words that stands in several utterances: in which, and as the how manieth word of each, from 0. */
export type CommonRun = readonly { readonly utterance: number; readonly word: number }[];

/** Of a hash so many bits are kept, and the rest of the 53 bits of a number count words: up to 33 million. */
const HASH_SPAN = 2 ** 28;
const WORD_SPAN = 2 ** 25;

/**
 * The runs of `length` words that stand in two utterances or more. Each run is a number that has its hash and its place, and the numbers are sorted: of an
 * archive with ten million words that takes seconds and no more memory than the numbers. Two runs of one hash may differ
 * in their words: whoever shows them compares those.
 *
 * @param most runs that stand in more places are left out: forms of words
 */
export function* findCommonRuns(utterances: readonly Utterance[], length: number, most: number): Generator<CommonRun> {
  const firstWords = new Uint32Array(utterances.length + 1);
  const runs = collectRuns(utterances, length, firstWords);
  runs.sort();
  for (let from = 0; from < runs.length;) {
    const hash = Math.floor(runs[from]! / WORD_SPAN);
    let to = from + 1;
    while (to < runs.length && Math.floor(runs[to]! / WORD_SPAN) === hash) to++;
    if (to - from > 1 && to - from <= most) {
      const places = Array.from(runs.subarray(from, to), (run) => placeOf(run % WORD_SPAN, firstWords));
      if (places.some(({ utterance }) => utterance !== places[0]!.utterance)) yield places;
    }
    from = to;
  }
}

function collectRuns(utterances: readonly Utterance[], length: number, firstWords: Uint32Array): Float64Array {
  // Lower case may be a little longer.
  const most = utterances.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
  const hashes = new Uint32Array(2 * most + 1);
  let runs = new Float64Array(0x10000);
  let count = 0;
  let words = 0;
  let index = 0;
  for (; index < utterances.length; index++) {
    const { text, start, end } = utterances[index]!;
    firstWords[index] = words;
    const own = hashWords(text.slice(start, end).toLowerCase(), hashes, 0);
    if (words + own >= WORD_SPAN) break;
    if (count + own > runs.length) runs = grown(runs, count + own);
    for (let first = 0; first + length <= own; first++)
      runs[count++] = (hashRun(hashes, first, length) % HASH_SPAN) * WORD_SPAN + words + first;
    words += own;
  }
  firstWords.fill(words, index);
  return runs.subarray(0, count);
}

function grown(runs: Float64Array<ArrayBuffer>, least: number): Float64Array<ArrayBuffer> {
  const more = new Float64Array(Math.max(least, 2 * runs.length));
  more.set(runs);
  return more;
}

/** The utterance in which a word stands, by bisection. */
function placeOf(word: number, firstWords: Uint32Array): CommonRun[number] {
  let [low, high] = [0, firstWords.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firstWords[middle]! <= word) low = middle;
    else high = middle - 1;
  }
  return { utterance: low, word: word - firstWords[low]! };
}
