import { measure } from '../../statement/text.ts';
import { recordJsonSchema } from '../../statement/record.ts';
import { absoluteUrl, dataUrl } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';
import { corpusTei } from '../tei/statement-tei.ts';
import type { DataFile, DataSubject, MeasuredFile } from './data-file.ts';
import { citationFiles } from './citation-files.ts';
import { dataPackage } from './data-package.ts';
import { recordLines } from './record.ts';
import { tables } from './tables.ts';

const MEASURED = new WeakMap<Catalogue, readonly MeasuredFile[]>();

/** Every file of the data, with its size and checksum: the contents, then what describes them. Worked out once. */
export function dataFiles(catalogue: Catalogue, site: URL | undefined): readonly MeasuredFile[] {
  const known = MEASURED.get(catalogue);
  if (known) return known;
  const contents = contentFiles(catalogue, site).map(measured);
  const description = measured(
    textFile('datapackage.json', 'application/json', 'package', () => dataPackage(contents, catalogue, site)),
  );
  const sums = [...contents, description].map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
  const files = [...contents, description, measured(textFile('SHA256SUMS', 'text/plain', 'checksums', () => sums))];
  MEASURED.set(catalogue, files);
  return files;

  function measured(file: DataFile): MeasuredFile {
    const rows = file.table?.rowCount() ?? (COUNTED.has(file.about) ? catalogue.statements.length : null);
    return { ...file, ...measure(file.pieces()), rows };
  }
}

/** What explains the other files. */
const DESCRIBING: ReadonlySet<DataSubject> = new Set(['schema', 'package', 'checksums']);

/** Where a file belongs on a page: the archive as a whole, one of its tables, or what describes them. */
export function groupOf({ table, about }: DataFile): 'whole' | 'tables' | 'describing' {
  return table !== null ? 'tables' : DESCRIBING.has(about) ? 'describing' : 'whole';
}

/** The last day on which what stands under any address changed; null where nothing was published. */
export function lastChange({ days }: Pick<Catalogue, 'days'>): string | null {
  return [...days.values()].reduce<string | null>(
    (last, { changed }) => (changed > (last ?? '') ? changed : last),
    null,
  );
}

/** Files that are no tables and hold every statement. */
const COUNTED: ReadonlySet<DataSubject> = new Set(['records', 'corpus', 'bib', 'ris', 'csl']);

/** The files that hold the archive. */
function contentFiles(catalogue: Catalogue, site: URL | undefined): readonly DataFile[] {
  const schemaPath = 'statement.schema.json';
  return [
    {
      path: 'statements.ndjson',
      mediaType: 'application/x-ndjson',
      about: 'records',
      table: null,
      pieces: () => recordLines(catalogue, site),
    },
    textFile(schemaPath, 'application/schema+json', 'schema', () => {
      const schema = recordJsonSchema(absoluteUrl(dataUrl(schemaPath), site));
      return `${JSON.stringify(schema, null, 2)}\n`;
    }),
    ...tables(catalogue, site).map((table): DataFile => ({
      path: `${table.name}.csv`,
      mediaType: 'text/csv',
      about: table.name as DataSubject,
      table,
      pieces: table.lines,
    })),
    {
      path: 'statements.tei.xml',
      mediaType: 'application/tei+xml',
      about: 'corpus',
      table: null,
      pieces: () => corpusTei(catalogue, site),
    },
    ...citationFiles(catalogue, site),
  ];
}

function textFile(path: string, mediaType: string, about: DataSubject, text: () => string): DataFile {
  return { path, mediaType, about, table: null, pieces: () => [text()] };
}
