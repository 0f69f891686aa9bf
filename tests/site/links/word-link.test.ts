import { describe, expect, it } from 'vitest';
import { makeAddress, passageWords, readAddress, tidyPassage } from '../../../src/site/links/word-link.ts';
import { digest } from '../../../src/statement/text.ts';

const PAGE = 'https://lamp.example/a/b/statements/2001-03-04-oake/';
const paragraphs = [
  { anchor: 'p-aaaaaa', words: 'The lamp is lit, and the ice - a foot thick - is out. The lamp again.' },
  { anchor: 'p-bbbbbb', words: 'Лампа горит: лёд ушёл.' },
  { anchor: 'p-cccccc', words: 'المصباح مضاء 😀 end' },
];
const passage = (from: string, start: number, to: string, end: number) => ({ from, start, to, end });
const read = (address: string) => {
  const { search, hash } = new URL(address);
  return readAddress(search, hash);
};

describe('the address of a passage', () => {
  it('has the anchor, offsets, a digest and a text directive, and reads back', () => {
    const one = passage('p-aaaaaa', 9, 'p-aaaaaa', 15);
    const address = makeAddress(PAGE, paragraphs, one);
    expect(address).toBe(`${PAGE}?w=9-15-${digest('is lit')}#p-aaaaaa:~:text=is%20lit`);
    expect(read(address)).toEqual({ anchor: 'p-aaaaaa', link: { ...one, digest: digest('is lit') } });
    // A browser that knows text directives hides them from scripts.
    expect(read(address.replace(/:~:.*/u, ''))).toEqual(read(address));
  });

  it('has the anchor of its end where it runs over several paragraphs', () => {
    const many = passage('p-aaaaaa', 54, 'p-cccccc', 7);
    const address = makeAddress(PAGE, paragraphs, many);
    const words = 'The lamp again.\nЛампа горит: лёд ушёл.\nالمصباح';
    expect(passageWords(paragraphs, many)).toBe(words);
    expect(address).toContain(`?w=54-7-${digest(words)}-p-cccccc#p-aaaaaa:~:text=The%20lamp%20again,`);
    expect(read(address).link).toEqual({ ...many, digest: digest(words) });
  });

  it('escapes what means something in a directive, and tells words that come twice by those around', () => {
    const directive = (start: number, end: number) =>
      makeAddress(PAGE, paragraphs, passage('p-aaaaaa', start, 'p-aaaaaa', end)).split(':~:text=')[1];
    expect(directive(17, 45)).toBe('and%20the%20ice%20%2D%20a%20foot%20thick%20%2D');
    expect(directive(4, 8)).toBe('The-,lamp,-is%20lit%2C%20and%20the');
  });

  it('names a long passage by its ends', () => {
    const words = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    const address = makeAddress(
      PAGE,
      [{ anchor: 'p-dddddd', words }],
      passage('p-dddddd', 0, 'p-dddddd', words.length),
    );
    expect(address.split(':~:text=')[1]).toBe('word0%20word1%20word2%20word3,word76%20word77%20word78%20word79');
  });

  it('is none where the words are not there', () => {
    for (const astray of [
      passage('p-zzzzzz', 0, 'p-zzzzzz', 3),
      passage('p-bbbbbb', 0, 'p-aaaaaa', 3),
      passage('p-bbbbbb', 3, 'p-bbbbbb', 3),
      passage('p-bbbbbb', 0, 'p-bbbbbb', 900),
    ])
      expect(() => makeAddress(PAGE, paragraphs, astray)).toThrow('Expected a passage');
  });
});

describe('an address', () => {
  it.each([
    ['', ''],
    ['?w=1-2-abcdef', '#main'],
    ['?w=1-2-abcdef', ''],
    ['?w=1-2-abcdef', '#%E0%A4%A'],
  ])('asks for nothing in the statement: %s%s', (search, hash) => {
    expect(readAddress(search, hash)).toEqual({ anchor: null, link: null });
  });

  it.each([
    ['?w=1-2-abc', '#p-7k2mqd'],
    ['?w=1-2-abcdef-t-abcdef', '#p-7k2mqd'],
    ['?w=1-2-abcdef', '#t-7k2mqd'],
    ['?q=lamp', '#q-7k2mqd-2'],
    ['', '#t-7k2mqd:~:text=lamp'],
  ])('asks for an anchor alone: %s%s', (search, hash) => {
    expect(readAddress(search, hash)).toEqual({ anchor: hash.slice(1).replace(/:.*/u, ''), link: null });
  });
});

describe('a selection', () => {
  it('loses spaces at its ends, and paragraphs of which it has nothing', () => {
    expect(tidyPassage(paragraphs, passage('p-aaaaaa', 8, 'p-aaaaaa', 16))).toEqual(
      passage('p-aaaaaa', 9, 'p-aaaaaa', 16),
    );
    expect(tidyPassage(paragraphs, passage('p-aaaaaa', 999, 'p-cccccc', 0))).toEqual(
      passage('p-bbbbbb', 0, 'p-bbbbbb', paragraphs[1]!.words.length),
    );
  });

  it('takes characters whole', () => {
    const at = paragraphs[2]!.words.indexOf('😀');
    const tidy = tidyPassage(paragraphs, passage('p-cccccc', at + 1, 'p-cccccc', at + 1))!;
    expect(passageWords(paragraphs, tidy)).toBe('😀');
  });

  it('of nothing is none', () => {
    expect(tidyPassage(paragraphs, passage('p-aaaaaa', 8, 'p-aaaaaa', 9))).toBeNull();
    expect(tidyPassage(paragraphs, passage('p-zzzzzz', 0, 'p-aaaaaa', 9))).toBeNull();
  });
});
