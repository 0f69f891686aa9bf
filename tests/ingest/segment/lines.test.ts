import { describe, expect, it } from 'vitest';
import { findCollectorHeader } from '../../../src/ingest/segment/collector.ts';
import { isDateLine, isNumberLine, labelledDate } from '../../../src/ingest/segment/date-line.ts';
import { findItemHeads } from '../../../src/ingest/segment/dated-list.ts';
import { findDateline, placeName } from '../../../src/ingest/segment/dateline.ts';
import { furniture } from '../../../src/ingest/segment/furniture.ts';
import { findBlocks, joinLines } from '../../../src/ingest/segment/paragraphs.ts';

const lines = (text: string) => text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
const rule = (text: string) => furniture({ text })?.id ?? null;

describe('datelines', () => {
  it.each([
    ['VELMAR, March 14. /TPB/ Tarn will answer', 'VELMAR', 'March 14', '/TPB/'],
    ['VELMAR, March 14. /TPB/. Tarn will answer', 'VELMAR', 'March 14', '/TPB/'],
    ['PORT AUBE (IW) – The islands', 'PORT AUBE', null, '(IW)'],
    ['PORT AUBE, August 8 (Islands Wire) -- The islands', 'PORT AUBE', 'August 8', '(Islands Wire)'],
    ['VELMAR (TARN), 20 SEP 89 (TPB) -- [TEXT] The', 'VELMAR', '20 SEP 89', '(TPB)'],
    ['ВЕЛЬМАР, 14 марта. /ТБП/. Министр', 'ВЕЛЬМАР', '14 марта', '/ТБП/'],
    ['VELMAR, March 3 - Tarn', 'VELMAR', 'March 3', null],
    ['Valdane, 3 June 1998 (KOVPRESS) -- The', 'Valdane', '3 June 1998', '(KOVPRESS)'],
    ["L'AUBE-SUR-MER, 3 mars (APD) – Le", "L'AUBE-SUR-MER", '3 mars', '(APD)'],
    ['PORT AUBE (Islands Wire) -', 'PORT AUBE', null, '(Islands Wire)'],
    ['VELMAR. March 14 (Tarnpress) - The pilots', 'VELMAR', 'March 14', '(Tarnpress)'],
    ['Вельмар. 14 марта. ТАРНПРЕСС - Лоцманы', 'Вельмар', '14 марта', 'ТАРНПРЕСС'],
    ['VELMAR, MARCH 14, TARNPRESS. The pilots', 'VELMAR', 'MARCH 14', 'TARNPRESS'],
    ['Velmar, March 14, TARNPRESS', 'Velmar', 'March 14', 'TARNPRESS'],
    ['(TPB) - PORT AUBE, MAR 14 - The pilots', 'PORT AUBE', 'MAR 14', '(TPB)'],
    ['Port Aube, Mar 14 (Islands Wire) The pilots', 'Port Aube', 'Mar 14', '(Islands Wire)'],
    ['Port Aube [Norway], March 14 (IWA): The pilots', 'Port Aube', 'March 14', '(IWA)'],
    ['PORT AUBE, 12th March, 2009 (IW) -- The pilots', 'PORT AUBE', '12th March, 2009', '(IW)'],
    ['VELMAR, Bosnia-Herzegovina (IW) — The pilots', 'VELMAR', null, '(IW)'],
    ['Velmar, 14 mar (IW).- Los pilotos', 'Velmar', '14 mar', '(IW)'],
    ['Velmar, March 14 (Islands Wire)--The pilots', 'Velmar', 'March 14', '(Islands Wire)'],
    ['VELMAR (Norway) – The pilots', 'VELMAR', null, null],
  ])('reads %s', (text, place, day, mark) => {
    expect(findDateline(text)).toMatchObject({ place, day, mark });
  });

  it('ends where the words begin', () => {
    const text = 'VELMAR, March 14. /TPB/. Tarn will answer';
    expect(text.slice(findDateline(text)!.length).trim()).toBe('Tarn will answer');
  });

  it('writes places as running text does', () => {
    expect(
      ['VELMAR', 'PORT AUBE', 'AUBE-SUR-MER', 'NEW YORK/VELMAR', "L'AUBE", 'ВЕЛЬМАР', 'ISLE OF SKERRY'].map(placeName),
    ).toEqual(['Velmar', 'Port Aube', 'Aube-sur-Mer', 'New York/Velmar', "L'Aube", 'Вельмар', 'Isle of Skerry']);
  });

  it.each([
    'Velmar, March 14. Tarn will answer',
    'QUESTION: Will you answer?',
    'OSCE (the Conference) has',
    'MR OKONRE (laughs): No.',
    'A, B and C',
    'THE MINISTER SAID',
    'USA - home of',
    'VELMAR (14 March 2009) – Experts',
    'VELMAR (Tuesday) - The',
    'Velmar, March 14 (Tuesday) Talks',
    'Nora Quill, Tarn (iw) - The',
    'VELMAR, 14 MARCH, PRESIDENT. ALL IN CAPITALS',
    'TPB, VELMAR',
  ])('finds none in %s', (text) => {
    expect(findDateline(text)).toBeNull();
  });
});

