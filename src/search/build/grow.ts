type Numbers = Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

/** A row of numbers that grows: plain arrays of millions of numbers take several times the memory. */
export class Grow<T extends Numbers> {
  values: T;
  length = 0;
  readonly #make: (length: number) => T;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.values = make(1024);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.reserve(this.length + 1);
    this.values[this.length++] = value;
  }

  /** Makes room for that many numbers in all. */
  reserve(length: number): void {
    if (length <= this.values.length) return;
    const larger = this.#make(Math.max(Math.ceil(this.values.length * 1.5), length));
    larger.set(this.values);
    this.values = larger;
  }

  /** The numbers pushed so far; a view. */
  view(): T {
    return this.values.subarray(0, this.length) as T;
  }
}

export const growing32 = (): Grow<Uint32Array<ArrayBuffer>> => new Grow((length) => new Uint32Array(length));
export const growing8 = (): Grow<Uint8Array<ArrayBuffer>> => new Grow((length) => new Uint8Array(length));
