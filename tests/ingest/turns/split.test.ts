import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import { findLabels } from '../../../src/ingest/turns/find-labels.ts';
import { labelForm } from '../../../src/ingest/turns/label-form.ts';
import { splitTurns } from '../../../src/ingest/turns/split.ts';

const turnsOf = (text: string) => {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
  return splitTurns(
    lines.map((line) => [line]),
    findLabels(lines, SHIPPED.linear.label),
  );
};
const split = (text: string) => {
  const { paragraphs, turns } = turnsOf(text);
  return paragraphs.map((paragraph) => [paragraph.turn === null ? null : turns[paragraph.turn]!.label, paragraph.text]);
};

describe('turns', () => {
  it('goes by labels and lets a paragraph without one go on', () => {
    expect(split('Question: Is it open?\nIlsabet Moravec: It is.\nIt always was.\nQuestion: To all?')).toEqual([
      ['Question', 'Is it open?'],
      ['Ilsabet Moravec', 'It is.'],
      ['Ilsabet Moravec', 'It always was.'],
      ['Question', 'To all?'],
    ]);
  });

  it('keeps what stands before the first label out of the turns', () => {
    expect(split('The talk took place on the quay.\nQuestion: Is it open?\nAnswer: Yes.')[0]).toEqual([
      null,
      'The talk took place on the quay.',
    ]);
  });

  it('takes labels in capitals, with a form of address and with a stage direction, which is printed', () => {
    expect(
      split('MS OKONRE: Good morning.\nMR. PENHALE (laughing): Is it?\nQUESTION: Sir?\nMODERATOR: Next.').map(
        ([label]) => label,
      ),
    ).toEqual(['MS OKONRE', 'MR. PENHALE (laughing)', 'QUESTION', 'MODERATOR']);
  });

  it('takes labels in other scripts', () => {
    expect(
      split('Вопрос: Открыт ли пролив?\nИ.Моравец: Да.\nВопрос: Для всех?\nИ.Моравец: Да.').map(([label]) => label),
    ).toEqual(['Вопрос', 'И.Моравец', 'Вопрос', 'И.Моравец']);
    expect(split('سؤال: هل المضيق مفتوح؟\nجواب: نعم.').map(([label]) => label)).toEqual(['سؤال', 'جواب']);
  });

  it('takes a label on its own line', () => {
    expect(split('Question:\nIs it open?\nAnswer:\nYes.')).toEqual([
      ['Question', 'Is it open?'],
      ['Answer', 'Yes.'],
    ]);
  });

  it('cuts inside a paragraph after the end of a sentence, at a name that is known', () => {
    expect(split('Question: Will it be like that? Ilsabet Moravec: It will.')).toEqual([
      ['Question', 'Will it be like that?'],
      ['Ilsabet Moravec', 'It will.'],
    ]);
  });

  it('takes a surname that comes back between questions, and no remark', () => {
    expect(split('Question: Open?\nTamsel: Yes.\nQuestion: To all?\nTamsel: To all.').map(([label]) => label)).toEqual([
      'Question',
      'Tamsel',
      'Question',
      'Tamsel',
    ]);
    expect(split('Question: Open?\nNote: He nods.\nQuestion: To all?\nNote: He nods.').map(([label]) => label)).toEqual(
      ['Question', 'Question', 'Question', 'Question'],
    );
    expect(split('Tamsel: Yes.\nWe went on.\nTamsel: To all.').map(([label]) => label)).toEqual([null, null, null]);
  });

  it('says which turns ask and which answer', () => {
    expect(turnsOf('Question: Open?\nMoravec Ilsabet: Yes.').turns.map(({ kind, line }) => [kind, line])).toEqual([
      ['question', 1],
      ['answer', 2],
    ]);
  });

  it.each([
    'Velmar: 13:15',
    'In other words: nothing.',
    'Consular queries: ring the bell.',
    'He said: wait.',
    'Note: the hall is closed.',
    'Velmar: the ministry has no comment.',
    'https://papers.example: a site',
    'Will it be like that? Nobody Known: It will.',
  ])('finds no turn in %s', (text) => {
    expect(split(`${text}\nMore words follow here.`).map(([label]) => label)).toEqual([null, null]);
  });

  it('finds no label of many words, nor one with a verb', () => {
    expect(labelForm(`${'Aaaa '.repeat(15)}: words`, true)).toBeNull();
    expect(labelForm('The pilots went: away', true)).toBeNull();
  });
});