describe('lines that are no part of the words', () => {
  it.each([
    ['All news', 'navigation'],
    ['ALL MESSAGES', 'navigation'],
    ['News / Новости', 'navigation'],
    ['Toutes les actualités', 'navigation'],
    ['Velmar: 13:15', 'clock'],
    ['412 days have passed since the Lantern incident - no answer', 'counter'],
    ['+99 (0) 203 555 0101', 'contact'],
    ['press@embassy.example', 'contact'],
    ['Consular queries:', 'contact'],
    ['We use cookies to improve your experience. Accept', 'consent'],
    ['To be continued...', 'continuation'],
    ['(À suivre)', 'continuation'],
    ['© Tarn Press Bureau', 'copyright'],
    ['* * *', 'end-mark'],
    ['Home > Records > 1999', 'breadcrumb'],
    ['Haut de page | Imprimer | Contact', 'navigation'],
    ['Back to the list', 'navigation'],
    ['Unofficial translation from Tarnian', 'translation-note'],
    ['Printed from the site of the bureau', 'printed-from'],
    ['Enquiries: the Custom House', 'contact'],
  ])('knows %s', (text, id) => {
    expect(rule(text)).toBe(id);
  });

  it.each([
    'All news is old news, the minister said.',
    'News / the old kind',
    'Statement on the ferry / Заявление о пароме',
    'He counted the days since March.',
    'Question: Do cookies matter?',
    'We shall accept nothing in silence.',
    'The statements were read aloud.',
    'In the end, nobody came.',
    'To be continued in this vein is tiresome, the minister said.',
    'The talks were to be continued.',
    'Copyright was not the question.',
    'Meet me at 13:15, he said.',
    'Back to the matter of the anchor, then, which is where it was.',
    'Printed matter was handed out.',
  ])('leaves %s alone', (text) => {
    expect(rule(text)).toBeNull();
  });
});

describe('lines of nothing but a date or a number', () => {
  it.each([
    '01.11.2019',
    '25 September 2020',
    'September 25, 2020',
    '2020-09-25',
    'Friday, 25 September 2020',
    '14 марта 2009 года',
    '14 mars 2009',
    '1er mars 2009',
    '14.03.2009 12:30',
    'Port Aube, le 3 mai 2007',
    'Velmar, 14 March 2009',
    'رأس النور، 12 أبريل 2009',
    '2020年9月22日',
    'Wed, Oct 16, 2024',
    'Wed., March 4, 2009',
    'Wed, March 4, 2009 page1',
    '14.03.2009 - Update : 15.03.2009',
    'Mar 14, 2009 | 9:05 AM',
    'March 14, 2009 03:55 PM GMT+03:00',
    'Sat 14 Mar 2009 16.10 GMT',
    'March 14, 2009 at 3:15 p.m. EDT',
    '16:10, 14 March 2009',
    '14 Mar 2009 • 16:10 • 5 min read',
    '2009-03-14T16:10:00Z',
    'March 14, 2009 | Updated March 15, 2009 at 9:00 am',
    '14-MAR-2009',
    'March 14th, 2009',
    'quarta-feira, 14 de março de 2009',
    'วันเสาร์ที่ 14 มีนาคม 2552',
    'Velmar, March 14, 2009, 9 a.m.',
  ])('knows the date %s', (text) => {
    expect(isDateLine(text)).toBe(true);
  });

  it.each([
    'We met on 25 September 2020',
    '25 September',
    '412 days',
    'Velmar: 13:15',
    '+44 203 668 7474',
    '14.03.2009 - Interview with the minister',
    'Article 14, 2009 edition of the rules',
    'March 14, 2009 talks',
    'Velmar, 14 March 2009, and more',
    '14 March 2009 - 112 pilots',
    'Updated rules of 14 March 2009',
    'Page 14, March 2009',
    'half-yearly report, 14 pilots of 2009',
  ])('finds no date line in %s', (text) => {
    expect(isDateLine(text)).toBe(false);
  });

  it('takes the day from the word that says what it is of', () => {
    const day = '14 March 2009';
    expect(
      [
        `Published: ${day}`,
        `Posted on ${day}`,
        `First published on ${day}`,
        `Published at 16:10, ${day}`,
        `Issued on: ${day}`,
        `Дата публикации: ${day}`,
      ].map(labelledDate),
    ).toEqual([day, day, day, `16:10, ${day}`, day, day]);
    expect(
      [`Published by the ministry on ${day}`, 'Posted: soon', `Released prisoners of ${day}`].map(labelledDate),
    ).toEqual([null, null, null]);
  });

  it('takes no day in figures for a telephone number', () => {
    expect([rule('2009-03-14'), rule('14-03-2009'), rule('203 555 0101')]).toEqual([null, null, 'contact']);
  });

  it('knows document numbers', () => {
    expect(
      [
        'No. 112/2009',
        '№ 45-14-03-2009',
        'Ref: MFA/12',
        'Communiqué n° 27/2007',
        'Press release No 4',
        'NC/2024/6',
      ].every(isNumberLine),
    ).toBe(true);
    expect(
      [
        'No answer came',
        'No. 3 Wharf, where the talks were held',
        'Statement on the lantern',
        'Yes/no',
        'AND/OR of it',
      ].some(isNumberLine),
    ).toBe(false);
  });
});

