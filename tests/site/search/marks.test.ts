import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksIn, type Run } from '../../../src/search/answer/runs.ts';
import { excerpt, markPlaces } from '../../../src/site/search/marks.ts';

const pattern = (...tokens: string[]): Run => tokens.map((token) => new Set(token.split('|')));
const marked = (text: string, ...patterns: Run[]) =>
  markPlaces(text, marksIn(text, patterns))
    .map((piece) => (piece.marked ? `<${piece.text}>` : piece.text))
    .join('');

describe('marks', () => {
  it('stand where the words do, in any of their forms', () => {
    expect(marked('The lamps. A Lamp!', pattern('lamp|lamps'))).toBe('The <lamps>. A <Lamp>!');
    expect(marked('We are not in a hurry; in a hurry.', pattern('in', 'a', 'hurry'))).toBe(
      'We are not <in a hurry>; <in a hurry>.',
    );
    expect(marked('A lamplighter.', pattern('lamp'))).toBe('A lamplighter.');
  });

  it('are one where they overlap', () => {
    expect(marked('one two three four', pattern('one', 'two'), pattern('two', 'three'))).toBe('<one two three> four');
    expect(marked('one two three', pattern('one'), pattern('one', 'two', 'three'))).toBe('<one two three>');
    expect(marked('one two', pattern('one'), pattern('two'))).toBe('<one> <two>');
  });

  it('leave every sign of a text as it is', () => {
    const word = fc.constantFrom('lamp', 'Лавров', '海峡', 'اللقاء', '😀', ', ', ' ', '. ');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        const text = words.join('');
        const places = marksIn(text, [pattern('lamp'), pattern('海', '峡')]);
        expect(
          markPlaces(text, places)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
        const shown = excerpt(text, places)
          .map((piece) => piece.text)
          .join('');
        expect(text).toContain(shown.replace(/^… /u, '').replace(/ …$/u, ''));
      }),
    );
  });
});

describe('an excerpt', () => {
  const long = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
  const textOf = (text: string, ...patterns: Run[]) =>
    excerpt(text, marksIn(text, patterns))
      .map((piece) => (piece.marked ? `<${piece.text}>` : piece.text))
      .join('');

  it('is a short text as it is', () => {
    expect(textOf('The lamp is lit.', pattern('lamp'))).toBe('The <lamp> is lit.');
  });

  it('is cut between words around the first place', () => {
    const shown = textOf(long(200), pattern('word100'));
    expect(shown).toMatch(/^… word\d+ .*<word100>.* word\d+ …$/u);
    expect(shown.length).toBeLessThan(340);
    expect(textOf(long(200), pattern('word3'))).toMatch(/^word0 .*<word3>.* word\d+ …$/u);
    expect(textOf(long(200), pattern('word199'))).toMatch(/^… word\d+ .*<word199>$/u);
  });

  it('is cut anywhere in writing without spaces, but in no sign of two units', () => {
    const text = `${'海😀'.repeat(300)}峡${'😀海'.repeat(300)}`;
    const shown = textOf(text, pattern('峡'));
    expect(shown).toContain('<峡>');
    expect(shown.isWellFormed()).toBe(true);
    expect(shown.length).toBeLessThan(340);
  });

  it('keeps a place whole that is longer than itself', () => {
    const text = long(120);
    expect(
      textOf(
        text,
        text.split(' ').map((word) => new Set([word])),
      ),
    ).toBe(`<${text}>`);
  });
});
