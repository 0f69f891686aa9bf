import { readRawLines } from './archive/raw-lines.ts';

/**
 * The lines of a raw file, read when its page is made. Beside `content.config.ts` this is the only place where the pages'
 * side reads the folder: a collection that holds every line of every raw file takes gigabytes in a large archive.
 *
 * @param file path below `raw/`
 * @param encoding as the report names it; null (not decoded) gives no lines
 */
export function loadRawLines(file: string, encoding: string | null): Promise<readonly string[]> {
  return readRawLines(process.env['ARCHIVE']!, file, encoding);
}
