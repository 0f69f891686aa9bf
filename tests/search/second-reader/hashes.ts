const BASES = [0x811c9dc5, 0x9e3779b9] as const;

/** Of two numbers of 32 bits, the product cut to 32 bits. */
const times = (one: number, other: number) => Number((BigInt(one) * BigInt(other)) % 2n ** 32n);
const xor = (one: number, other: number) => (one ^ other) >>> 0;

function mix(number: number): number {
  let h = times(xor(number, number >>> 16), 0x85ebca6b);
  h = times(xor(h, h >>> 13), 0xc2b2ae35);
  return xor(h, h >>> 16);
}

function token(text: string, basis: number): number {
  let h = basis;
  for (let at = 0; at < text.length; at++) h = times(xor(h, text.charCodeAt(at)), 16_777_619);
  return mix(h);
}

const run = (tokens: readonly string[], basis: number, seed: number) =>
  tokens.reduce((h, text) => mix(xor(times(h, 16_777_619), token(text, basis))), seed);

const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0');

/** Of one token, both hashes in hexadecimal digits. */
export const hashesOfToken = (text: string) => BASES.map((basis) => hex(token(text, basis), 8));

/**
 * @returns the number that chooses the bucket, and the five bytes of the rest in hexadecimal digits
 * @param seed of `start.bin`
 */
export function hashOfRun(tokens: readonly string[], seed: number): { readonly a: number; readonly rest: string } {
  const [a, b] = BASES.map((basis) => run(tokens, basis, seed)) as [number, number];
  return { a, rest: hex(a, 8).slice(0, 2) + hex(b, 8) };
}
