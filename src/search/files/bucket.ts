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

/** Entries that lie one behind the other. */
interface Section {
  readonly at: number;
  readonly entries: number;
  /** Where the lists of its entries lie. */
  readonly lists: number;
}

/**
 * A bucket. It is looked through for each question: most are asked once, and looking through some hundred entries takes less than
 * keeping them.
 */
export class Bucket {
  readonly #bytes: Uint8Array;
  readonly #capacity: number;
  readonly #words: Section;
  readonly #links: Section;
  readonly #runs: Section;

  /** @throws RangeError where the bytes end too early */
  constructor(bytes: Uint8Array, capacity: number) {
    this.#bytes = bytes;
    this.#capacity = capacity;
    const file = new ByteReader(bytes);
    const passOver = (entry: () => number) => {
      const entries = file.number();
      const at = file.at;
      let length = 0;
      for (let left = entries; left > 0; left--) length += entry();
      return { at, entries, length };
    };
    const words = passOver(() => {
      file.skip(file.number());
      return this.#listLength(file, file.number());
    });
    const links = passOver(() => {
      file.skip(file.number());
      for (let left = file.number(); left > 0; left--) file.skip(file.number());
      return 0;
    });
    const runs = passOver(() => {
      file.skip(REST_BYTES);
      return this.#listLength(file, file.number());
    });
    const lists = file.skip(words.length + runs.length);
    this.#words = { ...words, lists };
    this.#links = { ...links, lists };
    this.#runs = { ...runs, lists: lists + words.length };
  }

  /** Words and separators that lie here. */
  words(): readonly string[] {
    const file = new ByteReader(this.#bytes, this.#words.at);
    return Array.from({ length: this.#words.entries }, () => {
      const word = file.text();
      this.#listLength(file, file.number());
      return word;
    });
  }

  /** Positions of a word; null: it does not lie here. */
  word(text: string): Uint32Array | null {
    const wanted = new TextEncoder().encode(text);
    return this.#list(this.#words, (file) => {
      const length = file.number();
      const at = file.skip(length);
      return length === wanted.length && wanted.every((byte, index) => file.bytes[at + index] === byte);
    });
  }

  /** Words that a key leads to. */
  link(key: string): readonly string[] {
    const file = new ByteReader(this.#bytes, this.#links.at);
    for (let left = this.#links.entries; left > 0; left--) {
      const found = file.text() === key;
      const words = Array.from({ length: file.number() }, () => file.text());
      if (found) return words;
    }
    return [];
  }

  /** Positions of a longer run; null: it does not lie here. */
  run(rest: number): Uint32Array | null {
    return this.#list(this.#runs, (file) => file.fixed(REST_BYTES) === rest);
  }

  /** How many bytes the list of so many positions takes; read where that is not told by their number. */
  #listLength(file: ByteReader, count: number): number {
    return count > 1 ? file.number() : positionBytes(this.#capacity);
  }

  /** The list of the entry that is wanted. `isIt` reads what an entry begins with. */
  #list({ at, entries, lists }: Section, isIt: (file: ByteReader) => boolean): Uint32Array | null {
    const file = new ByteReader(this.#bytes, at);
    let list = lists;
    for (let left = entries; left > 0; left--) {
      const found = isIt(file);
      const count = file.number();
      const length = this.#listLength(file, count);
      if (found) return this.#read(list, count);
      list += length;
    }
    return null;
  }

  #read(at: number, count: number): Uint32Array {
    if (count > 1) return decodeList(this.#bytes, at, count, this.#capacity).list;
    return Uint32Array.of(new ByteReader(this.#bytes, at).fixed(positionBytes(this.#capacity)));
  }
}
