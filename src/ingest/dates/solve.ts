import type { Evidence } from '../../statement/schema.ts';
import type { Sourced } from '../types.ts';
import { solveCaptured } from './captured.ts';
import { evidence } from './evidence.ts';
import { explainMentions } from './explain.ts';
import type { DateInput, SolvedDates } from './input.ts';
import { notDays } from './not-days.ts';
import { withOwnDay } from './own-day/with-own-day.ts';
import { solvePublished, type Published } from './published.ts';
import { assignRoles } from './roles.ts';
import { solveSaid, type Said } from './said.ts';
import { iso } from './say.ts';

/**
 * Solves the three dates of a statement: when the words were said (`date`), when the source put them out (`published`) and
 * when the raw file was saved (`captured`). Every value is EDTF and says how it is known; what the evidence does not settle
 * stays open. The result depends on the input alone: no clock, no file date, no nearest year.
 */
export function solveDates(input: DateInput): SolvedDates {
  const { file } = input.item;
  const read = assignRoles(input);
  const { captured, day, candidates, messages } = solveCaptured(read, input);
  const witnesses = withOwnDay(read, input, captured.tier === 'certain' ? day : null);
  const published = solvePublished(witnesses, day, file);
  const said = solveSaid(witnesses, published, day, input);
  return {
    date: said.date,
    published: toPublished(published, said),
    captured,
    candidates: [...said.candidates, ...published.candidates, ...candidates, ...explainMentions(witnesses, said.used)],
    messages: [...notDays(witnesses, file), ...messages, ...published.messages, ...said.messages],
    elsewhere: said.elsewhere,
  };
}

/**
 * What the page says of itself, or the day of a dateline: an agency puts a wire out on the day that its dateline names, so one
 * day there is both. A title's date is the day of the words alone, and a date that is open for the words is no better for
 * the page: then the publication stays open.
 */
function toPublished(published: Published, { filed }: Said): Sourced<string | null> {
  const { witness, days, basis, tier } = published;
  if (witness)
    return {
      value: days.length === 1 ? iso(days[0]!) : `[${days.map(iso).join(',')}]`,
      basis,
      tier,
      evidence: published.evidence,
    };
  if (!filed) return { value: null, basis: 'stated', tier: 'possible', evidence: [] };
  const says = `The dateline is of ${filed.says}; an agency puts a report out on the day of its dateline.`;
  const piece: Evidence = evidence('published', filed.basis, filed.tier, {
    rule: 'dateline/published',
    line: filed.line,
    quote: filed.quote,
    says,
  });
  return { value: iso(filed.day), basis: filed.basis, tier: filed.tier, evidence: [piece] };
}
