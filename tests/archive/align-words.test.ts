import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords, type Worded } from '../../src/archive/align-words.ts';

/** Texts named by their first word. */
const texts = (...words: readonly (string | null)[]): readonly Worded[] =>
  words.map((text) => ({ anchor: (text ?? 'lost').split(/\s/u)[0]!, words: text }));
const pairs = (before: readonly Worded[], after: readonly Worded[]) => Object.fromEntries(alignWords(before, after));

const FERRY = 'A1 The ferry will sail again when the strait is free of ice.';
const LAMPS = 'B1 Every lamp on the mole is lit at four in winter.';

describe('what took the place of what', () => {
  it('is the text with most of its words, in the same place', () => {
    expect(pairs(texts(FERRY, LAMPS), texts(FERRY.replace('A1', 'A2').replace('free', 'clear'), LAMPS))).toEqual({
      A1: ['A2'],
    });
  });

  it('is nothing where less than half of the words are the same, or none are known', () => {
    expect(pairs(texts(FERRY, LAMPS), texts('A2 The ferry is sold.', LAMPS))).toEqual({ A1: [] });
    expect(pairs(texts(null), texts(FERRY))).toEqual({ lost: [] });
  });

  it('is nothing on the other side of a text that stayed', () => {
    expect(pairs(texts(FERRY, LAMPS), texts(LAMPS, FERRY.replace('A1', 'A2')))).toEqual({ A1: [] });
  });

  it('is every part of a text that was split, and one text for all that were joined', () => {
    const [first, second] = [
      'The ferry will sail again in spring',
      'when the strait is free of ice and the lamps burn',
    ];
    expect(pairs(texts(`A1 ${first} ${second}`), texts(`B1 ${first}.`, `B2 ${second}`))).toEqual({ A1: ['B1', 'B2'] });
    expect(pairs(texts(`B1 ${first}.`, `B2 ${second}`), texts(`A1 ${first} ${second}`))).toEqual({
      B1: ['A1'],
      B2: ['A1'],
    });
  });

  it('leaves a neighbour that shares only small words out of a split', () => {
    expect(
      pairs(texts(FERRY), texts(FERRY.replace('A1', 'A2').replace('.', ' now.'), 'A3 The pilots will be told of it.')),
    ).toEqual({
      A1: ['A2'],
    });
  });

  it('is found where only signs or spaces changed, however many texts there are', () => {
    const numbers = Array.from({ length: 3000 }, (_, index) => index);
    const before = numbers.map((n) => ({ anchor: `a${n}`, words: `Lamp ${n}, burning` }));
    const after = numbers.map((n) => ({ anchor: `b${n}`, words: `lamp\u00a0${n} – burning!` }));
    expect([...alignWords(before, after)].every(([from, [to]]) => to === `b${from.slice(1)}`)).toBe(true);
  });

  it('is found in long stretches of which every text was corrected', () => {
    const numbers = Array.from({ length: 400 }, (_, index) => index);
    const before = numbers.map((n) => ({ anchor: `a${n}`, words: `Lamp w${n} burns x${n} until y${n} in z${n}` }));
    const after = before.map(({ anchor, words }) => ({
      anchor: `b${anchor.slice(1)}`,
      words: words.replace('burns', 'burnt'),
    }));
    expect([...alignWords(before, after)].every(([from, [to]]) => to === `b${from.slice(1)}`)).toBe(true);
  });

  it('is told in scripts without spaces between words', () => {
    expect(pairs(texts('甲 海峡的灯每天四点点亮。'), texts('乙 海峡的灯每天五点点亮。'))).toEqual({ 甲: ['乙'] });
    expect(pairs(texts('甲 海峡的灯每天四点点亮。'), texts('乙 海峡的灯每天16点点亮。'))).toEqual({ 甲: ['乙'] });
  });

  it('never names what was there before, and keeps the order', () => {
    const text = fc.array(fc.constantFrom('ice', 'lamp', 'mole', 'ferry', 'strait', 'pilot', 'four'), { maxLength: 8 });
    const list = fc
      .uniqueArray(text, { selector: (words) => words.join(' '), maxLength: 9 })
      .map((all) => all.map((words) => ({ anchor: words.join(' '), words: words.join(' ') })));
    fc.assert(
      fc.property(list, list, (before, after) => {
        const olds = new Set(before.map(({ anchor }) => anchor));
        const place = new Map(after.map(({ anchor }, index) => [anchor, index]));
        const found = [...alignWords(before, after)];
        expect(found.map(([anchor]) => anchor)).toEqual(
          before.flatMap(({ anchor }) => (place.has(anchor) ? [] : [anchor])),
        );
        for (const [, now] of found) {
          expect(now.filter((anchor) => olds.has(anchor) || !place.has(anchor))).toEqual([]);
          expect(now).toEqual(now.toSorted((a, b) => place.get(a)! - place.get(b)!));
        }
      }),
    );
  });
});
