import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfWords } from '../../../src/site/links/address-of-words.ts';
import { judgeAddress } from '../../../src/site/links/judge-link.ts';
import { makeAddress, readAddress } from '../../../src/site/links/word-link.ts';

const PAGE = 'https://papers.example/statements/2016-04-12-tide/';
const PARAGRAPHS = [
  { anchor: 'p-aaaaaa', words: 'We are not in a hurry; the tide is.' },
  {
    anchor: 'p-bbbbbb',
    words: 'The text has fifteen words – and the Strait has one text, as everybody knows who has read it to its end.',
  },
  { anchor: 'p-cccccc', words: 'Прилив никогда не спешит.' },
];

describe('the address of words without their page', () => {
  it('is that which the page gives, and stands', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(2), fc.nat(120), fc.nat(120), (one, other, a, b) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const [head, tail] = [PARAGRAPHS[from]!, PARAGRAPHS[to]!];
        const start = a % head.words.length;
        const end = from === to ? start + 1 + (b % (head.words.length - start)) : 1 + (b % tail.words.length);
        const stretches = PARAGRAPHS.slice(from, to + 1).map(({ anchor, words }, index, all) => {
          const [first, last] = [index === 0 ? start : 0, index === all.length - 1 ? end : words.length];
          return { anchor, start: first, end: last, words: words.slice(first, last) };
        });
        const address = addressOfWords(PAGE, stretches);
        const passage = { from: head.anchor, start, to: tail.anchor, end };
        expect(address.split(':~:')[0]).toBe(makeAddress(PAGE, PARAGRAPHS, passage).split(':~:')[0]);
        const { search, hash } = new URL(address);
        const page = { paragraphs: PARAGRAPHS, turns: [], quotations: [] };
        expect(judgeAddress(readAddress(search, hash), page, null)).toMatchObject({ verdict: 'same' });
      }),
      { seed: 11 },
    );
  });

  it('is the page, or the turn, where the words stand in no paragraph', () => {
    const title = { anchor: null, start: 0, end: 4, words: 'Tide' };
    expect(addressOfWords(PAGE, [title])).toBe(PAGE);
    expect(addressOfWords(PAGE, [{ ...title, anchor: 't-aaaaaa' }])).toBe(`${PAGE}#t-aaaaaa`);
    expect(addressOfWords(PAGE, [])).toBe(PAGE);
  });

  it('would not stand with other words', () => {
    const address = addressOfWords(PAGE, [{ anchor: 'p-aaaaaa', start: 0, end: 6, words: 'We were' }]);
    const { search, hash } = new URL(address);
    const page = { paragraphs: PARAGRAPHS, turns: [], quotations: [] };
    expect(judgeAddress(readAddress(search, hash), page, null)).toEqual({ verdict: 'not-made' });
  });
});
