import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import { labelledDate } from '../../../src/ingest/segment/date-line.ts';
import { isKindLine, namesKind } from '../../../src/ingest/segment/kind-line.ts';
import { readPage } from '../../../src/ingest/segment/page.ts';
import { findRoleNote } from '../../../src/ingest/segment/role-note.ts';
import { titleBelow } from '../../../src/ingest/segment/title-below.ts';
import { findTrailer } from '../../../src/ingest/segment/trailer.ts';

const lines = (...texts: string[]) => texts.map((text, index) => ({ number: index + 1, text }));
const spaced = (...texts: string[]) => lines(...texts.flatMap((text) => [text, '']));
const PROSE =
  'The lantern was lit before anybody could ask for it, and it will not be put out because somebody in another harbour does.';
const kept = (...texts: string[]) =>
  readPage(lines(...texts), { isMasthead: (text) => text === 'TPB', models: SHIPPED })
    .sections.flatMap((section) => [section.headline?.text ?? '', ...section.lines.map(({ text }) => text)])
    .filter((text) => text !== '');

describe('titles of pages', () => {
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

  it('may name a kind of text in its first words, or later', () => {
    expect(
      [
        'Joint statement on the lantern',
        'ВЫСТУПЛЕНИЕ министра гавани',
        'Pilots await a statement',
        '港口部长就灯塔发表声明',
        'States of the strait',
      ].map(namesKind),
    ).toEqual(['first', 'first', 'later', 'later', null]);
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
