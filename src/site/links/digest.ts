/**
 * The digest of words that a link carries, the same as `digest` of `src/statement/text.ts` makes: the first bits of SHA-256
 * (FIPS 180-4) over the NFC text in UTF-8, five bits a sign. The browser's own SHA-256 answers later and only over https;
 * a link is to be judged at once and from everywhere, and its words are few.
 */
export function digestOf(words: string, length = 6): string {
  const bytes = sha256(new TextEncoder().encode(words.normalize('NFC')));
  let signs = '';
  for (let bit = 0; bit < 5 * length; bit += 5)
    signs += ALPHABET[(((bytes[bit >> 3]! << 8) | bytes[(bit >> 3) + 1]!) >> (11 - (bit & 7))) & 31];
  return signs;
}

const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz0';

/** Fractional parts of the square or cube roots of the first primes, 32 bits each, as the standard has its constants. */
function roots(count: number, power: number): Uint32Array {
  const found = new Uint32Array(count);
  for (let n = 0, candidate = 2; n < count; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) prime &&= candidate % divisor !== 0;
    if (prime) found[n++] = (candidate ** power % 1) * 2 ** 32;
  }
  return found;
}

function sha256(message: Uint8Array): Uint8Array {
  const state = roots(8, 1 / 2);
  const constants = roots(64, 1 / 3);
  const padded = new DataView(new ArrayBuffer(((message.length + 72) >> 6) << 6));
  message.forEach((byte, index) => padded.setUint8(index, byte));
  padded.setUint8(message.length, 0x80);
  padded.setUint32(padded.byteLength - 8, message.length / 2 ** 29);
  padded.setUint32(padded.byteLength - 4, message.length << 3);
  const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));
  const w = new Uint32Array(64);
  for (let block = 0; block < padded.byteLength; block += 64) {
    let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < 64; i++) {
      const [near, far] = [w[i - 15]!, w[i - 2]!];
      w[i] =
        i < 16
          ? padded.getUint32(block + 4 * i)
          : w[i - 16]! +
            (turn(near, 7) ^ turn(near, 18) ^ (near >>> 3)) +
            w[i - 7]! +
            (turn(far, 17) ^ turn(far, 19) ^ (far >>> 10));
      const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constants[i]! + w[i]!;
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index]! += word));
  }
  const bytes = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => bytes.setUint32(4 * index, word));
  return new Uint8Array(bytes.buffer);
}
