import { describe, expect, it } from 'vitest';
import { labelledDate } from '../../../src/ingest/segment/date-line.ts';
import { isKindLine } from '../../../src/ingest/segment/kind-line.ts';
import { findNavigation, pageTitle, titleBelow } from '../../../src/ingest/segment/navigation.ts';
import { readPage } from '../../../src/ingest/segment/page.ts';
import { findRoleNote } from '../../../src/ingest/segment/role-note.ts';
import { findTrailer } from '../../../src/ingest/segment/trailer.ts';

const lines = (...texts: string[]) => texts.map((text, index) => ({ number: index + 1, text }));
const spaced = (...texts: string[]) => lines(...texts.flatMap((text) => [text, '']));
const MENU = ['Home', 'About us', 'Structure', 'Careers', 'News', 'Contacts', 'Site map', 'Search'];
const PROSE =
  'The lantern was lit before anybody could ask for it, and it will not be put out because somebody in another harbour does.';
const navigation = (...texts: string[]) =>
  [...findNavigation(spaced(...texts), (words) => words === 'Ilsabet Moravec')].map(({ text }) => text);
const kept = (...texts: string[]) =>
  readPage(
    lines(...texts),
    (text) => text === 'TPB',
    () => false,
  )
    .sections.flatMap((section) => section.lines.map(({ text }) => text))
    .filter((text) => text !== '');

describe('menus', () => {
  it('go above the words, and the heading stays', () => {
    expect(navigation(...MENU, 'Interview', 'Ilsabet Moravec', 'March 14, 2009', PROSE)).toEqual(MENU);
    expect(navigation(...MENU, 'News /', 'On the lantern of the strait and its keepers', PROSE)).toEqual([
      ...MENU,
      'News /',
    ]);
    expect(navigation(...MENU, 'On the lantern of the strait', PROSE)).toEqual(MENU);
  });

  it('go below the words, and what closes a document stays', () => {
    expect(
      navigation(PROSE, 'We thank the pilots', 'Ilsabet Moravec', 'March 14, 2009, Velmar', 'Missions abroad', ...MENU),
    ).toEqual(['Missions abroad', ...MENU]);
  });

  it('are a menu with a short question in them', () => {
    expect(navigation(PROSE, ...MENU.slice(0, 4), 'What is a strait?', ...MENU.slice(4))).toEqual([
      ...MENU.slice(0, 4),
      'What is a strait?',
      ...MENU.slice(4),
    ]);
  });

  it.each([
    [
      'a list of names',
      ['Aldmere', 'Kittiwick', 'Port Aube', 'Skerry', 'Tarn', 'Velmar', 'Northern Isles', 'Southern Isles', 'Eastmark'],
    ],
    [
      'signatures',
      [
        'For Tarn',
        'Ilsabet Moravec',
        'Foreign Minister',
        'For the Isles',
        'Radomir Veska',
        'Ambassador',
        'Done at Velmar',
        'In two copies',
        'March 14, 2009',
      ],
    ],
    [
      'headings with one word that menus have too',
      [
        'Part one',
        'The lantern',
        'History',
        'The pilots',
        'The quay',
        'Part two',
        'The ferry',
        'The ice',
        'The end of winter',
      ],
    ],
    ['a short menu', ['Home', 'News', 'Contacts']],
    [
      'turns',
      [
        'QUESTION: Home',
        'MS OKONRE: News',
        'QUESTION: Search',
        'MS OKONRE: Contacts',
        'QUESTION: And then',
        'MS OKONRE: Nothing',
        'QUESTION: Nothing',
        'MS OKONRE: Nothing',
      ],
    ],
    ['a short paragraph between words', [PROSE, 'Thank you.', PROSE, 'Home is where the lantern is.']],
  ])('are not %s', (_, texts) => {
    expect(navigation(PROSE, ...texts)).toEqual([]);
  });

  it('leave a paragraph that was set to a width whole, whatever its lines look like', () => {
    const text = [
      'The pilots came in by the northern mouth of the strait and asked for',
      'more.',
      '',
      'They were told to go to the custom house, and then, by the guard, to',
      'go to the quay of the old ferry',
      '',
      'There they waited for the harbour master, who had gone to the office of the',
      'subscribe to the view of the guild',
    ];
    expect(kept(...text)).toEqual(text.filter((line) => line !== ''));
  });
});

describe('titles of pages', () => {
  it('are known by the heading that repeats them', () => {
    expect(
      pageTitle(spaced('Statement on the lantern - Ministry of Tarn', 'Home', 'Statement on the lantern', PROSE)),
    ).toBe('Statement on the lantern');
  });

  it('are not salutations, questions or lines that come back far below', () => {
    expect(pageTitle(spaced('Mr. President of the Assembly,', PROSE, 'Mr. President of the Assembly,'))).toBeNull();
    expect(pageTitle(spaced('Will the strait be open?', 'Will the strait be open?'))).toBeNull();
    expect(pageTitle(spaced('Statement on the lantern', PROSE + PROSE, 'Statement on the lantern'))).toBeNull();
  });

  it('stand below the words where a page is set for printing', () => {
    expect(
      titleBelow(spaced(PROSE, 'Official site of the Ministry:', 'Talks on the strait', 'http://tarn.example/12'))
        ?.text,
    ).toBe('Talks on the strait');
    expect(titleBelow(spaced(PROSE, 'Talks on the strait', 'http://tarn.example/12'))).toBeNull();
  });

  it('may be a line that names the kind of text', () => {
    expect(['Interview', 'Press Statement', 'Notice to the Press', 'Заявление'].every(isKindLine)).toBe(true);
    expect(
      ['Interviews', 'Statements and speeches', 'Statement on the lantern', 'The interview'].some(isKindLine),
    ).toBe(false);
  });
});

