import { createHash } from 'node:crypto';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../../src/site/catalogue.ts';
import { csvLine } from '../../../src/site/data/csv.ts';
import type { MeasuredFile } from '../../../src/site/data/data-file.ts';
import { dataFiles } from '../../../src/site/data/data-files.ts';
import { isDay } from '../../../src/statement/edtf.ts';
import type { Statement } from '../../../src/statement/schema.ts';
import { words } from '../../statement/arbitraries.ts';
import { organisation, person, SETTINGS, source, statement } from '../holdings.ts';
import { sampleCatalogue } from '../sample-catalogue.ts';
import { hasSchemas, readSchema } from '../schemas.ts';
import { hostile } from '../tei/hostile-statements.ts';

const SITE = new URL('https://papers.example/');

const textOf = (file: MeasuredFile) => [...file.pieces()].join('');
const fileOf = (catalogue: Catalogue, path: string) => dataFiles(catalogue, SITE).find((file) => file.path === path)!;

/** The cells of a table, by another program that reads comma-separated values. */
const cellsOf = (text: string) => parse(text, { bom: false, relaxColumnCount: false }) as string[][];
const rowsOf = (text: string) => parse(text, { columns: true }) as Record<string, string>[];

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly {
      name: string;
      type: string;
      constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
    }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly { fields: [string]; reference: { resource: string; fields: [string] } }[];
  };
}

const packageOf = (catalogue: Catalogue) =>
  JSON.parse(textOf(fileOf(catalogue, 'datapackage.json'))) as { readonly resources: readonly Resource[] };

/** What of a table is not as the data package describes it; empty: all is. */
function tableFaults({ schema }: Resource, text: string): readonly string[] {
  const [head, ...rows] = cellsOf(text);
  const { fields, primaryKey } = schema!;
  const found: string[] = [];
  if (head!.join() !== fields.map(({ name }) => name).join()) found.push('head');
  for (const [at, row] of rows.entries())
    for (const [index, { name, type, constraints }] of fields.entries()) {
      const cell = row[index]!;
      const fits = cell === '' ? !constraints?.required : FITS[type]!(cell);
      const listed = cell === '' || !constraints?.enum || constraints.enum.includes(cell);
      if (!fits || !listed) found.push(`row ${at + 1}, ${name}: ${cell}`);
    }
  const keys = rowsOf(text).map((row) => primaryKey.map((column) => row[column]).join('\n'));
  if (new Set(keys).size !== keys.length) found.push('primary key');
  return found;
}

const FITS: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  integer: (cell) => /^\d+$/u.test(cell),
  number: (cell) => Number.isFinite(Number(cell)),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => isDay(cell),
};

function catalogueOf(statements: readonly Statement[]): Catalogue {
  return buildCatalogue({
    settings: SETTINGS,
    statements,
    people: [person('ada-orlan', 'Ada Orlan')],
    organisations: [organisation('lights', 'Lights Service')],
    sources: [source('wire', 'The =Wire, "daily"')],
    rawFiles: [],
    gone: [
      { id: 'withdrawn', withdrawn: { on: '2026-02-03', reason: '=1+1, and "so"' } },
      { id: 'lost', withdrawn: null },
    ],
    days: ['withdrawn', 'lost', ...statements.map(({ id }) => id)].map((id) => ({
      id,
      published: '2026-01-02',
      changed: '2026-02-03',
    })),
  });
}

describe('a line of comma-separated values', () => {
  it('gives back any words, by another reader', () => {
    const cell = fc.oneof(
      words,
      fc.constantFrom('', '=1+1', '@a', '-', '"', '""', ',', 'a\nb', 'a\r\nb', ' a ', '\uFEFF'),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
        expect(cellsOf(csvLine(cells))).toEqual([cells]);
      }),
      { numRuns: 500 },
    );
  });

  it('writes nothing for what is not there', () => {
    expect(csvLine([null, 0, false, 'a'])).toBe(',0,false,a\r\n');
  });
});

