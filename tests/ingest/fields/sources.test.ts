import { describe, expect, it } from 'vitest';
import { findSource } from '../../../src/ingest/fields/source.ts';
import { initialsOf, lettersOf, sourceCandidates } from '../../../src/ingest/fields/sources/candidates.ts';
import {
  hostsIn,
  inAgency,
  inBodies,
  inBrackets,
  inItself,
  inLabel,
  inLead,
  inPieces,
  inRights,
  inTitle,
  nameIn,
  type NameMention,
} from '../../../src/ingest/fields/sources/mentions.ts';
import { noneOf } from '../../../src/ingest/fields/sources/choose.ts';
import { clauseOf } from '../../../src/ingest/fields/sources/reasons.ts';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import { SourceSchema } from '../../../src/statement/authority.ts';

const line = (text: string, number = 1) => ({ number, text });
const lines = (...texts: string[]) => texts.map((text, index) => line(text, index + 1));
const names = (found: readonly NameMention[]) => found.map(({ name, form }) => `${form} ${name}`);

describe('a name that may be the source’s', () => {
  it.each([
    ['© 2009 Skerry Post. All rights reserved.', ['rights-year Skerry Post']],
    ['Copyright © 1999-2009 The Skerry Post, Inc.', ['rights-year The Skerry Post']],
    ['© Skerry Post', ['rights Skerry Post']],
    ['© 2009 St. Brannock Courier', ['rights-year St. Brannock Courier']],
    ['© 2009 Skerry Post, Copyright and Lantern Rights Act | Act No 6', ['rights-year Skerry Post']],
    ['Alle Rechte vorbehalten - Inselzeitung 2009', ['rights-year Inselzeitung']],
    ['Все права защищены. Вестник Скерри', ['rights Вестник Скерри']],
    [
      '© 2009 Ministry of Fish, Ice and Light',
      ['rights-year Ministry of Fish, Ice and Light', 'rights-more Ministry of Fish', 'rights-more Ice and Light'],
    ],
    ['The right to fish is reserved for islanders.', []],
  ])('is reserved rights by %s', (text, found) => {
    expect(names(inRights(line(text)))).toEqual(found);
  });

  it('is what a site says of itself', () => {
    expect(names(inItself(line('About Skerry Post')))).toEqual(['itself-before Skerry Post']);
    expect(names(inItself(line('Follow Skerry Post on Facebook')))).toEqual(['itself-before Skerry Post']);
    expect(names(inItself(line('Skerry Post App')))).toEqual(['itself-behind Skerry Post']);
    expect(names(inItself(line('Inselzeitung-App')))).toEqual(['itself-behind Inselzeitung']);
    expect(inItself(line('The pilots refuse'))).toEqual([]);
  });

  it('stands behind a label, and is no address', () => {
    expect(names(inLabel(line('Source: TPB | 14 March 2009')))).toEqual(['label TPB']);
    expect(names(inLabel(line('Quelle: Inselzeitung')))).toEqual(['label Inselzeitung']);
    expect(names(inLabel(line('Kilde: https://www.skerrypost.example.com/ice')))).toEqual([
      'label-host skerrypost.example.com',
    ]);
    expect(inLabel(line('Outcome: the pilots refused'))).toEqual([]);
  });

  it('stands at an end of a title with strokes', () => {
    expect(names(inTitle(line('Pilots refuse | Skerry Post')))).toEqual([
      'title-last Skerry Post',
      'title-first Pilots refuse',
    ]);
    expect(inTitle(line('Pilots refuse the night watch'))).toEqual([]);
  });

  it('is an agency’s in brackets, between strokes or behind an author, and no small word', () => {
    expect(names(inAgency(line('Port Aube (dpa) - The pilots refuse.')))).toEqual(['agency dpa']);
    expect(names(inAgency(line('By Nora Quill, dpa  =')))).toEqual(['agency dpa']);
    expect(names(inAgency(line('/Xinhua/')))).toEqual(['agency Xinhua']);
    expect(inAgency(line('The pilots have an - old - map: an'))).toEqual([]);
  });

  it('is a body that a heading names, one in brackets before the words, a part of a line at the edge', () => {
    expect(names(inBodies(line('Statement by the Harbour Ministry of the Skerries on the ice')))).toEqual([
      'body-heading Harbour Ministry of the Skerries',
    ]);
    expect(names(inBodies(line('Harbour Ministry')))).toEqual(['body Harbour Ministry']);
    expect(inBodies(line('Statement of the Ministry'))).toEqual([]);
    expect(names(inBrackets(line('（島新聞）港的领航员')))).toEqual(['brackets 島新聞']);
    expect(names(inPieces(line('Harbour Office | 3 May 2007')))).toEqual(['piece Harbour Office']);
    expect(inPieces(line('Harbour Office'))).toEqual([]);
    expect(inPieces(line('3 May 2007 - Harbour Office statement on borrowed oars'))).toEqual([]);
    expect(names(inPieces(line('Skerry Post → Harbour')))).toEqual(['piece Skerry Post', 'piece Harbour']);
  });

  it('is a body that the first sentence names, without whoever holds its office', () => {
    expect(names(inLead(line('The Harbour Ministry of the Skerries regrets that the ice is late.')))).toEqual([
      'body-lead Harbour Ministry of the Skerries',
    ]);
    expect(inLead(line('The pilots regret that the ice is late.'))).toEqual([]);
    expect(names(inBodies(line('NATO Secretary General Anders Quill')))).toEqual(['body-heading NATO']);
  });

  it('is no end of a sentence with the next one glued to it', () => {
    expect(hostsIn(line('They left the strait.At noon the ice went; it was over.To be sure'))).toEqual([]);
    expect(hostsIn(line('Velmar.no')).map(({ host }) => host)).toEqual(['velmar.no']);
  });

  it('stands behind a label in brackets of signs, and loses its colon', () => {
    expect(names(inLabel(line('【发布单位】港务局')))).toEqual(['label 港务局']);
    expect(nameIn('島新聞：')).toBe('島新聞');
    expect(inLabel(line('【港务局】'))).toEqual([]);
  });

  it('is an address, but none of a service that all pages link to', () => {
    expect(
      hostsIn(line('www.skerry-post.co.uk, nora@velmar.org, facebook.com')).map(({ host, label, mail }) => [
        host,
        label,
        mail,
      ]),
    ).toEqual([
      ['skerry-post.co.uk', 'skerry-post', false],
      ['velmar.org', 'velmar', true],
    ]);
  });

  it('has letters and not too many words', () => {
    expect([
      nameIn('– Skerry Post GmbH & Co. KG'),
      nameIn('(TPB)'),
      nameIn('14'),
      nameIn('one two three four five six seven eight nine ten'),
      nameIn('Really?'),
    ]).toEqual(['Skerry Post', 'TPB', null, null, null]);
  });
});

