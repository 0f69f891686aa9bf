import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWord, tokenise, wordsOf } from '../../../src/search/tokens/tokenise.ts';

const texts = (text: string) => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it.each([
    ['The strait, she said.', ['the', 'strait', ', ', 'she', 'said']],
    ['ran.  Talk', ['ran', '. ', 'talk']],
    ['long-term', ['long', '-', 'term']],
    ['long – term', ['long', ' - ', 'term']],
    ['“We” ‹say› it’s', ['we', `" '`, 'say', `' `, 'it', `'`, 's']],
    ['nego\u00ADtiate', ['negotiate']],
    ['word\uFEFFjoined \u200Ea', ['wordjoined', 'a']],
    ['one\u200Btwo', ['one', 'two']],
    ['п\u02BCять п’ять', ['п', "'", 'ять', 'п', "'", 'ять']],
    ['پمی\u200Cخواهم', ['پمیخواهم']],
    ['東京で2022年、ラー', ['東', '京', 'で', '2022', '年', '、', 'ラ', 'ー']],
    ['か\u3099', ['が']],
    ['ที่นี่', ['ที่', 'นี่'].flatMap((sign) => [...sign.matchAll(/\P{M}\p{M}*/gu)].map(([one]) => one))],
    ['한국은 말했다', ['한국은', '말했다']],
    ['ΟΔΟΣ οδός οδοσ', ['οδοσ', 'οδόσ', 'οδοσ']],
    ['İstanbul ISTANBUL', ['i\u0307stanbul', 'istanbul']],
    ['e\u0301te\u0301 ÉTÉ', ['été', 'été']],
    ['𝔘𝔫 \uD800x', ['𝔘𝔫', ' \uFFFD', 'x']],
    ['…!—', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('knows where in the text each token stands', () => {
    const text = '«İki  e\u0301té», nego\u00ADtiate\u00AD 𝔘!';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'İki',
      'e\u0301té',
      '», ',
      'nego\u00ADtiate',
      '𝔘',
    ]);
  });

  /** Text as nobody would write it: all kinds of signs side by side. */
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...' ,.-–’“\u00AD\u200B\u200C\u0301\u3099\uFE0FİςΣabAé東かがกำ한ے\u02BC5٣'),
      fc.constantFrom('\uD800', '\uDC00', '𝔘', '👩‍🚀', 'ﬁ', 'Å', '\u0345'),
      fc.string({ unit: 'binary', maxLength: 1 }),
    ),
  });

  it('leaves no letter out, overlaps nowhere, and goes forward', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let last = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).replaceAll('\u02BC', '')).not.toMatch(/[\p{L}\p{N}]/u);
          last = end;
        }
        expect(text.slice(last).replaceAll('\u02BC', '')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('of a word’s folded text gives that word', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { text: word } of wordsOf(text)) expect(texts(word)).toEqual([word]);
      }),
    );
  });

  it('does not depend on what stands around, cut at a plain space before a word', () => {
    fc.assert(
      fc.property(hostile, hostile, (before, after) => {
        const [one, other] = [tokenise(`${before}x`), tokenise(`x${after}`)];
        expect(texts(`${before}x x${after}`)).toEqual([...one, ...other].map((token) => token.text));
      }),
    );
  });

  it('tells words from what stands between them', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const token of tokenise(text)) expect(isWord(token)).toBe(/[\p{L}\p{N}\p{M}]/u.test(token.text));
      }),
    );
  });
});