describe('the data files', () => {
  let catalogue: Catalogue;
  let files: readonly MeasuredFile[];
  beforeAll(async () => {
    catalogue = await sampleCatalogue();
    files = dataFiles(catalogue, SITE);
  });

  it('are what their checksums say, down to the last byte, without a byte order mark', () => {
    const sums = textOf(files.at(-1)!);
    expect(files.at(-1)!.path).toBe('SHA256SUMS');
    for (const file of files.slice(0, -1)) {
      const bytes = Buffer.from(textOf(file), 'utf8');
      const digest = createHash('sha256').update(bytes).digest('hex');
      expect(sums.split('\n')).toContain(`${digest}  ${file.path}`);
      expect(file).toMatchObject({ bytes: bytes.length, sha256: digest });
      expect(bytes.subarray(0, 3).toString('hex')).not.toBe('efbbbf');
    }
    expect(sums.trimEnd().split('\n')).toHaveLength(files.length - 1);
  });

  it('are described by the data package, each table column by column', () => {
    const { resources } = packageOf(catalogue);
    expect(resources.map(({ path }) => path)).toEqual(files.slice(0, -2).map(({ path }) => path));
    expect(resources.filter(({ schema }) => schema)).toHaveLength(14);
    for (const resource of resources) {
      const file = fileOf(catalogue, resource.path);
      expect(resource).toMatchObject({ bytes: file.bytes, hash: `sha256:${file.sha256}` });
      if (!resource.schema) continue;
      expect(tableFaults(resource, textOf(file)), resource.path).toEqual([]);
      expect(rowsOf(textOf(file)), resource.path).toHaveLength(file.rows!);
      for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
        const known = new Set(
          rowsOf(textOf(fileOf(catalogue, `${reference.resource}.csv`))).map((row) => row[reference.fields[0]]),
        );
        const used = rowsOf(textOf(file)).map((row) => row[fields[0]]);
        expect(
          used.filter((id) => id !== '' && !known.has(id)),
          `${resource.path} ${fields[0]}`,
        ).toEqual([]);
      }
    }
  });

  it('have every statement with all its words', () => {
    const records = textOf(fileOf(catalogue, 'statements.ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Statement);
    expect(records.map(({ id }) => id)).toEqual(catalogue.statements.map(({ id }) => id));
    for (const { id, body } of records)
      expect(body.map(({ type, text }) => ({ type, text }))).toEqual(catalogue.statement.get(id)!.body);
    const paragraphs = rowsOf(textOf(fileOf(catalogue, 'paragraphs.csv')));
    expect(paragraphs.map(({ text }) => text)).toEqual(
      catalogue.statements.flatMap(({ body }) => body.filter(({ type }) => type !== 'turn').map(({ text }) => text)),
    );
    const quotations = rowsOf(textOf(fileOf(catalogue, 'quotations.csv')));
    expect(quotations.length).toBeGreaterThan(50);
    for (const { statement: id, paragraph, start, end, text } of quotations) {
      const row = paragraphs.find((one) => one['statement'] === id && one['anchor'] === paragraph)!;
      expect(row['text']!.slice(Number(start), Number(end))).toBe(text);
    }
  });

  it('have a date as it is known beside the days that it leaves room for', () => {
    const row = rowsOf(
      textOf(fileOf(catalogueOf([statement({ id: 'a', date: '2024-02-09/2024-02-20' })]), 'statements.csv')),
    ).at(0)!;
    expect(row).toMatchObject({
      date: '2024-02-09/2024-02-20',
      date_from: '2024-02-09',
      date_to: '2024-02-20',
      published: '',
    });
  });

  it.each(['statements.bib', 'statements.ris', 'statements.csl.json'])(
    'have every statement for reference managers: %s',
    (path) => {
      const read = new Cite(textOf(fileOf(catalogue, path))).data as readonly { readonly title: string }[];
      expect(read.map(({ title }) => title).toSorted()).toEqual(
        catalogue.statements.map(({ title }) => title).toSorted(),
      );
      expect(fileOf(catalogue, path).rows).toBe(catalogue.statements.length);
    },
  );

  it('are a list without items where nothing is published', () => {
    expect(JSON.parse(textOf(fileOf(catalogueOf([]), 'statements.csl.json')))).toEqual([]);
  });

  it('tell what every published address answers', () => {
    expect(
      rowsOf(textOf(fileOf(catalogueOf([statement({ id: 'a' })]), 'addresses.csv'))).map(({ id, answers, reason }) => [
        id,
        answers,
        reason,
      ]),
    ).toEqual([
      ['withdrawn', 'withdrawn', '=1+1, and "so"'],
      ['lost', 'missing', ''],
      ['a', 'statement', ''],
    ]);
  });

  it('are sound tables whatever the statements hold', () => {
    fc.assert(
      fc.property(hostile, (one) => {
        const hard = catalogueOf([one]);
        const described = packageOf(hard).resources.filter(({ schema }) => schema);
        expect(described.flatMap((resource) => tableFaults(resource, textOf(fileOf(hard, resource.path))))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('would be found wrong', () => {
    const resource = packageOf(catalogue).resources.find(({ name }) => name === 'statements')!;
    const [head, first, ...rest] = textOf(fileOf(catalogue, 'statements.csv')).split('\r\n');
    const wrong = (line: string) => tableFaults(resource, [head, line, ...rest].join('\r\n'));
    expect(wrong(first!)).toEqual([]);
    expect(wrong(first!.replaceAll(/(?<=,)\d{4}-\d{2}-\d{2}(?=,)/gu, '2026-02-30'))).not.toEqual([]);
    expect(wrong(rest[0]!)).toEqual(['primary key']);
  });
});

describe('the JSON Schema of a record', () => {
  const validator = (catalogue: Catalogue): ValidateFunction => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    return ajv.compile(JSON.parse(textOf(fileOf(catalogue, 'statement.schema.json'))) as object);
  };
  const linesOf = (catalogue: Catalogue) => textOf(fileOf(catalogue, 'statements.ndjson')).trimEnd().split('\n');

  it('holds for every line, of the sample archive and of hostile statements', async () => {
    const catalogue = await sampleCatalogue();
    const validate = validator(catalogue);
    for (const line of linesOf(catalogue)) expect([validate(JSON.parse(line)), validate.errors]).toEqual([true, null]);
    fc.assert(
      fc.property(hostile, (one) => {
        const [line] = linesOf(catalogueOf([one]));
        expect([validate(JSON.parse(line!)), validate.errors]).toEqual([true, null]);
      }),
      { numRuns: 100 },
    );
  });

  it('describes every property, and finds what is wrong', async () => {
    const catalogue = await sampleCatalogue();
    const schema = JSON.parse(textOf(fileOf(catalogue, 'statement.schema.json'))) as {
      properties: Record<string, { description?: string }>;
    };
    const record = JSON.parse(linesOf(catalogue)[0]!) as Record<string, unknown>;
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(record)));
    expect(Object.values(schema.properties).filter(({ description }) => !description)).toEqual([]);
    const validate = validator(catalogue);
    expect(validate({ ...record, kind: 'poem' })).toBe(false);
    expect(validate({ ...record, more: 1 })).toBe(false);
    expect(validate({ ...record, url: undefined })).toBe(false);
  });
});

describe.skipIf(!hasSchemas('datapackage.json', 'tableschema.json'))('the data package', () => {
  /** A check of Frictionless Data's own schema. Its address is a name that nothing has to be fetched for. */
  const profile = (name: string): ValidateFunction => {
    const { $schema: _, ...schema } = JSON.parse(readSchema(name).toString('utf8')) as Record<string, unknown>;
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    // A hint for forms.
    ajv.addFormat('textarea', true);
    return ajv.compile(schema);
  };

  it('fits its profile, and every table schema its own', async () => {
    const described = packageOf(await sampleCatalogue());
    const validate = profile('datapackage.json');
    expect([validate(described), validate.errors]).toEqual([true, null]);
    expect(validate({ ...described, resources: [{ path: '../a.csv', name: 'a' }] })).toBe(false);
    const validateTable = profile('tableschema.json');
    for (const { schema } of described.resources)
      if (schema) expect([validateTable(schema), validateTable.errors]).toEqual([true, null]);
    expect(validateTable({ fields: [{ name: 'a', type: 'day' }] })).toBe(false);
  });
});
