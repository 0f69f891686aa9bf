import { describe, expect, it } from 'vitest';
import { RECORDS } from './records.ts';
import { scanReader } from './scan-reader.ts';

const reader = scanReader(RECORDS, [
  ['moravec', '莫拉韦茨'],
  ['palyuk', 'палюк'],
]);
const idsOf = (statements: Iterable<number>) => [...statements].map((statement) => RECORDS[statement]!.id);

describe('a scan of the records', () => {
  it('finds a run of tokens, in its statements and places', async () => {
    const found = await reader.phrase(['the', 'tide', 'is']);
    expect(idsOf(found.statements)).toEqual([
      '2016-04-12-dobrash-tide',
      '2016-04-15-press-conference',
      '2024-06-04-moravec-tide',
    ]);
    expect([...found.times]).toEqual([1, 2, 1]);
    expect(found.total).toBe(4);
    expect([...found.positions!].map(reader.statementAt)).toEqual([14, 15, 15, 24]);
  });

  it('finds no run across two paragraphs', async () => {
    expect((await reader.phrase(['buoys', 'eleven'])).total).toBe(0);
  });

  it('knows forms of a word and the names that stand for it', async () => {
    const forms = async (word: string) => (await reader.forms(word)).map(({ form }) => form).toSorted();
    expect(await forms('anchor')).toEqual(['anchor', 'anchors']);
    expect(await forms('Палюк')).toEqual(['palyuk', 'палюк']);
    expect(await forms('unheard')).toEqual([]);
  });

  it('knows who speaks where', async () => {
    const { values } = await reader.facet('speaker');
    const [first, second] = (await reader.phrase(['tide', 'is'])).positions!.slice(1);
    const speakers = ['Stanimir Dobrash', 'Josepha Windle'];
    const spoken = await Promise.all(
      speakers.map((name) => reader.spokenBy(values.findIndex((value) => value.name === name))),
    );
    expect(spoken.map((isTheirs) => isTheirs(first!))).toEqual([true, false]);
    expect(spoken.map((isTheirs) => isTheirs(second!))).toEqual([false, true]);
    expect((await reader.passagesAt(second!))[0]!.voice).toBe('Josepha Windle');
    expect(spoken.map((isTheirs) => isTheirs(reader.startOf(15)))).toEqual([false, false]);
  });

  it('has the values of filters', async () => {
    const source = await reader.facet('source');
    expect(source.of(0)).toEqual([]);
    expect(source.of(14).map((value) => source.values[value])).toEqual([
      { key: 'tarn-press-bureau', name: 'Tarn Press Bureau' },
    ]);
  });

  it('tells a statement as a result shows it', async () => {
    expect(await reader.card(13)).toMatchObject({
      id: '2015-03-10-windle-cable',
      title: 'The Lawza cable was cut by an anchor',
      speakers: ['Josepha Windle'],
      source: 'Islands Wire',
    });
  });
});
