import { describe, expect, test } from 'vitest';
import { solveDates } from '../../../src/ingest/dates/solve.ts';
import type { DateInput } from '../../../src/ingest/dates/input.ts';
import { EvidenceSchema } from '../../../src/statement/schema.ts';
import { isEdtf } from '../../../src/statement/edtf.ts';
import { inOffice, makeEvent, makeInput, makeItem } from './items.ts';

type Parts = Parameters<typeof makeItem>[0];

/** Solves an item and checks what holds for every solution: valid evidence, valid EDTF, full sentences. */
function solve(parts: Parts, more: Partial<DateInput> = {}) {
  const solution = solveDates(makeInput(makeItem(parts), more));
  const evidence = [...solution.date.evidence, ...solution.published.evidence, ...solution.captured.evidence];
  for (const piece of evidence) {
    expect(EvidenceSchema.safeParse(piece).error).toBeUndefined();
    expect(piece.says).toMatch(/^[\p{Lu}“].*[.]$/u);
  }
  for (const { value } of [solution.date, solution.published]) expect(value === null || isEdtf(value)).toBe(true);
  for (const { why } of solution.candidates) expect(why).toMatch(/[.]$/u);
  return solution;
}

const rules = (solution: ReturnType<typeof solve>) => solution.date.evidence.map(({ rule }) => rule);
const codes = (solution: ReturnType<typeof solve>) => solution.messages.map(({ ruleId }) => ruleId);

