import type { Table } from './table.ts';

/** A file below `/data/`. */
export interface DataFile {
  readonly path: string;
  readonly mediaType: string;
  readonly about: DataSubject;
  /** The table that it is; null for a file of another form. */
  readonly table: Table | null;
  /** Its text in pieces, made anew each time: no file is held whole, let alone all of them. */
  readonly pieces: () => Iterable<string>;
}

/** What the page of the data says something of. */
export type DataSubject =
  | 'statements'
  | 'records'
  | 'schema'
  | 'speakers'
  | 'paragraphs'
  | 'turns'
  | 'quotations'
  | 'evidence'
  | 'relations'
  | 'people'
  | 'offices'
  | 'organisations'
  | 'sources'
  | 'places'
  | 'events'
  | 'addresses'
  | 'corpus'
  | 'bib'
  | 'ris'
  | 'csl'
  | 'package'
  | 'checksums';

/** A file with what is known once it was written. */
export interface MeasuredFile extends DataFile {
  readonly bytes: number;
  readonly sha256: string;
  /** How many statements, rows or the like it holds; null where nothing in it can be counted. */
  readonly rows: number | null;
}
