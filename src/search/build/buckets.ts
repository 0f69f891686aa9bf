import { type CodedList, type Link, writeRunBucket, writeWordBucket } from '../files/bucket.ts';
import { ByteWriter } from '../files/bytes.ts';
import { PATHS, positionBytes } from '../files/format.ts';
import { addToken, hashToken, restOf } from '../files/hash.ts';
import { encodeList, roomFor } from '../files/interpolative.ts';
import { stemOf } from '../tokens/stem.ts';
import { growing32, growing8 } from './grow.ts';
import type { Sizes } from './options.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Collects the lists of all runs that are not frequent, and sorts them into buckets. */
export class Buckets {
  readonly #vocabulary: Vocabulary;
  readonly #tokens: Uint32Array;
  readonly #capacity: number;
  readonly #sizes: Pick<Sizes, 'wordBytes' | 'bucketBytes'>;
  /** All lists, one behind the other. */
  readonly #lists = new ByteWriter();
  /** By entry: the first position of the run, how many tokens it has, how often it occurs, where its list begins. */
  readonly #first = growing32();
  readonly #length = growing8();
  readonly #count = growing32();
  readonly #at = growing32();
  /** Entries of single tokens come first. */
  #words = 0;

  constructor(
    vocabulary: Vocabulary,
    tokens: Uint32Array,
    capacity: number,
    sizes: Pick<Sizes, 'wordBytes' | 'bucketBytes'>,
  ) {
    this.#vocabulary = vocabulary;
    this.#tokens = tokens;
    this.#capacity = capacity;
    this.#sizes = sizes;
  }

  /**
   * @param length tokens of the run; those of one come before all others
   * @param list its positions, ascending
   */
  add(length: number, list: Uint32Array): void {
    this.#first.push(list[0]!);
    this.#length.push(length);
    this.#count.push(list.length);
    this.#at.push(this.#lists.length);
    if (length === 1) this.#words++;
    if (list.length === 1) this.#lists.fixed(list[0]!, positionBytes(this.#capacity));
    else {
      this.#lists.reserve(roomFor(list.length));
      this.#lists.length = encodeList(list, this.#capacity, this.#lists.bytes, this.#lists.length);
    }
  }

  /**
   * The buckets’ files.
   *
   * @param links further entries, by key
   */
  finish(
    languages: readonly string[],
    links: readonly Link[],
  ): { seed: number; wordBuckets: number; runBuckets: number; files: Iterable<{ path: string; bytes: Uint8Array }> } {
    const { wordBytes, bucketBytes } = this.#sizes;
    const listBytes = this.#words < this.#at.length ? this.#at.values[this.#words]! : this.#lists.length;
    const letters = links.reduce((sum, { key, words }) => sum + key.length + words.join(' ').length + 2, 0);
    const wordBuckets = Math.max(1, Math.round((listBytes + this.#words * 12 + letters) / wordBytes));
    const runs = this.#first.length - this.#words;
    const runBuckets = Math.max(1, Math.round((this.#lists.length - listBytes + runs * 6.5) / bucketBytes));
    for (let seed = 1; ; seed++) {
      const sorted = this.#sort(runBuckets, seed);
      if (sorted === null) continue;
      const [words, longer] = [this.#wordFiles(wordBuckets, seed, languages, links), this.#runFiles(sorted)];
      const files = (function* () {
        yield* words;
        yield* longer;
      })();
      return { seed, wordBuckets, runBuckets, files };
    }
  }

  /** Longer runs by bucket and rest; null: two of one bucket have the same rest, so another seed must be taken. */
  #sort(count: number, seed: number): Sorted | null {
    const runs = this.#first.length - this.#words;
    const bucket = new Uint32Array(runs);
    const rest = new Float64Array(runs);
    const offsets = new Uint32Array(count + 1);
    for (let index = 0; index < runs; index++) {
      const { a, b } = this.#hash(index + this.#words, seed);
      bucket[index] = a % count;
      rest[index] = restOf(a, b);
      offsets[bucket[index]! + 1]!++;
    }
    for (let index = 0; index < count; index++) offsets[index + 1]! += offsets[index]!;
    const order = new Uint32Array(runs);
    const free = offsets.slice(0, count);
    for (let index = 0; index < runs; index++) order[free[bucket[index]!]!++] = index;
    for (let index = 0; index < count; index++) {
      const part = order.subarray(offsets[index], offsets[index + 1]).toSorted((x, y) => rest[x]! - rest[y]!);
      order.set(part, offsets[index]);
      for (let next = 1; next < part.length; next++) if (rest[part[next]!] === rest[part[next - 1]!]) return null;
    }
    return { order, offsets, rest };
  }

  #hash(entry: number, seed: number): { a: number; b: number } {
    let [a, b] = [seed, seed];
    const first = this.#first.values[entry]!;
    for (let at = first; at < first + this.#length.values[entry]!; at++) {
      const token = this.#tokens[at]!;
      a = addToken(a, this.#vocabulary.a.values[token]!);
      b = addToken(b, this.#vocabulary.b.values[token]!);
    }
    return { a, b };
  }

  *#wordFiles(
    count: number,
    seed: number,
    languages: readonly string[],
    links: readonly Link[],
  ): Iterable<{ path: string; bytes: Uint8Array }> {
    const bucketOf = (key: string) => addToken(seed, hashToken(key).a) % count;
    const words = Array.from({ length: count }, (): { text: string; list: CodedList }[] => []);
    for (let entry = 0; entry < this.#words; entry++) {
      const number = this.#tokens[this.#first.values[entry]!]!;
      const text = this.#vocabulary.texts[number]!;
      const key = this.#vocabulary.isWord.values[number] === 1 ? stemOf(text, languages) : text;
      words[bucketOf(key)]!.push({ text, list: this.#list(entry) });
    }
    const linked = Map.groupBy(links, ({ key }) => bucketOf(key));
    for (let bucket = 0; bucket < count; bucket++) {
      const contents = {
        words: words[bucket]!.toSorted((a, b) => (a.text < b.text ? -1 : 1)),
        links: (linked.get(bucket) ?? []).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      };
      yield { path: PATHS.wordBucket(bucket), bytes: writeWordBucket(contents) };
    }
  }

  *#runFiles({ order, offsets, rest }: Sorted): Iterable<{ path: string; bytes: Uint8Array }> {
    for (let bucket = 0; bucket + 1 < offsets.length; bucket++) {
      const runs = Array.from(order.subarray(offsets[bucket], offsets[bucket + 1]), (index) => ({
        rest: rest[index]!,
        list: this.#list(index + this.#words),
      }));
      yield { path: PATHS.runBucket(bucket), bytes: writeRunBucket(runs) };
    }
  }

  #list(entry: number): CodedList {
    const end = entry + 1 < this.#at.length ? this.#at.values[entry + 1] : this.#lists.length;
    return { count: this.#count.values[entry]!, bytes: this.#lists.bytes.subarray(this.#at.values[entry], end) };
  }
}

interface Sorted {
  /** Places among the longer runs, by bucket, then by rest. */
  readonly order: Uint32Array;
  /** By bucket: where its runs begin in `order`; one more at the end. */
  readonly offsets: Uint32Array;
  readonly rest: Float64Array;
}
