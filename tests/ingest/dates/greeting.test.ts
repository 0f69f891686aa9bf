import { describe, expect, it } from 'vitest';
import { solveDates } from '../../../src/ingest/dates/solve.ts';
import type { Kind } from '../../../src/statement/schema.ts';
import { makeInput, makeItem } from './items.ts';

const dateOf = (paragraphs: readonly string[], lang = 'en', kind: Kind = 'speech') =>
  solveDates(makeInput({ ...makeItem({ lang, paragraphs }), kind })).date;

describe('a New Year that a speech greets', () => {
  it('dates it to the days around it', () => {
    expect(dateOf(['Dear friends, I wish you all a happy New Year 2015.'])).toMatchObject({
      value: '2014-12-25/2015-01-15',
      tier: 'possible',
      evidence: [{ rule: 'greeting/new-year', quote: '2015' }],
    });
    expect(dateOf(['С новым 2015 годом, лоцманы пролива!'], 'ru').value).toBe('2014-12-25/2015-01-15');
    expect(dateOf(['등대지기 여러분, 새해 2015년을 맞이합니다.'], 'ko').value).toBe('2014-12-25/2015-01-15');
  });

  it('is none where the year is only told of, in the middle, in a report, or where there are two', () => {
    expect(dateOf(['In 2015 the pilots had a new year of ice.']).value).toBe('2015/..');
    expect(dateOf(['Words.', 'Words.', 'It was the New Year 2015.', 'Words.', 'Words.']).value).toBeNull();
    expect(dateOf(['He wished them a happy New Year 2015.'], 'en', 'report').value).toBeNull();
    expect(dateOf(['Happy New Year 2015, and a happy New Year 2016.']).value).toBeNull();
  });
});

describe('a day on a line of its own', () => {
  it('dates a text above and below its words, not between them', () => {
    const date = (...paragraphs: string[]) => dateOf(paragraphs).value;
    expect(date('On the lantern', 'March 14, 2009', 'The lantern is lit.')).toBe('2009-03-14');
    expect(date('The lantern is lit.', 'It burns.', 'March 14, 2009, Velmar')).toBe('2009-03-14');
    expect(
      date(
        'Good evening.',
        'March 14, 2009',
        'That is the day on which the lantern will be lit.',
        'It burns.',
        'Good night.',
      ),
    ).toBeNull();
  });
});