describe('a wire', () => {
  test('with a collector’s day and a dateline that agree is of that day, and was put out on it', () => {
    const solution = solve({
      header: 'date 2009-03-14',
      dateline: 'VELMAR, March 14. /IWA/',
      paragraphs: ['The fleet will stay in port, the minister told IWA.'],
    });
    expect(solution.date).toMatchObject({ value: '2009-03-14', basis: 'stated', tier: 'certain' });
    expect(solution.published).toMatchObject({ value: '2009-03-14', basis: 'stated', tier: 'certain' });
    expect(rules(solution)).toEqual(['dateline/month-day', 'header/date']);
    expect(solution.messages).toEqual([]);
  });

  test('with a dateline of the day before its collector’s day keeps both', () => {
    const solution = solve({ header: 'date 2009-03-15', dateline: 'VELMAR, March 14 (IWA) --' });
    expect(solution.date.value).toBe('2009-03-14');
    expect(solution.published.value).toBe('2009-03-15');
  });

  test('of 31 December that was saved on New Year’s Day is of the old year', () => {
    const solution = solve({
      header: 'date 2010-01-01',
      dateline: 'VELMAR, December 31. /IWA/',
      paragraphs: ['The talks will open on January 9, the minister said.'],
    });
    expect(solution.date.value).toBe('2009-12-31');
  });

  test('with a dateline far from its collector’s day is a conflict that tells both lines', () => {
    const solution = solve({ header: 'date 2009-03-14', dateline: 'VELMAR, July 2. /IWA/' });
    expect(solution.date).toMatchObject({ value: 'XXXX-07-02', tier: 'possible' });
    expect(codes(solution)).toContain('date-conflict');
    const { reason } = solution.messages.find(({ ruleId }) => ruleId === 'date-conflict')!;
    expect(reason).toContain('2 July');
    expect(reason).toContain('14 March 2009');
  });

  test('without a year is dated by its weekday and the offices that it names', () => {
    const parts = {
      dateline: 'VELMAR, January 28. /IWA/',
      paragraphs: ['The proposals are modest, Foreign Minister Orla Venn said on Friday.'],
    };
    const solution = solve(parts, {
      offices: [inOffice('Orla Venn', '2004-03-09', null, 1), inOffice('Tomas Hale', '2021-01-26', '2025-01-20', 1)],
    });
    expect(solution.date).toMatchObject({ value: '2022-01-28', basis: 'inferred', tier: 'probable' });
    expect(rules(solution)).toEqual(['dateline/month-day', 'lead/day-of-speech', 'tenure/office', 'dateline/solved']);
    expect(solution.date.evidence[2]).toMatchObject({
      authority: 'people/tomas-hale',
      says: expect.stringContaining('26 January 2021'),
    });
    // An agency puts a wire out on the day of its dateline.
    expect(solution.published).toMatchObject({ value: '2022-01-28', basis: 'inferred', tier: 'probable' });
    const lost = solution.candidates.filter(({ outcome }) => outcome === 'lost');
    expect(lost.map(({ value }) => value)).toEqual(
      ['2021-01-28', '2023-01-28', '2024-01-28', '2025-01-28'].slice(0, lost.length),
    );
    expect(lost.length).toBeGreaterThanOrEqual(3);
  });

  test('without a year stays without one where no office bounds it: a set only where both ends are known', () => {
    const parts = {
      dateline: 'VELMAR, January 28. /IWA/',
      paragraphs: ['The proposals are modest, she said on Friday.'],
    };
    expect(solve(parts).date).toMatchObject({ value: 'XXXX-01-28', basis: 'stated', tier: 'possible' });
    expect(solve(parts, { offices: [inOffice('Orla Venn', '2004-03-09', null)] }).date.value).toBe('XXXX-01-28');
    expect(solve(parts, { offices: [inOffice('Orla Venn', '2004-03-09', '2013-01-01')] }).date.value).toBe(
      '[2005-01-28,2011-01-28]',
    );
  });

  test('takes only the beginning of an office from a title in a speaker’s words, which may be a courtesy', () => {
    const [held] = [inOffice('Orla Venn', '2004-03-09', '2013-01-01')];
    expect(solve({ paragraphs: ['We remember it well.'] }, { offices: [held] }).date.value).toBe(
      '2004-03-09/2013-01-01',
    );
    const { date } = solve({ paragraphs: ['We remember it well.'] }, { offices: [{ ...held, lasting: true }] });
    expect(date.value).toBe('2004-03-09/..');
    expect(date.evidence[0]).toMatchObject({
      rule: 'tenure/office',
      says: expect.stringMatching(/to 1 January 2013\. A speaker may use the title later\.$/),
    });
  });

  test('of 29 February without a year is of a leap year', () => {
    const solution = solve(
      { dateline: 'VELMAR, February 29. /IWA/' },
      { offices: [inOffice('Orla Venn', '2005-01-01', '2011-12-31')] },
    );
    expect(solution.date.value).toBe('2008-02-29');
  });

  test('with a day that does not exist says so and has no date from it', () => {
    const solution = solve({ dateline: 'VELMAR, February 30. /IWA/' });
    expect(codes(solution)).toEqual(['date-not-a-day', 'date-open']);
    expect(solution.date.value).toBeNull();
  });

  test('with a year of two digits is read in the usual century, unless an office says otherwise', () => {
    expect(solve({ dateline: 'PORT AUBE, 20 SEP 89 (IWA)' }).date).toMatchObject({
      value: '1989-09-20',
      tier: 'certain',
    });
    expect(
      solve(
        { dateline: 'PORT AUBE, 20 SEP 05 (IWA)' },
        { offices: [inOffice('Orla Venn', '1901-01-01', '1909-01-01')] },
      ).date,
    ).toMatchObject({ value: '1905-09-20', tier: 'certain' });
  });

  test('said on Friday and dated Saturday: the words are of Friday, the wire is of Saturday', () => {
    const solution = solve({
      dateline: 'VELMAR, 12 March 2011 /IWA/',
      paragraphs: ['The strait will stay open, the minister said on Friday.'],
    });
    expect(solution.date).toMatchObject({ value: '2011-03-11', basis: 'inferred' });
    expect(solution.published.value).toBe('2011-03-12');
  });

  test('whose weekday fits neither its day nor the day before is dated all the same, with a message', () => {
    const solution = solve({
      dateline: 'VELMAR, 12 March 2011 /IWA/',
      paragraphs: ['The strait will stay open, the minister said on Tuesday.'],
    });
    expect(solution.date).toMatchObject({ value: '2011-03-12', tier: 'possible' });
    expect(codes(solution)).toEqual(['date-weekday']);
  });

  test('is not dated by the weekday of what it tells of', () => {
    for (const lead of [
      'Arden condemned Tuesday’s attack on the harbour.',
      'The minister said that on Tuesday the harbour was shelled.',
      'The minister said the harbour was shelled on Tuesday.',
    ]) {
      const solution = solve({ dateline: 'VELMAR, 12 March 2011 /IWA/', paragraphs: [lead] });
      expect(solution.date).toMatchObject({ value: '2011-03-12', tier: 'certain' });
      expect(solution.messages).toEqual([]);
    }
  });

  test('keeps its printed day when one office of several speaks against it, and tells of it', () => {
    const solution = solve(
      { header: 'date 2009-03-14', dateline: 'VELMAR, March 14. /IWA/' },
      {
        offices: [inOffice('Orla Venn', '2004-03-09', '2012-01-01'), inOffice('Ilse Marr', '1980-01-01', '1984-01-01')],
      },
    );
    expect(solution.date).toMatchObject({ value: '2009-03-14' });
  });

  test('whose offices were never held at one time keeps its month and day alone', () => {
    const solution = solve(
      { dateline: 'VELMAR, January 28. /IWA/' },
      {
        offices: [inOffice('Orla Venn', '2004-03-09', '2012-01-01'), inOffice('Ilse Marr', '1980-01-01', '1984-01-01')],
      },
    );
    expect(solution.date.value).toBe('XXXX-01-28');
    expect(codes(solution).filter((code) => code === 'date-conflict')).toHaveLength(2);
  });
});

