/**
 * The names of raw files as they stand in addresses: what every host, disk and router takes as it is. A name of plain
 * letters, digits and spaces stays what it is; any other sign stands as `~` and two hexadecimal digits for each byte, so
 * that no two names meet. `100%.txt` is `100~25.txt`.
 */

/** Signs that stand for themselves, beside letters, marks and digits of every script. `~` is the escape. */
const PLAIN = /[^\p{L}\p{M}\p{N} _.,()'@+=!&$;-]/gu;
/** Names that no folder on Windows may have, and endings that it drops. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)|[. ]$/giu;
/** Disks take names of 255 bytes; ours get an ending. */
const LONGEST = 240;
const KEPT = 180;

/** Where the numbered view of a raw file stands below `/lines/`. */
export function linesAddress(file: string): string {
  return file.split('/').map(segment).join('/');
}

/**
 * The name under which the bytes of a raw file are published below `/raw/`: its own where that ends in `.txt`, else with
 * `.txt` behind it. A page that somebody saved as `.html` or `.svg` would otherwise run its scripts on the archive's own
 * address, on every host that goes by the ending.
 */
export function rawAddress(file: string): string {
  const address = linesAddress(file);
  return /\.txt$/i.test(address) ? address : `${address}.txt`;
}

function segment(name: string): string {
  const address = name.replace(PLAIN, escapeSign).replace(RESERVED, (found) => escapeSign(found[0]!) + found.slice(1));
  const bytes = new TextEncoder().encode(address);
  if (bytes.length <= LONGEST) return address;
  // A sign that is cut through goes as a whole.
  const begin = new TextDecoder().decode(bytes.subarray(0, KEPT)).replace(/\uFFFD+$|~[\da-f]?$/u, '');
  return `${begin}~${checksum(name)}`;
}

const hex = (byte: number) => byte.toString(16).padStart(2, '0');
const escapeSign = (sign: string) => [...new TextEncoder().encode(sign)].map((byte) => `~${hex(byte)}`).join('');

/** FNV-1a of 64 bits: tells names apart that begin alike; it runs in a browser, too. */
function checksum(name: string): string {
  let sum = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(name)) sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n);
  return sum.toString(16).padStart(16, '0');
}
