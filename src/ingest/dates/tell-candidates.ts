import type { Edtf } from '../../statement/edtf.ts';
import type { Candidate } from '../types.ts';
import { place } from './evidence.ts';
import type { Constraint } from './narrow.ts';
import { iso, sayDay, sayWeekdayOf } from './say.ts';
import { BASE_RULES, sayBase, saySpeech } from './tell-evidence.ts';
import type { Weighing } from './weigh.ts';

/** So many days are told one by one; a window may hold hundreds. */
const TOLD_DAYS = 12;

/** Everything that was weighed for the day of the words, for `--explain`: what won, what spoke for and against it, which days fell to what. */
export function tellCandidates({ base, result, disputed, speech }: Weighing, value: Edtf | null): Candidate[] {
  const candidates: Candidate[] = [];
  const { witness } = base;
  if (witness) {
    const why = value === null ? 'It is contradicted, and nothing settles which side is right.' : sayBase(base, result);
    candidates.push({
      field: 'date',
      value: value ?? base.days.map(iso).join(' or '),
      rule: BASE_RULES[base.kind],
      ...place(witness),
      outcome: value === null ? 'contradicted' : 'won',
      why,
    });
  } else if (value !== null) {
    candidates.push({
      field: 'date',
      value,
      rule: BASE_RULES[base.kind],
      line: null,
      quote: null,
      outcome: 'won',
      why: 'It is what dated facts leave of the time.',
    });
  }
  if (speech.witness)
    candidates.push({
      field: 'date',
      value: speech.contradicted ? speech.witness.finding.expression.exact : speech.days.map(iso).join(' or '),
      rule: 'lead/day-of-speech',
      ...place(speech.witness),
      outcome: speech.contradicted ? 'contradicted' : 'supported',
      why: speech.contradicted
        ? result.days.length === 0
          ? 'Nothing settles which day it was.'
          : `It does not fit ${result.days.map((day) => `${sayDay(day)}, ${sayWeekdayOf(day)}`).join(' or ')}.`
        : saySpeech(speech, result),
    });
  const outcome = (
    constraints: readonly Constraint[],
    named: Candidate['outcome'],
    why: (constraint: Constraint) => string,
  ) =>
    candidates.push(
      ...constraints.map((constraint): Candidate => ({
        field: 'date',
        value: value ?? '',
        rule: constraint.rule,
        line: constraint.line,
        quote: constraint.quote,
        outcome: named,
        why: why(constraint),
      })),
    );
  outcome(
    result.applied.filter((constraint) => !disputed.includes(constraint)),
    'supported',
    ({ says }) => says,
  );
  outcome(result.dropped, 'contradicted', ({ says }) => `${says} That leaves no day, so it was left aside.`);
  outcome(disputed, 'contradicted', ({ says }) => `${says} That does not fit the other evidence.`);
  candidates.push(...tellFallen(result.fell));
  return candidates;
}

/** The days that fell, by what they fell to: one by one, or together where they are many. */
function tellFallen(fell: ReadonlyMap<number, Constraint>): Candidate[] {
  return [...Map.groupBy(fell, ([, constraint]) => constraint)].flatMap(([constraint, entries]) => {
    const { rule, line, quote, says } = constraint;
    const days = entries.map(([day]) => day).toSorted((a, b) => a - b);
    const lost = (value: string, why: string): Candidate => ({
      field: 'date',
      value,
      rule,
      line,
      quote,
      outcome: 'lost',
      why,
    });
    if (days.length > TOLD_DAYS)
      return [
        lost(
          `${iso(days[0]!)}/${iso(days.at(-1)!)}`,
          `${days.length} days between ${sayDay(days[0]!)} and ${sayDay(days.at(-1)!)} fell. ${says}`,
        ),
      ];
    return days.map((day) => lost(iso(day), `${sayDay(day)}, ${sayWeekdayOf(day)}, fell. ${says}`));
  });
}
