import { describe, expect, it } from 'vitest';
import { answerDate, type PeriodCounts } from '../../../src/site/typed-date/answer.ts';
import { ANSWER_KEYS, wordAnswer } from '../../../src/site/typed-date/words.ts';
import { lexiconOf } from '../../../src/site/words/catalogue.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../src/site/words/languages.ts';
import type { Lexicon } from '../../../src/site/words/lexicon.ts';
import { sayText, valueText } from '../../../src/site/words/say.ts';

const COUNTS: PeriodCounts = {
  '2010s': [12, 1],
  '2016': [10, 1],
  '2016-04': [10, 1],
  '2016-04-12': [9, 0],
  '2016-04-14': [0, 1],
};

/** Only the words that the page hands over: any other is a fault. */
function onPage(lang: InterfaceLanguage): Lexicon {
  const whole = lexiconOf(lang);
  return {
    lang,
    message: (key) => {
      if (!ANSWER_KEYS.includes(key)) throw new Error(`Expected ${key} among the words of the page.`);
      return whole.message(key);
    },
  };
}

function said(readings: readonly string[], lang: InterfaceLanguage = 'en') {
  const answer = answerDate(readings, COUNTS);
  if (answer.is === 'page') throw new Error('Expected an answer in words.');
  const lexicon = onPage(lang);
  const { sentence, lines } = wordAnswer(answer, 'this');
  return [
    sayText(lexicon, sentence),
    ...lines.map(({ name, count, place }) =>
      [place && sayText(lexicon, place), valueText(lexicon, name), count && sayText(lexicon, count)]
        .filter(Boolean)
        .join(' | '),
    ),
  ];
}

describe('an answer in words', () => {
  it('tells what the date may be', () => {
    expect(said(['2016-12-04', '2016-04-12'])).toEqual([
      '“this” may be:',
      '4 December 2016 | nothing in the archive',
      '12 April 2016 | 9 statements',
    ]);
    expect(said(['XXXX-12-04', 'XXXX-04-12'])).toEqual(['“this” may be:', '4 December', '12 April']);
    expect(said(['2015-12/2016-02', '2016-03/2016-05'])).toEqual([
      '“this” may be:',
      'December 2015 to February 2016 | nothing in the archive',
      'March 2016 to May 2016 | 10 statements',
    ]);
  });

  it('tells what is near where nothing is there', () => {
    expect(said(['2016-04-13'])).toEqual([
      '13 April 2016: nothing in the archive',
      'before | 12 April 2016 | 9 statements',
      'around it | April 2016 | 10 statements',
      'after | 14 April 2016 | perhaps 1',
    ]);
    expect(said(['1990s'])).toEqual(['1990s: nothing in the archive', 'after | 2010s | 12 statements']);
  });

  it('tells what lies in a span', () => {
    expect(said(['2016-04-10/2016-04-13'])).toEqual([
      '10 April 2016 to 13 April 2016: this is there',
      '12 April 2016 | 9 statements',
    ]);
  });

  it('has its words on the page in every language', () => {
    const questions = [[], ['2016-12-04', 'XXXX-04-12', 'XXXX-04'], ['2016-04-13'], ['2015'], ['1990s'], ['2014/2016']];
    for (const lang of INTERFACE_LANGUAGES)
      for (const readings of questions) expect(said(readings, lang).join(), lang).not.toBe('');
  });
});
