import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/search/answer/nearest.ts';
import { RECORDS } from '../records.ts';
import { readerOf } from '../read/index-of.ts';
import { questionOf } from './ask.ts';

const reader = await readerOf(RECORDS);
const near = async (typed: string) => nearest(reader, await questionOf(reader, typed));
const nearPhrase = async (typed: string) => (await near(typed)).phrases[0]!;

describe('what is nearest to nothing', () => {
  it('tells what was searched, and what the filters leave out', async () => {
    expect(await near('anchor lang:fr')).toMatchObject({ searched: RECORDS.length, within: 4, anywhere: 3 });
    expect(await near('walrus')).toMatchObject({ searched: RECORDS.length, within: RECORDS.length, anywhere: null });
    expect(await near('anchor date:1974')).toMatchObject({ within: 1, anywhere: 3 });
  });

  it('tells how often each term stands alone, and what is found without one of them', async () => {
    const { alone, spared } = await near('anchor goat "the tide is" -hurry');
    expect(alone.map(({ count }) => count)).toEqual([3, 2, 3]);
    expect(spared.map(({ term, count }) => [term.type === 'word' && term.text, count])).toEqual([
      ['anchor', 0],
      ['goat', 0],
      [false, 0],
      ['hurry', 0],
    ]);
    expect((await near('windle tide goat')).spared.map(({ count }) => count)).toEqual([0, 0, 1]);
    expect((await near('walrus')).spared).toEqual([]);
  });

  it('finds a phrase with another word, one more, or one less', async () => {
    expect(await nearPhrase('"we are always in a hurry"')).toMatchObject({
      words: 0,
      longest: { text: 'in a hurry', count: 5 },
      oneOff: [{ printed: 'We are not in a hurry', count: 4 }],
    });
    expect((await nearPhrase('"not in a hurry the tide is"')).oneOff).toMatchObject([
      { printed: 'not in a hurry; the tide is', count: 3 },
    ]);
    expect((await nearPhrase('"signed just one sentence"')).oneOff).toMatchObject([
      { printed: 'signed one sentence', count: 3 },
    ]);
    const [way] = (await nearPhrase('"we are always in a hurry"')).oneOff;
    const [passage] = await reader.passagesAt(way!.at.position);
    expect(RECORDS[way!.at.statement]!.id).toBe('2016-04-12-dobrash-tide');
    expect(passage!.text).toMatch(/^We are not in a hurry/u);
  });

  it('finds the longest part that stands somewhere, from word to word', async () => {
    expect((await nearPhrase('"walrus, in the same room. Goats"')).longest).toEqual({
      text: 'in the same room',
      count: 3,
    });
    expect((await nearPhrase('"walrus narwhal"')).longest).toBeNull();
    expect((await nearPhrase('"goat tide"')).longest).toEqual({ text: 'goat', count: 2 });
  });

  it('says nothing of phrases that stand somewhere, or that are quotations', async () => {
    expect((await near('"the tide is" walrus')).phrases).toEqual([]);
    expect((await near(`"${'a walrus '.repeat(8)}"`)).phrases).toEqual([]);
    expect((await near('"walrus tide" OR ("goat tide" near/3 ship)')).phrases).toHaveLength(2);
  });
});
