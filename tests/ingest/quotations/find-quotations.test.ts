import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../src/ingest/quotations/find-quotations.ts';

/** What stands between the marks, and its kind. */
const read = (...paragraphs: string[]) =>
  findQuotations(paragraphs).map(({ paragraph, start, end, kind, continues }) => {
    const text = paragraphs[paragraph]!.slice(start, end);
    return continues ? [text, kind, 'continues'] : [text, kind];
  });
const words = (...paragraphs: string[]) => read(...paragraphs).map(([text]) => text);

describe('marks', () => {
  test.each([
    ['curly', '“The harbour stays open,” she said.'],
    ['straight', '"The harbour stays open," she said.'],
    ['mixed', '“The harbour stays open," she said.'],
    ['single curly', '‘The harbour stays open,’ she said.'],
    ['single straight', "'The harbour stays open,' she said."],
    ['TeX', "``The harbour stays open,'' she said."],
    ['guillemets', '«The harbour stays open,» she said.'],
    ['guillemets with spaces', '« The harbour stays open, » she said.'],
    ['German', '„The harbour stays open,“ she said.'],
    ['corner', '「The harbour stays open,」 she said.'],
  ])('%s marks are left outside', (_, text) => {
    expect(words(text)).toEqual(['The harbour stays open,']);
  });

  test('apostrophes are no marks', () => {
    expect(words("The states’ rights aren’t Velde’s, nor the ’90s’ or 'tis said.")).toEqual([]);
  });

  test('a possessive inside single marks does not close them', () => {
    expect(words('She spoke of ‘the islands’ old rights’ on Monday.')).toEqual(['the islands’ old rights']);
  });

  test('a measure in inches opens nothing', () => {
    expect(words('A 12" gun stood there.')).toEqual([]);
  });

  test('a quotation inside a quotation is a part of it', () => {
    expect(words('“He told me: ‘Wait here.’ And I waited,” she said.')).toEqual([
      'He told me: ‘Wait here.’ And I waited,',
    ]);
    expect(words('«Он сказал «подождём» и вышел», заявила она.')).toEqual(['Он сказал «подождём» и вышел']);
    expect(words('"He called it "the long wait" again," she said.')).toEqual(['He called it "the long wait" again,']);
  });

  test('an agency’s insertion in brackets stays in the quotation', () => {
    expect(words('"They [the islanders] (in the north) will wait," she said.')).toEqual([
      'They [the islanders] (in the north) will wait,',
    ]);
  });
});

describe('several paragraphs', () => {
  test('a quotation that the next paragraph takes up with a mark goes on there', () => {
    expect(read('“The harbour stays open.', '“It will stay so for years,” she said.')).toEqual([
      ['The harbour stays open.', 'full'],
      ['It will stay so for years,', 'full', 'continues'],
    ]);
  });

  test('it may go on without a mark and close later', () => {
    expect(read('“The harbour stays open.', 'It will stay so,” she said.')).toEqual([
      ['The harbour stays open.', 'full'],
      ['It will stay so,', 'full', 'continues'],
    ]);
  });

  test('a mark that is never closed holds to the end of its paragraph only', () => {
    expect(read('She said: “The harbour stays open.', 'Ships came and went.')).toEqual([
      ['The harbour stays open.', 'full'],
    ]);
  });

  test('a closed quotation does not go on', () => {
    expect(
      read('“The harbour stays open.”', '“It will stay so,” she said.').map(([, , continues]) => continues),
    ).toEqual([undefined, undefined]);
  });
});

describe('kinds', () => {
  test.each([
    ['“The harbour stays open,” she said.', 'full'],
    ['She said: “No.”', 'partial'],
    ['She said that it “will stay open for years”.', 'partial'],
    ['She called it “a bright day” for all.', 'partial'],
    ['The trawler “Sea Star” sank.', 'term'],
    ['The newspaper “tide today” printed it.', 'term'],
    ['They signed the “Compact for Fair Seas” in May.', 'term'],
    ['A “yes” vote would end it.', 'term'],
    ['He was on the “Tide, Halm, Orlan” programme.', 'term'],
  ])('%s is %s', (text, kind) => {
    expect(read(text).map(([, found]) => found)).toEqual([kind]);
  });

  test('names joined to a name are names', () => {
    expect(read('The trawlers SAILED; THE SHIPS “STAR” AND “MOON” SANK.').map(([, kind]) => kind)).toEqual([
      'term',
      'term',
    ]);
  });
});

test('spans lie inside their paragraph, in order, without overlap, and hold words but not their own marks', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '``',
    "''",
    'she said',
    'The harbour',
    ', ',
    '. ',
    ' ',
    'states',
    '5',
    '(',
    ')',
    '「',
    '」',
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 14 }), { maxLength: 4 }), (lists) => {
      const paragraphs = lists.map((pieces) => pieces.join(''));
      let [paragraph, end] = [-1, 0];
      for (const span of findQuotations(paragraphs)) {
        if (span.paragraph !== paragraph) [paragraph, end] = [span.paragraph, 0];
        const text = paragraphs[span.paragraph]!;
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(span.start, span.end)).toMatch(/[\p{L}\p{N}]/u);
        expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
        end = span.end;
      }
    }),
  );
});

test.each([
  '',
  'Nothing is quoted here.',
  "It's the Veldes' boat, isn't it?",
  '"" “” «»',
  'rock ’n’ roll',
  '6\' 2" tall',
])('finds nothing in "%s"', (text) => {
  expect(words(text)).toEqual([]);
});

describe('a few words in marks', () => {
  const kinds = (lang: string, text: string) => findQuotations([text], lang).map(({ kind }) => kind);

  test.each([
    ['pt', 'A ministra Velde qualificou o porto como "profundamente inseguro" na segunda-feira.'],
    ['it', 'Velde accusa il porto di fare da “comparsa” nella vicenda.'],
    ['sv', 'Velde kallar avgiften ”en orimlig börda”.'],
  ])('are somebody’s beside a verb of speech of the language: %s', (lang, text) => {
    expect(kinds(lang, text)).toEqual(['partial']);
    expect(kinds('und', text)).toEqual(['term']);
  });

  test('are a term without one, and names stay names', () => {
    expect(kinds('pt', 'O porto é um "corredor verde" desde maio.')).toEqual(['term']);
    expect(kinds('pt', 'A ministra disse que o navio "Estrela Polar" chegou.')).toEqual(['term']);
  });
});

describe('straight marks', () => {
  test('with a space inside, where the script sets none', () => {
    expect(words('外长表示 ， " 港口将继续开放 " ， 并说这是"共同的决定 " 。')).toEqual([
      '港口将继续开放',
      '共同的决定',
    ]);
  });

  test('glued to the sentence before them open when they come in pairs', () => {
    expect(words('Il porto resta chiuso."Lo apriremo presto", dice Velde.')).toEqual(['Lo apriremo presto']);
    expect(words('Il porto resta chiuso."Lo apriremo presto, dice Velde.')).toEqual([]);
  });
});
