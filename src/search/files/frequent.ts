import { ByteReader, ByteWriter } from './bytes.ts';
import { decodeList, encodeList, roomFor } from './interpolative.ts';

/** Where a frequent run stands, by statements. */
export interface FrequentFile {
  /** Ascending. */
  readonly statements: Uint32Array;
  /** How often at least in each of them: one of `CLASSES`. */
  readonly times: Uint8Array;
  /** Those in whose title it stands, ascending. */
  readonly titles: Uint32Array;
  /** The first position in each file of its positions; empty: it is a run of several tokens, which has none. */
  readonly blocks: Uint32Array;
}

/** A statement has a frequent run at least so often, and less often than the next number. */
export const CLASSES = [1, 2, 4, 12] as const;

/**
 * @param counts how often each of the statements has the run
 * @param capacity how many statements there are
 */
export function writeFrequent(
  { statements, titles, blocks }: Omit<FrequentFile, 'times'>,
  counts: Uint32Array,
  capacity: number,
): Uint8Array {
  const out = new ByteWriter();
  writeList(out, statements, capacity);
  for (let at = 0; at < counts.length; at += 4) {
    let byte = 0;
    for (let next = 0; next < 4; next++) {
      const count = counts[at + next];
      const level = count === undefined ? 0 : CLASSES.findLastIndex((least) => least <= count);
      byte = (byte << 2) | level;
    }
    out.byte(byte);
  }
  writeList(out, titles, capacity);
  out.number(blocks.length);
  let last = 0;
  for (const first of blocks) {
    out.number(first - last);
    last = first;
  }
  return out.done();
}

/**
 * @param capacity how many statements there are
 * @throws RangeError where the bytes end too early
 */
export function readFrequent(bytes: Uint8Array, capacity: number): FrequentFile {
  const file = new ByteReader(bytes);
  const statements = readList(file, capacity);
  const times = new Uint8Array(statements.length);
  for (let at = 0; at < times.length; at += 4) {
    const byte = file.byte();
    for (let next = 0; next < 4 && at + next < times.length; next++)
      times[at + next] = CLASSES[(byte >>> (6 - 2 * next)) & 3]!;
  }
  const titles = readList(file, capacity);
  let last = 0;
  const blocks = Uint32Array.from({ length: file.number() }, () => (last += file.number()));
  return { statements, times, titles, blocks };
}

/** A list behind the number of its members. */
export function writeList(out: ByteWriter, list: Uint32Array, capacity: number): void {
  out.number(list.length);
  out.reserve(roomFor(list.length));
  out.length = encodeList(list, capacity, out.bytes, out.length);
}

/** @throws RangeError where the bytes end too early */
export function readList(file: ByteReader, capacity: number): Uint32Array {
  const count = file.number();
  const { list, end } = decodeList(file.bytes, file.at, count, capacity);
  file.at = end;
  return list;
}
