import type { CslItem } from '../csl.ts';
import { plainDate } from '../cited-date.ts';
import { withRole } from '../styles/parts.ts';

/**
 * What a reference manager has no field for, as sentences for its note: whose words a report has, a date that no field can
 * hold, what the text does not say itself.
 */
export function notesOf(item: CslItem): readonly string[] {
  const { contributor, custom, issued, note } = item;
  const words = contributor?.map((name, index) => withRole(name, custom.roles?.[index] ?? null)) ?? [];
  const plain = custom.edtf === undefined || isExact(item) ? null : `Date: ${plainDate(custom.edtf)}.`;
  return [
    words.length > 0 ? `Words of ${words.join('; ')}.` : null,
    issued === undefined ? null : plain,
    note ?? null,
  ].filter((one) => one !== null);
}

/** True where the fields for dates say all that is known: a day, a month or a year. */
function isExact({ issued }: CslItem): boolean {
  return issued?.['date-parts']?.length === 1 && issued.circa === undefined && issued.season === undefined;
}
