/** So many lines may stand on one line of the raw file; a power of two, so that the fractions are exact. */
const PARTS = 2 ** 20;

/** The number of the `part`th line (from 0) that stands on a line of the raw file. */
export const partOf = (line: number, part: number): number => line + Math.min(part, PARTS - 1) / PARTS;

/** The line of the raw file that a line stands on. */
export const rawLine = (number: number): number => Math.trunc(number);
