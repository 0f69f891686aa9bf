import type { Labels } from '../turns/find-labels.ts';
import { shapeOfUnit } from './line-features.ts';
import { isSiteLine } from './site-words.ts';
import type { Unit } from './units.ts';

/** Fewer labels are no transcript: what stands between them proves nothing. */
const TRANSCRIPT = 3;
/** Of what stands under a label at least this share ends as sentences do: entries of a list stand under its headings too. */
const SENTENCES = 1 / 3;
/** What stands between two labels is one turn, unless more than this share of it is a site's. */
const OF_SITE = 0.3;

/**
 * Which units are words because of the labels of turns around them: whatever they look like, somebody says them. The
 * unit below a label that stands alone is words even where it is the last.
 *
 * @returns `bound`: indexes of the units, label lines among them; `firstTurn`: where a transcript begins, Infinity where
 * there is none
 */
export function boundByTurns(
  units: readonly Unit[],
  labels: Labels,
): { readonly bound: ReadonlySet<number>; readonly firstTurn: number } {
  const opens = units.flatMap(({ lines }, at) => (lines.some(({ number }) => labels.opening.has(number)) ? [at] : []));
  const bound = new Set(opens);
  let firstTurn = Infinity;
  if (opens.length < TRANSCRIPT) return { bound, firstTurn };
  for (const [index, from] of opens.entries()) {
    const alone = units[from]!.lines.some(({ number }) => labels.alone.has(number));
    const to = Math.min(units.length, opens[index + 1] ?? from + (alone ? 2 : 1));
    if (!isTurn(units.slice(alone ? from + 1 : from, to))) continue;
    firstTurn = Math.min(firstTurn, from);
    for (let at = from + 1; at < to; at++) bound.add(at);
  }
  return { bound, firstTurn };
}

const isTurn = (units: readonly Unit[]): boolean =>
  units.filter((unit) => shapeOfUnit(unit).ends === 'stop' || shapeOfUnit(unit).ends === 'dots').length >=
    SENTENCES * units.length && units.filter(({ lines: [line] }) => isSiteLine(line!)).length <= OF_SITE * units.length;
