import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../src/search/quotes/read-claims.ts';

const quotations = (text: string) => readClaims(text).claims.map(({ quotation }) => quotation);

describe('quotations as they are given', () => {
  it('are one', () => {
    expect(readClaims(' We are not in a hurry; the tide is. ')).toEqual({
      form: 'one',
      claims: [{ quotation: 'We are not in a hurry; the tide is.', speaker: null, date: null, source: null }],
    });
    expect(readClaims('“We say ‘no’ to haste and “yes” to the tide.”').form).toBe('one');
    expect(readClaims('We are not in a hurry; the\ntide is, and so it was\nbefore.').form).toBe('one');
    expect(readClaims('“We are not in a hurry; the tide is.\nIt has always been so.”').form).toBe('one');
    expect(readClaims('').claims).toEqual([]);
  });

  it('are none, or one without words, where nothing is pasted but marks', () => {
    expect(readClaims('', null).claims).toEqual([]);
    expect(readClaims('""', null).claims.map(({ quotation }) => quotation)).toEqual(['""']);
  });

  it('are a list', () => {
    expect(readClaims('We are not in a hurry.\n\nThe tide is on time.\r\nA winter is a winter.').form).toBe('list');
    expect(quotations('We are not in a hurry.\n\nThe tide is on time.')).toEqual([
      'We are not in a hurry.',
      'The tide is on time.',
    ]);
    expect(
      readClaims('“The tide is on time.” — Josepha Windle, 15 April 2016\n“A winter is a winter.” – Brem').claims,
    ).toEqual([
      { quotation: 'The tide is on time.', speaker: 'Josepha Windle', date: '15 April 2016', source: null },
      { quotation: 'A winter is a winter.', speaker: 'Brem', date: null, source: null },
    ]);
  });

  it('are a table, its columns named in any order and language', () => {
    const claim = { quotation: 'The tide, it is said, "is"', speaker: 'Windle', date: '2016', source: null };
    expect(readClaims('Date,Speaker,Quotation\n2016,Windle,"The tide, it is said, ""is"""\n').claims).toEqual([claim]);
    expect(readClaims('дата;цитата;автор\n2016;"The tide, it is said, ""is""";Windle').claims).toEqual([claim]);
    expect(readClaims('المتحدث\tالاقتباس\nWindle\tThe tide is').claims[0]).toMatchObject({
      quotation: 'The tide is',
      speaker: 'Windle',
    });
    expect(readClaims('quotation\nOne, two, three\n').claims[0]!.quotation).toBe('One');
  });

  it('are a table without names', () => {
    const { form, claims } = readClaims('"The tide is on time.",Windle\n"A winter, is a winter.",Brem');
    expect(form).toBe('table');
    expect(claims.map(({ quotation, speaker }) => [quotation, speaker])).toEqual([
      ['The tide is on time.', 'Windle'],
      ['A winter, is a winter.', 'Brem'],
    ]);
  });

  it.each([
    ['“The tide is never in a hurry,” said Josepha Windle.', 'Josepha Windle'],
    ['“The tide is never in a hurry,” the minister added. “It is on time, as it was,” she said.', null],
    ['Foreign Minister Stanimir Dobrash said: “The tide is never in a hurry.”', 'Foreign Minister Stanimir Dobrash'],
    ['«La marée n’est jamais pressée», a déclaré Odile Marchevert mardi.', 'Odile Marchevert'],
    ['«Прилив никогда не спешит», — заявила Зденка Палюк.', 'Зденка Палюк'],
    ['«La marea nunca tiene prisa», afirmó Evaristo Manglano.', 'Evaristo Manglano'],
    ['"The tide is never in a hurry," Windle told reporters.', 'Windle'],
  ])('stand in prose: %s', (text, speaker) => {
    const { form, claims } = readClaims(text);
    expect(form).toBe('prose');
    expect(claims[0]!.speaker).toBe(speaker);
    expect(claims[0]!.quotation).toMatch(/tide|marée|Прилив|marea/u);
  });

  it('leave terms in prose where they are', () => {
    expect(quotations('The “tide” of which Windle said “it is never in a hurry” was late.')).toEqual([
      'it is never in a hurry',
    ]);
  });

  it('are taken as whoever gives them says', () => {
    expect(readClaims('One line.\nAnother line.', 'one').claims).toHaveLength(1);
    expect(readClaims('“The tide is never in a hurry,” said Josepha Windle.', 'list').claims[0]!.speaker).toBeNull();
  });
});