describe('a year or month that a text tells of', () => {
  const offices = [inOffice('Orla Venn', '2004-03-09', '2013-01-01')];
  const wire = (...told: string[]) =>
    solve(
      { dateline: 'VELMAR, January 28. /IWA/', paragraphs: ['The proposals are modest, she said on Friday.', ...told] },
      { offices },
    );

  test('as past lies not after the text', () => {
    expect(wire('In 2008 nobody paid for the lamp.').date).toMatchObject({
      value: '2011-01-28',
      evidence: expect.arrayContaining([expect.objectContaining({ rule: 'mention/past-year', quote: '2008' })]),
    });
    expect(wire('In 2008 nobody paid. In 1999 everybody did.').date.value).toBe('2011-01-28');
  });

  test('as still to come, in a plan, or after every year that is left says nothing', () => {
    for (const told of [
      'In 2008 somebody will pay.',
      'They pledged to pay for the lamp in 2008.',
      'In 2029 nobody paid.',
      'Nothing is told.',
    ])
      expect(wire(told).date.value).toBe('[2005-01-28,2011-01-28]');
  });

  test('as last month beside its day is the month before the text’s', () => {
    const facts = [
      {
        y: 2021,
        m: 12,
        d: 15,
        line: 2,
        quote: 'Dec. 15',
        other: { file: 'b.txt', line: 1, quote: 'December 15', date: '2021-12-28' },
      },
    ];
    const value = (told: string) =>
      solve(
        { dateline: 'VELMAR (IWA) –', paragraphs: ['Arden announced on Monday that talks will open on Jan. 9.', told] },
        { facts },
      ).date.value;
    expect(value('Last month, on Dec. 15, Arden delivered a draft.')).toBe('2022-01-03');
    expect(value('On Dec. 15 last month Arden delivered a draft.')).toBe('2022-01-03');
    expect(value('On Dec. 15 this month Arden delivered a draft.')).toBe('[2021-12-20,2021-12-27]');
  });

  test('and stands apart from any day says nothing of the month', () => {
    const days = (told: string) =>
      solve({ title: 'Remarks', posted: '14 March 2009', paragraphs: [told] }).date.evidence.map(({ rule }) => rule);
    expect(days('Last month the harbour was shut. On December 15 it opened.')).not.toContain('mention/month-beside');
    expect(days('On December 15 the harbour opened, and everybody came who had been there last month.')).not.toContain(
      'mention/month-beside',
    );
  });
});

