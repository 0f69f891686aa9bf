import { describe, expect, test } from 'vitest';
import { relateTexts } from '../../../src/ingest/relations/relate.ts';
import { text, told } from './texts.ts';

const ADDRESS = [
  'Colleagues, the lamp on the outer rock has been dark for eleven nights, and for eleven nights the boats of both shores have waited outside for the morning.',
  'I have asked the harbour office for a list of what is broken. It came to one word, and the word was wick. We shall send a wick, and with it the man who knows how to trim one.',
  'Nobody will be blamed. The keeper wrote to us four times, and each of his letters was answered by a different department with the same sentence, which I have here and shall not read out.',
];
const printed = (days: string) => ({ published: days, date: days });

describe('near copies', () => {
  const edited = [
    ADDRESS[0]!.replace('outer', 'outermost'),
    ADDRESS[1]!,
    ADDRESS[2]!.replace('four times', 'several times'),
  ];

  test('point to the printing that came first, with the share of words that both have', () => {
    const texts = [text('b', edited, printed('2004-05-03')), text('a', ADDRESS, printed('2004-05-02'))];
    expect(relateTexts(texts)[0]).toEqual([
      {
        type: 'sameAs',
        statement: 'a',
        rule: 'words/near-copy',
        figure: 0.81,
        says: '81% of the runs of five words are the same in both texts.',
      },
    ]);
    expect(relateTexts(texts)[1]).toEqual([]);
  });

  test('do not depend on the order of the texts', () => {
    const texts = [text('a', ADDRESS), text('b', edited), text('c', ADDRESS.toReversed())];
    expect(told(texts.toReversed())).toEqual(told(texts));
    expect(told(texts)).toEqual(['b sameAs a', 'c sameAs a']);
  });

  test('of which one is undated point to the dated one', () => {
    expect(told([text('a', ADDRESS), text('b', edited, printed('2004-05-03'))])).toEqual(['a sameAs b']);
  });

  test('in Chinese, which has no spaces, are found as well', () => {
    const chinese =
      '各位同事，外礁上的灯已经熄灭了十一个晚上，十一个晚上以来，两岸的船只都在外面等待天亮。我已请港务局列出损坏的物品。清单上只有一个词，那个词就是灯芯。我们将送去灯芯，并派去懂得修剪灯芯的人。';
    expect(
      told([
        text('a', chinese, { lang: 'zh' }),
        text('b', chinese.replace('各位同事', '女士们先生们'), { lang: 'zh' }),
      ]),
    ).toEqual(['b sameAs a']);
  });

  test.each([
    [
      'the same form of words filled with other figures',
      text(
        'b',
        ADDRESS.map((words) => `${words} Notice 12 of 2004.`),
      ),
      text(
        'c',
        ADDRESS.map((words) => `${words} Notice 19 of 2007.`),
      ),
    ],
    [
      'the same form of words filled with other names',
      text(
        'b',
        ADDRESS.map(
          (words, n) =>
            `${words} So ${['Kittiwick', 'Lawza', 'Hob'][n]} and ${['Fenn', 'Oake', 'Gaunt'][n]} were told.`,
        ),
      ),
      text(
        'c',
        ADDRESS.map(
          (words, n) =>
            `${words} So ${['Velmar', 'Ternholm', 'Clairvanne'][n]} and ${['Windle', 'Veska', 'Kresh'][n]} were told.`,
        ),
      ),
    ],
    [
      'one letter about two countries',
      text(
        'b',
        ADDRESS.map((words) => `${words} This is about Ambrelle.`),
      ),
      text(
        'c',
        ADDRESS.map((words) => `${words} This is about Safwara.`),
      ),
    ],
    [
      'the same letter of another year',
      text(
        'b',
        ADDRESS.map((words) => `${words} It was so in 1999 and in 2003.`),
      ),
      text(
        'c',
        ADDRESS.map((words) => `${words} It was so in 1999 and in 2004.`),
      ),
    ],
    [
      'the same words put out a month later',
      text('b', ADDRESS, printed('2004-05-02')),
      text('c', ADDRESS, printed('2004-06-02')),
    ],
    [
      'a few words that many texts have',
      text('b', 'The minister thanked the envoy for his visit and wished him a good crossing.'),
      text('c', 'The minister thanked the envoy for his visit and wished him a good crossing.'),
    ],
    [
      'two reports of one speech with the same quotation',
      text('b', [
        `The lamp will burn again, the minister said in the harbour on Monday: “${ADDRESS[1]!.slice(0, 80)}”`,
        'Fishermen from the east shore said that they would believe it when they saw it, and went home to their dinners.',
      ]),
      text('c', [
        `“${ADDRESS[1]!.slice(0, 80)}” With that the envoys heard on Monday that the rock is to have its light back.`,
        'The opposition asked who had counted the nights, and was told that it was the keeper himself, with chalk.',
      ]),
    ],
    ['the same words in two languages', text('b', ADDRESS, { lang: 'en' }), text('c', ADDRESS, { lang: 'fr' })],
  ])('are not %s', (_, one, other) => {
    expect(told([one, other])).toEqual([]);
  });
});

