import { describe, expect, it } from 'vitest';
import { densest, findPassages } from '../../../src/ingest/segment/density.ts';
import { findFrame } from '../../../src/ingest/segment/frame.ts';
import { ALIKE, likeness } from '../../../src/ingest/segment/headline.ts';
import { readPage } from '../../../src/ingest/segment/page.ts';
import { isMenuWord, isSiteLine } from '../../../src/ingest/segment/site-words.ts';
import { findTeasers } from '../../../src/ingest/segment/teasers.ts';

const lines = (...texts: string[]) => texts.map((text, index) => ({ number: index + 1, text }));
const spaced = (...texts: string[]) => lines(...texts.flatMap((text) => [text, '']));
const around = (...texts: string[]) => [...findFrame(spaced(...texts)).around].map(({ text }) => text);
const kept = (...texts: string[]) =>
  readPage(
    spaced(...texts),
    () => false,
    () => false,
  )
    .sections.flatMap((section) => section.lines.map(({ text }) => text))
    .filter((text) => text !== '');
const out = (...texts: string[]) =>
  readPage(
    spaced(...texts),
    () => false,
    () => false,
  ).removed.length;

const TITLE = 'Pilots refuse the night watch';
const MENU = [
  'Listen Live',
  'NATION',
  'harbours',
  'and quays',
  'Obituaries',
  'Ferry Times',
  'You have no account?',
  'On Air',
];
const PROSE =
  'The pilots of the strait will not stand the night watch from Monday on, their guild said in the custom house, because nobody has lit the lantern.';
const MORE =
  'Nobody in the harbour office would say who is to light it, and the keeper of the lantern was not there when he was asked for it on Friday.';
const WORDS = [PROSE, MORE, `${PROSE} ${MORE}`];

