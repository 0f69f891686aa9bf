import { expect, test } from 'vitest';
import { layOutBody } from '../../../src/site/reading/body-layout.ts';
import { contentsOf } from '../../../src/site/reading/contents.ts';
import { anchorBlocks } from '../../../src/statement/anchors.ts';
import type { Block } from '../../../src/statement/schema.ts';
import { paragraph } from '../holdings.ts';

/** Turns from lines such as `Question: Who?`; `## …` is a subheading. Questions are those with that label. */
function sections(lines: readonly string[]) {
  const body = lines.flatMap((line): readonly Block[] => {
    if (line.startsWith('## ')) return [{ type: 'subheading', text: line.slice(3) }];
    const [label = '', words = ''] = line.split(': ');
    return [{ type: 'turn', text: label }, paragraph(words)];
  });
  const turns = anchorBlocks(body).flatMap(({ block, anchor }) =>
    block.type === 'turn'
      ? [
          {
            turn: anchor!,
            kind: block.text === 'Question' ? ('question' as const) : ('answer' as const),
            speaker: null,
          },
        ]
      : [],
  );
  return layOutBody({ body, turns, quotations: [] });
}

const asked = (count: number) =>
  Array.from({ length: count }, (_, index) => [
    `Question: Is it number ${index + 1}?`,
    `Fenn: It is ${index + 1}.`,
  ]).flat();

test('a short transcript has no contents, nor has a text without turns', () => {
  expect(contentsOf(sections(asked(3)))).toBeNull();
  expect(contentsOf(layOutBody({ body: Array(40).fill(paragraph('A boat.')), turns: [], quotations: [] }))).toBeNull();
});

test('a question stands with whoever answers it, and speakers with their turns', () => {
  const contents = contentsOf(sections(['Fenn: Good morning.', ...asked(4), 'Oake: I may add that it rained.']))!;
  expect(contents.turns).toBe(10);
  expect(contents.speakers.map(({ who, turns }) => [who, turns])).toEqual([
    ['Fenn', 5],
    ['Question', 4],
    ['Oake', 1],
  ]);
  expect(
    contents.parts.flatMap(({ entries }) => entries.map(({ turn, who, opening }) => [turn, who, opening])),
  ).toEqual([
    [1, 'Fenn', 'Good morning.'],
    [2, 'Fenn', 'Is it number 1?'],
    [4, 'Fenn', 'Is it number 2?'],
    [6, 'Fenn', 'Is it number 3?'],
    [8, 'Fenn', 'Is it number 4?'],
  ]);
});

test('a label is told without the manner of speaking', () => {
  const contents = contentsOf(sections(['Mr. BREM (Tarn) (interpretation from Tarnian): Colleagues.', ...asked(4)]))!;
  expect(contents.speakers[0]!.who).toBe('Mr. BREM (Tarn)');
  expect(contents.parts[0]!.entries[0]!.who).toBe('Mr. BREM (Tarn)');
});

test('an opening is cut at a word', () => {
  const long = `Question: ${'Would the minister tell us '.repeat(5)}?`;
  const [entry] = contentsOf(sections([long, ...asked(4)]))!.parts[0]!.entries;
  expect(entry!.opening).toBe('Would the minister tell us Would the minister tell us Would the …');
});

test('subheadings make parts; without them many entries are parted evenly', () => {
  const headed = contentsOf(sections([...asked(3), '## On the tide', ...asked(3)]))!;
  expect(headed.parts.map(({ title, entries }) => [title, entries.length])).toEqual([
    [null, 3],
    ['On the tide', 3],
  ]);
  const long = contentsOf(sections(asked(100)))!;
  expect(long.parts.map(({ entries }) => entries.length)).toEqual([20, 20, 20, 20, 20]);
});
