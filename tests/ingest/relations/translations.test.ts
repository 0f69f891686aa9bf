import { describe, expect, test } from 'vitest';
import { relateTexts } from '../../../src/ingest/relations/relate.ts';
import type { RelatedText, Unrelated } from '../../../src/ingest/relations/text.ts';
import { text, told } from './texts.ts';

/** A text whose paragraphs have so many letters, in another alphabet for another language. */
function shaped(id: string, lengths: readonly number[], change: Partial<Unrelated>, figures: readonly string[] = []) {
  const letter = change.lang === 'ru' ? 'ы' : 'o';
  const words = lengths.map((length, index) => `${letter.repeat(length)} ${figures[index] ?? ''}`.trim());
  return text(id, words, {
    date: '2004-05-02',
    published: '2004-05-02',
    source: 'tarn-mfa',
    kind: 'statement',
    ...change,
  });
}

const SHAPE = [220, 480, 90, 300, 610, 150, 260, 720];
const stretched = SHAPE.map((length, index) => Math.round(length * 1.07) + (index % 3));
const russian = shaped('russian', SHAPE, { lang: 'ru' });
const english = shaped('english', stretched, { lang: 'en', published: '2004-05-04' });
const translated = ({ statement, notes }: RelatedText): RelatedText => ({
  statement,
  notes: { ...notes, translated: true },
});

describe('a text and its translation', () => {
  test('are found by paragraphs that are long and short in the same places', () => {
    expect(relateTexts([russian, english])).toEqual([
      [],
      [
        {
          type: 'parallelTo',
          statement: 'russian',
          rule: 'paragraphs/twin',
          figure: null,
          says: 'Both have 8 paragraphs, long and short in the same places.',
        },
      ],
    ]);
  });

  test('are told apart by a note, whichever was put out first', () => {
    expect(told([translated(english), russian])).toEqual(['english translationOf russian']);
    expect(told([english, translated(russian)])).toEqual(['russian translationOf english']);
  });

  test('of few paragraphs need the same figures in the same order, or a note', () => {
    const figures = ['26', '1999', '11', '40'];
    const short = (id: string, lang: string, own: readonly string[]) =>
      shaped(id, (lang === 'ru' ? SHAPE : stretched).slice(0, 5), { lang }, own);
    expect(told([short('a', 'ru', figures), short('b', 'en', figures)])).toEqual(['b parallelTo a']);
    expect(told([short('a', 'ru', figures), short('b', 'en', figures.toReversed())])).toEqual([]);
    expect(told([short('a', 'ru', []), short('b', 'en', [])])).toEqual([]);
    expect(told([short('a', 'ru', ['26']), translated(short('b', 'en', ['26']))])).toEqual(['b translationOf a']);
  });

  test('has the best match of several of one day', () => {
    const other = [150, 610, 200, 310, 500, 90, 330, 640];
    const close = stretched.map((length, index) => length + (index % 2 === 0 ? 30 : -30));
    expect(
      told([russian, english, shaped('other', other, { lang: 'en' }), shaped('close', close, { lang: 'en' })]),
    ).toEqual(['english parallelTo russian']);
  });

  test.each([
    ['of paragraphs of other lengths', shaped('b', SHAPE.toReversed(), { lang: 'en' })],
    ['with a paragraph more', shaped('b', [...stretched, 200], { lang: 'en' })],
    ['put out a week later', shaped('b', stretched, { lang: 'en', published: '2004-05-09' })],
    ['that nobody dated', shaped('b', stretched, { lang: 'en', date: null, published: null })],
    ['in the same language', shaped('b', stretched, { lang: 'ru' })],
    ['that nobody is known to have put out', shaped('b', stretched, { lang: 'en', source: null })],
    [
      'ten times as long',
      shaped(
        'b',
        SHAPE.map((length) => 10 * length),
        { lang: 'en' },
      ),
    ],
  ])('is not a text %s', (_, other) => {
    expect(told([russian, other])).toEqual([]);
  });

  test('is not a text of somebody else', () => {
    const by = (id: string, lang: string, speaker: string, lengths: readonly number[]) =>
      shaped(id, lengths, { lang, speakers: [{ id: speaker, name: speaker, role: null }] });
    expect(told([by('a', 'ru', 'ilsabet-moravec', SHAPE), by('b', 'en', 'ilsabet-moravec', stretched)])).toEqual([
      'b parallelTo a',
    ]);
    expect(told([by('a', 'ru', 'ilsabet-moravec', SHAPE), by('b', 'en', 'josepha-windle', stretched)])).toEqual([]);
  });
});
