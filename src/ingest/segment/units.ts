import type { Line } from '../types.ts';

/** Lines that a reader takes in at once: one line of a page, or those of a paragraph that was set to a width. */
export interface Unit {
  readonly lines: readonly Line[];
  readonly text: string;
  /** Whether an empty line, or the top of the page, stands above it. */
  readonly apart: boolean;
}

/** A line that breaks off where a width ends has so many letters. */
const FULL = 45;
const WIDEST = 110;
const ENDED = /[.!?…:;。！？।۔؟]["”»’')\]]*$/u;
const GOES_ON = /^\p{Ll}/u;
/** Ends with a small word that ends no line by itself: `… Harbour Master of` */
const HANGS = /\s\p{Ll}{1,3}$/u;
/** The share of lines that go on in small letters, from which on the lines of a group are one paragraph. */
const OFTEN = 0.3;

/**
 * The units of a page, from top to bottom; empty lines are in none.
 *
 * @param lines cleaned lines in the order of the file
 */
export function findUnits(lines: readonly Line[]): readonly Unit[] {
  const units: Unit[] = [];
  let group: Line[] = [];
  const close = () => {
    for (const [at, unit] of splitGroup(group).entries())
      units.push({ lines: unit, text: unit.map(({ text }) => text).join(' '), apart: at === 0 });
    group = [];
  };
  for (const line of lines) {
    if (line.text === '') close();
    else group.push(line);
  }
  close();
  return units;
}

/** The units of lines between two empty ones. */
function splitGroup(group: readonly Line[]): readonly (readonly Line[])[] {
  const joints = group.slice(1).map((line, at) => ({
    broken:
      isFull(group[at]!.text) && !ENDED.test(group[at]!.text) && isShouted(group[at]!.text) === isShouted(line.text),
    small: GOES_ON.test(line.text) || HANGS.test(group[at]!.text),
  }));
  const wrapped =
    joints.filter(({ broken, small }) => broken && small).length >= OFTEN * joints.length &&
    group.slice(0, -1).filter(({ text }) => isFull(text)).length >= 0.7 * joints.length;
  const units: Line[][] = [];
  for (const [at, line] of group.entries()) {
    const joint = joints[at - 1];
    if (joint && joint.broken && (joint.small || wrapped)) units.at(-1)!.push(line);
    else units.push([line]);
  }
  return units;
}

/** Set in capitals: a headline above a paragraph is no part of it. */
const isShouted = (text: string) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
const isFull = (text: string) => text.length >= FULL && text.length <= WIDEST;
