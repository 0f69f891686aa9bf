import { bounds, type Edtf } from '../statement/edtf.ts';
import type { Statement } from '../statement/schema.ts';
import { isWorkedOut } from './basis.ts';
import { yearsOf } from './date-room.ts';
import { UNDATED, UNKNOWN } from './search/state.ts';

/**
 * What the search index holds of a statement beside its words. It is one for all languages of the interface: kinds are
 * held by their ids, languages by their tags, dates as EDTF.
 */
export interface SearchRecord {
  readonly filters: Readonly<Record<'year' | 'speaker' | 'source' | 'kind' | 'language', readonly string[]>>;
  /** Numbers of days. What has no day comes last whichever way the results are sorted. */
  readonly sort: { readonly newest: string; readonly oldest: string };
  /** `date` is EDTF, and `workedOut` is not empty where it stands in brackets. */
  readonly meta: Readonly<Record<'date' | 'workedOut' | 'speaker' | 'source' | 'kind', string>>;
}

/** `sourceName`: null where the source is not known. */
export function searchRecord(statement: Statement, sourceName: string | null): SearchRecord {
  const day = dayNumber(statement.date);
  const years = yearsOf(statement.date);
  const speakers = speakerNames(statement);
  return {
    filters: {
      year: years.length > 0 ? years : [UNDATED],
      speaker: speakers.length > 0 ? speakers : [UNKNOWN],
      source: [sourceName ?? UNKNOWN],
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

/** The main speakers, or else the institution. */
export function mainNames({ speakers, institution }: Pick<Statement, 'speakers' | 'institution'>): readonly string[] {
  if (speakers.length > 0) return speakers.map(({ name }) => name);
  return institution ? [institution.name] : [];
}

/** Everybody whose own words the statement holds: main speakers, speakers of turns, the institution. */
function speakerNames(statement: Statement): readonly string[] {
  const inTurns = statement.turns.flatMap(({ speaker }) => (speaker ? [speaker.name] : []));
  return [
    ...new Set([...mainNames(statement), ...inTurns, ...(statement.institution ? [statement.institution.name] : [])]),
  ];
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
