import { describe, expect, it } from 'vitest';
import { readerOf } from '../read/index-of.ts';
import { RECORDS } from '../records.ts';
import { ask } from './ask.ts';

const reader = await readerOf(RECORDS, {
  languages: ['en', 'fr', 'ru', 'ar', 'es', 'zh', 'ja', 'ko'],
  names: [
    ['Palyuk', 'Палюк'],
    ['Dobrash', 'Добраш'],
  ],
});
const find = async (typed: string) =>
  (await ask(reader, typed)).hits.map(({ statement }) => RECORDS[statement]!.id).toSorted();

describe('words of each language are found in their forms, in one search over all', () => {
  it.each([
    ['anchors', ['1971-10-26-brem-buoys', '2015-03-10-windle-cable', '2016-04-15-press-conference']],
    ['wave', ['2009-04-21-fenn-hearing']],
    ['signatory', ['1999-06-04-declaration']],
    ['lumières', ['2007-06-12-marchevert-lumiere', '2012-05-lamp-again']],
    ['lumiere', ['2007-06-12-marchevert-lumiere', '2012-05-lamp-again']],
    ['ecu', ['2012-05-lamp-again', '2012-lamp']],
    ['ampoules', ['2007-06-12-marchevert-lumiere', '2018-09-05-second-bulb']],
    ['navire', ['1999-06-04-declaration-fr']],
    ['capitan', ['2021-03-05-manglano']],
    ['aviso', ['2021-03-05-manglano']],
    ['стороны', ['1999-06-04-declaration-ru']],
    ['сельдь', ['2010-10-29-ternholm-ru']],
    ['ждет', ['2010-10-29-ternholm-ru']],
    ['буй', ['2024-05-03-seventh-buoy-ru']],
    ['مضيق', ['1999-06-04-declaration-ar']],
    ['الكابل', ['2017-09-14-marfai-interview']],
    ['المُضيق', ['1999-06-04-declaration-ar']],
    ['해협', ['2024-06-05-ko']],
    ['선박', ['2024-06-05-ko']],
    ['潮水', ['2024-06-05-zh']],
    ['船舶', ['2024-06-05-ja', '2024-06-05-zh']],
    ['潮は', ['2024-06-05-ja']],
  ])('%s', async (typed, ids) => {
    expect(await find(typed)).toEqual(ids);
  });
});

describe('a quoted phrase is exact in each language', () => {
  it.each([
    ['"une lumière, c’est un commerce"', ['2007-06-12-marchevert-lumiere', '2012-05-lamp-again']],
    ["« UNE LUMIÈRE, C'EST UN COMMERCE »", ['2007-06-12-marchevert-lumiere', '2012-05-lamp-again']],
    ['"une lumiere, c’est un commerce"', []],
    ['"проходят пролив свободно"', ['1999-06-04-declaration-ru']],
    ['"Сельдь не ждёт"', ['2010-10-29-ternholm-ru']],
    ['"Сельдь не ждет"', []],
    ['"في المضيق بحرية"', ['1999-06-04-declaration-ar']],
    ['"المرساة لمن يعتذر"', ['2017-09-14-marfai-interview']],
    ['"مرساة لمن يعتذر"', []],
    ['"自由通过海峡"', ['2024-06-05-zh']],
    ['「海峡を自由に通航」', ['2024-06-05-ja']],
    ['"海峡自由"', []],
    ['"해협을 자유롭게"', ['2024-06-05-ko']],
    ['"해협 자유롭게"', []],
    ['"por tercera vez"', ['2021-03-05-manglano']],
  ])('%s', async (typed, ids) => {
    expect(await find(typed)).toEqual(ids);
  });
});

it('Russian words in -ив are nouns where they stand in other cases, else gerunds of their verbs', async () => {
  const texts = [
    'Пролив открыт.',
    'Суда проходят проливы.',
    'Министр заявил о буе.',
    'Заявив это, она ушла.',
    'Она пролила чай.',
  ];
  const [one] = RECORDS;
  const records = texts.map((text, at) => ({
    ...one!,
    id: `ru-${at}`,
    lang: 'ru',
    paragraphs: [{ zone: 'words', anchor: null, voice: null, text } as const],
  }));
  const russian = await readerOf(records, { languages: ['ru'] });
  const found = async (word: string) => (await ask(russian, word)).hits.map(({ statement }) => statement).toSorted();
  for (const word of ['пролив', 'проливы', 'проливов']) expect(await found(word), word).toEqual([0, 1]);
  for (const word of ['заявить', 'заявил', 'заявив']) expect(await found(word), word).toEqual([2, 3]);
  expect(await found('пролить')).toEqual([4]);
});

describe('a name finds the same name in another script', () => {
  it.each([
    ['Palyuk', ['2024-05-03-seventh-buoy-ru']],
    ['Палюк', ['2024-05-03-seventh-buoy-ru']],
    ['Добраша', ['2010-10-29-ternholm-ru', '2016-04-12-dobrash-tide', '2016-04-15-press-conference']],
    ['dobrash', ['2010-10-29-ternholm-ru', '2016-04-12-dobrash-tide', '2016-04-15-press-conference']],
    ['speaker:Добраш', ['2010-10-29-ternholm-ru', '2016-04-12-dobrash-tide', '2016-04-15-press-conference']],
  ])('%s', async (typed, ids) => {
    expect(await find(typed)).toEqual(ids);
  });

  it('but not within a phrase', async () => {
    expect(await find('"Stanimir Добраш"')).toEqual([]);
    expect(await find('"Palyuk"')).toEqual(['2024-05-03-seventh-buoy-ru']);
    expect(await find('"Палюк"')).toEqual(['2024-05-03-seventh-buoy-ru']);
  });
});

describe('words stand near each other in each language', () => {
  it.each([
    ['潮 near/4 待', ['2024-06-05-ja']],
    ['смотри near/3 якорь', []],
    ['якорь near/7 извинится', ['2024-05-03-seventh-buoy-ru']],
    ['سفن قرب/4 المضيق', ['1999-06-04-declaration-ar']],
    ['navires près/3 signataires', ['1999-06-04-declaration-fr']],
  ])('%s', async (typed, ids) => {
    expect(await find(typed)).toEqual(ids);
  });
});
