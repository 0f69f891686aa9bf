import { beforeAll, describe, expect, it } from 'vitest';
import { marksIn } from '../../../src/search/answer/runs.ts';
import { showHit } from '../../../src/search/answer/show.ts';
import { NOT_KNOWN } from '../../../src/search/answer/types.ts';
import type { Facet, SearchReader } from '../../../src/search/reader.ts';
import { readerOf, SMALL } from '../read/index-of.ts';
import { RECORDS } from '../records.ts';
import { scanReader } from '../scan-reader.ts';
import { ask, type Asked } from './ask.ts';

const NAMES = [
  ['Moravec', '莫拉韦茨'],
  ['Palyuk', 'Палюк'],
];

/** The index as it is built, one in which nearly every run is frequent and every file small, and a scan. */
const READERS = {
  'an index': () => readerOf(RECORDS, { names: NAMES }),
  'an index of small files': () => readerOf(RECORDS, { names: NAMES, sizes: SMALL }),
  'a scan': async () =>
    scanReader(
      RECORDS,
      NAMES.map((group) => group.map((name) => name.toLowerCase())),
    ),
};

describe.each(Object.entries(READERS))('%s answers:', (_, openReader) => {
  let reader: SearchReader;
  beforeAll(async () => {
    reader = await openReader();
  });
  const find = async (typed: string, asked?: Asked) =>
    (await ask(reader, typed, asked)).hits.map(({ statement }) => RECORDS[statement]!.id);
  const counts = async (typed: string, facet: Facet, asked?: Asked) =>
    Object.fromEntries((await ask(reader, typed, asked)).facets[facet]!.map(({ key, count }) => [key, count]));

  describe('words', () => {
    it('are found in all their forms, with the names that stand for them', async () => {
      expect(await find('buoy')).toEqual([
        '1971-10-26-brem-buoys',
        '1974-10-09-which-winter',
        '2024-02-letter-harbour-masters',
      ]);
      expect(await find('buoy', { exactWords: true })).toEqual(['2024-02-letter-harbour-masters']);
      expect(await find('Палюк')).toEqual(['2024-05-03-seventh-buoy-ru']);
      expect(await find('Palyuk')).toEqual(['2024-05-03-seventh-buoy-ru']);
    });

    it('must all be there', async () => {
      expect(await find('anchor kittiwick')).toEqual(['2015-03-10-windle-cable']);
      expect(await find('anchor goat')).toEqual([]);
    });

    it('may be left out', async () => {
      expect(await find('tide -windle')).toEqual([
        '2016-04-12-dobrash-tide',
        '2022-02-08-debate',
        '2024-06-04-moravec-tide',
      ]);
      expect(await find('-the -lang:fr -lang:ru -lang:ar -lang:zh')).toEqual([
        '2021-03-05-manglano',
        '2024-06-05-ja',
        '2024-06-05-ko',
        '2024-09-02-teodor-half',
      ]);
    });

    it('may be chosen from, and count once', async () => {
      const { hits, occurrences } = await ask(reader, 'herring OR goats OR herrings');
      expect(hits.map(({ statement }) => RECORDS[statement]!.id)).toEqual([
        '2010-10-mother-bank',
        'keepers-remarks',
        'goat',
      ]);
      expect(occurrences).toBe(5);
    });

    it('that stand nowhere are named, whatever the filters', async () => {
      const { unknownWords, hits } = await ask(reader, 'anchor walrus "the narwhal is" lang:fr -unicorn');
      expect(unknownWords).toEqual(['walrus', 'narwhal', 'unicorn']);
      expect(hits).toEqual([]);
      expect((await ask(reader, 'goat lang:fr')).unknownWords).toEqual([]);
    });
  });

  describe('phrases', () => {
    it('mean these words in this order, case and marks apart', async () => {
      expect(await find('"For the Winter"')).toEqual(['1971-10-26-brem-buoys', '1974-10-09-which-winter']);
      expect(await find('"hurry the tide"')).toEqual([]);
      expect(await find('"hurry; the tide"')).toHaveLength(3);
      expect(await find('"isn\'t a stuffed bird"')).toEqual(['2009-04-21-fenn-hearing']);
      expect(await find('"a stuffed birds"')).toEqual([]);
      expect(await find('~"a stuffed birds"')).toEqual(['2009-04-21-fenn-hearing', '2019-06-04-the-board']);
    });

    it('count every time', async () => {
      expect((await ask(reader, '"the tide is"')).occurrences).toBe(4);
      // Of frequent phrases only the statements are known.
      expect([2, null]).toContain((await ask(reader, '"the tide is" speaker:windle')).occurrences);
    });

    it('may stand near words', async () => {
      expect(await find('anchor near/3 seven')).toEqual(['2015-03-10-windle-cable']);
      expect(await find('seven near/3 anchor')).toEqual(['2015-03-10-windle-cable']);
      expect(await find('anchor near/2 seven')).toEqual([]);
      expect(await find('"same room" near/6 "one sentence"')).toEqual([]);
      expect(await find('"same room" near/12 "one sentence"')).toEqual([
        '2021-12-03-moravec-one-sentence',
        '2022-02-08-debate',
        '2024-06-04-moravec-tide',
      ]);
      // Not across paragraphs, and not a word with itself.
      expect(await find('winter near/31 quarter')).toEqual([]);
      expect(await find('tide near/31 tide')).toEqual([]);
      expect(await find('notice near/2 notice')).toEqual(['1999-06-04-declaration', 'goat']);
    });
  });

  describe('whose words', () => {
    it('are those of a statement in which somebody speaks', async () => {
      expect(await find('tide speaker:windle')).toEqual(['2016-04-15-press-conference']);
      expect(await find('custom speaker:ludgrave')).toEqual(['2009-04-21-fenn-hearing']);
    });

    it('may be asked for alone', async () => {
      expect(await find('custom speaker:ludgrave', { ownWords: true })).toEqual(['2009-04-21-fenn-hearing']);
      expect(await find('bird speaker:ludgrave', { ownWords: true })).toEqual([]);
      const own = await ask(reader, 'custom speaker:fenn', { ownWords: true });
      expect(own.occurrences).toBe(3);
      expect((await ask(reader, 'custom speaker:fenn')).occurrences).toBe(4);
    });

    it('are shown before those of others', async () => {
      const voiceIn = async (typed: string) => {
        const answered = await ask(reader, typed);
        const hit = answered.hits.find(({ statement }) => RECORDS[statement]!.id === '2016-04-15-press-conference');
        return (await showHit(reader, answered, hit!)).passage.voice;
      };
      expect(await voiceIn('tide')).toBe('Stanimir Dobrash');
      expect(await voiceIn('tide speaker:windle')).toBe('Josepha Windle');
      expect(await voiceIn('"the tide" speaker:windle')).toBe('Josepha Windle');
    });
  });

  describe('a result', () => {
    const shown = async (typed: string) => {
      const answered = await ask(reader, typed);
      const { passage, marks, titleMarks } = await showHit(reader, answered, answered.hits[0]!);
      const words = (text: string, places: typeof marks) => places.map(({ start, end }) => text.slice(start, end));
      const { title } = await reader.card(answered.hits[0]!.statement);
      return {
        zone: passage.zone,
        text: passage.text,
        marks: words(passage.text, marks),
        title: words(title, titleMarks),
      };
    };

    it('knows whether the words stand in other passages too, the title apart', async () => {
      const many: number[] = [];
      for (const typed of ['tide', 'anchor', '"the anchor is"', 'custom', 'the', 'kind:speech']) {
        const answered = await ask(reader, typed);
        for (const hit of answered.hits) {
          const { passage, more } = await showHit(reader, answered, hit);
          const marked = (text: string) => marksIn(text, answered.runs).length;
          const words = (await reader.text(hit.statement)).filter(({ zone }) => zone !== 'title');
          const all = words.reduce((sum, { text }) => sum + marked(text), 0);
          const others = all > (passage.zone === 'title' ? 0 : marked(passage.text));
          if (hit.times === null) expect(more || !others, typed).toBe(true);
          else expect(more, `${typed} in ${hit.statement}`).toBe(others);
          if (more) many.push(hit.statement);
        }
      }
      expect(many.length).toBeGreaterThan(0);
    });

    it('shows the words where they are together, and tells that they are in the title too', async () => {
      expect(await shown('anchor kittiwick')).toMatchObject({
        zone: 'words',
        // In an index of small files, a part of the paragraph.
        marks: expect.toSatisfy((marks: string[]) => /^(?:anchor )+/u.test(`${marks.join(' ')} `)),
        title: ['anchor'],
      });
      expect(await shown('"the anchor is"')).toMatchObject({ zone: 'words', marks: ['the anchor is'], title: [] });
    });

    it('shows the title, or what the record says, where the words are nowhere else', async () => {
      expect(await shown('ampoule prix')).toMatchObject({
        zone: 'words',
        marks: ['ampoule'],
        title: ['prix', 'ampoule'],
      });
      expect(await shown('debate sail loft')).toMatchObject({ zone: 'title', title: ['Debate', 'Sail', 'Loft'] });
      expect(await shown('"Penhale"')).toMatchObject({ zone: 'speaker', marks: ['Penhale'] });
    });

    it('shows how the text begins where nothing but filters is asked for', async () => {
      expect(await shown('kind:hearing')).toMatchObject({
        text: 'They waved, and I waved back. Waving is not notice, although it was returned.',
        marks: [],
      });
    });
  });

  describe('dates', () => {
    const room = { ternholm: 'place:ternholm date:2016-04-13' };

    it('that are not known to the day are certainly inside, or possibly', async () => {
      const certain = await ask(reader, 'date:2010-10');
      expect(certain.hits.map(({ statement, possibly }) => [RECORDS[statement]!.id, possibly])).toEqual([
        ['2010-10-mother-bank', false],
        ['2010-10-29-ternholm-ru', false],
      ]);
      // One of four Thursdays.
      expect(await find('2010-10-10..2010-10-21')).toEqual([]);
      expect((await ask(reader, '2010-10-10..2010-10-21')).possiblyMore).toBe(1);
      expect(await find('2010-10-10..2010-10-21', { dates: 'possibly' })).toEqual(['2010-10-mother-bank']);
      expect(await find('2010-10-15..2010-10-20', { dates: 'possibly' })).toEqual([]);
      expect((await ask(reader, room.ternholm)).possiblyMore).toBe(1);
      const possible = await ask(reader, room.ternholm, { dates: 'possibly' });
      expect(possible.hits).toMatchObject([{ possibly: true }]);
      expect(possible.possiblyMore).toBe(0);
    });

    it('may be open on one side', async () => {
      expect(await find('..1974')).toEqual(['1971-10-26-brem-buoys', '1974-10-09-which-winter']);
      expect(await find('..1974', { dates: 'possibly' })).toContain('before-1999-non-paper');
      expect(await find('..1999-06-03')).toContain('before-1999-non-paper');
      expect(await find('2024-09-02..', { dates: 'possibly' })).toEqual([
        '2021-03-05-manglano',
        '2024-09-02-teodor-half',
      ]);
    });

    it('may be missing: these are in no range, and are found by asking for them', async () => {
      expect(await find('date:undated')).toEqual(['keepers-remarks', 'goat']);
      expect(await find('goat date:1900..2100', { dates: 'possibly' })).toEqual([]);
      expect((await ask(reader, 'goat')).undated).toBe(2);
    });

    it('order what is found, those without one last', async () => {
      const oldest = await find('', { sort: 'oldest' });
      const newest = await find('', { sort: 'newest' });
      for (const order of [oldest, newest, await find('', { sort: 'relevance' })]) {
        expect(order).toHaveLength(RECORDS.length);
        expect(order.slice(-2)).toEqual(['keepers-remarks', 'goat']);
      }
      expect(oldest.slice(0, 3)).toEqual(['1971-10-26-brem-buoys', '1974-10-09-which-winter', 'before-1999-non-paper']);
      expect(newest.slice(0, 2)).toEqual(['2024-09-02-teodor-half', '2024-06-05-zh']);
    });
  });

  describe('counts', () => {
    it('of a filter say what would be found with another value', async () => {
      expect(await counts('hurry', 'speaker')).toMatchObject({
        'stanimir-dobrash': 2,
        'josepha-windle': 1,
        'not known': 1,
      });
      const chosen = await counts('hurry speaker:windle kind:press-conference', 'speaker');
      expect(chosen).toEqual({
        'idris-al-sawari': 1,
        'josepha-windle': 1,
        'lucien-tournebois': 1,
        'stanimir-dobrash': 1,
      });
      expect(await counts('hurry speaker:windle', 'kind')).toEqual({ 'press-conference': 1 });
      expect(await counts('hurry kind:letter', 'kind')).toMatchObject({ letter: 0 });
    });

    it('agree with what is then found', async () => {
      for (const facet of ['speaker', 'source', 'kind', 'lang', 'organisation', 'place'] as const)
        for (const [key, count] of Object.entries(await counts('the date:2000..', facet)))
          expect(await find(`the date:2000.. ${facet}:"${key}"`), `${facet} ${key}`).toHaveLength(count);
    });

    it('take those of whom nothing is known together', async () => {
      expect(await find(`goat source:"${NOT_KNOWN}"`)).toEqual(['keepers-remarks']);
    });

    it('run over the years, certainly and possibly', async () => {
      const { years } = await ask(reader, 'lang:fr');
      expect(years[0]!.year).toBe(1999);
      expect(years.at(-1)!.year).toBe(2018);
      expect(years).toHaveLength(20);
      expect(years.filter(({ possible }) => possible > 0)).toEqual([
        { year: 1999, certain: 1, possible: 1 },
        { year: 2007, certain: 1, possible: 1 },
        { year: 2012, certain: 1, possible: 1 },
        { year: 2018, certain: 1, possible: 1 },
      ]);
      const open = await ask(reader, 'lang:es');
      expect(open.years.map(({ year, certain, possible }) => [year, certain, possible])).toEqual([
        [2021, 0, 1],
        [2022, 0, 1],
        [2023, 0, 1],
        [2024, 0, 1],
      ]);
      expect((await ask(reader, 'lang:fr date:2007')).years).toEqual(years);
    });
  });

  describe('the best match', () => {
    it('has the words in its title, or rarer ones more often', async () => {
      expect((await find('lamp', { sort: 'relevance' }))[0]).toBe('2012-lamp');
      expect((await find('one sentence', { sort: 'relevance' }))[0]).toBe('2021-12-03-moravec-one-sentence');
    });
  });
});
