import type { Edtf } from '../../statement/edtf.ts';
import type { Basis, Evidence } from '../../statement/schema.ts';
import type { Base, BaseKind } from './base.ts';
import { evidence, place } from './evidence.ts';
import type { Grade } from './grade.ts';
import type { DateFact } from './input.ts';
import type { Constraint, Narrowed } from './narrow.ts';
import type { Published } from './published.ts';
import { sayDay, sayMonthDay, sayWeekday, sayWeekdayOf } from './say.ts';
import type { SpeechDay } from './speech-day.ts';
import type { Weighing } from './weigh.ts';

/** A piece of evidence, and the fact behind it where another text gave it. */
export interface Piece {
  readonly piece: Evidence;
  readonly fact?: DateFact;
}

/** The evidence for the value of a weighing: what it starts from, then everything that ruled a day out or that a reader will ask for. */
export function tellEvidence(
  { base, result, speech }: Weighing,
  published: Published,
  value: Edtf | null,
  { tier }: Grade,
  facts: readonly DateFact[],
): Piece[] {
  const pieces: Piece[] = [];
  const add = (basis: Basis, piece: Parameters<typeof evidence>[3], fact?: DateFact) =>
    pieces.push({ piece: evidence('date', basis, tier, piece), ...(fact && { fact }) });
  const { witness, kind } = base;
  if (witness)
    add(kind === 'published' ? 'inferred' : 'stated', {
      rule: BASE_RULES[kind],
      ...place(witness),
      says: sayBase(base, result),
    });
  if (published.witness && kind !== 'published')
    add('stated', {
      rule: `${published.witness.role}/date`,
      ...place(published.witness),
      says: `The text was put out on ${published.days.map(sayDay).join(' or ')}.`,
    });
  if (speech.witness && !speech.contradicted) {
    add('inferred', { rule: 'lead/day-of-speech', ...place(speech.witness), says: saySpeech(speech, result) });
  }
  const felled = new Set(result.fell.values());
  for (const constraint of result.applied) {
    const { rule, line, quote, says, authority } = constraint;
    const fact =
      rule === 'across/shared-events'
        ? facts.find((candidate) => candidate.line === line && candidate.quote === quote)
        : undefined;
    const telling =
      felled.has(constraint) ||
      fact ||
      (rule === 'tenure/office' && boundsWindow(base, constraint)) ||
      rule === 'session/opened' ||
      rule === 'lead/weekday' ||
      rule === 'dateline/day';
    const told = pieces.some(
      ({ piece }) => piece.line === line && piece.quote === quote && piece.rule === 'lead/day-of-speech',
    );
    if (telling && !told && rule !== 'posted/not-after' && rule !== 'lead/weekday-before')
      add(
        fact || rule === 'tenure/office' || rule === 'session/opened' ? 'inferred' : 'stated',
        { rule, line, quote, says, ...(authority !== undefined && { authority }) },
        fact,
      );
  }
  if (value !== null && witness && kind === 'month-day' && !published.witness)
    add('inferred', { rule: 'dateline/solved', ...place(witness), says: sayConclusion(base, result, value) });
  return pieces;
}

/** True for a term of office that ends the window on one side: the day before or after it would be outside. */
function boundsWindow({ kind, witness, min, max }: Base, { holds }: Constraint): boolean {
  if (witness && kind !== 'month-day') return false;
  return (min !== null && !holds(min - 1)) || (max !== null && !holds(max + 1));
}

/** Names of the rules that find a base, as in evidence. */
export const BASE_RULES: Readonly<Record<BaseKind, string>> = {
  title: 'title/date',
  dateline: 'dateline/date',
  'month-day': 'dateline/month-day',
  lead: 'lead/date',
  greeting: 'greeting/new-year',
  published: 'posted/stands-for-words',
  session: 'session/opened',
  facts: 'across/shared-events',
  tenures: 'tenure/office',
  none: 'date/none',
};

/** What the base says, as a sentence. */
export function sayBase({ kind, witness, monthDay, days }: Base, { days: left }: Narrowed): string {
  const named = (left.length > 0 ? left : days).map(sayDay).join(' or ');
  switch (kind) {
    case 'title':
      return `The title dates the words: ${named}.`;
    case 'dateline':
      return `The dateline gives the day of the report: ${named}.`;
    case 'month-day':
      return `The dateline prints day and month, ${monthDay ? sayMonthDay(monthDay.m, monthDay.d) : ''}, without a year.`;
    case 'greeting':
      return `The speech greets the year ${witness?.finding.expression.parts.y}: it was made around that New Year.`;
    case 'lead':
      return `The first paragraph says when the words were said: ${named}.`;
    default:
      return witness?.role === 'header'
        ? `The words carry no date of their own; the day in the collector’s header, ${named}, stands for it.`
        : `The words carry no date of their own; the day they were put out, ${named}, stands for it.`;
  }
}

/** What the first paragraph says of the day of speech, as a sentence. */
export function saySpeech({ witness, days, before }: SpeechDay, { days: dated }: Narrowed): string {
  const { shift, parts } = witness!.finding.expression;
  const told = shift
    ? `“${witness!.finding.expression.exact}”`
    : parts.weekday === undefined
      ? `“${witness!.finding.expression.exact}”`
      : `on a ${sayWeekday(parts.weekday)}`;
  if (days.length !== 1 || dated.length !== 1) return `The first paragraph says that the words were said ${told}.`;
  return before === 0
    ? `The first paragraph says that the words were said ${told}: ${sayDay(days[0]!)} is ${sayWeekdayOf(days[0]!)}.`
    : `The first paragraph says that the words were said ${told}: that is ${sayDay(days[0]!)}, ${before === 1 ? 'the day' : `${before} days`} before ${sayDay(dated[0]!)}.`;
}

function sayConclusion({ min, max, monthDay }: Base, { days }: Narrowed, value: Edtf): string {
  const printed = monthDay ? sayMonthDay(monthDay.m, monthDay.d) : '';
  if (value.startsWith('XXXX')) return `Nothing in the text settles in which year the ${printed} lies.`;
  const window = min !== null && max !== null ? ` between ${sayDay(min)} and ${sayDay(max)}` : '';
  return `Of every ${printed}${window}, ${days.length === 1 ? `only ${sayDay(days[0]!)} fits` : `${days.map(sayDay).join(', ')} fit`} what the text says.`;
}
