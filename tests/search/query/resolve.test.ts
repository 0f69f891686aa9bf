import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { type OtherNames, resolveNames, takeWholeNames } from '../../../src/search/query/resolve.ts';
import { RECORDS } from '../records.ts';
import { scanReader } from '../scan-reader.ts';

const reader = scanReader(RECORDS, [
  ['moravec', '莫拉韦茨'],
  ['palyuk', 'палюк'],
]);
const KINDS: OtherNames = (facet, { key }) => (facet === 'kind' && key === 'speech' ? ['discours', 'речь'] : []);
const resolve = (filters: Parameters<typeof resolveNames>[0]['filters']) =>
  resolveNames({ filters, without: {} }, reader, KINDS);

describe('a typed value of a filter', () => {
  it.each([
    ['ilsabet-moravec', ['ilsabet-moravec']],
    ['Ilsabet Moravec', ['ilsabet-moravec']],
    ['MORAVEC, Ilsabet', ['ilsabet-moravec']],
    ['ilsabet', ['ilsabet-moravec']],
    ['al-Sawari', ['idris-al-sawari']],
    ['sawari', ['idris-al-sawari']],
    ['Палюк', ['zdenka-palyuk']],
    ['Evaristo Manglano', ['Evaristo Manglano']],
  ])('%s is a speaker', async (typed, keys) => {
    const { filters, notes } = await resolve({ speaker: [typed] });
    expect(filters).toEqual({ speaker: keys });
    expect(notes).toEqual([]);
  });

  it.each([
    ['Dépêche', ['dépêche-ambrelloise']],
    ['depeche', ['dépêche-ambrelloise']],
    ['tarn press', ['tarn-press-bureau']],
  ])('%s is a source', async (typed, keys) => {
    expect((await resolve({ source: [typed] })).filters).toEqual({ source: keys });
  });

  it('may be a name in another language', async () => {
    for (const kind of ['speech', 'Discours', 'речь'])
      expect(await resolve({ kind: [kind] }), kind).toMatchObject({ filters: { kind: ['speech'] }, notes: [] });
  });

  it('that fits several takes them all, and tells', async () => {
    const { filters, notes } = await resolve({ speaker: ['Moravec'] });
    expect(filters).toEqual({ speaker: ['ilsabet-moravec', 'teodor-moravec'] });
    expect(notes).toEqual([
      {
        kind: 'several',
        facet: 'speaker',
        typed: 'Moravec',
        values: [
          { key: 'ilsabet-moravec', name: 'Ilsabet Moravec' },
          { key: 'teodor-moravec', name: 'Teodor Moravec' },
        ],
      },
    ]);
  });

  it('that fits nothing finds nothing, and tells', async () => {
    const { filters, notes } = await resolve({ speaker: ['Nemo', 'sawari'] });
    expect(filters).toEqual({ speaker: ['Nemo', 'idris-al-sawari'] });
    expect(notes).toEqual([{ kind: 'nobody', facet: 'speaker', typed: 'Nemo', values: [] }]);
  });

  it('is looked for in what is left out too', async () => {
    const { without } = await resolveNames({ filters: {}, without: { place: ['ternholm'] } }, reader);
    expect(without).toEqual({ place: ['ternholm'] });
  });
});

describe('a name without quotation marks', () => {
  const whole = async (typed: string) => {
    const { query, notes } = await takeWholeNames(parseQuery(typed, { lang: 'en', years: null }), reader);
    const words = query.terms.map((term) => ('text' in term ? term.text : term.type));
    return { words, ...query.filters, without: query.without, notes: notes.map(({ bare }) => bare) };
  };
  const nothing = { without: {}, notes: [] };

  it.each([
    ['speaker:Josepha Windle tide', { words: ['tide'], speaker: ['Josepha Windle'] }],
    ['tide speaker:Josepha Windle', { words: ['tide'], speaker: ['Josepha Windle'] }],
    ['speaker:Windle tide', { words: ['tide'], speaker: ['Windle'] }],
    ['speaker:"Josepha" Windle', { words: ['Windle'], speaker: ['Josepha'] }],
    ['speaker:Josepha "Windle"', { words: ['Windle'], speaker: ['Josepha'] }],
    ['speaker:Josepha -Windle', { words: ['Windle'], speaker: ['Josepha'] }],
    ['speaker:Josepha Windle near/3 tide', { words: ['near'], speaker: ['Josepha'] }],
    ['speaker:Josepha Windle OR tide', { words: ['either'], speaker: ['Josepha'] }],
    ['speaker:Idris al Sawari tide', { words: ['tide'], speaker: ['Idris al Sawari'] }],
    ['source:Tarn Press Bureau tide', { words: ['tide'], source: ['Tarn Press Bureau'] }],
    ['kind:speech Windle', { words: ['Windle'], kind: ['speech'] }],
  ])('%s', async (typed, wanted) => {
    expect(await whole(typed)).toEqual({ ...nothing, ...wanted });
  });

  it('may be left out', async () => {
    const { words, without } = await whole('tide -speaker:Josepha Windle');
    expect({ words, without }).toEqual({ words: ['tide'], without: { speaker: ['Josepha Windle'] } });
  });

  it('that is somebody’s without the words behind it is told', async () => {
    const named = (name: string) => ({ key: name, name });
    const two = { facet: async () => ({ values: ['Windle', 'Windle Tide'].map(named), of: () => [] }) };
    const { query, notes } = await takeWholeNames(parseQuery('speaker:Windle tide', { lang: 'en', years: null }), two);
    expect([query.terms, query.filters]).toEqual([[], { speaker: ['Windle tide'] }]);
    expect(notes).toEqual([
      { kind: 'whole', facet: 'speaker', typed: 'Windle tide', values: [named('Windle Tide')], bare: 'Windle' },
    ]);
  });
});
