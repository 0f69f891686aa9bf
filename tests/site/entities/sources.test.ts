import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/statement/authority.ts';
import type { Statement } from '../../../src/statement/schema.ts';
import { pageAddresses, type PageAddress } from '../../../src/statement/entities/page-addresses.ts';
import { buildCatalogue } from '../../../src/site/catalogue.ts';
import { sourceTable } from '../../../src/site/data/authority-tables.ts';
import { reporters } from '../../../src/site/entities/portrait.ts';
import { channels } from '../../../src/site/feeds/channels.ts';
import { dated, evidence, SETTINGS, source } from '../holdings.ts';

const RADIO = { name: 'RADIO VELMAR' };
const SPEAKER = [{ id: null, name: 'Jago Fenn', role: 'Harbour Master' }];
const probable = [evidence({ field: 'source', tier: 'probable' })];
const told = [
  dated('2020-01-02', { source: RADIO, speakers: SPEAKER, evidence: probable }),
  dated('2020-01-01', { source: RADIO, evidence: probable }),
  dated('2020-01-03', { source: 'wire' }),
  dated('2020-01-04', { source: { name: 'Said once' }, evidence: probable }),
];
const wire = source('wire', 'Island Wire');
const ledger: readonly PageAddress[] = pageAddresses([], { people: [], organisations: [], sources: [], events: [] }, [
  { event: 'page', area: 'sources', id: 'radio-velmar', name: RADIO.name, on: '2026-01-02' },
]);
const catalogueOf = (statements: readonly Statement[], sources: readonly Source[], pages?: readonly PageAddress[]) =>
  buildCatalogue({
    settings: SETTINGS,
    statements,
    people: [],
    organisations: [],
    sources,
    ...(pages && { pages }),
    rawFiles: [],
    gone: [],
    days: [],
  });

describe('a source without a record', () => {
  const catalogue = catalogueOf(told, [wire]);

  it('has a page with its statements in time, that each of them finds', () => {
    expect([...catalogue.printedSources]).toEqual([
      ['radio-velmar', { id: 'radio-velmar', name: 'RADIO VELMAR', statements: [told[1], told[0]] }],
    ]);
    expect(told.map((one) => catalogue.sourcePage(one.source)?.id ?? null)).toEqual([
      'radio-velmar',
      'radio-velmar',
      'wire',
      null,
    ]);
    expect(catalogue.sourcePage(null)).toBeNull();
  });

  it('is followed, stands in the data, and is linked from whoever spoke in its texts', () => {
    expect(channels(catalogue).map(({ path }) => path)).toContain('sources/radio-velmar/');
    const table = [...sourceTable(catalogue, new URL('https://papers.example')).lines()].join('');
    const rows = parse(table, { columns: true }) as Record<string, string>[];
    expect(rows.map(({ id, record, kind, statements }) => [id, record, kind, statements])).toEqual([
      ['wire', 'true', wire.kind, '1'],
      ['radio-velmar', 'false', '', '2'],
    ]);
    const [voice] = [...catalogue.voices.values()];
    expect(reporters(voice!, catalogue)).toMatchObject([{ id: 'radio-velmar', name: 'RADIO VELMAR', count: 1 }]);
  });
});

describe('the address of a source that was published under its printed name', () => {
  const gone = (sources: readonly Source[], statements: readonly Statement[]) =>
    catalogueOf(statements, sources, ledger).gonePages.map(({ id, moved, perhaps }) => [id, moved?.id, perhaps.length]);
  const named = (id: string) => source(id, 'Radio Velmar', { names: [{ name: RADIO.name, use: 'full' }] });

  it('stays while a text prints it, also where nobody is sure of it any more', () => {
    const once = catalogueOf([told[1]!], [wire], ledger);
    expect([[...once.printedSources.keys()], once.gonePages]).toEqual([['radio-velmar'], []]);
  });

  it('is the record’s where that has it as its id', () => {
    const now = catalogueOf([dated('2020-01-01', { source: 'radio-velmar' })], [named('radio-velmar')], ledger);
    expect([[...now.sources.keys()], [...now.printedSources], now.gonePages]).toEqual([['radio-velmar'], [], []]);
  });

  it('leads on to the one record that has the name now, and to none where there are two or it has no texts', () => {
    const from = (id: string, on: string) => dated(on, { source: id });
    expect(gone([named('velmar')], [from('velmar', '2020-01-01')])).toEqual([['radio-velmar', 'velmar', 0]]);
    expect(
      gone([named('velmar'), named('velmar-2')], [from('velmar', '2020-01-01'), from('velmar-2', '2020-01-02')]),
    ).toEqual([['radio-velmar', undefined, 2]]);
    expect(gone([named('velmar')], [])).toEqual([['radio-velmar', undefined, 0]]);
  });
});