describe('the frame of a saved page', () => {
  it.each(['-', '|', '•', '·', '—', '::'])(
    'is known by the headline that its title repeats before %s and the site’s name',
    (sign) => {
      expect(kept(`${TITLE} ${sign} Islands Wire`, ...MENU, TITLE, ...WORDS)).toEqual([TITLE, ...WORDS]);
    },
  );

  it('has menus in small letters, notices, captions and headings of other pages above the headline', () => {
    const above = [
      ...MENU,
      'We keep your words for a year. You may ask for them at any time, and nobody else will see them.',
      'A ferry leaves the quay of Skerry (Photo: Islands Wire)',
      'Keeper of the lantern asks for oil',
      '5 h ago',
    ];
    expect(kept(`${TITLE} | Harbours | Islands Wire`, ...above, TITLE, ...WORDS)).toEqual([TITLE, ...WORDS]);
  });

  it('may have the headline in its menus too', () => {
    expect(kept(TITLE, ...MENU, TITLE, ...MENU, TITLE, ...WORDS)).toEqual([TITLE, ...WORDS]);
  });

  it('ends at a headline in almost the same words', () => {
    expect(
      kept(
        'Strait pilots refuse night watch over lantern | Islands Wire',
        ...MENU,
        'Pilots of the strait refuse the night watch',
        ...WORDS,
      ),
    ).toEqual(['Pilots of the strait refuse the night watch', ...WORDS]);
  });

  it('has buttons and lines that stand above too between headline and words, and leaves who wrote them, where and when', () => {
    const caption = 'The lantern of the strait in winter';
    const { sections, removed } = readPage(
      spaced(
        `${TITLE} - Islands Wire`,
        ...MENU,
        caption,
        TITLE,
        'By Ilsabet Moravec',
        'Facebook',
        'Copy link',
        '5 min read',
        caption,
        ...WORDS,
      ),
      () => false,
      () => false,
    );
    expect(sections[0]!.lines.map(({ text }) => text).filter((text) => text !== '')).toEqual([
      TITLE,
      'By Ilsabet Moravec',
      ...WORDS,
    ]);
    expect(sections[0]!.headline?.text).toBe(TITLE);
    expect(removed.map(({ rule }) => rule)).toContain('menu');
  });

  it('leaves the day right above the headline, and what tells of the page in its banner', () => {
    const { zones } = readPage(
      spaced(
        `${TITLE} - Islands Wire`,
        'Velmar: 13:15',
        ...MENU,
        'Keeper asks for oil',
        '12 March 2009',
        ...MENU,
        '14 March 2009',
        TITLE,
        ...WORDS,
      ),
      () => false,
      () => false,
    );
    expect(zones.map(({ zone, text }) => [zone, text])).toEqual([
      ['banner', 'Velmar: 13:15'],
      ['posted', '14 March 2009'],
    ]);
  });

  it('goes on below the words with the first line that pages have', () => {
    const below = [
      'Most read',
      'Keeper asks for oil',
      'A cookie is kept for a year, and you may ask for it whenever you come by.',
      'Privacy Policy',
    ];
    expect(kept(TITLE, ...MENU, TITLE, ...WORDS, 'Ilsabet Moravec', ...below)).toEqual([
      TITLE,
      ...WORDS,
      'Ilsabet Moravec',
    ]);
  });

  it('never takes words of weight, wherever they stand', () => {
    const second = [`${MORE} ${MORE} ${MORE}`, `${PROSE} ${PROSE} ${PROSE}`, `${MORE} ${PROSE} ${MORE}`];
    expect(kept(TITLE, ...MENU, TITLE, ...WORDS, 'Most read', ...second)).toEqual([
      TITLE,
      ...WORDS,
      'Most read',
      ...second,
    ]);
    expect(kept(TITLE, ...MENU, TITLE, PROSE, 'The lantern', MORE, 'Lantern of the strait', PROSE)).toEqual([
      TITLE,
      PROSE,
      'The lantern',
      MORE,
      'Lantern of the strait',
      PROSE,
    ]);
  });

  it('has a menu above words whose title nothing repeats, and the heading stays', () => {
    const menu = [...MENU, 'Politics', 'Weather', 'Sports', 'Watch Live', 'Ferries', 'Tides'];
    expect(
      kept(
        ...menu,
        'Pilots refuse the night watch',
        'By Ilsabet Moravec',
        '14 March 2009',
        ...WORDS,
        'Share this',
        'Privacy Policy',
      ),
    ).toEqual(['Pilots refuse the night watch', 'By Ilsabet Moravec', ...WORDS]);
    expect(kept('Night watch of the pilots | Islands Wire', ...menu, ...WORDS)).toEqual([
      'Night watch of the pilots | Islands Wire',
      ...WORDS,
    ]);
    expect(kept('The guild of the pilots said today why', ...menu, ...WORDS)).toEqual([
      'The guild of the pilots said today why',
      ...WORDS,
    ]);
  });

  it('leaves a sentence below the headline, and words of weight above a menu', () => {
    const menu = [...MENU, 'Politics', 'Weather', 'Sports', 'Watch Live', 'Ferries', 'Tides'];
    expect(kept(...menu, 'Pilots refuse the night watch', MORE, 'Ilsabet Moravec', ...WORDS)).toEqual([
      'Pilots refuse the night watch',
      MORE,
      'Ilsabet Moravec',
      ...WORDS,
    ]);
    expect(kept(...WORDS, ...menu, 'Pilots refuse the night watch', ...WORDS, ...WORDS)).toContain(WORDS[0]);
  });

  it('leaves out every line with its reason', () => {
    const page = [`${TITLE} - Islands Wire`, ...MENU, TITLE, ...WORDS, 'Most read', 'Keeper asks for oil'];
    expect(kept(...page).length + out(...page)).toBe(page.length);
  });

  it.each([
    [
      'a statement with its title on the cover',
      [
        'Statement on the lantern of the strait',
        'Delegation of Skerry',
        'Statement on the lantern of the strait',
        ...WORDS,
      ],
    ],
    [
      'a text whose first words come back below the words',
      [TITLE, PROSE, MORE, 'Harbour', 'Quay', 'Ferry', 'Lantern', 'Strait', 'Watch', TITLE, 'By hand'],
    ],
    [
      'a list of names above the words',
      ['Those who signed', 'Aldmere', 'Kittiwick', 'Port Aube', 'Skerry', 'Tarn', 'Velmar', 'Eastmark', ...WORDS],
    ],
    [
      'pictures in mark-up',
      [
        '# Night watch',
        ...Array.from({ length: 5 }, () => ['<figure>', '<img src="lantern.png">', '</figure>']).flat(),
        ...WORDS,
      ],
    ],
    [
      'a list of a dozen names',
      [...Array.from({ length: 14 }, (_, at) => `Harbour of ${'ABCDEFGHIJKLMN'[at]!}ville`), ...WORDS],
    ],
    ['the name of a site, which its menu repeats', ['Islands Wire', ...MENU, 'Islands Wire', ...WORDS]],
    ['words alone', WORDS],
  ])('is not round %s', (_, texts) => {
    expect(around(...texts)).toEqual([]);
  });
});

