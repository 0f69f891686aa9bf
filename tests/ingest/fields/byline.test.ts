import { describe, expect, it } from 'vitest';
import { findBylines } from '../../../src/ingest/fields/byline.ts';
import { SourceSchema } from '../../../src/statement/authority.ts';

const source = (id: string, kind: string, name: string, ...names: string[]) =>
  SourceSchema.parse({
    id,
    name,
    names: names.map((other) => ({ name: other })),
    kind,
    lang: 'en',
    reference: 'Invented for this test',
  });
const SOURCES = [
  source('iw', 'agency', 'Islands Wire', 'The Islands Wire', 'IW'),
  source('tpb', 'agency', 'TPB'),
  source('gazette', 'newspaper', 'Harbour Gazette'),
  source('ministry', 'ministry', 'Harbour Ministry'),
];
const WORDS = 'The pilots of the strait will meet on Friday, said the minister.';
const lines = (...texts: string[]) => texts.map((text, index) => ({ number: index + 2, text }));
const read = (...texts: string[]) =>
  findBylines(
    { heads: [{ number: 1, text: 'Pilots refuse the night watch' }], words: lines(...texts, WORDS), around: [] },
    SOURCES,
  ).map(({ source: { id }, place }) => (place === null ? id : `${id} ${place}`));

describe('the newsroom in the author’s line', () => {
  it.each([
    ['By Nora Quill, Islands Wire', 'iw'],
    ['By Nora Quill and Tom Ashby The Islands Wire', 'iw'],
    ['By NORA QUILL Islands Wire Writer', 'iw'],
    ['By Islands Wire', 'iw'],
    ['Islands Wire', 'iw'],
    ['By Nora Quill | Harbour Gazette | 14 March 2009', 'gazette'],
    ['Harbour Gazette | Updated: 2009-03-14 16:10', 'gazette'],
    ['(TPB) 16:10, March 14, 2009', 'tpb'],
    ['TPB, VELMAR', 'tpb VELMAR'],
    ['TPB, Oslo', 'tpb Oslo'],
    ['Islands Wire in Oslo', 'iw Oslo'],
    ['VELMAR / TPB', 'tpb VELMAR'],
    ['Nora QUILL with Tom Ashby in Oslo TPB', 'tpb Oslo'],
    ['Source: TPB', 'tpb'],
    ['Source: Harbour Gazette | 14 March 2009', 'gazette'],
    ['(Source: Harbour Ministry)', 'ministry'],
    ['Источник: TPB', 'tpb'],
  ])('is read in %s', (text, found) => {
    expect(new Set(read(text))).toEqual(new Set([found]));
  });

  it.each([
    'The talks of TPB',
    'By the TPB building',
    'By signing up TPB',
    'Interview with TPB',
    'Harbour Gazette',
    'TPB, Islands Wire',
    'Nora Quill in Velmar',
    'Tom Ashby, TPB spokesman',
    'Harbour Ministry',
    'Source of the harbour: TPB',
    'Sources: TPB said it',
  ])('is not read in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('stands in the opening, below a dateline without a mark or beside a place', () => {
    const opening = (text: string) =>
      findBylines({ heads: [], words: lines(text), around: [] }, SOURCES).map(
        ({ source: { id }, place }) => `${id} ${place}`,
      );
    expect(opening('VELMAR, 14 March - Islands Wire. The pilots met on Friday.')).toEqual(['iw null']);
    expect(opening('Oslo, TPB – The pilots met on Friday in the harbour.')).toEqual(['tpb Oslo']);
    expect([
      opening('VELMAR, 14 March - Islands Wire reporters met on Friday.'),
      opening('Windle, TPB – The pilots met on Friday in the harbour.'),
      opening('Oslo, Tarn – The pilots met on Friday in the harbour.'),
    ]).toEqual([[], [], []]);
  });

  it('is sought above the words alone: past captions, and below the headline where that is repeated', () => {
    expect(read('The strait by night, March 3, 2009. (Handout via the harbour)', 'by Islands Wire')).toEqual(['iw']);
    expect(read(WORDS, 'By Nora Quill, Islands Wire')).toEqual([]);
    const title = 'Pilots refuse the night watch';
    const again = {
      heads: [{ number: 1, text: `${title} - Skerry Post` }],
      words: [{ number: 9, text: WORDS }],
      around: [
        { number: 2, text: 'By Tom Ashby, TPB' },
        { number: 3, text: title },
        { number: 4, text: 'By Nora Quill, Islands Wire' },
      ],
    };
    expect(findBylines(again, SOURCES).map(({ source: { id } }) => id)).toEqual(['iw']);
    // The page's first line repeats nothing: it comes before the headline.
    const below = {
      heads: [
        { number: 1, text: `${title} - Skerry Post` },
        { number: 5, text: title },
      ],
      words: [
        { number: 6, text: 'By Nora Quill, Islands Wire' },
        { number: 7, text: WORDS },
      ],
      around: [
        { number: 1, text: `${title} - Skerry Post` },
        { number: 2, text: 'By Tom Ashby, TPB' },
      ],
    };
    expect(findBylines(below, SOURCES).map(({ source: { id } }) => id)).toEqual(['iw']);
  });
});
