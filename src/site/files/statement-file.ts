import type { StatementFile } from '../../statement/archive.ts';
import { copyMarkdown, toMarkdown } from '../../statement/markdown.ts';
import type { Statement } from '../../statement/schema.ts';
import { sourceName } from '../../statement/source.ts';
import { absoluteUrl, statementUrl, url } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';
import { bibtex } from '../cite/formats/bibtex.ts';
import { ris } from '../cite/formats/ris.ts';
import { citationItem, citedRecords } from '../cite/item.ts';
import { statementJson } from './statement-json.ts';
import { statementText } from './statement-text.ts';

/** Files of these formats are written here; TEI has a route of its own. */
export type WrittenHere = Exclude<StatementFile, 'tei.xml'>;

/**
 * What a file beside a statement's page holds.
 *
 * @param site scheme and host of the site
 */
export function statementFile(
  statement: Statement,
  format: WrittenHere,
  catalogue: Catalogue,
  site: URL | undefined,
): string {
  const address = absoluteUrl(statementUrl(statement.id), site);
  const { settings, sources } = catalogue;
  const publisher = () => sourceName(statement.source, (id) => sources.get(id)?.source);
  const item = () => citationItem(statement, citedRecords(catalogue), address);
  switch (format) {
    case 'bib':
      return bibtex(item());
    case 'ris':
      return ris(item());
    case 'md':
      // What is withheld was cut out since it was read. A record without words has none that could change on disk.
      return statement.access === undefined || statement.body.length === 0
        ? copyMarkdown(statement)
        : toMarkdown(statement);
    case 'txt':
      return statementText(statement, {
        archive: settings.title,
        address,
        source: publisher(),
        rights: settings.rights,
      });
    case 'json': {
      const { title, rights, licence } = settings;
      const archive = { title, address: absoluteUrl(url(''), site), rights, licence };
      return `${JSON.stringify(statementJson(statement, { address, archive, sourceName: publisher(), citation: item() }), null, 2)}\n`;
    }
  }
}
