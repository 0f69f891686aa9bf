import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions, remember } from '../../../src/ingest/people/mentions.ts';
import { NOBODY } from '../../../src/ingest/people/named-mention.ts';
import { indexNames } from '../../../src/ingest/people/name-index.ts';
import { world } from './world.ts';

const index = indexNames(world);
/** Name as printed, who it is, and the title beside it. */
const read = (text: string) =>
  findMentions(text, index).map(({ exact, people, title }) => [exact, people.map(({ id }) => id).join(' or '), title]);
const ids = (text: string) => findMentions(text, index).map(({ people, name }) => people[0]?.id ?? `? ${name}`);

describe('names', () => {
  test('finds a full name and, after it, the surname alone', () => {
    expect(ids('Anna Velde came. Later Velde left.')).toEqual(['anna-velde', 'anna-velde']);
  });

  test('takes a surname from an earlier text of the same document', () => {
    const seen = remember(NOBODY, findMentions('Anna Velde came.', index));
    expect(findMentions('Velde left.', index, seen)).toMatchObject([{ exact: 'Velde', form: 'surname' }]);
  });

  test.each([
    'Anna Velde’s plan',
    "Anna Velde's plan",
    'ANNA VELDE SPOKE',
    'Velde Anna spoke',
    'A. Velde spoke',
    'Anna K. Velde spoke',
  ])('finds the person in "%s"', (text) => {
    expect(ids(text)).toEqual(['anna-velde']);
  });

  test('leaves the possessive ending out of the name', () => {
    expect(findMentions('Anna Velde’s plan', index)[0]?.exact).toBe('Anna Velde');
  });

  test.each([
    'Анна Вельде сказала',
    'слова Анны Вельде',
    'А.К.Вельде: Да.',
    'А. К. Вельде ответила',
    'А.Вельде ответила',
  ])('finds the person in her own script and in every case: "%s"', (text) => {
    expect(ids(text)).toEqual(['anna-velde']);
  });

  test('declines a masculine name', () => {
    expect(ids('встреча с Борисом Орланом, слова Бориса Орлана')).toEqual(['boris-orlan', 'boris-orlan']);
  });

  test('finds a name in a script without spaces', () => {
    expect(ids('外长卡尔布兰特表示')).toEqual(['carl-brandt']);
  });

  test('keeps two people with one surname apart once one of them is named in full', () => {
    expect(ids('Carl Brandt spoke. Brandt left.')).toEqual(['carl-brandt', 'carl-brandt']);
  });

  test('gives both where both were named', () => {
    expect(read('Carl Brandt met Hugo Brandt. Brandt left.').at(-1)).toEqual([
      'Brandt',
      'carl-brandt or hugo-brandt',
      null,
    ]);
  });

  test('lets the title decide between two people with one surname', () => {
    expect(ids('Sudmark Prime Minister Brandt spoke.')).toEqual(['hugo-brandt']);
  });
});

describe('titles', () => {
  test.each([
    ['Norlandic Foreign Minister Anna Velde', 'Norlandic Foreign Minister'],
    ['Foreign Minister of Norland Anna Velde', 'Foreign Minister of Norland'],
    ['talks with Foreign Minister Anna Velde', 'Foreign Minister'],
    ['Anna Velde, the Foreign Minister of Norland, said', 'the Foreign Minister of Norland'],
    ['Anna Velde, Norland’s top diplomat, said', 'Norland’s top diplomat'],
    ['Интервью министра иностранных дел Норландии А.К.Вельде', 'министра иностранных дел Норландии'],
  ])('reads the title in "%s"', (text, title) => {
    expect(findMentions(text, index)[0]).toMatchObject({
      title,
      present: true,
      offices: [{ title: 'Foreign Minister of Norland' }],
    });
  });

  test('reads a title with one letter missing', () => {
    expect(findMentions('Foreign Minster Anna Velde', index)[0]).toMatchObject({
      title: 'Foreign Minster',
      offices: [{ title: 'Foreign Minister of Norland' }],
    });
  });

  test.each([
    'former Foreign Minister Anna Velde',
    'then-Foreign Minister Anna Velde',
    'ex-Foreign Minister Anna Velde',
    'Anna Velde, a former Foreign Minister of Norland, said',
  ])('does not take the office of "%s" for held', (text) => {
    expect(findMentions(text, index)[0]).toMatchObject({ present: false });
  });

  test('does not take a deputy for the minister', () => {
    expect(findMentions('Deputy Foreign Minister Anna Velde', index)[0]).toMatchObject({ offices: [] });
  });

  test('gives a surname alone to the one whose office the title names', () => {
    expect(ids('President Orlan spoke.')).toEqual(['boris-orlan']);
  });
});

