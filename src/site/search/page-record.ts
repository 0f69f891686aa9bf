import { bounds, type Edtf } from '../../statement/edtf.ts';
import type { Named, Statement } from '../../statement/schema.ts';
import { recordOf } from '../../statement/source.ts';
import { isWorkedOut } from '../basis.ts';
import { yearsOf } from '../date-room.ts';
import { mainNames } from '../main-names.ts';
import { NOT_KNOWN } from '../../search/answer/types.ts';
import { UNDATED } from './state.ts';

/**
 * What the search index holds of a statement beside its words. It is one for all languages of the interface: kinds are
 * held by their ids, languages by their tags, dates as EDTF; speakers
 * and sources by their ids with their names.
 */
export interface PageRecord {
  readonly filters: Readonly<Record<'year' | 'speaker' | 'source' | 'kind' | 'language', readonly string[]>>;
  /** Numbers of days. What has no day comes last whichever way the results are sorted. */
  readonly sort: { readonly newest: string; readonly oldest: string };
  /** `date` is EDTF, and `workedOut` is not empty where it stands in brackets. */
  readonly meta: Readonly<Record<'date' | 'workedOut' | 'speaker' | 'source' | 'kind', string>>;
}

/**
 * @param sourceName null where the source is not known
 * @param idOf the id by which a speaker or an institution is found again, whatever the name becomes; null: none has a page
 */
export function pageRecord(
  statement: Statement,
  sourceName: string | null,
  idOf: (named: Named) => string | null = ({ id }) => id,
): PageRecord {
  const day = dayNumber(statement.date);
  const years = yearsOf(statement.date);
  const speakers = [...new Set(speakersOf(statement).map((named) => namedValue(idOf(named), named.name)))];
  return {
    filters: {
      year: years.length > 0 ? years : [UNDATED],
      speaker: speakers.length > 0 ? speakers : [NOT_KNOWN],
      source: [sourceName === null ? NOT_KNOWN : namedValue(recordOf(statement.source), sourceName)],
      kind: [statement.kind],
      language: [statement.lang],
    },
    sort: { newest: day ?? '0', oldest: day ?? '9999999' },
    meta: {
      date: statement.date ?? '',
      workedOut: isWorkedOut(statement, 'date') ? 'yes' : '',
      speaker: mainNames(statement).join(', '),
      source: sourceName ?? '',
      kind: statement.kind,
    },
  };
}

/** Everybody whose own words the statement holds: main speakers, the institution, speakers of turns. */
function speakersOf({ speakers, institution, turns }: Statement): readonly Named[] {
  return [...speakers, ...(institution ? [institution] : []), ...turns.flatMap(({ speaker }) => speaker ?? [])];
}

const FIRST = Date.parse('0000-01-01T00:00Z');
const DAY = 24 * 60 * 60 * 1000;

/**
 * The day that a date begins with, else ends with, counted from the first of the year 0. Pagefind compares numbers of 32 bits
 * with fractions, in which 20220207 and 20220208 are the same; days counted so stay apart for forty thousand years.
 */
function dayNumber(date: Edtf | null): string | null {
  if (date === null) return null;
  const { min, max } = bounds(date);
  const days = (Date.parse(`${min ?? max}T00:00Z`) - FIRST) / DAY;
  return Number.isNaN(days) ? null : String(days);
}

/** The value of the index for a person or source. `id`: null where there is no page. */
function namedValue(id: string | null, name: string): string {
  return `${id ?? ''}·${name}`;
}
