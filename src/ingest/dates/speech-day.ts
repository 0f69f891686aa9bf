import { inYear, weekdayOf, yearOf } from './calendar.ts';
import type { BaseKind } from './base.ts';
import type { Witness, Witnesses } from './roles.ts';

/** How far the words may lie before the day that a text bears: a wire a day, a page that was posted later a week less a day. */
const LATEST: Partial<Record<BaseKind, number>> = { dateline: 1, 'month-day': 1, published: 6 };
/** "said on 28 January" under a later dateline or posted day. */
const LATEST_NAMED = 31;

/** The days of the words that a report's first paragraph makes of the day it is dated. */
export interface SpeechDay {
  readonly witness: Witness | null;
  readonly days: readonly number[];
  /** Days before the day of the text, where it is the same for all; 0: the same day. */
  readonly before: number;
  /** The paragraph names a day that the text's own day leaves no room for. */
  readonly contradicted: boolean;
}

/** The first of the paragraph's days of speech that says something of the base. */
export function findLead({ all }: Witnesses): Witness | null {
  return (
    all.find(
      ({ role, monthDay, options, finding: { expression } }) =>
        role === 'lead' &&
        (monthDay !== null || options.days.length === 1 || expression.kind === 'weekday' || expression.shift !== null),
    ) ?? null
  );
}

/** Moves the days that a text is dated to the days on which, it says, the words were said: "said on Friday", dated Saturday. */
export function toSpeechDays(days: readonly number[], kind: BaseKind, witness: Witness | null): SpeechDay {
  const latest = LATEST[kind];
  const none = { witness: null, days, before: 0, contradicted: false };
  if (!witness || latest === undefined) return none;
  // Far from its verb a day may be of what was said: then it agrees or says nothing.
  const furthest = witness.firm ? latest : 0;
  const moved = days.flatMap((day) => {
    const before = daysBefore(day, witness, furthest);
    return before === null ? [] : [day - before];
  });
  // A full date that lies too far off is of something else; a weekday is of this week.
  const near = witness.options.days.length === 0 && witness.monthDay === null;
  if (moved.length === 0) return witness.firm && near ? { ...none, witness, contradicted: true } : none;
  return { witness, days: moved, before: days[0]! - moved[0]!, contradicted: false };
}

function daysBefore(
  day: number,
  { finding: { expression }, monthDay, options }: Witness,
  latest: number,
): number | null {
  if (expression.shift) return -expression.shift.n;
  const [named] = options.days;
  if (named !== undefined) return named <= day && day - named <= (latest === 0 ? 0 : LATEST_NAMED) ? day - named : null;
  if (monthDay) {
    const last = [yearOf(day), yearOf(day) - 1]
      .map((y) => inYear(y, monthDay.m, monthDay.d))
      .find((other) => other !== null && other <= day && day - other <= (latest === 0 ? 0 : LATEST_NAMED));
    return last === undefined || last === null ? null : day - last;
  }
  const before = (weekdayOf(day) - expression.parts.weekday! + 7) % 7;
  return before <= latest ? before : null;
}
