import { tickHeight, type MonthCell } from './year-map.ts';

/** Strokes of one kind as an SVG path in a box of 31 by 10, one unit a day. */
export interface Strokes {
  readonly kind: 'said' | 'perhaps' | 'loose';
  readonly path: string;
}

/**
 * A month drawn: an upright stroke for each day on which something was said, higher where more was; a broken one
 * for a day that is one of several possible; a line along the bottom where only the month is known.
 */
export function monthStrokes({ ticks, certain, possible }: MonthCell): readonly Strokes[] {
  const upright = (day: number, count: number) => `M${day - 0.5} 10V${round(10 - 10 * tickHeight(count))}`;
  const said = ticks.filter((tick) => tick.certain > 0).map((tick) => upright(tick.day, tick.certain));
  const perhaps = ticks
    .filter((tick) => tick.certain === 0 && tick.possible > 0)
    .map((tick) => upright(tick.day, tick.possible));
  const onDays = ticks.reduce((sum, tick) => sum + tick.certain, 0);
  const loose = certain > onDays || (possible > 0 && perhaps.length === 0);
  const strokes: Strokes[] = [
    { kind: 'loose', path: loose ? 'M0 9.3H31' : '' },
    { kind: 'perhaps', path: perhaps.join('') },
    { kind: 'said', path: said.join('') },
  ];
  return strokes.filter(({ path }) => path !== '');
}

const round = (value: number) => Math.round(value * 10) / 10;
