import { dayNumber } from './calendar.ts';
import type { Witness, Witnesses } from './roles.ts';

/** How people name the year that begins. */
const NEW_YEAR = String.raw`(?:new year|새해|신년|新年|元旦|新的一年|нов(?:ым|ый|ого|ому|им|ий)|nouvel an|nouvelle année|bonne année|neue[sn]? jahr|año nuevo|nuevo año|السنة الجديدة|العام الجديد)`;
/** The greeting stands right beside the year. */
const BEFORE_YEAR = new RegExp(String.raw`${NEW_YEAR}(?: of|,)?[\s(]*$`, 'iu');
const AFTER_YEAR = new RegExp(String.raw`^[\s)]*${NEW_YEAR}`, 'iu');

/** Only at the beginning or the end of a speech is it a greeting. */
const EDGE = 2;

/** Days before and after New Year on which the year is greeted. */
const BEFORE = 7;
const AFTER = 14;

/** The year that a speech greets as new: where it says so, and the days on which that is done. */
export interface Greeting {
  readonly witness: Witness;
  readonly min: number;
  readonly max: number;
}

/** "…, and welcome the new year 2015": the words were said around that New Year. Null where a speech greets none, or two. */
export function findGreeting({ all }: Witnesses, paragraphs: number): Greeting | null {
  const found = all.filter(({ role, finding: { expression, passage } }) => {
    if (role !== 'mention' || expression.kind !== 'year' || passage.paragraph === null) return false;
    const edge = passage.paragraph < EDGE || passage.paragraph >= paragraphs - EDGE;
    return (
      edge &&
      (BEFORE_YEAR.test(passage.text.slice(0, expression.start)) || AFTER_YEAR.test(passage.text.slice(expression.end)))
    );
  });
  const years = new Set(found.map(({ finding }) => finding.expression.parts.y));
  const [witness] = found;
  const year = witness?.finding.expression.parts.y;
  if (!witness || year === undefined || years.size !== 1) return null;
  const newYear = dayNumber(year, 1, 1);
  return { witness, min: newYear - BEFORE, max: newYear + AFTER };
}
