/**
 * Ascending numbers in few bits: binary interpolative coding (Moffat and Stuiver, “Binary interpolative coding for effective
 * index compression”, 2000). The middle number is written first, in as few bits as the range that is left for it needs; then
 * the numbers before it and those behind it, each in a smaller range. Where numbers follow each other without a gap nothing
 * need be written at all.
 */

/** Writes bits into bytes, the highest bit of each byte first. */
class BitWriter {
  readonly #bytes: Uint8Array;
  #at: number;
  #free = 8;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  bits(value: number, count: number): void {
    let left = count;
    while (left > 0) {
      if (this.#free === 8) this.#bytes[this.#at] = 0;
      const taken = Math.min(left, this.#free);
      const part = (value >>> (left - taken)) & ((1 << taken) - 1);
      this.#free -= taken;
      left -= taken;
      this.#bytes[this.#at]! |= part << this.#free;
      if (this.#free === 0) {
        this.#free = 8;
        this.#at++;
      }
    }
  }

  /** Where the next byte begins. */
  end(): number {
    return this.#free === 8 ? this.#at : this.#at + 1;
  }
}

/** One of `choices` values: those below a limit in one bit less than the others. */
function writeChoice(bits: BitWriter, value: number, choices: number): void {
  const width = 31 - Math.clz32(choices);
  const short = 2 * 2 ** width - choices;
  if (value < short) bits.bits(value, width);
  else bits.bits(value + short, width + 1);
}

function writeBetween(bits: BitWriter, list: Uint32Array, l: number, h: number, lo: number, hi: number): void {
  let [from, low] = [l, lo];
  while (from <= h && hi - low !== h - from) {
    const middle = (from + h) >>> 1;
    const value = list[middle]!;
    const least = low + middle - from;
    writeChoice(bits, value - least, hi - (h - middle) - least + 1);
    writeBetween(bits, list, from, middle - 1, low, value - 1);
    from = middle + 1;
    low = value + 1;
  }
}

/** How many bytes a list takes at most. */
export const roomFor = (count: number): number => count * 4 + 1;

/**
 * Writes a list, and says where the next byte begins.
 *
 * @param list ascending, each number once, from 0
 * @param capacity greater than every number, at most 2^31
 * @param at offset in `bytes`, behind which there is room for `roomFor(list.length)` bytes
 */
export function encodeList(list: Uint32Array, capacity: number, bytes: Uint8Array, at: number): number {
  const bits = new BitWriter(bytes, at);
  writeBetween(bits, list, 0, list.length - 1, 0, capacity - 1);
  return bits.end();
}

/** Reads bits as they were written; behind the end they are 0. */
class BitReader {
  readonly #bytes: Uint8Array;
  #at: number;
  #left = 8;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  bits(count: number): number {
    let value = 0;
    let left = count;
    while (left > 0) {
      const taken = Math.min(left, this.#left);
      this.#left -= taken;
      left -= taken;
      value = (value << taken) | (((this.#bytes[this.#at] ?? 0) >>> this.#left) & ((1 << taken) - 1));
      if (this.#left === 0) {
        this.#left = 8;
        this.#at++;
      }
    }
    return value;
  }

  end(): number {
    return this.#left === 8 ? this.#at : this.#at + 1;
  }
}

function readChoice(bits: BitReader, choices: number): number {
  const width = 31 - Math.clz32(choices);
  const short = 2 * 2 ** width - choices;
  const value = bits.bits(width);
  return value < short ? value : value * 2 + bits.bits(1) - short;
}

function readBetween(bits: BitReader, list: Uint32Array, l: number, h: number, lo: number, hi: number): void {
  let [from, low] = [l, lo];
  while (from <= h) {
    if (hi - low === h - from) {
      for (let index = from; index <= h; index++) list[index] = low + index - from;
      return;
    }
    const middle = (from + h) >>> 1;
    const least = low + middle - from;
    const value = least + readChoice(bits, hi - (h - middle) - least + 1);
    list[middle] = value;
    readBetween(bits, list, from, middle - 1, low, value - 1);
    from = middle + 1;
    low = value + 1;
  }
}

/**
 * Reads a list of `count` numbers below `capacity` that begins at an offset.
 *
 * @returns the numbers, and where the next byte begins
 * @throws RangeError where the bytes end too early, or cannot be such a list
 */
export function decodeList(
  bytes: Uint8Array,
  at: number,
  count: number,
  capacity: number,
): { readonly list: Uint32Array; readonly end: number } {
  if (count > capacity) throw new RangeError(`${count} numbers cannot lie below ${capacity}.`);
  const list = new Uint32Array(count);
  const bits = new BitReader(bytes, at);
  readBetween(bits, list, 0, count - 1, 0, capacity - 1);
  if (bits.end() > bytes.length) throw new RangeError('The file ends too early.');
  return { list, end: bits.end() };
}