describe('excerpts', () => {
  const teaser = ADDRESS[0]!.replace(/ for the morning\.$/, '...');

  test('point to the text that their words stand in, whichever was put out first', () => {
    expect(told([text('full', ADDRESS, printed('2004-05-03')), text('teaser', teaser, printed('2004-05-02'))])).toEqual(
      ['teaser excerptOf full'],
    );
  });

  test('cut out of the middle are found', () => {
    expect(told([text('full', ADDRESS), text('middle', ADDRESS[1]!)])).toEqual(['middle excerptOf full']);
  });

  test('point to one text, though it was printed twice', () => {
    expect(told([text('a', ADDRESS), text('b', ADDRESS), text('teaser', teaser)])).toEqual([
      'b sameAs a',
      'teaser excerptOf a',
    ]);
  });

  test.each([
    ['a short sentence that both have', text('b', 'Nobody will be blamed.')],
    [
      'a report that quotes a sentence',
      text('b', [
        'The rock is to have its light back, and nobody will lose his place over it, the minister told the assembly in a speech of some length on Monday evening.',
        `“${ADDRESS[2]!.split('.')[1]!.trim().slice(0, 60)}”, he said, and sat down.`,
      ]),
    ],
    [
      'other words on the same matter',
      text(
        'b',
        'The keeper of the outer rock says that his lamp has been dark for eleven nights because nobody sent him a wick, and that he has written about it four times.',
      ),
    ],
  ])('are not %s', (_, other) => {
    expect(told([text('full', ADDRESS), other])).toEqual([]);
  });
});

describe('parts of one text', () => {
  const title = 'Interview of Foreign Minister Orla Venn with Harbour Radio';
  const first = text('one', 'Q. Where is the lamp?', { ...printed('2004-05-02'), title });
  const second = (change: object = {}, notes: object = {}) =>
    text('two', 'Q. And the wick?', { ...printed('2004-05-03'), title, ...change }, notes);

  test.each([
    ['(part two)', `${title} (part two)`],
    ['Part II', `${title}. Part II`],
    ['(2/3)', `${title} (2/3)`],
  ])('are known by %s in the headline', (_, numbered) => {
    expect(told([first, second({ title: numbered })])).toEqual(['two continues one']);
  });

  test('are known by a number in both headlines, in Russian too', () => {
    const of = (part: string) => ({ title: `Интервью министра иностранных дел, часть ${part}`, lang: 'ru' });
    expect(
      told([
        text('one', 'а', { ...printed('2004-05-02'), ...of('первая') }),
        text('two', 'б', { ...printed('2004-05-02'), ...of('вторая') }),
        text('three', 'в', { ...printed('2004-05-04'), ...of('третья') }),
      ]),
    ).toEqual(['three continues two', 'two continues one']);
  });

  test('are known by a note on either of them', () => {
    expect(told([first, second({}, { began: 'Continued from 2 May' })])).toEqual(['two continues one']);
    expect(
      told([text('one', 'Q. Where?', { ...printed('2004-05-02'), title }, { goesOn: 'To be continued...' }), second()]),
    ).toEqual(['two continues one']);
  });

  test.each([
    ['nothing says so', second()],
    [
      'another speaker gives the second',
      second({ title: `${title} (part two)`, speakers: [{ id: null, name: 'Bo Lund', role: null }] }),
    ],
    ['another source puts it out', second({ title: `${title} (part two)`, source: 'harbour-radio' })],
    ['months lie between them', second({ title: `${title} (part two)`, ...printed('2004-09-03') })],
    [
      'the headline is another',
      second({ title: 'Interview of Foreign Minister Orla Venn with the Lantern (part two)' }),
    ],
    ['the part between is missing', second({ title: `${title} (part three)` })],
  ])('are not taken for such where %s', (_, other) => {
    expect(told([first, other])).toEqual([]);
  });

  test('are left alone where two texts could be the first', () => {
    expect(
      told([
        first,
        text('also-one', 'Q. What else?', { ...printed('2004-05-01'), title }),
        second({ title: `${title} (part two)` }),
      ]),
    ).toEqual([]);
  });
});
