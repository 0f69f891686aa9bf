import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { CslItem } from '../../../src/site/cite/csl.ts';
import { citationItem, type CitedRecords } from '../../../src/site/cite/item.ts';
import { SettingsSchema } from '../../../src/statement/archive.ts';
import { OrganisationSchema, PersonSchema, SourceSchema } from '../../../src/statement/authority.ts';
import { fromMarkdown } from '../../../src/statement/markdown.ts';
import type { Statement } from '../../../src/statement/schema.ts';

const SAMPLE = fileURLToPath(new URL('../../../content/sample', import.meta.url));

const read = (path: string): unknown => parse(readFileSync(join(SAMPLE, path), 'utf8'), { schema: 'core' });
const records = (folder: string) => readdirSync(join(SAMPLE, folder)).map((file) => read(`${folder}/${file}`));

/** The statements of the sample archive. */
export function sampleStatements(): readonly Statement[] {
  return readdirSync(join(SAMPLE, 'statements'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .toSorted()
    .map((file) => fromMarkdown(readFileSync(join(SAMPLE, 'statements', file), 'utf8'), file));
}

/** The records that the sample archive is cited with. */
export function sampleRecords(): CitedRecords {
  const sources = records('sources').map((one) => SourceSchema.parse(one));
  const people = records('people').map((one) => PersonSchema.parse(one));
  const organisations = records('organisations').map((one) => OrganisationSchema.parse(one));
  return {
    settings: SettingsSchema.parse(read('archive.yaml')),
    sources: new Map(sources.map((source) => [source.id, { source, statements: [] }])),
    people: new Map(people.map((one) => [one.id, one])),
    organisationNames: new Map(organisations.map(({ id, name }) => [id, name])),
  };
}

/** Every statement of the sample archive as something to cite. */
export function sampleItems(): readonly CslItem[] {
  const known = sampleRecords();
  return sampleStatements().map((one) => citationItem(one, known, `${known.settings.baseUrl}statements/${one.id}/`));
}
