import { csvLine } from '../data/csv.ts';

/** Where a file comes from that a reader takes away: it says so itself, since it will lie elsewhere without its page. */
export interface Origin {
  /** What was asked, in words. */
  readonly asked: string;
  /** Where it can be asked again, in full. */
  readonly address: string;
  /** The reader’s day, `YYYY-MM-DD`. */
  readonly on: string;
}

/** A line of a table, by column; all rows of a table have the same ones. `statement` is the id. */
export type Row = Readonly<Record<string, string | null>> & { readonly statement: string };

/** The forms that are offered, by the ending of the file, with their media types. */
export const TAKEN_TYPES = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;

export type TakenForm = keyof typeof TAKEN_TYPES;

/** With what was asked behind each row: a line that is not of the table would be taken for one. */
const withOrigin = (row: Row, { asked, address, on }: Origin) => ({ ...row, asked, search: address, taken: on });

/** A table, with a mark at its beginning by which spreadsheets know that it is Unicode. */
export function csvFile(rows: readonly Row[], origin: Origin): readonly string[] {
  const whole = rows.map((row) => withOrigin(row, origin));
  return ['\uFEFF', csvLine(Object.keys(whole[0] ?? {})), ...whole.map((row) => csvLine(Object.values(row)))];
}

/** The same, a JSON object a line. */
export function ndjsonFile(rows: readonly Row[], origin: Origin): readonly string[] {
  return rows.map((row) => `${JSON.stringify(withOrigin(row, origin))}\n`);
}

/**
 * The records of some statements, in order, each with a note of where it was found.
 *
 * @param archive the archive’s own file of all statements, in RIS
 * @throws Error where a statement is not in it: it was published with other words than the index
 */
export function risFile(archive: string, ids: readonly string[], origin: Origin): readonly string[] {
  const records = archive.split(/(?<=^ER {2}- \r?\n)/mu);
  const known = new Map(records.map((record) => [/^ID {2}- (?<id>.*?)\r?$/mu.exec(record)?.groups?.['id'], record]));
  return ids.map((id) => recordOf(known, id).replace(/^ER {2}- /mu, () => `N1  - ${noteOf(origin)}\r\nER  - `));
}

/** The same as items for citation programs (CSL-JSON), the note as `annote`. */
export function cslFile(archive: string, ids: readonly string[], origin: Origin): readonly string[] {
  const items = JSON.parse(archive) as readonly { readonly id: string }[];
  const known = new Map(items.map((item) => [item.id, item]));
  return [
    JSON.stringify(
      ids.map((id) => ({ ...recordOf(known, id), annote: noteOf(origin) })),
      null,
      2,
    ),
    '\n',
  ];
}

function recordOf<T>(known: ReadonlyMap<string | undefined, T>, id: string): T {
  const record = known.get(id);
  if (record === undefined) throw new Error(`Expected a citation of the statement ${id}, found none.`);
  return record;
}

const noteOf = ({ asked, address, on }: Origin) => `${asked} (${address}, ${on})`;
