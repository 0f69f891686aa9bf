import { inYear, yearOf } from './calendar.ts';
import type { Greeting } from './greeting.ts';
import { HALF_YEAR } from './constraints.ts';
import type { DateFact } from './input.ts';
import type { Witness, Witnesses } from './roles.ts';
import type { Published } from './published.ts';
import type { Session } from './session.ts';
import { span, type Tenure } from './tenure.ts';

/**
 * What the day of the words is sought from, best first: a full date in the title or dateline, a dateline's month and day, the
 * day the text was put out, a day that the first paragraph gives in full, a New Year or a session that a speech greets, days that another text proves, terms of
 * office. `none`: nothing bounds it.
 */
export type BaseKind =
  'title' | 'dateline' | 'month-day' | 'published' | 'lead' | 'greeting' | 'session' | 'facts' | 'tenures' | 'none';

/** The days that come into question. */
export interface Base {
  readonly kind: BaseKind;
  readonly witness: Witness | null;
  /** Ascending but for the order of likelihood among centuries. Empty where the window is open or too wide to look at day by day. */
  readonly days: readonly number[];
  readonly monthDay: { readonly m: number; readonly d: number } | null;
  /** The window that the evidence gives; null: open. Never today's date, which says nothing about a text. */
  readonly min: number | null;
  readonly max: number | null;
}

/** A dateline stands at most so many days before the text is put out, and at most one after it (time zones). */
const BEFORE_PUBLICATION = 7;
const AFTER_PUBLICATION = 1;
/** A window up to this wide is looked at day by day: a little over a year. */
const WIDEST = 400;
/** An open window is searched within these years: the first wires and a time beyond every term of office. */
const FLOOR = 1850;
const CEILING = 2149;

/** Chooses the base. `captured`: day number of the day on which the page was saved. */
export function chooseBase(
  { all }: Witnesses,
  published: Published,
  captured: number | null,
  tenures: readonly Tenure[],
  facts: readonly DateFact[],
  greeting: Greeting | null,
  session: Session | null,
): Base {
  const find = (role: Witness['role']) =>
    all.find((witness) => witness.role === role && (witness.options.days.length > 0 || witness.monthDay !== null));
  const title = find('title');
  const dateline = find('dateline');
  const lead = all.find(({ role, firm, options }) => role === 'lead' && firm && options.days.length > 0);
  if (title) return fullDate('title', title);
  if (dateline && dateline.options.days.length > 0) return fullDate('dateline', dateline);
  if (dateline?.monthDay) return yearless(dateline, dateline.monthDay, published, captured, tenures, facts);
  if (published.witness) return { ...fullDate('published', published.witness), days: published.days };
  if (lead) return fullDate('lead', lead);
  if (greeting)
    return {
      kind: 'greeting',
      witness: greeting.witness,
      monthDay: null,
      min: greeting.min,
      max: capped(greeting.max, captured),
      days: range(greeting.min, capped(greeting.max, captured)),
    };
  if (session)
    return {
      kind: 'session',
      witness: null,
      monthDay: null,
      min: session.min,
      max: capped(session.max, captured),
      days: range(session.min, capped(session.max, captured)),
    };
  const sure = factSpan(facts);
  if (sure)
    return { kind: 'facts', witness: null, monthDay: null, ...sure, days: range(sure.min, capped(sure.max, captured)) };
  const { min, max } = window(tenures, captured);
  const narrow = min !== null && max !== null && max >= min && max - min <= WIDEST;
  return {
    kind: min === null && max === captured ? 'none' : 'tenures',
    witness: null,
    monthDay: null,
    min,
    max,
    days: narrow ? range(min, max) : [],
  };
}

function fullDate(kind: BaseKind, witness: Witness): Base {
  const { days } = witness.options;
  return { kind, witness, days, monthDay: null, min: Math.min(...days), max: Math.max(...days) };
}

/** The day of the dateline in every year of the window. */
function yearless(
  witness: Witness,
  monthDay: { m: number; d: number },
  published: Published,
  captured: number | null,
  tenures: readonly Tenure[],
  facts: readonly DateFact[],
): Base {
  const { min, max } = published.witness ? around(published.days) : (factSpan(facts) ?? window(tenures, captured));
  const days: number[] = [];
  for (let y = min === null ? FLOOR : yearOf(min); y <= (max === null ? CEILING : yearOf(max)); y += 1) {
    const day = inYear(y, monthDay.m, monthDay.d);
    if (day !== null && (min === null || day >= min) && (max === null || day <= max)) days.push(day);
  }
  return { kind: 'month-day', witness, days, monthDay, min, max };
}

const around = (published: readonly number[]) => ({
  min: Math.min(...published) - BEFORE_PUBLICATION,
  max: Math.max(...published) + AFTER_PUBLICATION,
});

function window(tenures: readonly Tenure[], captured: number | null): { min: number | null; max: number | null } {
  const { min, max } = span(tenures);
  return { min, max: capped(max, captured) };
}

/** What texts on the same events leave: after the latest event that they date, and at most half a year after the first. */
function factSpan(facts: readonly DateFact[]): { min: number; max: number } | null {
  const days = facts.flatMap(({ y, m, d }) => inYear(y, m, d) ?? []);
  if (days.length === 0) return null;
  const [min, max] = [Math.max(...days), Math.min(...days) + HALF_YEAR];
  return min <= max ? { min, max } : null;
}

function capped<T extends number | null>(max: T, captured: number | null): T | number {
  return captured === null ? max : max === null ? captured : Math.min(max, captured);
}

const range = (min: number, max: number) => Array.from({ length: Math.max(0, max - min + 1) }, (_, i) => min + i);
