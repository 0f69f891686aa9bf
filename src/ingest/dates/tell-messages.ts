import type { VFileMessage } from 'vfile-message';
import { isDay, type Edtf } from '../../statement/edtf.ts';
import { problem, type ProblemCode } from '../../statement/problems.ts';
import type { Published } from './published.ts';
import { sayDay, sayMonthDay, sayWeekdayOf } from './say.ts';
import type { Weighing } from './weigh.ts';
import { rawLine } from '../line-number.ts';

/** What an editor has to know: both sides of a conflict, a weekday that does not fit, a day that stays open. */
export function tellMessages(
  { base, result, disputed, conflict, speech }: Weighing,
  published: Published,
  value: Edtf | null,
  file: string,
): VFileMessage[] {
  const messages: VFileMessage[] = [];
  const line = base.witness?.line;
  const tell = (code: ProblemCode, where: number | null | undefined, reason: string) =>
    messages.push(problem(code, { file, ...(where !== null && where !== undefined && { line: where }) }, reason));
  const printed = base.monthDay ? sayMonthDay(base.monthDay.m, base.monthDay.d) : base.days.map(sayDay).join(' or ');
  for (const { says, line: where } of disputed)
    tell(
      'date-conflict',
      where,
      base.witness
        ? `The text is dated ${printed} (line ${rawLine(base.witness.line)}), but: ${says}`
        : `The text names offices that were never held at one time: ${says}`,
    );
  if (conflict && disputed.length === 0) {
    const sides =
      base.days.length === 0 && published.witness
        ? []
        : result.applied
            .filter((constraint) => !base.days.some((day) => constraint.holds(day)))
            .map(({ says, line: where }) => (where === null ? says : `${says} (line ${rawLine(where)})`));
    const other =
      sides.length > 0
        ? sides.join(' ')
        : published.witness
          ? `The text was put out on ${published.days.map(sayDay).join(' or ')} (line ${rawLine(published.witness.line)}).`
          : 'No year that the other evidence leaves has that day.';
    tell('date-conflict', line, `The text is dated ${printed}, but: ${other}`);
  }
  const weekday = result.dropped.find(({ rule }) => rule === 'calendar/weekday');
  if (weekday)
    tell(
      'date-weekday',
      weekday.line,
      `${weekday.says} ${result.days.map((day) => `${sayDay(day)} is ${sayWeekdayOf(day)}`).join('; ')}`,
    );
  if (speech.contradicted && !conflict && result.days.length > 0)
    tell(
      'date-weekday',
      speech.witness!.line,
      `“${speech.witness!.finding.expression.exact}” does not fit the day of the text: ${result.days.map((day) => `${sayDay(day)} is ${sayWeekdayOf(day)}`).join('; ')}`,
    );
  if (!isDay(value))
    tell(
      'date-open',
      line,
      value === null
        ? 'The text does not say when the words were said'
        : `The text leaves the day of the words open: ${value}`,
    );
  return messages;
}
