import { ByteReader, ByteWriter } from './bytes.ts';
import { positionBytes } from './format.ts';
import { decodeList } from './interpolative.ts';

/** What a bucket holds, in the order in which it is written. */
export interface BucketContents {
  /** Words and separators that are not frequent, by text. */
  readonly words: readonly { readonly text: string; readonly list: CodedList }[];
  /** Words that a stem or a `<language>:<stem>` leads to, by key. */
  readonly links: readonly Link[];
  /** Longer runs, by rest. */
  readonly runs: readonly { readonly rest: number; readonly list: CodedList }[];
}

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

export function writeBucket({ words, links, runs }: BucketContents): Uint8Array {
  const out = new ByteWriter();
  const size = ({ count, bytes }: CodedList) => {
    out.number(count);
    if (count > 1) out.number(bytes.length);
  };
  out.number(words.length);
  for (const { text, list } of words) {
    out.text(text);
    size(list);
  }
  out.number(links.length);
  for (const link of links) {
    out.text(link.key);
    out.number(link.words.length);
    for (const word of link.words) out.text(word);
  }
  out.number(runs.length);
  for (const { rest, list } of runs) {
    out.byte(Math.floor(rest / 0x100000000));
    out.fixed(rest % 0x100000000, REST_BYTES - 1);
    size(list);
  }
  for (const { list } of [...words, ...runs]) out.raw(list.bytes);
  return out.done();
}

interface ListPlace {
  readonly count: number;
  readonly at: number;
}

/** A bucket, read as far as where its lists lie. */
export class Bucket {
  readonly #bytes: Uint8Array;
  readonly #capacity: number;
  readonly #words = new Map<string, ListPlace>();
  readonly #links = new Map<string, readonly string[]>();
  readonly #runs = new Map<number, ListPlace>();

  /** @throws RangeError where the bytes end too early */
  constructor(bytes: Uint8Array, capacity: number) {
    this.#bytes = bytes;
    this.#capacity = capacity;
    const single = positionBytes(capacity);
    const file = new ByteReader(bytes);
    const places: { count: number; at: number }[] = [];
    const lengths: number[] = [];
    const place = () => {
      const entry = { count: file.number(), at: 0 };
      places.push(entry);
      lengths.push(entry.count > 1 ? file.number() : single);
      return entry;
    };
    for (let left = file.number(); left > 0; left--) this.#words.set(file.text(), place());
    for (let left = file.number(); left > 0; left--) {
      const key = file.text();
      this.#links.set(
        key,
        Array.from({ length: file.number() }, () => file.text()),
      );
    }
    for (let left = file.number(); left > 0; left--) this.#runs.set(file.fixed(REST_BYTES), place());
    for (const [index, entry] of places.entries()) entry.at = file.skip(lengths[index]!);
  }

  /** Words and separators that lie here. */
  words(): Iterable<string> {
    return this.#words.keys();
  }

  /** Positions of a word; null: it does not lie here. */
  word(text: string): Uint32Array | null {
    return this.#list(this.#words.get(text));
  }

  /** Words that a key leads to. */
  link(key: string): readonly string[] {
    return this.#links.get(key) ?? [];
  }

  /** Positions of a longer run; null: it does not lie here. */
  run(rest: number): Uint32Array | null {
    return this.#list(this.#runs.get(rest));
  }

  #list(place: ListPlace | undefined): Uint32Array | null {
    if (place === undefined) return null;
    if (place.count > 1) return decodeList(this.#bytes, place.at, place.count, this.#capacity).list;
    return Uint32Array.of(new ByteReader(this.#bytes, place.at).fixed(positionBytes(this.#capacity)));
  }
}
