import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from '../../../src/ingest/people/words.ts';
import { wordsOf } from '../../../src/ingest/quotations/cues.ts';

const LETTERS = fc.string({ unit: fc.constantFrom(...'abZÉ’- .éЖж語\u0301'), maxLength: 60 });

describe('words of a text', () => {
  test('are the runs of its letters, asked for once or again', () => {
    fc.assert(
      fc.property(LETTERS, (text) => {
        const runs = [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)];
        const expected = runs.map(({ index, 0: run }) => [index, index + run.length, run]);
        const read = () => findWords(text).map(({ start, end, text: word }) => [start, end, word]);
        expect(read()).toEqual(expected);
        expect(read()).toEqual(expected);
      }),
    );
  });

  test('stay the same when long texts were read between', () => {
    const before = findWords('Anna Velde of Tarn');
    for (let at = 0; at < 20; at++) findWords(`Velmar ${at} `.repeat(1000));
    expect(findWords('Anna Velde of Tarn')).toEqual(before);
  });

  test('keep their places where a sentence counts from its paragraph', () => {
    const text = 'Yes. Anna Velde spoke.';
    const starts = () => findWords(text.slice(5)).map(({ start }) => start);
    const before = starts();
    expect(wordsOf(text, { start: 5, end: text.length }).map(({ start }) => start)).toEqual([5, 10, 16]);
    expect(starts()).toEqual(before);
  });
});
