import { inYear, weekdayOf, yearOf } from './calendar.ts';
import type { Event } from '../../statement/authority.ts';
import { isDay, toNumber } from '../../statement/edtf.ts';
import { findEvent } from './captured.ts';
import type { DateFact } from './input.ts';
import type { Mention } from './mentions.ts';
import type { Constraint } from './narrow.ts';
import type { Witness, Witnesses } from './roles.ts';
import { iso, sayDay, sayMonthDay, sayWeekday } from './say.ts';
import type { Session } from './session.ts';
import { holdsOn, type Tenure } from './tenure.ts';

/** Days of half a year: a day is named without its year only when no reader can take it for another year's. */
export const HALF_YEAR = 183;

/** How strong soft constraints are among each other. */
const STRENGTH = {
  fact: 90,
  counter: 80,
  century: 75,
  fullMention: 70,
  printedWeekday: 60,
  weekday: 50,
  lateWeekday: 49,
  future: 30,
  past: 20,
} as const;

/** The text was written while the person held the office. */
export function inOffice(tenure: Tenure): Constraint {
  const { line, quote, person } = tenure.asserted;
  return {
    rule: 'tenure/office',
    weight: 'hard',
    strength: 100,
    line,
    quote,
    says: tenure.says,
    authority: `people/${person.id}`,
    holds: (day) => holdsOn(tenure, day),
  };
}

/** The speech greets the president of a session that has just begun. */
export function inSession({ number, line, quote, min, max }: Session): Constraint {
  const says = `The speech greets session ${number} of the General Assembly as the one that has begun; it opened in September ${yearOf(min)}.`;
  return {
    rule: 'session/opened',
    weight: 'hard',
    strength: 100,
    line,
    quote,
    says,
    holds: (day) => day >= min && day <= max,
  };
}

/** Neither words nor page are younger than the day on which the page was saved. */
export function notAfterCapture(captured: number): Constraint {
  return {
    rule: 'captured/not-after',
    weight: 'hard',
    strength: 100,
    line: null,
    quote: null,
    says: `The page was saved on ${sayDay(captured)}.`,
    holds: (day) => day <= captured,
  };
}

/** The words were said on or before the day they were put out; `slack` allows for a dateline beyond the date line. */
export function notAfterPublication(published: readonly number[], slack: number, witness: Witness): Constraint {
  const last = Math.max(...published);
  return {
    rule: 'posted/not-after',
    weight: 'hard',
    strength: 100,
    ...at(witness),
    says: `The text was put out on ${published.map(sayDay).join(' or ')}.`,
    holds: (day) => day <= last + slack,
  };
}

/** A weekday printed beside the date itself. */
export function printedWeekday(witness: Witness, weekday: number): Constraint {
  return {
    rule: 'calendar/weekday',
    weight: 'soft',
    strength: STRENGTH.printedWeekday,
    ...at(witness),
    says: `The date is printed with its weekday, ${sayWeekday(weekday)}.`,
    holds: (day) => weekdayOf(day) === weekday,
  };
}

/** "said on Friday": the day of the report is that weekday or, for a late report, the day after. */
export function saidOnWeekday(witness: Witness, weekday: number): Constraint[] {
  const name = sayWeekday(weekday);
  return [
    {
      rule: 'lead/weekday',
      weight: 'soft',
      strength: STRENGTH.weekday,
      ...at(witness),
      says: `The first paragraph says that it was a ${name}.`,
      holds: (day) => weekdayOf(day) === weekday,
    },
    {
      rule: 'lead/weekday-before',
      weight: 'soft',
      strength: STRENGTH.lateWeekday,
      ...at(witness),
      says: `The first paragraph says that it was a ${name}; a report may be dated the day after.`,
      holds: (day) => weekdayOf(day) === weekday || weekdayOf(day - 1) === weekday,
    },
  ];
}