describe('collectors’ headers', () => {
  it('ends before the text', () => {
    expect(findCollectorHeader('date 2009-03-14 VELMAR, March 14.')).toEqual({ text: 'date 2009-03-14', end: 16 });
    expect(findCollectorHeader('Saved: 2009-03-14')).toEqual({ text: 'Saved: 2009-03-14', end: 17 });
  });

  it.each(['date of the talks: 2009-03-14', 'The date 2009-03-14 was named', 'dates 2009-03-14'])(
    'finds none in %s',
    (text) => {
      expect(findCollectorHeader(text)).toBeNull();
    },
  );
});

describe('lists of dated items', () => {
  it('finds headings where there are two or more', () => {
    const found = findItemHeads(
      lines('14.03.2009 - Interview with the minister\n\nwords\n\n13.03.2009 - Statement by the ministry'),
    );
    expect(found.map(({ date, line, titleStart }) => [date, line.text.slice(titleStart)])).toEqual([
      ['14.03.2009', 'Interview with the minister'],
      ['13.03.2009', 'Statement by the ministry'],
    ]);
  });

  it('takes one alone where the page’s heading of a list stands right above', () => {
    const found = (above: string) =>
      findItemHeads(lines(`${above}\n\n14.03.2009 - Interview with the minister\nwords`)).map(({ date }) => date);
    expect(found('LATEST EVENTS')).toEqual(['14.03.2009']);
    expect([
      found('The minister spoke twice.'),
      found('Velmar: 13:15'),
      found('LATEST EVENTS\n\nThe minister spoke twice.'),
    ]).toEqual([[], [], []]);
  });

  it('takes one alone, a range and a clock for what they are', () => {
    expect(findItemHeads(lines('14.03.2009 - Interview with the minister\nwords'))).toEqual([]);
    expect(findItemHeads(lines('14.03.2009 - 16.03.2009\n12:30 - 13:00\n2009-2010 - years of talk'))).toEqual([]);
  });
});

describe('paragraphs', () => {
  it('takes every line for one where lines are not set to a width', () => {
    expect(findBlocks(lines('A short line\nanother\n\nA third')).map(joinLines)).toEqual([
      'A short line',
      'another',
      'A third',
    ]);
  });

  it('joins lines that are set to a width', () => {
    const text =
      'The ships that came in by the northern mouth of the strait\nwere asked for their papers by the harbour master, and the\ncaptains, who had been through it before, had them ready in\nan oilskin.\n\nNobody spoke.';
    expect(findBlocks(lines(text)).map(joinLines)).toEqual([
      text.split('\n\n')[0]!.replaceAll('\n', ' '),
      'Nobody spoke.',
    ]);
  });
});
