import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Holdings } from '../../src/site/catalogue.ts';
import { SettingsSchema } from '../../src/statement/archive.ts';
import { OrganisationSchema, PersonSchema, SourceSchema } from '../../src/statement/authority.ts';
import { fromMarkdown } from '../../src/statement/markdown.ts';

const SAMPLE = fileURLToPath(new URL('../../content/sample', import.meta.url));

const read = (path: string): unknown => parse(readFileSync(join(SAMPLE, path), 'utf8'), { schema: 'core' });
const records = (folder: string) => readdirSync(join(SAMPLE, folder)).map((file) => read(`${folder}/${file}`));

/** The sample archive as its pages get it, without raw files and saved queries. */
export function sampleHoldings(): Holdings {
  return {
    settings: SettingsSchema.parse({ ...(read('archive.yaml') as object), searches: [] }),
    statements: readdirSync(join(SAMPLE, 'statements'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .toSorted()
      .map((file) => fromMarkdown(readFileSync(join(SAMPLE, 'statements', file), 'utf8'), file)),
    people: records('people').map((one) => PersonSchema.parse(one)),
    organisations: records('organisations').map((one) => OrganisationSchema.parse(one)),
    sources: records('sources').map((one) => SourceSchema.parse(one)),
    rawFiles: [],
    gone: [],
    days: [],
  };
}
