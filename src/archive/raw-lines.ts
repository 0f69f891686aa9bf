import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { ARCHIVE_PATHS } from './paths.ts';

/**
 * The lines of a raw file as they stand in it, nothing repaired or normalised: index 0 is line 1 of the
 * evidence.
 *
 * @param dir the archive's folder
 * @param file path below `raw/`
 * @param encoding as the report names it; null (not decoded) gives no lines
 */
export async function readRawLines(dir: string, file: string, encoding: string | null): Promise<readonly string[]> {
  return encoding === null ? [] : decodeLines(await readFile(join(dir, ARCHIVE_PATHS.raw, file)), encoding);
}

/** The lines of bytes in an encoding that iconv-lite knows. */
export function decodeLines(bytes: Uint8Array, encoding: string): readonly string[] {
  return splitLines(iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding));
}

/** Split at CRLF, CR and LF. A line end at the end of the text begins no further line; the empty text has none. */
export function splitLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
