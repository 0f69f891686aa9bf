import type { Stretches } from '../reader.ts';
import type { Index } from './index-files.ts';
import { partsOf } from './stretches.ts';

/** What loading files takes, in bytes. */

/** A request takes about as long as so many bytes more. */
const REQUEST = 500;
/** More files are not loaded where there is another way. */
const MOST_FILES = 48;
/** Text takes about so many bytes a position when it is compressed. */
const TEXT_BYTES = 2.1;
/** A bucket has about so many bytes. */
export const BUCKET_BYTES = 7000;

export function costOf(files: number, bytes: number): number {
  const cost = bytes + files * REQUEST;
  return files > MOST_FILES ? cost * 4 : cost;
}

/** What it takes to read the texts in some stretches. */
export function costOfTexts({ start }: Index, within: Stretches): number {
  const { length } = partsOf(within, start.chunkPositions);
  return costOf(length, length * start.chunkPositions * TEXT_BYTES);
}
