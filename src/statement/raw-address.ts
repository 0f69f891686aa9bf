/**
 * The name under which the bytes of a raw file are published below `/raw/`: its own where that ends in `.txt`, else with
 * `.txt` behind it. A page that somebody saved as `.html` or `.svg` would otherwise run its scripts on the archive's own
 * address, on every host that goes by the ending.
 */
export function rawAddress(file: string): string {
  return /\.txt$/i.test(file) ? file : `${file}.txt`;
}
