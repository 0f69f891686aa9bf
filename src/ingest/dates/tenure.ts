import { bounds, isDay, toNumber, type Edtf } from '../../statement/edtf.ts';
import type { Office } from '../../statement/authority.ts';
import type { AssertedOffice } from '../types.ts';
import { saySpan } from './say.ts';

/** The days on which a person held the office that a text gives them: the text was written on one of them. */
export interface Tenure {
  readonly asserted: AssertedOffice;
  /** First and last day of each term; null: open. */
  readonly spans: readonly (readonly [from: number | null, to: number | null])[];
  readonly says: string;
}

/** Tenures of the asserted offices, each person and set of offices once. An assertion without offices bounds nothing. */
export function toTenures(asserted: readonly AssertedOffice[]): Tenure[] {
  const seen = new Set<string>();
  return asserted.flatMap((assertion) => {
    const { person, offices, lasting } = assertion;
    const spans = offices.map(spanOf).map(([from, to]): Tenure['spans'][number] => [from, lasting ? null : to]);
    const key = JSON.stringify([person.id, spans]);
    if (spans.length === 0 || seen.has(key)) return [];
    seen.add(key);
    const title = [...new Set(offices.map((office) => office.title))].join(' or ');
    const when = offices
      .map(spanOf)
      .map(([from, to]) => saySpan(from, to))
      .join(' and ');
    const courtesy = lasting ? ' A speaker may use the title later.' : '';
    return [{ asserted: assertion, spans, says: `${person.name} was ${title} ${when}.${courtesy}` }];
  });
}

/** True where the day lies in one of the terms. */
export function holdsOn({ spans }: Tenure, day: number): boolean {
  return spans.some(([from, to]) => (from === null || day >= from) && (to === null || day <= to));
}

/** The first and the last day that all tenures leave room for, term by term ignored; null: open on that side. */
export function span(tenures: readonly Tenure[]): { readonly min: number | null; readonly max: number | null } {
  const froms = tenures.map(({ spans }) =>
    extreme(
      spans.map(([from]) => from),
      Math.min,
    ),
  );
  const tos = tenures.map(({ spans }) =>
    extreme(
      spans.map(([, to]) => to),
      Math.max,
    ),
  );
  return { min: known(froms, Math.max), max: known(tos, Math.min) };
}

/** Null where any is open. */
const extreme = (days: readonly (number | null)[], choose: typeof Math.min) =>
  days.includes(null) ? null : choose(...(days as number[]));

/** Null where all are open. */
function known(days: readonly (number | null)[], choose: typeof Math.min): number | null {
  const closed = days.filter((day) => day !== null);
  return closed.length === 0 ? null : choose(...closed);
}

function spanOf({ from, to }: Office): readonly [number | null, number | null] {
  return [limit(from, 'min'), to === null ? null : limit(to, 'max')];
}

function limit(value: Edtf, side: 'min' | 'max'): number | null {
  // Almost every office is dated to the day, and the EDTF parser is slow.
  if (isDay(value)) return toNumber(value);
  const day = bounds(value)[side];
  return day === null ? null : toNumber(day);
}
