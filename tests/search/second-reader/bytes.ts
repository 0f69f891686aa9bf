/** Reads a file of the index from its first byte to its last, as its page says under “How bytes are read”. */
export class Bytes {
  private readonly bytes: Uint8Array;
  private readonly path: string;
  private at = 0;

  constructor(bytes: Uint8Array, path: string) {
    this.bytes = bytes;
    this.path = path;
  }

  get ended(): boolean {
    return this.at === this.bytes.length;
  }

  /** @throws Error where bytes are left that nothing says the meaning of */
  end(): void {
    if (!this.ended) throw new Error(`${this.path} goes on behind its end, at byte ${this.at}.`);
  }

  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new Error(`${this.path} ends too early.`);
    return byte;
  }

  number(): number {
    let sum = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = this.byte();
      sum += (byte % 128) * weight;
      if (byte < 128) return sum;
      if (weight > 2 ** 40) throw new Error(`${this.path} has a number without end.`);
    }
  }

  signed(): number {
    const number = this.number();
    return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new Error(`${this.path} ends too early.`);
    return this.bytes.slice(this.at, (this.at += length));
  }

  /** The next bytes, to be read to their own end. */
  part(length: number): Bytes {
    return new Bytes(this.take(length), this.path);
  }

  text(): string {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.take(this.number()));
  }

  /** So many things, one behind the other. */
  times<T>(count: number, read: (index: number) => T): T[] {
    const all: T[] = [];
    for (let index = 0; index < count; index++) all.push(read(index));
    return all;
  }

  /** A number, then so many things. */
  counted<T>(read: (index: number) => T): T[] {
    return this.times(this.number(), read);
  }

  list(count: number, capacity: number): number[] {
    if (count > capacity) throw new Error(`${this.path} has a list of more numbers than there are.`);
    const members: number[] = Array.from({ length: count });
    this.inBits((bits) => {
      const choice = (n: number): number => {
        if (!(n >= 1)) throw new Error(`${this.path} has a list that leaves no choice.`);
        const width = 31 - Math.clz32(n);
        const short = 2 ** (width + 1) - n;
        const x = bits(width);
        return x < short ? x : 2 * x + bits(1) - short;
      };
      const read = (from: number, to: number, low: number, high: number): void => {
        if (from > to) return;
        if (high - low === to - from) {
          for (let index = from; index <= to; index++) members[index] = low + index - from;
          return;
        }
        const middle = Math.floor((from + to) / 2);
        const least = low + middle - from;
        const member = least + choice(high - (to - middle) - least + 1);
        members[middle] = member;
        read(from, middle - 1, low, member - 1);
        read(middle + 1, to, member + 1, high);
      };
      read(0, count - 1, 0, capacity - 1);
    });
    return members;
  }

  /**
   * Read numbers of some bits each, from the highest bit of each byte on, to the end of the byte that is begun.
   *
   * @throws Error where what is left of that byte is not 0
   */
  inBits<T>(read: (bits: (width: number) => number) => T): T {
    let byte = 0;
    let left = 0;
    const result = read((width) => {
      let value = 0;
      for (let index = 0; index < width; index++) {
        if (left === 0) {
          byte = this.byte();
          left = 8;
        }
        left--;
        value = 2 * value + ((byte >> left) & 1);
      }
      return value;
    });
    if (byte % 2 ** left !== 0) throw new Error(`${this.path} has bits behind a list, before byte ${this.at}.`);
    return result;
  }
}
