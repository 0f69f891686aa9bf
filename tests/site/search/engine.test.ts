import { describe, expect, it } from 'vitest';
import { type Engine, makeEngine } from '../../../src/site/search/engine.ts';
import { limitsShown, queryWithout } from '../../../src/site/search/question.ts';
import { EMPTY_STATE, type SearchState } from '../../../src/site/search/state.ts';
import { lexiconOf } from '../../../src/site/words/catalogue.ts';
import { RECORDS } from '../../search/records.ts';
import { scanReader } from '../../search/scan-reader.ts';

const engine: Engine = makeEngine(scanReader(RECORDS, [['moravec', 'моравец']]), lexiconOf('en'));
const ask = (state: Partial<SearchState>) => engine.ask({ ...EMPTY_STATE, sort: 'oldest', ...state });
const facets = (given: Partial<SearchState['facets']>) => ({ ...EMPTY_STATE.facets, ...given });
const idsOf = async (state: Partial<SearchState>) => {
  const { answer, found } = await ask(state);
  return (await found(0, answer.hits.length)).map(({ result }) => result.id);
};

describe('what the search page asks', () => {
  it('is what was typed together with what the controls say', async () => {
    const hurry = ['2016-04-12-dobrash-tide', '2016-04-15-press-conference'];
    expect(await idsOf({ q: '"in a hurry"', from: '2016', to: '2016' })).toEqual(hurry);
    expect(await idsOf({ q: '"in a hurry" date:2016' })).toEqual(hurry);
    expect(await idsOf({ q: '"in a hurry" 2010..2020', from: '2016-04-13' })).toEqual([]);
    expect(await idsOf({ q: '"in a hurry" 2010..2020', from: '2016-04-13', dates: 'possibly' })).toEqual([
      '2016-04-15-press-conference',
    ]);
    expect(await idsOf({ undated: true, q: 'hurry', from: '2016' })).toEqual(['keepers-remarks']);
  });

  it('leaves of a filter that is typed and chosen what is both', async () => {
    const typed = await ask({ q: 'speaker:dobrash' });
    const [dobrash] = typed.question.filters.speaker!;
    const windle = (await ask({ q: 'speaker:windle' })).question.filters.speaker![0]!;
    const both = await ask({ q: 'speaker:dobrash speaker:windle', facets: facets({ speaker: [windle] }) });
    expect(both.question.filters.speaker).toEqual([windle]);
    expect(await idsOf({ q: 'speaker:dobrash', facets: facets({ speaker: [windle] }) })).toEqual([]);
    expect((await ask({ facets: facets({ speaker: [dobrash!] }) })).answer.hits).toEqual(typed.answer.hits);
  });

  it('takes names from an old address for all who bear them', async () => {
    const { question } = await ask({ facets: facets({ speaker: ['Stanimir Dobrash'] }) });
    expect(question.filters.speaker).toEqual((await ask({ q: 'speaker:dobrash' })).question.filters.speaker);
  });

  it('knows kinds and languages by their names', async () => {
    expect((await ask({ q: 'kind:"press conference"' })).question.filters.kind).toEqual(['press-conference']);
    expect((await ask({ q: 'lang:Russian' })).question.filters.lang).toEqual(['ru']);
  });

  it('says which limits hold, by their shortest names', async () => {
    const limits = async (state: Partial<SearchState>) => limitsShown((await ask(state)).question);
    expect([
      await limits({}),
      await limits({ q: 'date:2016-04', to: '2016-04-12' }),
      await limits({ from: '2016' }),
    ]).toEqual([
      { from: null, to: null },
      { from: '2016-04', to: '2016-04-12' },
      { from: '2016', to: null },
    ]);
  });

  it('reads limits as people type them', () => {
    const read = (typed: string) => [engine.readLimit(typed, 'from'), engine.readLimit(typed, 'to')];
    expect([read('2016'), read('12 April 2016'), read('April 2016'), read('2010s'), read('soon')]).toEqual([
      ['2016', '2016'],
      ['2016-04-12', '2016-04-12'],
      ['2016-04', '2016-04'],
      ['2010', '2019'],
      [null, null],
    ]);
  });

  it('takes out of the typed words what a control says now', async () => {
    const { query } = await ask({ q: 'tide speaker:dobrash -kind:report 2010..2020' });
    expect(queryWithout(query, 'speaker')).toBe('tide -kind:report 2010..2020');
    expect(queryWithout(query, 'dates')).toBe('tide speaker:dobrash -kind:report');
  });
});

describe('what a result shows', () => {
  const first = async (state: Partial<SearchState>) => (await (await ask(state)).found(0, 1))[0]!;
  const textOf = (pieces: readonly { text: string; marked: boolean }[]) =>
    pieces.map(({ text, marked }) => (marked ? `<${text}>` : text)).join('');

  it('is the passage at the place, whose turn it is, and the words marked', async () => {
    const { result } = await first({ q: 'apologises', facets: facets({ kind: ['press-conference'] }) });
    expect(result.places.map(({ voice, pieces }) => [voice, textOf(pieces)])).toEqual([
      ['Idris al-Sawari', 'The anchor belongs to whoever <apologises> first. We pay first and ask afterwards.'],
    ]);
    expect(result.places[0]!.url).toContain('/statements/2016-04-15-press-conference/?w=');
  });

  it('is told of the title, where the words stand in it', async () => {
    const { result } = await first({ q: 'goat notice' });
    expect([textOf(result.title), result.inTitle]).toEqual(['<Notice> on the <goat>', true]);
  });

  it('leaves out who speaks where one speaks alone, and names that stand below the title', async () => {
    const { result } = await first({ q: 'Moravec tide', from: '2024' });
    expect(result.speakers.map(textOf)).toEqual(['Ilsabet <Moravec>']);
    expect(result.places.map(({ zone, voice }) => [zone, voice])).toEqual([['words', null]]);
  });

  it('is the beginning where nothing but filters was asked for', async () => {
    const { result, all } = await first({ facets: facets({ kind: ['speech'] }) });
    expect([result.places.length, all]).toEqual([1, null]);
    expect(textOf(result.places[0]!.pieces)).toMatch(/^« Une lumière/u);
  });

  it('says that its date is not certain', async () => {
    expect((await first({ q: 'quarter', from: '2012-05', to: '2012-05', dates: 'possibly' })).result.possibly).toBe(
      true,
    );
  });
});
