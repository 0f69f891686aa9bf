import type { Candidate } from '../types.ts';
import { sayWeekday } from './say.ts';
import type { DateExpression } from './expression.ts';
import type { Role, Witness, Witnesses } from './roles.ts';

const REASONS: Readonly<Record<Role, string>> = {
  header: 'Another date gave the day.',
  posted: 'Another date gave the day.',
  title: 'Another date gave the day.',
  dateline: 'Another date gave the day.',
  lead: 'No day is near enough for it to settle.',
  stamp: 'Another date gave the day.',
  number: 'Another date gave the day.',
  banner: 'It belongs to the page, not to the text.',
  counter: 'No dated event is known under these words.',
  mention: 'It tells of something inside the text; what a text tells of never dates it by itself.',
  page: 'It belongs to the page, not to the text.',
};

/** Candidates for the date expressions that nothing was made of, so that `--explain` leaves none out. */
export function explainMentions({ all }: Witnesses, used: ReadonlySet<Witness>): Candidate[] {
  return all
    .filter(
      (witness) =>
        !used.has(witness) && !['banner', 'counter', 'posted', 'header', 'stamp', 'number'].includes(witness.role),
    )
    .map(({ role, finding: { expression }, line }) => ({
      field: 'date',
      value: describe(expression),
      rule: `${role}/${expression.kind}`,
      line,
      quote: expression.exact,
      outcome: 'lost',
      why: expression.problem ? 'The calendar has no such day.' : REASONS[role],
    }));
}

/** The printed parts, as EDTF where they are a date: `XXXX-12-15`. */
export function describe({ kind, parts, readings, exact }: DateExpression): string {
  if (readings.length > 1) return readings.map(({ parts: { y, yy, m, d } }) => digits(y, yy, m, d)).join(' or ');
  if (kind === 'weekday') return sayWeekday(parts.weekday!);
  const { y, yy, m, d } = parts;
  return y === undefined && yy === undefined && m === undefined ? exact : digits(y, yy, m, d);
}

function digits(y: number | undefined, yy: number | undefined, m: number | undefined, d: number | undefined): string {
  const year = y !== undefined ? String(y) : yy !== undefined ? `XX${pad(yy)}` : 'XXXX';
  return [year, m, d]
    .flatMap((part) => (part === undefined ? [] : typeof part === 'number' ? pad(part) : part))
    .join('-');
}

const pad = (part: number) => String(part).padStart(2, '0');
