import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/ingest/dates/passages.ts';
import { dayOfSpeech, opensInPast, tenseOf } from '../../../src/ingest/dates/tense.ts';
import { makeItem } from './items.ts';

const first = (text: string, lang: string) => findDates(makeItem({ lang, paragraphs: [text] }))[0]!;

describe('the time of the verb around a date', () => {
  test.each([
    ['past', 'en', 'On May 5, the ministers signed the accord.'],
    ['past', 'en', 'The papers were handed over to the envoy of the Isles on May 5.'],
    ['past', 'en', 'The envoy said on May 5 that talks will begin.'],
    ['future', 'en', 'The talks will open on May 5.'],
    ['future', 'en', 'The minister said the talks are scheduled for May 5.'],
    ['future', 'en', 'Arden says talks to start after May 5'],
    ['past', 'ru', 'Встреча состоялась 5 мая.'],
    ['future', 'ru', 'Переговоры пройдут 5 мая.'],
    ['future', 'de', 'Das Treffen soll am 5. Mai beginnen.'],
    [null, 'en', 'On May 5, armed ships will sail.'],
    [null, 'en', 'The accord of May 5.'],
    [null, 'en', 'On May 5, United Isles Day.'],
  ])('is %s (%s): %s', (tense, lang, text) => {
    expect(tenseOf(first(text, lang), lang)).toBe(tense);
  });
});

describe('the day on which a report says that words were said', () => {
  test.each([
    ['near', 'en', 'The strait is safe, the minister said on Friday.'],
    ['near', 'en', 'The minister Friday condemned the raid.'],
    ['near', 'en', 'Arden announced on Monday that the talks will open.'],
    ['far', 'en', 'The strait is safe, she said in an interview with the Courier and others on Friday.'],
    ['near', 'ru', 'Пролив безопасен, заявил министр в пятницу.'],
    ['near', 'es', 'El estrecho es seguro, dijo el ministro el viernes.'],
    [null, 'en', 'The minister said that on Friday the strait was closed.'],
    [null, 'en', 'The minister condemned Friday’s raid.'],
    [null, 'en', 'The minister said the talks will open on Friday.'],
    [null, 'en', 'The strait was closed on Friday.'],
    ['far', 'en', 'The strait is safe, she told the editors of the Skerry Courier on Friday.'],
    [null, 'en', 'Arden denied any part in the death of the pilot on Friday.'],
    [null, 'en', 'The pilots ended the strike that they had announced on Friday.'],
    [null, 'en', 'The pilots, who announced on Friday that they would strike, met the minister.'],
    [null, 'en', 'The pilots, who on Friday announced a strike, met the minister.'],
    [null, 'en', 'The minister said the changes announced on Friday were modest.'],
    ['near', 'en', 'The minister denied the charge and said on Friday that the strait is safe.'],
    [null, 'en', 'The garrison, which was relieved on Friday, denied the charge.'],
    ['near', 'en', 'The garrison, on Friday, denied the charge.'],
    [null, 'en', 'As the Courier has reported, on Friday a ship ran aground.'],
    [null, 'en', 'THE MINISTRY DENIED CHARGES RAISED FRIDAY BY THE PILOTS.'],
    ['near', 'en', 'THE MINISTRY FRIDAY DENIED CHARGES RAISED BY THE PILOTS.'],
    [null, 'ru', 'Министр, который сообщил в пятницу о рейде, встретил лоцманов.'],
  ])('is %s (%s): %s', (said, lang, text) => {
    expect(dayOfSpeech(first(text, lang), lang)).toBe(said);
  });
});

describe('a sentence that opens with a year', () => {
  test.each([
    [true, 'en', 'In 2011 nobody paid for the soot.'],
    [true, 'en', 'It was cold. In 2011, the lamp went out.'],
    [true, 'ru', 'В 2011 году никто не платил.'],
    [true, 'fr', 'En 2011, le phare a été vendu.'],
    [true, 'de', 'Im Jahr 2011 wurde nichts bezahlt.'],
    [false, 'en', 'In 2031 the lamp will be out.'],
    [false, 'en', 'In 2031 the lamp, which was paid for in May, will be out.'],
    [false, 'en', 'They pledged to pay in 2031.'],
    [false, 'en', 'By 2031 the lamp was to be out.'],
    [false, 'en', 'In 2031 nobody pays.'],
    [false, 'en', 'The charter of 1999 was signed.'],
  ])('tells of it as past: %s (%s): %s', (past, lang, text) => {
    expect(opensInPast(first(text, lang), lang)).toBe(past);
  });
});
