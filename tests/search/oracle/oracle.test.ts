import { describe, expect, it } from 'vitest';
import type { SearchReader } from '../../../src/search/reader.ts';
import { readerOf, SMALL } from '../read/index-of.ts';
import { RECORDS } from '../records.ts';
import { faultsOf } from './compare.ts';
import { drawQuestions } from '../../../scripts/lib/search/questions/draw-questions.ts';
import { fewWords } from './few-words.ts';
import { Oracle } from './oracle.ts';
import { sampleRecords } from './sample-records.ts';

const NAMES = [
  ['Moravec', '莫拉韦茨'],
  ['Palyuk', 'Палюк'],
];
const LANGUAGES = ['en', 'fr', 'ru', 'ar', 'es', 'zh', 'ja', 'ko'];

describe('answers to random questions equal a plain scan', () => {
  it.each([
    ['an index', undefined],
    ['an index in which much is frequent', SMALL],
  ] as const)('from %s of invented records in eight languages', async (_, sizes) => {
    const reader = await readerOf(RECORDS, { languages: LANGUAGES, names: NAMES, ...(sizes && { sizes }) });
    const oracle = new Oracle(RECORDS, LANGUAGES, NAMES);
    expect(await faultsOf(reader, oracle, drawQuestions(RECORDS, 1), 600)).toEqual([]);
  });

  it('from an index of many texts in few words, where everything is frequent', async () => {
    const records = fewWords(400, 4);
    const reader = await readerOf(records, { languages: ['en'], sizes: { ...SMALL, threshold: 40 } });
    expect(await faultsOf(reader, new Oracle(records, ['en']), drawQuestions(records, 5), 400)).toEqual([]);
  });

  it('from the index of the sample archive', async () => {
    const { records, settings } = await sampleRecords();
    const { wordsIn, names } = settings;
    const reader = await readerOf(records, { languages: wordsIn, names });
    const oracle = new Oracle(records, wordsIn, names);
    expect(await faultsOf(reader, oracle, drawQuestions(records, 2), 2000)).toEqual([]);
  });

  it('would be seen to differ where an index lost a place, or a date', async () => {
    const reader = await readerOf(RECORDS, { languages: LANGUAGES, names: NAMES });
    const oracle = new Oracle(RECORDS, LANGUAGES, NAMES);
    const phrase: SearchReader['phrase'] = async (tokens) => {
      const found = await reader.phrase(tokens);
      const positions = found.positions?.slice(1) ?? null;
      return { ...found, positions, statements: found.statements.slice(1), total: found.total - 1 };
    };
    const spans: SearchReader['spans'] = (statement) =>
      reader.spans(statement).map(({ first, last }) => ({ first, last: last === null ? null : last + 1 }));
    const withFault = (fault: Partial<SearchReader>): SearchReader =>
      new Proxy(reader, { get: (target, key) => Reflect.get(fault, key) ?? Reflect.get(target, key) });
    for (const fault of [{ phrase }, { spans }])
      expect(await faultsOf(withFault(fault), oracle, drawQuestions(RECORDS, 3), 150)).not.toEqual([]);
  });
});
