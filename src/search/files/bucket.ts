import { ByteReader, ByteWriter } from './bytes.ts';
import { positionBytes } from './format.ts';
import { decodeList } from './interpolative.ts';

/** What a bucket of words holds. */
export interface WordBucketContents {
  /** Words and separators that are not frequent, by text. */
  readonly words: readonly { readonly text: string; readonly list: CodedList }[];
  /** Words that a stem or a `<language>:<stem>` leads to, by key. */
  readonly links: readonly Link[];
}

/** Longer runs of a bucket, by rest. */
export type RunBucketContents = readonly { readonly rest: number; readonly list: CodedList }[];

export interface Link {
  readonly key: string;
  readonly words: readonly string[];
}

/** A list of positions as it is written: a single one as it is, several by interpolative coding. */
export interface CodedList {
  readonly count: number;
  readonly bytes: Uint8Array;
}

export const REST_BYTES = 5;

function writeSize(out: ByteWriter, { count, bytes }: CodedList): void {
  out.number(count);
  if (count > 1) out.number(bytes.length);
}

export function writeWordBucket({ words, links }: WordBucketContents): Uint8Array {
  const out = new ByteWriter();
  out.number(words.length);
  for (const { text, list } of words) {
    out.text(text);
    writeSize(out, list);
  }
  out.number(links.length);
  for (const link of links) {
    out.text(link.key);
    out.number(link.words.length);
    for (const word of link.words) out.text(word);
  }
  for (const { list } of words) out.raw(list.bytes);
  return out.done();
}

export function writeRunBucket(runs: RunBucketContents): Uint8Array {
  const out = new ByteWriter();
  out.number(runs.length);
  for (const { rest, list } of runs) {
    out.byte(Math.floor(rest / 0x100000000));
    out.fixed(rest % 0x100000000, REST_BYTES - 1);
    writeSize(out, list);
  }
  for (const { list } of runs) out.raw(list.bytes);
  return out.done();
}

interface ListPlace {
  readonly count: number;
  readonly length: number;
  at: number;
}

/** The lists at the end of a file: where they lie is read first, the positions when they are asked for. */
class Lists {
  readonly #file: ByteReader;
  readonly #capacity: number;
  readonly #places: ListPlace[] = [];

  constructor(file: ByteReader, capacity: number) {
    this.#file = file;
    this.#capacity = capacity;
  }

  /** Reads how long the next list is. */
  next(): ListPlace {
    const count = this.#file.number();
    const place = { count, length: count > 1 ? this.#file.number() : positionBytes(this.#capacity), at: 0 };
    this.#places.push(place);
    return place;
  }

  /** The lists begin here, in the order in which they were announced. */
  begin(): void {
    for (const place of this.#places) place.at = this.#file.skip(place.length);
  }

  read(place: ListPlace | undefined): Uint32Array | null {
    if (place === undefined) return null;
    const { bytes } = this.#file;
    if (place.count > 1) return decodeList(bytes, place.at, place.count, this.#capacity).list;
    return Uint32Array.of(new ByteReader(bytes, place.at).fixed(place.length));
  }
}

/** Words with what leads to others, read as far as where their lists lie. */
export class WordBucket {
  readonly #lists: Lists;
  readonly #words = new Map<string, ListPlace>();
  readonly #links = new Map<string, readonly string[]>();

  /** @throws RangeError where the bytes end too early */
  constructor(bytes: Uint8Array, capacity: number) {
    const file = new ByteReader(bytes);
    this.#lists = new Lists(file, capacity);
    for (let left = file.number(); left > 0; left--) this.#words.set(file.text(), this.#lists.next());
    for (let left = file.number(); left > 0; left--) {
      const key = file.text();
      const words = Array.from({ length: file.number() }, () => file.text());
      this.#links.set(key, words);
    }
    this.#lists.begin();
  }

  /** Words and separators that lie here. */
  words(): Iterable<string> {
    return this.#words.keys();
  }

  /** Positions of a word; null: it does not lie here. */
  word(text: string): Uint32Array | null {
    return this.#lists.read(this.#words.get(text));
  }

  /** Words that a key leads to. */
  link(key: string): readonly string[] {
    return this.#links.get(key) ?? [];
  }
}

/** Longer runs, read as far as where their lists lie. */
export class RunBucket {
  readonly #lists: Lists;
  readonly #runs = new Map<number, ListPlace>();

  /** @throws RangeError where the bytes end too early */
  constructor(bytes: Uint8Array, capacity: number) {
    const file = new ByteReader(bytes);
    this.#lists = new Lists(file, capacity);
    for (let left = file.number(); left > 0; left--) this.#runs.set(file.fixed(REST_BYTES), this.#lists.next());
    this.#lists.begin();
  }

  /** Positions of a run; null: it does not lie here. */
  run(rest: number): Uint32Array | null {
    return this.#lists.read(this.#runs.get(rest));
  }
}