describe('words and entries', () => {
  const reads = (text: string) => findPassages(lines(text))[0]!.reads;

  it('are told apart by sentences', () => {
    expect(
      [
        PROSE,
        'MS OKONRE: No.',
        '渔船今天上午停靠在港口，领航员说，没有人点亮灯塔，他们不会在夜里值班，港务局没有回答记者的问题。',
      ].map(reads),
    ).toEqual(['words', 'words', 'words']);
    expect(['Don’t have an account?', 'Thank you.'].map(reads)).toEqual(['weak', 'weak']);
    expect(
      [
        'Ferry Times',
        'My Harbour Home And Quay News Sport Business Lifestyle Culture Going Out Homes And Property Comment Video Podcasts Newsletters Jobs Cars Travel Offers Puzzles Horoscopes Weather And Tides',
        'Keeper of the lantern asks for oil before the winter comes to the northern isles again',
      ].map(reads),
    ).toEqual(['entry', 'entry', 'entry']);
  });

  it('joins lines that were set to a width', () => {
    const wrapped = [
      'The pilots came in by the northern mouth of the strait and asked for',
      'the keeper of the lantern, who was not there.',
    ];
    expect(findPassages(lines('Home', ...wrapped, 'Contact')).map(({ reads: as }) => as)).toEqual([
      'entry',
      'words',
      'entry',
    ]);
  });

  it('are densest where the paragraphs are', () => {
    const found = densest(findPassages(lines(PROSE, ...MENU, ...MENU, ...WORDS, 'The lantern', MORE, ...MENU)));
    expect(found).toMatchObject({ first: 1 + 2 * MENU.length, last: 5 + 2 * MENU.length });
    expect(densest(findPassages(lines(...MENU)))).toBeNull();
  });

  it('knows what only stands around words', () => {
    expect(
      ['Politics', 'WhatsApp', '×', '5 min read', '7 h ago', '(current)', 'Contact us'].every((text) =>
        isSiteLine({ number: 1, text }),
      ),
    ).toBe(true);
    expect(
      ['The lantern', 'Politics of the strait', '5 minutes passed', 'Live from the quay'].some((text) =>
        isSiteLine({ number: 1, text }),
      ),
    ).toBe(false);
    expect([isMenuWord('About us'), isMenuWord('Politics')]).toEqual([true, false]);
  });

  it('compares a headline with the title of the page', () => {
    expect(likeness('Pilots refuse the night watch | Islands Wire', 'PILOTS REFUSE THE NIGHT WATCH')).toBe(1);
    expect(
      likeness('Pilots refuse the night watch | Islands Wire', 'Pilots again refuse to stand the night watch'),
    ).toBeGreaterThan(ALIKE - 0.01);
    expect(likeness('Pilots refuse the night watch | Islands Wire', 'Keeper asks for oil for the night')).toBeLessThan(
      ALIKE,
    );
    expect(likeness('Islands Wire | News', 'Islands Wire')).toBe(0);
  });
});

describe('headings of other pages', () => {
  const teasers = (...texts: string[]) => [...findTeasers(spaced(...texts))].map(({ text }) => text);

  it('are those with a day below a line that announces them', () => {
    expect(
      teasers(
        PROSE,
        'See also',
        'The ferry goes again',
        'March 12, 2009',
        'Talks on the strait',
        '11 March 2009',
        MORE,
      ),
    ).toEqual(['See also', 'The ferry goes again', 'March 12, 2009', 'Talks on the strait', '11 March 2009']);
    expect(teasers(PROSE, 'Читайте также:', 'О фонаре пролива', '12 марта 2009 года', MORE)).toHaveLength(3);
  });

  it('are neither words nor headings without a day', () => {
    expect(teasers('See also', PROSE, 'March 12, 2009')).toEqual([]);
    expect(teasers('See also', 'The lantern', PROSE)).toEqual([]);
    expect(teasers('The ferry goes again', 'March 12, 2009', PROSE)).toEqual([]);
    expect(teasers('See also', 'QUESTION: Is it open?', 'March 12, 2009')).toEqual([]);
  });
});