describe('the names of a page', () => {
  const named = (...texts: string[]) =>
    sourceCandidates(lines(...texts), { heads: [], mentions: [] }, []).map(({ name }) => name);

  it('are those that an address has in one word, with an article before them', () => {
    expect(named('Notes du Velmarin et du port', 'www.levelmarin.fr')).toContain('Velmarin');
    expect(named('Notes du Velmarin et du port', 'www.guvelmarin.fr')).not.toContain('Velmarin');
  });

  it('do not begin as headings do', () => {
    expect(named('Statement on the oil', 'The oil is low.')).not.toContain('Statement on the oil');
    expect(named('Keepers of the oil', 'The oil is low.')).toContain('Keepers of the oil');
  });

  it('are none by which somebody is addressed', () => {
    expect(named('Pilots of the strait,', 'I greet you.')).not.toContain('Pilots of the strait');
    expect(named('Pilots of the strait', 'I greet you.')).toContain('Pilots of the strait');
  });
});

describe('the chosen source', () => {
  const menu = [
    'Home',
    'World',
    'Sport',
    'Culture',
    'Weather',
    'Search',
    'Log in',
    'Subscribe',
    'Newsletter',
    'Contact',
    'Privacy',
    'Terms',
    'Help',
    'Jobs',
    'Shop',
  ];
  const article = [
    'Pilots refuse the night watch',
    'The pilots of the strait will not sail at night before the ice is out, they told the harbour on Friday.',
    'The ministry has read their letter, all four pages of it, and will answer when the post boat runs again.',
  ];
  const page = lines(
    'Skerry Post',
    ...menu,
    'Skerry Post Shop',
    'Skerry Post Jobs',
    ...article,
    ...menu,
    'About Skerry Post',
    '© 2009 Skerry Post. All rights reserved.',
  );
  const agency = SourceSchema.parse({
    id: 'tpb',
    name: 'TPB',
    kind: 'agency',
    marks: ['(TPB)'],
    lang: 'en',
    reference: 'Invented for this test',
  });
  const read = (all: typeof page, words: typeof page, sources: readonly (typeof agency)[] = []) =>
    findSource(
      { page: all, title: null, dateline: null, words, around: all, signOffs: [] },
      sources,
      'x.txt',
      SHIPPED.linear.source,
    ).source;

  it('is the name of the site that a page prints where sites do', () => {
    expect(read(page, page.slice(18, 21))).toMatchObject({ value: { name: 'Skerry Post' }, basis: 'stated' });
  });

  it('goes before the mark of the agency whose text a paper prints', () => {
    const words = [{ number: 20, text: 'PORT AUBE (TPB) – The pilots of the strait will not sail.' }];
    expect(read(page, words, [agency]).value).toEqual({ name: 'Skerry Post' });
    expect(read(words, words, [agency]).value).toBe('tpb');
  });

  it('is nobody where only words are printed', () => {
    const bare = lines(...article);
    expect(read(bare, bare).value).toBeNull();
  });

  it('is weighed by where and how often its name is printed', () => {
    const found = sourceCandidates(page, { heads: [], mentions: [] }, []).find(({ name }) => name === 'Skerry Post');
    expect(found?.features).toEqual(
      expect.arrayContaining(['f:rights-year', 'f:itself-before', 'f:again', 'most', 'media', 'top', 'foot']),
    );
  });

  it('is no piece of a sentence that was broken over lines, and comes again only beside the words', () => {
    const broken = lines(
      'The pilots of the',
      'Skerry Post refuse',
      'the Skerry Post boat',
      'of the Skerry Post',
      'in winter.',
    );
    const find = (words: readonly number[], middle: readonly number[]) =>
      sourceCandidates(broken, { heads: [], mentions: [], words: new Set(words), broken: new Set(middle) }, []);
    const all = [1, 2, 3, 4, 5];
    expect(find([], []).flatMap(({ features }) => features)).toContain('f:again');
    expect(find(all, []).flatMap(({ features }) => features)).not.toContain('f:again');
    expect(find(all, all.slice(1)).map(({ name }) => name)).toEqual(['The pilots of the']);
  });

  it('is the record whose site has the address', () => {
    const office = SourceSchema.parse({
      id: 'skerry-office',
      name: 'Office of the Skerries',
      kind: 'government',
      home: 'https://www.velmar-skerries.org/en',
      lang: 'en',
      reference: 'Invented for this test',
    });
    const found = sourceCandidates(
      lines('Read more: velmar-skerries.org', 'or velmar-office.org'),
      { heads: [], mentions: [] },
      [office],
    );
    expect(found.find(({ source }) => source === office)?.name).toBe('velmar-skerries.org');
    expect(found.find(({ name }) => name === 'velmar-office.org')?.source).toBeNull();
  });

  it('is less likely none of them where much tells of one', () => {
    const own = noneOf(sourceCandidates(page, { heads: [], mentions: [] }, []));
    expect(own).toEqual(expect.arrayContaining(['none|page', 'none|no f:label']));
    expect(own).not.toContain('none|no f:rights-year');
  });

  it('is told apart by whether its address stands in a sentence or on a line of its own', () => {
    const weigh = (text: string) =>
      sourceCandidates(lines(text), { heads: [], mentions: [] }, []).find(({ name }) => name === 'velmar-post.org')
        ?.features;
    const more =
      'and the pilots of the strait have written down there how the ice goes out of the harbour in a year without snow';
    expect(weigh('velmar-post.org')).toContain('address-in=line|bare');
    expect(weigh(`The keepers refer to velmar-post.org, ${more}.`)).toContain('address-in=sentence|bare');
  });

  it('is told apart by what leads to its name and by what of the page it stands in', () => {
    const weigh = (text: string, words: readonly number[] = []) =>
      sourceCandidates(lines(text), { heads: [], mentions: [], words: new Set(words) }, []).find(
        ({ name }) => name === 'Harbour Ministry',
      )?.features;
    expect(weigh('Statement by the Harbour Ministry')).toEqual(expect.arrayContaining(['lead:by|body', 'z:around']));
    expect(weigh('Pilots in the Harbour Ministry', [1])).toEqual(expect.arrayContaining(['lead:in|body', 'z:words']));
    expect(weigh('Harbour Ministry')).toEqual(expect.arrayContaining(['lead:none|body']));
    expect(weigh('Harbour Ministry')).not.toContain('lead:by');
  });

  it('is the name that letters stand for where the page prints both', () => {
    const short = lines('About SPD', ...menu, 'SPD Shop', 'SPD Newsletter', ...article, ...menu, 'Contact SPD');
    const footed = [...short, line('Skerry Post Daily - Property of Quill', short.length + 1)];
    expect(read(footed, footed.slice(18, 21)).value).toEqual({ name: 'Skerry Post Daily' });
    expect(read(short, short.slice(18, 21)).value).toEqual({ name: 'SPD' });
    expect([lettersOf('SPD News'), lettersOf('Skerry Post'), lettersOf('Spd')]).toEqual(['spd', null, null]);
    expect(initialsOf('People’s Harbour of the Skerries')).toBe('phs');
  });

  it('has no number of a page before it, and is no small word', () => {
    expect(names(inBodies(line('390 Harbour Ministry Press Release')))[0]).toMatch(
      /^body(?:-heading)? Harbour Ministry/u,
    );
    const found = sourceCandidates(lines('About us', 'Über uns', 'About Skerry Post'), { heads: [], mentions: [] }, []);
    expect(found.map(({ name }) => name)).toContain('Skerry Post');
    expect(found.map(({ name }) => name.toLowerCase())).not.toContain('uns');
  });

  it('says in words why', () => {
    const [evidence] = read(page, page.slice(18, 21)).evidence;
    expect(evidence?.says).toMatch(/it stands|it has a word/u);
    expect(evidence?.says).not.toMatch(/[|=]/u);
    expect([clauseOf('f:rights-year|page'), clauseOf('prose=2')]).toEqual([
      'it stands in a line that reserves rights, with a year',
      null,
    ]);
  });
});