describe('a page', () => {
  const list = [makeItem({ posted: '23.09.2009', title: 'Remarks in Velmar, September 22, 2009' })];

  test('posted after the day in its title has both, and each sibling’s day proves the order of its numerals', () => {
    const solution = solve(
      { posted: '01.11.2009', title: 'Minister’s interview with the Aube Courier, October 29, 2009' },
      { siblings: list },
    );
    expect(solution.date).toMatchObject({ value: '2009-10-29', basis: 'stated', tier: 'probable' });
    expect(solution.published).toMatchObject({ value: '2009-11-01', tier: 'probable' });
    expect(solution.published.evidence.map(({ rule }) => rule)).toEqual(['posted/date', 'order/day-and-month']);
  });

  test('is settled by the day in its title where nothing proves the order', () => {
    expect(solve({ posted: '01.11.2009', title: 'Minister’s interview, October 29, 2009' }).published).toMatchObject({
      value: '2009-11-01',
      basis: 'inferred',
    });
    expect(solve({ posted: '01.11.2009', title: 'Minister’s interview, January 10, 2009' }).published.value).toBe(
      '2009-01-11',
    );
  });

  test('whose numerals nothing settles keeps both days', () => {
    const solution = solve({ posted: '01.11.2009', title: 'Statement on the strait' });
    expect(solution.date.value).toBe('[2009-01-11,2009-11-01]');
    expect(solution.published).toMatchObject({ value: '[2009-01-11,2009-11-01]', tier: 'possible' });
    expect(solve({ posted: '01.11.2009' }, { dayOrder: 'mdy' }).published.value).toBe('2009-01-11');
  });

  test('without a date of its own in the words is dated by the day it was posted, which the evidence says', () => {
    const solution = solve({ posted: '9 September 2009', title: 'Statement on the harbour' });
    expect(solution.date).toMatchObject({ value: '2009-09-09', basis: 'inferred', tier: 'probable' });
    expect(solution.date.evidence[0]!.says).toContain('stands for it');
  });

  test('posted on Tuesday with words said on Sunday is of Sunday', () => {
    const solution = solve({
      posted: '10 May 2022',
      paragraphs: ['Arden will not sign, the minister said on Sunday.'],
    });
    expect(solution.date).toMatchObject({ value: '2022-05-08', basis: 'inferred' });
    expect(solution.published.value).toBe('2022-05-10');
  });

  test('posted before the day in its title is a conflict', () => {
    const solution = solve({ posted: '1 May 2009', title: 'Minister’s interview, October 29, 2009' });
    expect(solution.date.value).toBeNull();
    expect(codes(solution)).toContain('date-conflict');
  });

  test('with a weekday that does not fit its date keeps the date, doubted', () => {
    const solution = solve({ title: 'Remarks in Velmar, Monday, 28 December 2021' });
    expect(solution.date).toMatchObject({ value: '2021-12-28', tier: 'possible' });
    expect(codes(solution)).toEqual(['date-weekday']);
  });

  test('does not take the day that a title is about for the day of the words', () => {
    expect(solve({ title: 'On the anniversary of 3 May 1994' }).date.value).toBeNull();
    expect(solve({ title: 'The accord of 3 May 1994 and the strait' }).date.value).toBeNull();
  });

  test('is not dated by what it tells of', () => {
    const paragraphs = [
      'The charter was signed on 19 November 1999.',
      'The 2008 summit promised as much, and on March 3, 2012 it was broken.',
    ];
    expect(solve({ paragraphs }).date).toMatchObject({ value: '2012-03-03/..', evidence: [{ rule: 'mention/past' }] });
    expect(solve({ posted: '14 March 2013', paragraphs }).date.value).toBe('2013-03-14');
  });

  test('between two terms of office is known to that time alone', () => {
    expect(
      solve(
        {},
        { offices: [inOffice('Orla Venn', '2004-03-09', '2012-01-01'), inOffice('Ilse Marr', '2008-01-01', null)] },
      ).date,
    ).toMatchObject({ value: '2008-01-01/2012-01-01', basis: 'inferred', tier: 'possible' });
    expect(solve({}, { offices: [inOffice('Ilse Marr', '2008-01-01', null)] }).date.value).toBe('2008-01-01/..');
    expect(
      solve(
        {},
        { offices: [inOffice('Ilse Marr', '2008-01-01', null), inOffice('Orla Venn', '1990-01-01', '1999-01-01')] },
      ).date.value,
    ).toBeNull();
  });
});