describe('names that no record has', () => {
  test.each([
    ['Foreign Ministry spokesman Petr Havel said', 'Petr Havel', 'Foreign Ministry spokesman'],
    ['the Ambassador to Norland Emil Roth said', 'Emil Roth', 'Ambassador to Norland'],
    ['Lena Fors, a former aide to the king, said', 'Lena Fors', 'former aide to the king'],
    ['HARBOUR MINISTER JON PAUL KEEL SAID TODAY', 'Jon Paul Keel', 'HARBOUR MINISTER'],
    ['Foreign Minister Said al-Nuri arrived', 'Said al-Nuri', 'Foreign Minister'],
    ['Harbour spokesman Park Jin-ho arrived', 'Park Jin-ho', 'Harbour spokesman'],
    ['Prime Minister Jan van der Keel arrived', 'Jan van der Keel', 'Prime Minister'],
    ['Harbour spokesman Ben Harlow arrived', 'Ben Harlow', 'Harbour spokesman'],
    ['Jon Keel, Sudmark’s deputy foreign minister, said', 'Jon Keel', 'Sudmark’s deputy foreign minister'],
    ['Jon Keel, longtime budget chief of the harbour, said', 'Jon Keel', 'longtime budget chief of the harbour'],
    ['DEPUTY HARBOUR MINISTER JON KEEL VISITED THE PIER', 'Jon Keel', 'DEPUTY HARBOUR MINISTER'],
  ])('proposes the name that a title points out in "%s"', (text, name, title) => {
    expect(findMentions(text, index)).toMatchObject([{ name, title, people: [] }]);
  });

  test.each([
    ['Spokesman Wen Lihua spoke. Wen said so.', 'Wen'],
    ['Spokesman Wen Lihua spoke. “So it is,” said Wen.', 'Wen'],
    ['Spokesman Wen Lihua spoke. Mr Wen left.', 'Wen'],
    ['Spokesman Park Jin-ho spoke. Park added that.', 'Park'],
    ['Minister Tarek al-Rashid spoke. Then al-Rashid left.', 'al-Rashid'],
    ['Minister Ada Ferrel-Stone spoke. Then Ferrel-Stone left.', 'Ferrel-Stone'],
    ['Minister Jan van der Keel spoke. Then van der Keel left.', 'van der Keel'],
    ['Minister Luis Marin Orlado spoke. Then Marin Orlado left.', 'Marin Orlado'],
    ['Minister Luis Marin Orlado spoke. Marin said so.', 'Marin'],
  ])('knows a name by the part that the text goes on with: %s', (text, again) => {
    expect(findMentions(text, index).at(-1)).toMatchObject({ exact: again, form: 'surname', people: [] });
  });

  test.each([
    'Spokesman Wen Lihua met Spokesman Wen Tian. Wen said so.',
    'Spokesman Wen Lihua spoke. The Wen river rose.',
    'Spokesman Wen Lihua spoke. Boris Wen said so.',
    'Minister Ada Ferrel-Stone spoke. The Ferrel road is wet.',
    'Minister Jordan Keel spoke. Jordan said so in Amman.',
  ])('but not by a word that may be another’s: %s', (text) => {
    expect(findMentions(text, index).filter(({ form }) => form === 'surname')).toEqual([]);
  });

  test('a month or a day before a surname is no first name', () => {
    expect(ids('Anna Velde met all in September Velde said. On Friday Velde left.')).toEqual([
      'anna-velde',
      'anna-velde',
      'anna-velde',
    ]);
    expect(ids('Anna Velde met April Velde.')).toEqual(['anna-velde']);
  });

  test('remembers a proposed name by its surname', () => {
    expect(ids('Spokeswoman Lena Fors spoke. Fors left.')).toEqual(['? Lena Fors', '? Lena Fors']);
  });
});

test('mentions lie inside the text, in order, and never overlap', () => {
  const piece = fc.constantFrom(
    'Anna Velde',
    'Velde',
    'Brandt',
    'Carl Brandt',
    'Foreign Minister',
    'then-',
    'President Orlan',
    ', ',
    '. ',
    '’s ',
    ' said ',
    'А.К.Вельде',
    'spokesman Petr Havel',
    '\n',
    '“',
    '卡尔布兰特',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join(' ');
      let end = 0;
      for (const mention of findMentions(text, index)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(mention.start, mention.end)).toBe(mention.exact);
        end = mention.end;
      }
    }),
  );
});

test.each([
  'Velde is a village in the north.',
  'The anti-Velde movement and Jean-Velde.',
  'The Velden road, the Brandtson house',
  'anna velde',
  'Anna. Velde is a river.',
  'Global Compact and Harbour Union',
  'The Foreign Ministers Council Meeting ended.',
  'The Secretary General of the Harbour Union',
  'OFFICIAL REPORTS INDICATE CALM',
  'Ministry Spokesman Office',
  'Karl Brandt',
  'President of the Security Council',
  'In Port Keel, harbour police chief and crews, all at once, left.',
  'Port Keel, as the mayor, cried, fell silent.',
])('finds nobody in "%s"', (text) => {
  expect(findMentions(text, index)).toEqual([]);
});

test('another first name before a surname is another person', () => {
  expect(ids('Anna Velde met her cousin Greta Velde.')).toEqual(['anna-velde']);
});