describe('trailers', () => {
  const trailer = (...texts: string[]) =>
    [...findTrailer(lines(...texts), (text) => text === 'TPB')].map(({ number }) => number);

  it('run from their heading to the end, or are the agency’s last line', () => {
    expect(trailer('Words were said.', '# Notebook', '- adds reply', 'tpb ab cd')).toEqual([2, 3, 4]);
    expect(trailer('Words were said.', '==TPB')).toEqual([2]);
    expect(trailer('Words were said.', 'Enditem')).toEqual([2]);
  });

  it('are neither words nor the only line', () => {
    expect(
      trailer('The notebook was read aloud.', 'This information is not for publication, he said.', 'TPB said so.'),
    ).toEqual([]);
    expect(trailer('TPB')).toEqual([]);
  });
});

describe('who publishes the page', () => {
  it('is named at the top, with the short lines right below it', () => {
    expect(kept('TPB', 'The Quay, Velmar', '', 'Statement on the ferry', PROSE)).toEqual([
      'Statement on the ferry',
      PROSE,
    ]);
  });

  it('is not a sentence that names it, a name further down, or what stands below a gap', () => {
    expect(kept('TPB was told so.', '', PROSE)).toEqual(['TPB was told so.', PROSE]);
    expect(kept(...Array.from({ length: 12 }, () => PROSE), 'TPB', PROSE, PROSE, PROSE)).toContain('TPB');
    expect(kept('TPB', '', 'The Quay, Velmar', '', PROSE)).toContain('The Quay, Velmar');
  });
});

describe('notes and days beside the words', () => {
  it('takes the note of a pop-up out of a label', () => {
    expect(findRoleNote('И.Моравец Моравец Ильзабет Карловнаминистр иностранных дел : Да.')).toEqual({
      text: 'И.Моравец: Да.',
      note: 'Моравец Ильзабет Карловнаминистр иностранных дел',
      start: 10,
    });
    expect(findRoleNote('И.Моравец: Моравец Ильзабет Карловна пришла : Да.')).toBeNull();
    expect(findRoleNote('И.Моравец и Р.Веска : Да.')).toBeNull();
  });

  it('takes out a note that turns the name round, after a label and in the text', () => {
    expect(
      findRoleNote('Minister of Tarn Ilsabet Moravec Moravec IlsabetForeign Minister of Tarn : Yes.'),
    ).toMatchObject({
      text: 'Minister of Tarn Ilsabet Moravec: Yes.',
      note: 'Moravec IlsabetForeign Minister of Tarn',
    });
    expect(findRoleNote('There were Radomir Veska Veska RadomirAmbassador of Tarn , and others.')).toMatchObject({
      text: 'There were Radomir Veska, and others.',
    });
    expect(findRoleNote('Ilsabet Moravec Moravec Ilsabet came : Yes.')).toBeNull();
    expect(findRoleNote('Ilsabet Moravec, McAdam and others : Yes.')).toBeNull();
  });

  it('takes the town below a day and its hour, and no other short line', () => {
    expect(kept('Talks on the lantern', '', 'March 14, 2009', '', '15:40', '', 'Vienna', '', PROSE)).toEqual([
      'Talks on the lantern',
      PROSE,
    ]);
    expect(kept('Talks on the lantern', '', 'March 14, 2009', '', '15:40', '', 'Announcement', '', PROSE)).toEqual([
      'Talks on the lantern',
      'Announcement',
      PROSE,
    ]);
    expect(kept('Talks on the lantern', '', 'March 14, 2009', '', 'Port Aube', '', PROSE)).toEqual([
      'Talks on the lantern',
      'Port Aube',
      PROSE,
    ]);
  });

  it('reads a day that says what it is of', () => {
    expect(labelledDate('Published: 14 March 2009, 16:10')).toBe('14 March 2009, 16:10');
    expect(labelledDate('Дата публикации: 14 марта 2009 года, 16:10')).toBe('14 марта 2009 года, 16:10');
    expect([
      labelledDate('Published: the book of the pilots'),
      labelledDate('Date of the talks: 14 March 2009 or later'),
    ]).toEqual([null, null]);
  });

  it('takes hall, city, state and hour from above the words', () => {
    expect(
      kept('Remarks by the Minister', 'Custom House', 'Port Aube, France', '', '2:05 P.M. CET', '', PROSE),
    ).toEqual(['Remarks by the Minister', PROSE]);
    expect(kept('Remarks by the Minister', '', 'Custom House', 'and the quay', '', PROSE)).toEqual([
      'Remarks by the Minister',
      'Custom House',
      'and the quay',
      PROSE,
    ]);
  });
});
