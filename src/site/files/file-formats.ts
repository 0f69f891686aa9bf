import type { StatementFile } from '../../statement/archive.ts';
import { url } from '../address.ts';

/** A file beside the page of a statement. */
export interface FileFormat {
  /** The end of its name. */
  readonly ending: StatementFile;
  /** What its form is called, in every language; null: plain text. */
  readonly name: string | null;
  /** Its media type, as `Content-Type` and `type` have it. */
  readonly type: string;
  /**
   * What it is to the page, as Signposting has it (https://signposting.org/FAIR/): `describedby` a description of the
   * statement, `item` its words.
   */
  readonly rel: 'describedby' | 'item';
}

/** Every format, in the order in which a reader is offered them. */
const FILE_FORMATS: readonly FileFormat[] = [
  { ending: 'bib', name: 'BibTeX', type: 'application/x-bibtex', rel: 'describedby' },
  { ending: 'ris', name: 'RIS', type: 'application/x-research-info-systems', rel: 'describedby' },
  { ending: 'json', name: 'JSON', type: 'application/json', rel: 'describedby' },
  { ending: 'tei.xml', name: 'TEI', type: 'application/tei+xml', rel: 'item' },
  { ending: 'md', name: 'Markdown', type: 'text/markdown', rel: 'item' },
  { ending: 'txt', name: null, type: 'text/plain', rel: 'item' },
];

/**
 * The files that stand beside a statement's page.
 *
 * Where no words may be shown they are its record alone: an address that answered while they were shown still does.
 *
 * @param files which of them the archive publishes
 */
export function filesOf({ files }: { readonly files: readonly StatementFile[] }): readonly FileFormat[] {
  return FILE_FORMATS.filter(({ ending }) => files.includes(ending));
}

/** The address of a file beside a statement's page: `/statements/<id>.bib`. */
export function statementFileUrl(id: string, ending: StatementFile): string {
  return url(`statements/${id}.${ending}`);
}
