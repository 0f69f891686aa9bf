import { isDay } from '../../statement/day.ts';
import { readTypedDate, spanOfReading, type TypedDateContext } from '../../statement/typed-date/read.ts';

/** First and last day of a period. */
interface Span {
  readonly min: string;
  readonly max: string;
}

/** What a typed date asks for: beginning and end, each as precise as it was typed; null: open. */
export interface Bounds {
  readonly from: Span | null;
  readonly to: Span | null;
  /** It can be read in several ways; this is the likeliest. */
  readonly unsure: boolean;
}

const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u;
const DOTS = /^(?<first>.*?)(?:\.{2,3}|…)(?<last>.*)$/u;

/**
 * The days that a typed date asks for.
 *
 * @param typed a day, month, year or decade in any usual form, or two of them with `..` between, of which one may be left out
 * @returns null where it is no date, or one of no year
 */
export function readBounds(typed: string, context: TypedDateContext): Bounds | null {
  const { first, last } = DOTS.exec(typed)?.groups ?? {};
  if (first === undefined || last === undefined) {
    const read = readOne(typed, context);
    return read && { from: read.span, to: read.span, unsure: read.unsure };
  }
  const sides = [first, last].map((side) => (/[\p{L}\p{N}]/u.test(side) ? readOne(side, context) : undefined));
  const [from, to] = sides;
  if (from === null || to === null || (!from && !to)) return null;
  return { from: from?.span ?? null, to: to?.span ?? null, unsure: Boolean(from?.unsure || to?.unsure) };
}

function readOne(typed: string, context: TypedDateContext): { readonly span: Span; readonly unsure: boolean } | null {
  const text = typed.trim();
  // Of numbers alone, "2010-12" is a month here and never the years 2010 to 2012.
  const isIso = ISO.test(text) && text >= '1000' && (text.length < 10 || isDay(text));
  const readings = isIso ? [text] : readTypedDate(text, context);
  const spans = readings.flatMap((reading) => spanOfReading(reading) ?? []);
  const [span] = spans;
  return span === undefined ? null : { span, unsure: spans.length > 1 };
}

/** The shortest name of the period between two days: `2020`, `2020-12`, `2020-12-05`; null where it is none. */
export function periodOf(from: string, to: string): string | null {
  return (
    [from.slice(0, 4), from.slice(0, 7), from].find((period) => {
      const span = spanOfReading(period);
      return span?.min === from && span.max === to;
    }) ?? null
  );
}

/** The shortest name of a period that begins or ends with a day. */
export function edgeOf(day: string, edge: 'min' | 'max'): string {
  return [day.slice(0, 4), day.slice(0, 7)].find((period) => spanOfReading(period)?.[edge] === day) ?? day;
}
