import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import { isDateLine } from '../../../src/ingest/segment/date-line.ts';
import { furniture } from '../../../src/ingest/segment/furniture.ts';
import { findNotes } from '../../../src/ingest/segment/notes.ts';
import { readPage } from '../../../src/ingest/segment/page.ts';
import { findRunningHeads } from '../../../src/ingest/segment/running-heads.ts';

const rule = (text: string) => furniture({ text })?.id ?? null;
const lines = (...texts: string[]) => texts.map((text, index) => ({ number: index + 1, text }));
const numbers = (found: ReadonlySet<{ readonly number: number }>) => [...found].map(({ number }) => number);

describe('lines that are furniture in any text', () => {
  it.each([
    ['Page 59', 'page-number'],
    ['Seite 1 von 2', 'page-number'],
    ['[[Page H101]]', 'page-number'],
    ['{time} 1945', 'page-number'],
    ['14/03/2009G00300', 'page-number'],
    ['&#x25cf;', 'end-mark'],
    ['Texto completo en:', 'source-link'],
    ['（编辑：王海 李灯）', 'reporters'],
    ['La rédaction vous conseille :', 'navigation'],
    ['[ends]', 'end-mark'],
    ['ENDS.', 'end-mark'],
    ['– end –', 'end-mark'],
    ['E&OE…………', 'delivery-note'],
    ['THIS IS A RUSH TRANSCRIPT. IT MAY BE UPDATED.', 'delivery-note'],
    ['Voir aussi : Les pilotes attendent l’huile', 'see-also'],
    ['Baca juga: Kapal menunggu kapten', 'see-also'],
    ['ที่มา : https://islands.example/12', 'source-link'],
    ['Texto completo en: http://islands.example/12', 'source-link'],
    ['📄 Télécharger le discours (PDF)', 'download'],
    ['Download the whole release [PDF, 104KB]', 'download'],
    ['Partager sur les réseaux', 'share'],
    ['CONTINUA DEPOIS DA PUBLICIDADE', 'advertisement'],
    ['Nenhum comentário:', 'comments'],
    ['[NA: A12, 4/3]', 'archive-mark'],
    ['(Con información de IW y TPB)', 'reporters'],
    ['Reporting by Ada Keel, editing by Jory Tamm', 'reporters'],
    ['Ada Keel, photo: Islands Wire', 'caption'],
    ['The lantern before it was lit at last (REUTERS/Ada Keel)', 'caption'],
    ['Custom House, Velmar 2600 Phone 277 4022', 'contact'],
    ['Kategori: Pidato', 'page-data'],
  ])('knows %s', (text, id) => {
    expect(rule(text)).toBe(id);
  });

  it.each([
    'Page 59 of the report says so.',
    'end.',
    '（编辑：他说灯塔亮了。）',
    'The full text of the rules says: pilots first.',
    'Lamps &#x25cf; oil',
    'In the end.',
    'Also read the rules of the harbour: they are short.',
    'The minister said: https is not a harbour',
    'Download speeds in the islands doubled last year',
    'share this vision of the strait, and to',
    'The harbour master refused advertisement of the lantern',
    'No comments were made on the lantern',
    '[TEXT] The pilots of the strait',
    '[Interpreter: The pilots wait.]',
    'He was reporting by radio. Nobody heard him.',
    'A photo of the lantern was shown',
    'PORT AUBE (IW)',
    'The phone rang in the Custom House.',
    'He named three categories: pilots, captains, lamps.',
  ])('keeps %s', (text) => {
    expect(rule(text)).toBeNull();
  });

  it('a day may have how long the page takes to read beside it', () => {
    expect(isDateLine('14 mars 2009 à 15h01 Lecture 1 min.')).toBe(true);
    expect(isDateLine('14 mars 2009 à 15h01 Lecture des comptes')).toBe(false);
  });
});

describe('notes of whoever edited a document', () => {
  const WORDS = 'The council1 agreed with the pilots.2 Nobody else was asked.';

  it('have their marks in the words above', () => {
    expect(numbers(findNotes(lines(WORDS, '', '1 Of the harbour.', '2 See document 12.', 'Attachment')))).toEqual([
      3, 4,
    ]);
    expect(numbers(findNotes(lines('The council [1] agreed.', '[1] Of the harbour.')))).toEqual([2]);
  });

  it('are no numbered paragraphs, nor a line with a figure among others', () => {
    expect(numbers(findNotes(lines('The council agreed.', '1 The lamps are lit.', '2 The oil is paid.')))).toEqual([]);
    expect(numbers(findNotes(lines(WORDS, '1 pilot came.', 'Nobody else did.')))).toEqual([]);
  });
});

describe('heads and feet of printed pages', () => {
  it('say which of so many pages it is, with the same words', () => {
    const text = lines('The lamps', 'General debate 3/17', 'are lit.', 'General debate 4/17', 'So be it.');
    expect(numbers(findRunningHeads(text))).toEqual([2, 4]);
  });

  it('are no numbers of articles, and no share that stands once', () => {
    expect(numbers(findRunningHeads(lines('Article 1', 'Article 2', 'The lamps: 3/17', 'On 3/4 and 5/4')))).toEqual([]);
  });
});

describe('pages', () => {
  const PROSE =
    'The pilots of the strait said on Monday that the lantern would be lit again before the ice goes out, and asked for oil. ';
  const HEADLINE = 'Pilots of the strait ask for oil before the ice';
  const removed = (...texts: string[]) => {
    const all = lines(...texts.flatMap((text) => [text, '']));
    return readPage(
      all,
      { isMasthead: () => false, models: SHIPPED },
      { told: { number: 0, text: HEADLINE } },
    ).removed.map(({ line, rule: id }) => `${all[line - 1]!.text.slice(0, 14)} ${id}`);
  };

  it('print their headline again in their own title', () => {
    expect(removed(`Islands Wire | ${HEADLINE}`, HEADLINE, PROSE.repeat(3), PROSE.repeat(2))).toContain(
      'Islands Wire | headline-again',
    );
  });

  it('may begin their words like the headline', () => {
    const words = removed(HEADLINE, `${HEADLINE} goes out at last.`, PROSE.repeat(3), PROSE.repeat(2));
    expect(words.filter((line) => line.endsWith('headline-again'))).toEqual([]);
  });
});
