import { monthDayOf, yearOf } from './calendar.ts';
import type { Constraint } from './narrow.ts';
import type { Witness, Witnesses } from './roles.ts';
import { sayMonth } from './say.ts';
import { opensInPast } from './tense.ts';

/** How strong these are among soft constraints: below every day that a text names, and months above years. */
const STRENGTH = { month: 45, year: 15 } as const;

/** What may stand between "last month" and its day: `, on `, ` (`. */
const BETWEEN = /^[\s,(]*(?:\p{L}{1,3}\s)?$/u;

/** "Last month, on Dec. 15": the text is of the month after that day's. */
export function besideItsMonth({ role, finding, line }: Witness): Constraint | null {
  const { expression, all, index, passage } = finding;
  const { shift } = expression;
  if (role !== 'mention' || shift?.unit !== 'month' || shift.from !== 'document') return null;
  const [before, after] = [all[index - 1], all[index + 1]];
  const near = [
    before && BETWEEN.test(passage.text.slice(before.end, expression.start)) ? before : null,
    after && BETWEEN.test(passage.text.slice(expression.end, after.start)) ? after : null,
  ];
  const m = near.find((other) => other?.parts.m !== undefined && other.parts.d !== undefined)?.parts.m;
  if (m === undefined) return null;
  const own = ((((m - 1 - shift.n) % 12) + 12) % 12) + 1;
  const says = `“${expression.exact}” is said of ${sayMonth(m)}: the text is of ${sayMonth(own)}.`;
  return {
    rule: 'mention/month-beside',
    weight: 'soft',
    strength: STRENGTH.month,
    line,
    quote: expression.exact,
    says,
    holds: (day) => monthDayOf(day).m === own,
  };
}

/** "In 2011 nobody paid": the text is of that year or a later one. */
export function afterPastYears({ all }: Witnesses, lang: string): Constraint | null {
  const told = all.filter(
    ({ role, finding }) => role === 'mention' && finding.expression.kind === 'year' && opensInPast(finding, lang),
  );
  const last = told.toSorted((a, b) => b.finding.expression.parts.y! - a.finding.expression.parts.y!)[0];
  if (!last) return null;
  const { exact, parts } = last.finding.expression;
  return {
    rule: 'mention/past-year',
    weight: 'soft',
    strength: STRENGTH.year,
    line: last.line,
    quote: exact,
    says: `The text tells of the year ${parts.y} as past.`,
    holds: (day) => yearOf(day) >= parts.y!,
  };
}
