import { expect, test } from 'vitest';
import { anchorBlocks } from '../../src/statement/anchors.ts';
import { saidStretches } from '../../src/statement/said.ts';
import { surnameKey, wordsOf } from '../../src/statement/words.ts';
import { paragraph, quotation, statement } from '../site/holdings.ts';

const windle = { id: 'josepha-windle', name: 'Josepha Windle' };
const fenn = { id: null, name: 'Jago Fenn' };
const told = (given: Parameters<typeof statement>[0]) => {
  const made = statement(given);
  return saidStretches(made).map(({ block, start, end, speaker, quoted }) => [
    speaker.name,
    made.body[block]!.text.slice(start, end),
    quoted,
  ]);
};

test('a report’s quotations are those of whom they belong to, and the rest is nobody’s', () => {
  const body = [paragraph('“It is a seven,” Windle said of the “number”. “So it is,” said somebody.')];
  const quotations = [
    quotation(body, 'It is a seven,', 'full', windle),
    quotation(body, 'number', 'term', windle),
    quotation(body, 'So it is,', 'full'),
  ];
  expect(told({ id: 'a', kind: 'report', body, quotations, speakers: [{ ...windle, role: null }] })).toEqual([
    ['Josepha Windle', 'It is a seven,', true],
  ]);
});

test('a turn is its speaker’s, and what an editor puts between turns is nobody’s', () => {
  const body = [
    paragraph('The hall was cold.'),
    { type: 'turn' as const, text: 'FENN' },
    paragraph('Ask the tide.'),
    { type: 'turn' as const, text: '[ENDS]' },
    paragraph('They left.'),
  ];
  const turns = anchorBlocks(body).flatMap(({ block, anchor }) =>
    block.type === 'turn'
      ? [{ turn: anchor!, kind: block.text === 'FENN' ? ('answer' as const) : ('narrative' as const), speaker: fenn }]
      : [],
  );
  expect(told({ id: 'a', kind: 'interview', body, turns })).toEqual([['Jago Fenn', 'Ask the tide.', false]]);
});

test('a speech is the words of the one who speaks, and of two speakers nobody knows whose they are', () => {
  const body = [paragraph('I have brought six pens.')];
  const one = { ...windle, role: null };
  expect(told({ id: 'a', kind: 'speech', body, speakers: [one] })).toHaveLength(1);
  expect(told({ id: 'a', kind: 'speech', body, speakers: [one, { ...fenn, role: null }] })).toEqual([]);
  expect(told({ id: 'a', kind: 'statement', body, institution: { id: null, name: 'Harbour Ministry' } })).toEqual([
    ['Harbour Ministry', 'I have brought six pens.', false],
  ]);
});

test('words are compared without case and marks, and stand where they stand', () => {
  const text = '“We’re NOT late – 4 times,” 他说';
  expect(wordsOf(text).map(({ key }) => key)).toEqual(['we', 're', 'not', 'late', '4', 'times', '他', '说']);
  expect(wordsOf(text, 1, 10).map(({ start, end }) => text.slice(start, end))).toEqual(['We', 're', 'NOT']);
  expect([surnameKey('Capt. Jago Fenn'), surnameKey('FENN'), surnameKey('…')]).toEqual(['fenn', 'fenn', '']);
});
