import { absoluteUrl, statementUrl } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';
import { bibtex } from '../cite/formats/bibtex.ts';
import { ris } from '../cite/formats/ris.ts';
import { citationItem, citedRecords } from '../cite/item.ts';
import type { CslItem } from '../cite/csl.ts';
import type { DataFile } from './data-file.ts';

/** All statements as files for reference managers, each written by the writer of a single one. */
export function citationFiles(catalogue: Catalogue, site: URL | undefined): readonly DataFile[] {
  const file = (path: string, mediaType: string, about: DataFile['about'], pieces: DataFile['pieces']): DataFile => ({
    path,
    mediaType,
    about,
    table: null,
    pieces,
  });
  const each = (write: (item: CslItem) => string) => () => entries(catalogue, site, write);
  return [
    file(
      'statements.bib',
      'application/x-bibtex',
      'bib',
      each((item) => `${bibtex(item)}\n`),
    ),
    file('statements.ris', 'application/x-research-info-systems', 'ris', each(ris)),
    file('statements.csl.json', 'application/vnd.citationstyles.csl+json', 'csl', () => cslPieces(catalogue, site)),
  ];
}

function* entries(catalogue: Catalogue, site: URL | undefined, write: (item: CslItem) => string): Generator<string> {
  const records = citedRecords(catalogue);
  for (const statement of catalogue.statements)
    yield write(citationItem(statement, records, absoluteUrl(statementUrl(statement.id), site)));
}

/** One array of items, each on a line of its own. */
function* cslPieces(catalogue: Catalogue, site: URL | undefined): Generator<string> {
  let before = '[\n';
  for (const item of entries(catalogue, site, (one) => JSON.stringify(one))) {
    yield `${before}${item}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