/** The days of events that the text tells of as past or as still to come. */
export function aroundMention({ tense, y, m, d, line, quote }: Mention): Constraint | null {
  if (tense === null) return null;
  const past = tense === 'past';
  const told = past ? 'as past' : 'as still to come';
  const rule = past ? 'mention/past' : 'mention/future';
  if (y !== null) {
    const event = inYear(y, m, d);
    if (event === null) return null;
    const says = `The text tells of ${sayDay(event)} ${told}.`;
    return {
      rule,
      weight: 'soft',
      strength: STRENGTH.fullMention,
      line,
      quote,
      says,
      holds: (day) => (past ? day >= event : day <= event),
    };
  }
  const says = `The text tells of ${sayMonthDay(m, d)}, without a year, ${told}: that is the ${past ? 'last' : 'next'} such day, at most half a year away.`;
  return {
    rule,
    weight: 'soft',
    strength: past ? STRENGTH.past : STRENGTH.future,
    line,
    quote,
    says,
    holds: (day) => nearby(m, d, day, past),
  };
}

/** True where that month and day lies at most half a year before (after) the day. */
function nearby(m: number, d: number, day: number, past: boolean): boolean {
  const year = yearOf(day);
  return [year - 1, year, year + 1].some((y) => {
    const event = inYear(y, m, d);
    const distance = event === null ? -1 : past ? day - event : event - day;
    return distance >= 0 && distance <= HALF_YEAR;
  });
}

/** Another text proves the year of a day that this one tells of. */
export function fromFact({ y, m, d, line, quote, other }: DateFact): Constraint {
  const event = inYear(y, m, d);
  const says = `“${quote}” is ${event === null ? sayMonthDay(m, d) : sayDay(event)}: ${other.file}, dated ${other.date}, tells of the same events (“${other.quote}”).`;
  return {
    rule: 'across/shared-events',
    weight: 'soft',
    strength: STRENGTH.fact,
    line,
    quote,
    says,
    holds: (day) => event !== null && day >= event && day - event <= HALF_YEAR,
  };
}

/** "120 days have passed since the treaty": the day of the words, give or take one. Null for an event without a known day. */
export function countedFrom(witness: Witness, events: readonly Event[]): Constraint | null {
  const { elapsed } = witness.finding.expression;
  const event = elapsed?.unit === 'day' ? findEvent(elapsed.since, events) : null;
  if (!elapsed || !event || !isDay(event.date)) return null;
  const day = toNumber(event.date) + elapsed.n;
  return {
    rule: 'mention/day-counter',
    weight: 'soft',
    strength: STRENGTH.counter,
    ...at(witness),
    says: `The text counts ${elapsed.n} days since ${sayDay(day - elapsed.n)} (${event.name}).`,
    authority: `events/${event.id}`,
    holds: (other) => Math.abs(other - day) <= 1,
  };
}

/** A year of two digits: the usual century, where nothing else says which. */
export function usualCentury(witness: Witness): Constraint {
  const [likeliest] = witness.options.days;
  const usual = likeliest === undefined ? null : yearOf(likeliest);
  return {
    rule: 'calendar/century',
    weight: 'soft',
    strength: STRENGTH.century,
    ...at(witness),
    says: 'A year of two digits is read in the usual century.',
    holds: (day) => yearOf(day) === usual,
  };
}

/** A dated title and a dateline are two witnesses of one day; the dateline may be of the day after. */
export function datelineDay({ all }: Witnesses): Constraint[] {
  const dateline = all.find(
    ({ role, options, monthDay }) => role === 'dateline' && (options.days.length > 0 || monthDay),
  );
  if (!dateline) return [];
  const { options, monthDay } = dateline;
  const fits = (day: number) =>
    monthDay ? iso(day).slice(5) === `${pad(monthDay.m)}-${pad(monthDay.d)}` : options.days.includes(day);
  const says = `The dateline is of ${monthDay ? sayMonthDay(monthDay.m, monthDay.d) : options.days.map(sayDay).join(' or ')}.`;
  return [
    {
      rule: 'dateline/day',
      weight: 'hard',
      strength: 100,
      ...at(dateline),
      says,
      holds: (day) => fits(day) || fits(day + 1),
    },
  ];
}

const pad = (part: number) => String(part).padStart(2, '0');
const at = ({ line, finding }: Witness) => ({ line, quote: finding.expression.exact });