describe('the day on which a page was saved', () => {
  const events = [
    makeEvent('halcyon', '2018-03-04', 'the wreck of the Halcyon'),
    makeEvent('envoy', '2018-03-12', 'the death of the envoy'),
  ];

  test('is certain where its banner and its counters agree', () => {
    const { captured } = solve(
      {
        banner: [
          '25 September 2020',
          'Velmar: 13:15',
          '936 days have passed since the wreck of the Halcyon - no answer    928 days have passed since the death of the envoy - no answer',
        ],
        posted: '1 November 2019',
      },
      { events },
    );
    expect(captured).toMatchObject({ value: '2020-09-25', basis: 'stated', tier: 'certain' });
    expect(captured.evidence.map(({ authority }) => authority)).toEqual([undefined, 'events/halcyon', 'events/envoy']);
  });

  test('follows from two counters alone', () => {
    const { captured } = solve(
      { banner: ['936 days have passed since the wreck of the Halcyon - 928 days since the death of the envoy'] },
      { events },
    );
    expect(captured).toMatchObject({ value: '2020-09-25', basis: 'inferred', tier: 'probable' });
  });

  test('stays open where the counters do not agree', () => {
    const solution = solve(
      { banner: ['936 days have passed since the wreck of the Halcyon', '9 days since the death of the envoy'] },
      { events },
    );
    expect(solution.captured.value).toBeNull();
    expect(codes(solution)).toContain('date-conflict');
  });

  test('is a bound for the words and the page', () => {
    const solution = solve({ banner: ['25 September 2020'], posted: '01.11.2020' });
    expect(solution.published).toMatchObject({ value: '2020-01-11' });
    expect(solve({ banner: ['25 September 2020'], title: 'Interview, 3 October 2020' }).date.value).toBeNull();
  });

  test('is not read from a counter of something unknown, nor from a sentence of the banner', () => {
    expect(
      solve({ banner: ['936 days have passed since the wreck of the Merrow'] }, { events }).captured.value,
    ).toBeNull();
    expect(
      solve({ banner: ['This archive holds pages released between 20 January 2001 and 20 January 2005'] }).captured
        .value,
    ).toBeNull();
  });
});

describe('every date expression', () => {
  test('is among the candidates, with what became of it', () => {
    const item = {
      dateline: 'VELMAR, 12 March 2011 /IWA/',
      paragraphs: ['It was agreed in 1999, he said on Saturday.', 'On March 3 the fleet sailed.'],
      footer: 'Updated 13 March 2011',
    };
    const told = solve(item).candidates.map(({ quote, outcome }) => [quote, outcome]);
    for (const [quote, outcome] of [
      ['12 March 2011', 'won'],
      ['1999', 'lost'],
      ['Saturday', 'supported'],
      ['March 3', 'supported'],
      ['13 March 2011', 'lost'],
    ])
      expect(told).toContainEqual([quote, outcome]);
  });
});

test('a solution depends on nothing but its input', () => {
  const parts = {
    dateline: 'VELMAR, January 28. /IWA/',
    paragraphs: ['The proposals are modest, she said on Friday.'],
  };
  const offices = [inOffice('Orla Venn', '2004-03-09', '2013-01-01'), inOffice('Ilse Marr', '2006-01-01', null)];
  const { elsewhere: one, ...first } = solve(parts, { offices });
  const { elsewhere: two, ...second } = solve(parts, { offices: offices.toReversed() });
  expect(second.date.value).toBe(first.date.value);
  expect([one.size, two.size]).toEqual([0, 0]);
});
