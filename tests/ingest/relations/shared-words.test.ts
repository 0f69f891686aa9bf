import { describe, expect, test } from 'vitest';
import { relateTexts } from '../../../src/ingest/relations/relate.ts';
import type { RelatedText, Unrelated } from '../../../src/ingest/relations/text.ts';
import { anchorBlocks } from '../../../src/statement/anchors.ts';
import type { Named } from '../../../src/statement/schema.ts';
import { text, told } from './texts.ts';

const WINDLE: Named = { id: 'josepha-windle', name: 'Josepha Windle' };
const ASKED = 'We have asked the keeper for the wick, and the keeper has asked us for the money';
const BORROWED = 'a lamp that is borrowed has to be returned lit';

/** A report of a day that quotes Windle. `words` has her words between “ and ”. */
function report(
  id: string,
  day: string | null,
  words: readonly string[],
  change: Partial<Unrelated> = {},
): RelatedText {
  return quoting(id, day, words, WINDLE, change);
}

/** Words that no other text has: without them one is an excerpt of the other. */
const ownWords = (id: string) => Array.from({ length: 20 }, (_, index) => `${id}${index}`).join(' ');

function quoting(
  id: string,
  day: string | null,
  words: readonly string[],
  speaker: Named | null,
  change: Partial<Unrelated> = {},
): RelatedText {
  const made = text(id, [...words, ownWords(id)], { kind: 'report', date: day, published: day, ...change });
  const quotations = anchorBlocks(made.statement.body).flatMap(({ block, anchor }) =>
    [...block.text.matchAll(/(?<=“)[^”]+/gu)].map((match) => ({
      paragraph: anchor!,
      start: match.index,
      end: match.index + match[0].length,
      kind: 'full' as const,
      speaker,
    })),
  );
  return { ...made, statement: { ...made.statement, voices: { turns: [], quotations } } };
}

const first = report('first', '2004-05-02', [
  `The harbour was told on Sunday why it is dark. “${ASKED},” Windle said.`,
  'The boats stayed out.',
]);
const second = report('second', '2004-05-03', [
  `Nobody blames the keeper. “${ASKED}, which he has not got,” she said.`,
]);

describe('reports of the same words', () => {
  test('are found by a quotation that both print, and say which', () => {
    expect(relateTexts([second, first])).toEqual([
      [
        {
          type: 'sharesWords',
          statement: 'first',
          rule: 'words/quoted',
          figure: 1,
          says: 'Both give words of Josepha Windle: “We have asked the keeper for the wick, and the keeper has asked us …”.',
        },
      ],
      [],
    ]);
  });

  test('may be a report and the speech that it reports', () => {
    const speech = text('speech', [`Colleagues, ${ASKED}. I am told that this is custom.`, 'I thank you.'], {
      kind: 'speech',
      speakers: [{ ...WINDLE, role: null }],
      date: '2004-05-02',
      published: '2004-05-02',
    });
    expect(told([first, speech])).toEqual(['speech sharesWords first']);
  });

  test('are not what somebody says again three days later', () => {
    const again = text('again', [`I said on Sunday, and I say it again: ${ASKED}.`, 'So much for the wick.'], {
      kind: 'speech',
      speakers: [{ ...WINDLE, role: null }],
      date: '2004-05-05',
      published: '2004-05-05',
    });
    expect(told([first, again])).toEqual([]);
    expect(told([first, report('later', '2004-05-05', [`“${ASKED},” she had said.`])])).toEqual([
      'later sharesWords first',
    ]);
  });

  test('need fewer words where both are of one day', () => {
    const [one, other] = ['Monday', 'noon'].map((when) => `By ${when} she had said it: “${BORROWED.slice(0, 30)}”.`);
    const on = (day: string) => report(`on-${day}`, day, [other!]);
    expect(told([report('a', '2004-05-02', [one!]), on('2004-05-02')])).toEqual(['on-2004-05-02 sharesWords a']);
    expect(told([report('a', '2004-05-02', [one!]), on('2004-05-03')])).toEqual([]);
  });

  test.each([
    ['of days far apart', report('b', '2004-05-09', [`“${ASKED},” she said again.`])],
    ['of which one is undated', report('b', null, [`“${ASKED},” she said.`])],
    ['of which one may be of any day of a year', report('b', '2004', [`“${ASKED},” she said.`])],
    ['in two languages', report('b', '2004-05-02', [`“${ASKED},” she said.`], { lang: 'fr' })],
    [
      'that quote two people with the same words',
      quoting('b', '2004-05-02', [`“${ASKED},” he said.`], { id: null, name: 'Aldous Penhale' }),
    ],
    [
      'that quote two people of one surname who both have a record',
      quoting('b', '2004-05-02', [`“${ASKED},” he said.`], { id: 'jory-windle', name: 'Jory Windle' }),
    ],
    ['of which one does not say whose the words are', quoting('b', '2004-05-02', [`“${ASKED}.”`], null)],
    [
      'that both only tell of it',
      text('b', [`Windle said that ${ASKED}.`, ownWords('b')], { kind: 'report', date: '2004-05-02' }),
    ],
  ])('are not reports %s', (_, other) => {
    expect(told([first, other])).toEqual([]);
  });

  test('do not rest on what is said every day', () => {
    const days = ['2003-01-05', '2003-02-05', '2003-03-05'];
    const slogan = days.map((day) => report(`on-${day}`, day, [`“${ASKED},” she said, as she does.`]));
    expect(told([first, second, ...slogan])).toEqual([]);
  });

  test('may rest on what is said again afterwards', () => {
    const days = ['2005-01-05', '2005-02-05', '2005-03-05'];
    const later = days.map((day) => report(`on-${day}`, day, [`“${ASKED},” she said again.`]));
    expect(told([first, second, ...later])).toEqual(['second sharesWords first']);
  });

  test('are no reports where one is a copy of the other', () => {
    const words = [`${'The boats stayed out for eleven nights and the keeper wrote letters. '.repeat(3)}“${ASKED}.”`];
    const long = words.map(
      (one) => `${one} It was told to the harbour office in ${'a very long letter about oil and '.repeat(2)}rope.`,
    );
    expect(told([report('a', '2004-05-02', long), report('b', '2004-05-02', long)])).toEqual(['b sameAs a']);
  });
});
