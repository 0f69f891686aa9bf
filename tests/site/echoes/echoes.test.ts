import { describe, expect, test } from 'vitest';
import { findCommonRuns } from '../../../src/site/echoes/common-runs.ts';
import { findEchoes } from '../../../src/site/echoes/echoes.ts';
import { isSaying } from '../../../src/site/echoes/sayings.ts';
import { utterancesOf } from '../../../src/site/echoes/utterances.ts';
import type { Named, Statement } from '../../../src/statement/schema.ts';
import { paragraph, quotation, statement } from '../holdings.ts';

const windle: Named = { id: 'josepha-windle', name: 'Josepha Windle' };
const dobrash: Named = { id: 'stanimir-dobrash', name: 'Stanimir Dobrash' };
const SAYING = 'A neighbour is somebody who knows what time you put out the light.';

/** A speech of a day, whose words begin with what only it says. */
function speech(id: string, date: string | null, words: string, speaker = windle, given: Partial<Statement> = {}) {
  const body = [paragraph(`${id} is here. ${words}`)];
  return statement({ id, kind: 'speech', date, speakers: [{ ...speaker, role: null }], body, ...given });
}

/** A report in which somebody is quoted; who speaks in it is another matter. */
function report(id: string, date: string, words: string, of: Named, speakers: readonly Named[] = []) {
  const body = [paragraph(`In ${id} it was quoted again: “${words}”`)];
  const quotations = [quotation(body, words, 'full', of)];
  return statement({ id, date, body, quotations, speakers: speakers.map((one) => ({ ...one, role: null })) });
}

/** The echoes of all paragraphs, as `way of-whom: with-whom`. */
function told(...statements: readonly Statement[]): readonly string[] {
  return [...findEchoes(statements)].flatMap(([{ id }, paragraphs]) =>
    [...paragraphs.values()].flatMap((lists) =>
      (['before', 'after', 'quoted'] as const).flatMap((way) =>
        lists[way].length === 0
          ? []
          : [`${id} ${way} ${lists[way].map(({ statement: { id: other } }) => other).join(', ')}`],
      ),
    ),
  );
}

describe('words that come again', () => {
  test('point back to every earlier day on which the same person said them, and on to every later one', () => {
    const [one, two, three] = ['2001-03-01', '2002-03-01', '2004'].map((day) => speech(`d${day}`, day, SAYING));
    expect(told(three!, one!, two!).toSorted()).toEqual([
      'd2001-03-01 after d2002-03-01, d2004',
      'd2002-03-01 after d2004',
      'd2002-03-01 before d2001-03-01',
      'd2004 before d2001-03-01, d2002-03-01',
    ]);
  });

  test('are given as they are printed at the other end', () => {
    const one = speech('one', '2001-03-01', SAYING);
    const two = speech('two', '2002-03-01', SAYING.replace('neighbour', 'NEIGHBOUR').replace(' light', ', light'));
    const [echo] = [...findEchoes([one, two]).get(one)!.values()];
    expect(echo!.after).toMatchObject([
      { words: 'is here. A NEIGHBOUR is somebody who knows what time you put out the, light' },
    ]);
  });

  test('are told once of an occasion, from the speaker’s own voice', () => {
    const first = report('first', '2001-03-01', SAYING, windle, [windle]);
    const relations = [
      { type: 'sharesWords', statement: 'first', rule: 'words/quoted', figure: 1, says: 'Both do.' },
    ] as const;
    const own = speech('own', '2001-03-01', SAYING, windle, { relations: [...relations] });
    const later = speech('later', '2002-03-01', `I say it again: ${SAYING.replace('A', 'a')}`);
    expect(told(first, own, later).toSorted()).toEqual(['first after later', 'later before own', 'own after later']);
  });

  test('are quoted later where somebody else speaks in the text', () => {
    const first = speech('first', '2001-03-01', SAYING);
    expect(told(first, report('later', '2003-01-01', SAYING, windle, [dobrash])).toSorted()).toEqual([
      'first quoted later',
      'later before first',
    ]);
  });

  test('are quoted later by somebody who says them between marks, but for those who say what everybody says', () => {
    const first = speech('first', '2001-03-01', SAYING);
    const other = speech('other', '2003-01-01', `I have it here. “${SAYING}” So much for that.`, dobrash);
    expect(told(first, other).toSorted()).toEqual(['first quoted other', 'other before first']);
    const own = speech('own', '2002-01-01', SAYING, { id: null, name: 'Jago Fenn' });
    expect(told(first, own, other)).toEqual([]);
    const quoting = speech('quoting', '2000-01-01', `My grandmother said: “${SAYING}”`);
    expect(told(quoting, other)).toEqual([]);
  });

  test.each([
    ['said by somebody else', speech('b', '2002-03-01', SAYING, dobrash)],
    ['of the same day', speech('b', '2001-03-01', SAYING)],
    ['of days that may be the same', speech('b', '2001-03', SAYING)],
    ['of a day that nobody knows', speech('b', null, SAYING)],
    ['in a report of the next day', report('b', '2001-03-02', SAYING, windle, [windle])],
    [
      'in another report of the occasion',
      speech('b', '2001-03-09', SAYING, windle, {
        relations: [{ type: 'sharesWords', statement: 'a', rule: 'words/quoted', figure: 1, says: 'Both do.' }],
      }),
    ],
    [
      'of somebody with the same surname',
      speech('b', '2002-03-01', SAYING, { id: 'jory-windle', name: 'Jory Windle' }),
    ],
    ['that are no saying', speech('b', '2002-03-01', `I say that ${SAYING.slice(2, 42)} is a friend.`)],
  ])('are not words %s', (_, other) => {
    expect(told(speech('a', '2001-03-01', SAYING), other)).toEqual([]);
  });

  test('are nothing that many people say', () => {
    const people = ['Fenn', 'Oake', 'Gaunt'].map((name) => speech(name, '2000-01-01', SAYING, { id: null, name }));
    expect(told(speech('a', '2001-03-01', SAYING), speech('b', '2002-03-01', SAYING), ...people)).toEqual([]);
  });
});

test('a saying is a whole sentence of some length, or a long stretch', () => {
  const says = (text: string, stretch: string) =>
    isSaying(text, 0, text.length, text.indexOf(stretch), text.indexOf(stretch) + stretch.length);
  const text = 'It rained. We are not in a hurry; the tide is. And so I want to say that it is of no use to us.';
  expect(says(text, 'We are not in a hurry; the tide is')).toBe(true);
  expect(says(text, 'not in a hurry; the tide is. And so I')).toBe(false);
  expect(says(text, text.slice(4))).toBe(true);
  expect(says('Thank you, thank you, thank you, thank you.', 'Thank you, thank you, thank you, thank you')).toBe(false);
});

test('runs are found wherever they stand, in the words of one or of several', () => {
  const words = 'one two three four five';
  const utterances = [
    speech('a', null, `${words} ${words}`),
    speech('b', null, ''),
    speech('c', null, `so ${words}`),
  ].flatMap(utterancesOf);
  const found = [...findCommonRuns(utterances, 5, 10)].map((places) =>
    places.map(({ utterance, word }) => [utterance, word]),
  );
  expect(found).toContainEqual([
    [0, 3],
    [0, 8],
    [2, 4],
  ]);
  expect([...findCommonRuns(utterances, 5, 2)].every((places) => places.length === 2)).toBe(true);
});
