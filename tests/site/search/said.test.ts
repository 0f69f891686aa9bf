import { beforeAll, describe, expect, it } from 'vitest';
import { nearest } from '../../../src/search/answer/nearest.ts';
import type { Question } from '../../../src/search/answer/types.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { resolveNames } from '../../../src/search/query/resolve.ts';
import type { Facet, SearchReader } from '../../../src/search/reader.ts';
import { saidDoubt, saidNearest, saidNote, saidQuestion } from '../../../src/site/search/said.ts';
import { makeInterface } from '../../../src/site/words/interface.ts';
import { INTERFACE_LANGUAGES } from '../../../src/site/words/languages.ts';
import { questionOf } from '../../search/answer/ask.ts';
import { RECORDS } from '../../search/records.ts';
import { readerOf } from '../../search/read/index-of.ts';

let reader: SearchReader;
const names = new Map<string, string>();
beforeAll(async () => {
  reader = await readerOf(RECORDS);
  for (const facet of ['speaker', 'source', 'kind', 'place', 'organisation'] as const)
    for (const { key, name } of (await reader.facet(facet)).values) names.set(`${facet} ${key}`, name);
});
const nameOf = (facet: Facet, key: string) => names.get(`${facet} ${key}`);

/** Signs of direction around words that run the other way do not concern what is said. */
const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/gu, '');
const say = async (typed: string, more: Partial<Question> = {}, lang: (typeof INTERFACE_LANGUAGES)[number] = 'en') => {
  const question = { ...(await questionOf(reader, typed)), ...more };
  return plain(makeInterface(lang).text(saidQuestion(question, nameOf)));
};

describe('a question said back', () => {
  it.each([
    ['', 'everything'],
    ['anchor', '“anchor” in any form'],
    ['anchor cable', '“anchor” and “cable”, each in any form'],
    ['"for the winter" anchor', '“anchor” in any form, the phrase “for the winter”'],
    ['~"the anchors"', 'the phrase “the anchors” in any forms of its words'],
    ['anchor near/5 "the cable"', '“anchor” at most 5 words or marks from the phrase “the cable”'],
    ['anchor near/1 cable', '“anchor” next to “cable”'],
    ['anchor OR cable', '“anchor” or “cable”'],
    ['anchor -goat -"the lamp"', '“anchor” in any form, without “goat” or the phrase “the lamp”'],
    ['anchor speaker:windle date:2015', '“anchor” in any form, by Josepha Windle, in 2015'],
    ['speaker:moravec', 'by Ilsabet Moravec or Teodor Moravec'],
    ['speaker:nemo', 'by nemo'],
    ['source:"not known"', 'source: not known'],
    ['kind:hearing lang:fr place:velmar', 'kind: hearing, language: French, place: Velmar'],
    ['lang:klingonese', 'language: klingonese'],
    ['-speaker:windle -kind:letter', 'not by Josepha Windle, not kind: letter'],
    ['date:2016-04-12', 'on 12 April 2016'],
    ['date:2016-04', 'in April 2016'],
    ['2016..2018-03', '2016 to March 2018'],
    ['from:2016', 'since 2016'],
    ['to:2016-04-12', 'until 12 April 2016'],
    ['date:undated', 'without a date'],
  ])('%s', async (typed, words) => {
    expect(await say(typed)).toBe(words);
  });

  it('tells exact and own words, and dates that are only possible', async () => {
    const exact = { terms: [{ type: 'word', text: 'anchor', exact: true, not: false }] } as const;
    expect(await say('', exact)).toBe('“anchor” just so');
    expect(await say('tide speaker:windle', { ownWords: true })).toBe(
      '“tide” in any form, by Josepha Windle, only in words of Josepha Windle',
    );
    expect(await say('date:2016', { dates: 'possibly' })).toBe('in 2016, or possibly so');
  });

  it.each(INTERFACE_LANGUAGES)('has words for everything in %s', async (lang) => {
    const { text } = makeInterface(lang);
    const typed =
      'a b "c d" e near/3 f g OR h -i speaker:windle -source:tpb kind:report lang:fr place:velmar 2016..2018';
    expect(await say(typed, {}, lang)).not.toMatch(/[{}]|undefined|\[object/u);
    const query = parseQuery('"x -date:2020 foo:bar speaker: near/5 from:2021 to:2019 date:4/12/2016 x*', {
      lang: 'en',
      years: null,
    });
    for (const doubt of query.doubts) expect(text(saidDoubt(doubt))).not.toMatch(/[{}]/u);
    const { notes } = await resolveNames(
      { filters: { speaker: ['moravec', 'nemo'] }, without: { place: ['nowhere'] } },
      reader,
    );
    expect(notes).toHaveLength(3);
    for (const note of notes) expect(text(saidNote(note))).not.toMatch(/[{}]/u);
  });
});

describe('what is told of a query', () => {
  const { text } = makeInterface('en');

  it('says how doubtful parts were taken', () => {
    const doubts = (typed: string) =>
      parseQuery(typed, { lang: 'en', years: null }).doubts.map((doubt) => plain(text(saidDoubt(doubt))));
    expect(doubts('colour:grey')).toEqual(['No filter has the name in “colour:grey”: it was taken as words.']);
    expect(doubts('a near/200 b')).toEqual(['“near/200” is farther than can be told: 31 words or marks were taken.']);
    expect(doubts('date:4/12/2016')).toEqual([
      '“date:4/12/2016” may be several dates; the likeliest was taken. With the year first, as in 2016-04-12, there is no doubt.',
    ]);
  });

  it('says which names it was taken for', async () => {
    const { notes } = await resolveNames({ filters: { speaker: ['moravec', 'nemo'] }, without: {} }, reader);
    expect(notes.map((note) => plain(text(saidNote(note))))).toEqual([
      '“moravec” fits 2 names, and all were taken: Ilsabet Moravec, Teodor Moravec.',
      'Nobody named “nemo” speaks in this archive.',
    ]);
  });
});

describe('what is nearest to nothing', () => {
  const { text } = makeInterface('en');
  const lines = async (typed: string) =>
    saidNearest(await nearest(reader, await questionOf(reader, typed))).map(({ says, terms }) => [
      plain(text(says)),
      terms === null
        ? null
        : terms.map((term) => (term.type === 'phrase' ? `"${term.text}"` : 'text' in term ? term.text : '')).join(' '),
    ]);

  it('is a phrase that nearly stands, its longest part, its words', async () => {
    expect(await lines('"we are always in a hurry"')).toEqual([
      ['Nearly: “We are not in a hurry”, 4 statements.', '"We are not in a hurry"'],
      [
        'The longest part of “we are always in a hurry” that stands here is “in a hurry”: 5 statements.',
        '"in a hurry"',
      ],
    ]);
  });

  it('is what filters and terms leave out', async () => {
    expect(await lines('anchor lang:fr')).toEqual([
      ['Without filters and dates: 3 statements.', 'anchor'],
      ['The filters and dates leave 4 statements of 31.', null],
    ]);
    expect(await lines('windle tide goat')).toEqual([
      ['Without “goat”: 1 statement.', 'windle tide'],
      ['“windle”: 2 statements.', 'windle'],
      ['“tide”: 4 statements.', 'tide'],
      ['“goat”: 2 statements.', 'goat'],
    ]);
  });
});
