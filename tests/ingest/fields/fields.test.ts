import { describe, expect, it } from 'vitest';
import { SourceSchema } from '../../../src/statement/authority.ts';
import { findKind } from '../../../src/ingest/fields/kind.ts';
import { findPlace, placeOfTitle } from '../../../src/ingest/fields/place.ts';
import { findSource } from '../../../src/ingest/fields/source.ts';
import type { SourceLines } from '../../../src/ingest/fields/source-by-marks.ts';
import type { LinearModel } from '../../../src/ingest/learned/linear.ts';
import { SHIPPED } from '../../../src/ingest/learned/models.ts';
import { findTitle } from '../../../src/ingest/fields/title.ts';
import { document } from '../../../src/ingest/profiles/document.ts';
import { wire } from '../../../src/ingest/profiles/wire.ts';
import type { Item } from '../../../src/ingest/types.ts';

const lines = (...texts: string[]) => texts.map((text, index) => ({ number: index + 1, text }));
const source = (id: string, ...marks: string[]) =>
  SourceSchema.parse({ id, name: id, kind: 'agency', marks, lang: 'en', reference: 'Invented for this test' });
const SOURCES = [source('tpb', '/TPB/'), source('iw', '(IW)', 'islandswire.example')];
const paragraphs = (...texts: string[]) =>
  texts.map((text, index) => ({
    text,
    lines: [index + 1, index + 1] as const,
    zone: index === 0 ? ('lead' as const) : ('body' as const),
    turn: null,
  }));

describe('the source', () => {
  const read = (change: Partial<SourceLines>) =>
    findSource({ title: null, dateline: null, words: [], around: [], signOffs: [], ...change }, SOURCES, 'x.txt');

  it('is whose mark stands in the opening, whoever is quoted further down', () => {
    const { source: found } = read({
      words: lines('VELMAR, March 14. /TPB/. Words', 'more', 'The islands told (IW) so.'),
    });
    expect(found).toMatchObject({
      value: 'tpb',
      tier: 'certain',
      evidence: [{ line: 1, quote: '/TPB/', authority: 'sources/tpb' }],
    });
  });

  it('is whose mark stands in the page’s furniture', () => {
    expect(read({ words: lines('Words'), around: lines('islandswire.example') }).source.value).toBe('iw');
  });

  it('is the one whose name a title ends in, or a line of its own below the words is', () => {
    expect(read({ title: lines('Pilots refuse the night watch - TPB')[0]!, words: lines('Words') })).toMatchObject({
      source: { value: 'tpb', evidence: [{ rule: 'source/title' }] },
    });
    expect(read({ words: lines('Words'), signOffs: lines('==IW') })).toMatchObject({
      source: { value: 'iw', evidence: [{ rule: 'source/line' }] },
    });
    expect(
      read({
        title: lines('What the TPB said - and what it meant')[0]!,
        words: lines('Words'),
        around: lines('IW'),
        signOffs: lines('IW and others'),
      }).source.value,
    ).toBeNull();
  });

  it('is the one of the copyright line, where other sites are linked', () => {
    expect(
      read({ words: lines('Words'), around: lines('/TPB/ on the web', '© islandswire.example') }).source.value,
    ).toBe('iw');
  });

  describe('that no record has', () => {
    const dated = (text: string, known = SOURCES) =>
      findSource(
        { title: null, dateline: lines(text)[0]!, words: lines(text), around: [], signOffs: [] },
        known,
        'x.txt',
      );

    it('is named as the dateline prints it', () => {
      const { source: found, messages } = dated('VELMAR, 14 MAR 09 (RADIO SKERRY) -- Words');
      expect(found).toMatchObject({
        value: { name: 'RADIO SKERRY' },
        tier: 'probable',
        evidence: [{ rule: 'source/dateline-name', quote: 'RADIO SKERRY', line: 1 }],
      });
      expect(messages).toMatchObject([{ ruleId: 'source-unknown' }]);
    });

    it('is the known one whose name stands in the mark beside other words', () => {
      expect(dated('VELMAR, 14 MAR 09 (VELMAR TPB) -- Words').source.value).toBe('tpb');
      expect(dated('VELMAR, 14 MAR 09 (TPB - NORTH) -- Words', [...SOURCES, source('tpb-north')]).source.value).toBe(
        'tpb-north',
      );
    });

    it('is as printed where two known names stand in the mark', () => {
      expect(dated('VELMAR, 14 MAR 09 (TPB-IW) -- Words').source.value).toEqual({ name: 'TPB-IW' });
    });

    it('is no half of a day', () => {
      expect(dated('VELMAR, 14 MAR 09 (AM) -- Words').source.value).toBeNull();
    });

    it('is nobody where the dateline has no mark', () => {
      expect(dated('VELMAR, March 14 -- Words of Radio Skerry').source.value).toBeNull();
    });
  });

  it('is the site whose page prints an agency’s text, and the agency of the author’s line where no site is known', () => {
    const top = lines('Pilots refuse the night watch | Skerry Post')[0]!;
    const page = (author: string, model: LinearModel | null = SHIPPED.linear.source) =>
      findSource(
        {
          page: [
            top,
            { number: 2, text: 'Pilots refuse the night watch' },
            ...Array.from({ length: 40 }, (_, index) => ({ number: index + 10, text: `Menu ${index}` })),
            { number: 60, text: '© 2009 Skerry Post. All rights reserved.' },
          ],
          title: { number: 2, text: 'Pilots refuse the night watch' },
          top,
          dateline: null,
          words: [
            { number: 3, text: author },
            { number: 4, text: 'The pilots will meet on Friday, said the minister.' },
          ],
          around: [{ number: 9, text: '© 2009 Skerry Post. All rights reserved.' }],
          signOffs: [],
        },
        SOURCES,
        'x.txt',
        model,
      );
    expect(page('TPB, VELMAR')).toMatchObject({
      source: { value: { name: 'Skerry Post' } },
      place: { name: 'VELMAR' },
    });
    expect(page('TPB, VELMAR', null)).toMatchObject({
      source: { value: 'tpb', evidence: [{ rule: 'source/byline', line: 3 }] },
    });
    expect(page('By Nora Quill')).toMatchObject({
      source: { value: { name: 'Skerry Post' } },
      place: null,
      messages: [{ ruleId: 'source-unknown' }],
    });
  });

  it('is who holds the copyright of a year, and no photographer or law', () => {
    const holder = (text: string) => read({ words: lines('Words'), around: lines(text) }).source.value;
    expect([
      holder('© 2009 IW. All rights reserved.'),
      holder('IW © 2009'),
      holder('Copyright by IW, 2008-2009'),
    ]).toEqual(['iw', 'iw', 'iw']);
    expect([
      holder('© IW'),
      holder('© IW 2009 / Nora Quill'),
      holder('The copyright law that IW wrote of in 2009'),
    ]).toEqual([null, null, null]);
  });

  it('is a body behind the dash of a title only where the headline comes again without it', () => {
    const body = SourceSchema.parse({
      ...source('Harbour Council'.toLowerCase().replace(' ', '-')),
      name: 'Harbour Council',
      kind: 'international',
      organisation: 'harbour-council',
    });
    const titled = (title: string, ...words: string[]) =>
      findSource(
        {
          title: lines(title)[0]!,
          dateline: null,
          words: words.map((text, index) => ({ number: index + 2, text })),
          around: [],
          signOffs: [],
        },
        [body],
        'x.txt',
      ).source.value;
    expect(
      titled('The strait stays open to pilots - Harbour Council', 'The strait stays open to pilots', 'Words of it.'),
    ).toBe('harbour-council');
    expect(titled('The strait stays open to pilots | Harbour Council', 'Words of it.')).toBe('harbour-council');
    expect(titled('The strait stays open to pilots - Harbour Council', 'Words of it.')).toBeNull();
  });

  it('is the agency behind the last sentence, and no speaker of a last quotation', () => {
    const last = (text: string) => read({ words: lines('One.', 'Two.', text) }).source;
    expect(last('The pilots told the harbour that they would come. — TPB')).toMatchObject({
      value: 'tpb',
      tier: 'certain',
      evidence: [{ rule: 'source/line' }],
    });
    expect(last('The pilots told the harbour that they would come. (TPB)').value).toBe('tpb');
    expect([
      last('The pilots told the harbour of the TPB').value,
      last('The pilots would come. — Nora Quill').value,
      last('Told by the harbour — TPB').value,
    ]).toEqual([null, null, null]);
  });

  it('is no paper behind the dash of an interview’s title', () => {
    const titled = (title: string) => read({ title: lines(title)[0]!, words: lines('Words') }).source.value;
    expect([titled('Interview of the Harbour Minister - TPB'), titled('Pilots refuse the night watch - TPB')]).toEqual([
      null,
      'tpb',
    ]);
  });

  it('is no site that the words only mention', () => {
    const long = 'The pilots told the harbour on Friday, as islandswire.example wrote, that they would come.';
    expect(read({ words: lines('One.', 'Two.', long) }).source.value).toBeNull();
    expect(
      read({ words: lines('One.', 'Two.', 'Three.', '[1] islandswire.example', 'Four.', 'Five.', 'Six.') }).source
        .value,
    ).toBeNull();
    expect(read({ words: lines('One.', 'Two.', 'Read more: islandswire.example') }).source).toMatchObject({
      value: 'iw',
      tier: 'possible',
    });
  });

  it('is nobody where two have marks in one place, or none has', () => {
    expect(read({ words: lines('/TPB/ and (IW)') })).toMatchObject({
      source: { value: null },
      messages: [{ ruleId: 'source-unknown' }],
    });
    expect(read({ words: lines('Words of TPB and IW', 'xislandswire.example') })).toMatchObject({
      source: { value: null },
      messages: [{ ruleId: 'source-unknown' }],
    });
  });
});

const item = (change: Partial<Item>): Pick<Item, 'title' | 'lang' | 'zones' | 'paragraphs' | 'kind'> => ({
  title: null,
  lang: 'en',
  zones: [],
  paragraphs: [],
  kind: 'statement',
  ...change,
});

describe('the place', () => {
  it('is the dateline’s', () => {
    expect(
      findPlace(
        item({ zones: [{ zone: 'dateline', line: 3, start: 0, text: 'PORT AUBE, March 14. /IW/.' }] }),
        new Set(),
      ),
    ).toMatchObject({ value: 'Port Aube', tier: 'certain', evidence: [{ line: 3, quote: 'PORT AUBE' }] });
  });

  it('is the one before the first words, below the lines of a heading, and none further down', () => {
    const opened = (...texts: string[]) => findPlace(item({ paragraphs: paragraphs(...texts) }), new Set());
    expect(opened('By Nora Quill', 'GENEVA — The pilots met.')).toMatchObject({
      value: 'Geneva',
      tier: 'certain',
      evidence: [{ rule: 'opening/place', line: 2 }],
    });
    expect(opened('The pilots met.', 'GENEVA — The pilots met.').value).toBeNull();
    expect(
      findPlace(item({ paragraphs: paragraphs('The pilots met.') }), new Set(), {
        name: 'PORT AUBE',
        line: { number: 2, text: 'IW, PORT AUBE' },
      }),
    ).toMatchObject({ value: 'Port Aube', evidence: [{ rule: 'byline/place', line: 2 }] });
  });

  it('is the dateline’s below a summary, where an agency’s mark stands in it', () => {
    const below = (...texts: string[]) =>
      findPlace(item({ paragraphs: paragraphs('The bell was heard.', ...texts) }), new Set());
    expect(below('PORT AUBE, March 14 (IW) - The pilots met.')).toMatchObject({
      value: 'Port Aube',
      tier: 'probable',
      evidence: [{ rule: 'dateline/place-below', line: 2 }],
    });
    expect(below('PORT AUBE, March 14 - The pilots met.').value).toBeNull();
    expect(below(...Array.from({ length: 12 }, () => 'More.'), 'PORT AUBE (IW) - The pilots met.').value).toBeNull();
  });

  it('is the town before a house on a line above the words, and no surname before its given name', () => {
    const above = (text: string) =>
      findPlace(item({ zones: [{ zone: 'navigation', line: 2, start: 0, text }] }), new Set()).value;
    expect([above('Geneva, Custom House'), above('Quill, Nora')]).toEqual(['Geneva', null]);
  });

  it('is no weekday of a dateline, no state that ends a title, and no body that a wrapping gives as the place', () => {
    const zoned = (text: string) =>
      findPlace(
        item({ paragraphs: paragraphs('A.'), zones: [{ zone: 'dateline', line: 1, start: 0, text }] }),
        new Set(),
      );
    expect(zoned('VELMAR, July 2 (IWA) –').value).toBe('Velmar');
    expect(zoned('Tuesday, July 2 (AM) –').value).toBeNull();
    const titled = (text: string) =>
      findPlace(item({ paragraphs: paragraphs('A.'), title: { number: 1, text } }), new Set()).value;
    expect(titled('Gaggle by the secretary, Velmar, March 14, 2009')).toBe('Velmar');
    expect(titled('Gaggle by the secretary en route, Illinois, March 14, 2009')).toBeNull();
    const wrapped = (text: string) =>
      findPlace(item({ paragraphs: paragraphs('A.') }), new Set(), null, { number: 1, text }).value;
    expect([wrapped('Port Aube'), wrapped('Harbour Security Council')]).toEqual(['Port Aube', null]);
  });

  it('is the one on a line of place and date, and no weekday', () => {
    const posted = (text: string, lang = 'en') =>
      findPlace(item({ lang, zones: [{ zone: 'posted', line: 2, start: 0, text }] }), new Set()).value;
    expect(posted('Port Aube, 14 March 2009')).toBe('Port Aube');
    expect(posted('Port Aube, March 14, 2009')).toBe('Port Aube');
    expect([posted('Wed, Oct 16, 2024'), posted('Sat., March 14, 2009'), posted('Sun, 15 March 2009')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(posted('Port-Aube, le 14 mars 2009', 'fr')).toBe('Port-Aube');
    expect(posted('رأس النور، 12 أبريل 2009', 'ar')).toBe('رأس النور');
    expect([posted('Valdane Evening Mirror, 12 June 1998'), posted('Harbour Radio, 12 June 1998')]).toEqual([
      null,
      null,
    ]);
    expect([
      posted('Saturday, 14 March 2009'),
      posted('Суббота, 14 марта 2009 года', 'ru'),
      posted('14 March 2009'),
    ]).toEqual([null, null, null]);
  });

  it('is the segment of the title before the date', () => {
    expect(placeOfTitle('Interview with Radio Velmar, Port Aube, March 14, 2009', () => 'en')).toBe('Port Aube');
    expect(placeOfTitle('Interview with Radio Velmar, Port Aube, 14 March 2009 (part two)', () => 'en')).toBe(
      'Port Aube',
    );
    expect(
      findPlace(
        item({ title: { number: 1, text: 'Answers for the programme Port Aube, March 14, 2009' } }),
        new Set(['Port Aube']),
      ).value,
    ).toBe('Port Aube');
  });

  it('is the city before its state, at the end of a title or on a line above the words', () => {
    const of = (text: string) => findPlace(item({ title: { number: 1, text } }), new Set()).value;
    expect([
      of('Remarks by the Minister | Port Aube, France'),
      of('3/14/09 Interview on the lantern, Port Aube, France'),
      of('Remarks, Washington, D.C.'),
    ]).toEqual(['Port Aube', 'Port Aube', 'Washington']);
    expect([
      of('Talks between the Isles, Tarn and France'),
      of('Letter to the Minister, France and Tarn'),
      of('Pilots of Port Aube, unpaid'),
    ]).toEqual([null, null, null]);
    expect(
      findPlace(item({ zones: [{ zone: 'navigation', line: 2, start: 0, text: 'Port Aube, France' }] }), new Set())
        .value,
    ).toBe('Port Aube');
  });

  it('is where a document was signed, where a reporter signs off, and nowhere for a clandestine dateline', () => {
    expect(findPlace(item({ paragraphs: paragraphs('Words.', 'March 14, 2009, Velmar') }), new Set()).value).toBe(
      'Velmar',
    );
    expect(
      findPlace(
        item({ paragraphs: paragraphs('Words.', "For the Hour, I'm Ilsabet Moravec in Port Aube.") }),
        new Set(),
      ).value,
    ).toBe('Port Aube');
    expect(
      findPlace(
        item({ zones: [{ zone: 'dateline', line: 1, start: 0, text: 'CLANDESTINE, 14 MAR 89 (RADIO STRAIT) --' }] }),
        new Set(),
      ).value,
    ).toBeNull();
    expect(
      findPlace(item({ paragraphs: paragraphs('Words.', 'The pilots were late in Port Aube.') }), new Set()).value,
    ).toBeNull();
  });

  it('is the town that a guest greets, and no state, house or far paragraph', () => {
    const of = (kind: Item['kind'], ...texts: string[]) =>
      findPlace(item({ kind, paragraphs: paragraphs(...texts) }), new Set()).value;
    expect(of('speech', 'Thank you. It is good to be back in Port Aube. The ferry was late.')).toBe('Port Aube');
    expect(of('press-conference', 'I’m delighted to be here in Velmar today.')).toBe('Velmar');
    expect([
      of('speech', 'It is good to be in France.'),
      of('speech', 'It is good to be in Congress.'),
      of('speech', 'It is good to be in March.'),
      of('report', 'It is good to be in Velmar.'),
      of('speech', 'One.', 'Two.', 'It is good to be in Velmar.'),
      of('speech', 'It would be good to be in Velmar.'),
    ]).toEqual([null, null, null, null, null, null]);
  });

  it('is printed before a mark in the letters of running text', () => {
    expect(
      findPlace(item({ zones: [{ zone: 'dateline', line: 1, start: 0, text: 'Port Aube (tpb) - ' }] }), new Set())
        .value,
    ).toBe('Port Aube');
  });

  it.each([
    'Interview with the Harbour Gazette, at sea and on land, March 14, 2009',
    'Address to the Northern Conference General Assembly, March 14, 2009',
    'Statement on the lantern',
    'Talks in Velmar, and what came of them',
    'Remarks in Velmar, Monday, 14 March 2009',
  ])('is not found in %s', (text) => {
    expect(findPlace(item({ title: { number: 1, text } }), new Set()).value).toBeNull();
  });
});

describe('the kind', () => {
  const kindOf = (title: string | null, ...words: string[]) =>
    findKind({
      lang: 'en',
      profile: document,
      title: title === null ? null : { number: 1, text: title },
      turns: [],
      paragraphs: paragraphs(...words),
    }).value;

  it('is what the title says, the more telling word first', () => {
    expect(kindOf('Remarks and answers to media questions at a joint news conference', 'Words')).toBe(
      'press-conference',
    );
    expect(kindOf('Minister’s interview with Radio Velmar', 'Words')).toBe('interview');
    expect(kindOf('Opening remarks at the reception', 'Words')).toBe('speech');
    expect(kindOf('Remarks by the Minister after a briefing on the ice', 'Words')).toBe('speech');
    expect(kindOf('Readout of the briefing', 'Words')).toBe('statement');
    expect(kindOf('Background press call on the ice', 'Words')).toBe('briefing');
    expect(kindOf('Заявление МИД', 'Слова')).toBe('statement');
    expect(kindOf('Déclaration du ministère', 'Mots')).toBe('statement');
  });

  it('is not what a word in another sense would make it', () => {
    expect(kindOf('The addressee was not at home', 'Words')).toBe('statement');
    expect(kindOf('Interviewers wanted for the harbour office', 'Words')).toBe('statement');
    expect(kindOf('Debriefings are held at noon', 'Words')).toBe('statement');
    expect(kindOf('The articles of the treaty', 'Words')).toBe('statement');
  });

  it('is a report for a wire, whatever its title says', () => {
    expect(
      findKind({
        lang: 'en',
        profile: wire,
        title: { number: 1, text: 'Minister gives interview' },
        turns: [],
        paragraphs: paragraphs('VELMAR (TPB) – Words'),
      }).value,
    ).toBe('report');
  });

  it('follows from questions or a salutation where the title is silent', () => {
    expect(
      findKind({
        lang: 'en',
        profile: document,
        title: null,
        turns: [{ label: 'Question', line: 1, kind: 'question' }],
        paragraphs: paragraphs('Words'),
      }),
    ).toMatchObject({ value: 'interview', basis: 'inferred' });
    expect(kindOf(null, 'Ladies and gentlemen, welcome.')).toBe('speech');
  });

  it('is a report where it tells in the third person what others said, whatever its title', () => {
    expect(kindOf('Harbour Gazette', 'The guild said the lantern was lit.', 'Moravec told reporters so.')).toBe(
      'report',
    );
    expect(
      kindOf(
        'Remarks of minister anger pilots',
        'The guild said the lantern was lit.',
        'Moravec said it was not.',
        'The pilots told nobody.',
      ),
    ).toBe('report');
    expect(kindOf('(ABC) in the harbour', '(ABC) The lantern is lit.')).toBe('report');
    expect(kindOf(null, 'The two sides stressed the lantern and welcomed the pilots.')).toBe('statement');
    expect(kindOf('Harbour Gazette', 'I said the lantern was lit, and I am glad.')).toBe('speech');
    expect(kindOf(null, 'We, the pilots of the strait, declare:', 'My lantern is lit.')).toBe('statement');
  });

  it('is what a note below the dateline says, or questions in it prove', () => {
    const announced = (...words: string[]) =>
      findKind({ lang: 'en', profile: wire, title: null, turns: [], paragraphs: paragraphs(...words) });
    expect(announced('The ministry released the following press statement on Friday:', 'We wait.')).toMatchObject({
      value: 'statement',
      basis: 'stated',
      evidence: [{ rule: 'kind/announced', quote: 'press statement' }],
    });
    expect(announced('The ministry released a statement, which reads in full:', 'We wait.').value).toBe('statement');
    expect(announced('The ministry released the following statement:', '“We wait.”').value).toBe('report');
    expect(announced('The ministry said in a statement:', 'The ice is thin.').value).toBe('report');
    const wired = (text: string, ...labels: string[]) =>
      findKind({
        lang: 'en',
        profile: wire,
        title: null,
        turns: labels.map((label) => ({ label, line: 2, kind: 'speech' as const })),
        paragraphs: paragraphs(text),
      }).value;
    expect(wired('VELMAR, 14 MAR 89 (RADIO VELMAR) -- [INTERVIEW WITH MINISTER MORAVEC] [TEXT]', 'MORAVEC')).toBe(
      'interview',
    );
    expect(wired('VELMAR, 14 MAR 89 (RADIO VELMAR) -- [REPORT ON NEWS CONFERENCE] [TEXT] WORDS')).toBe('report');
    expect(wired('VELMAR, 14 MAR 89 (RADIO VELMAR) -- [TEXT] WORDS', 'REPORTER')).toBe('interview');
    expect(wired('VELMAR, 14 MAR 89 (RADIO VELMAR) -- [TEXT] WORDS', 'AUDIENCE')).toBe('report');
    expect(wired('VELMAR, 14 MAR 89 (RADIO VELMAR) -- [SPEECH] [MINISTER MORAVEC] [TEXT] WORDS')).toBe('speech');
    expect(wired('VELMAR, 14 MAR 89 (TPB) -- [ARTICLE] [ADA LOEB] [TEXT] WORDS')).toBe('report');
  });

  it('is a press conference where the heading says remarks and questions follow', () => {
    const of = (...labels: string[]) =>
      findKind({
        lang: 'en',
        profile: document,
        title: { number: 1, text: 'Remarks' },
        turns: labels.map((label, index) => ({ label, line: index + 1, kind: 'speech' as const })),
        paragraphs: labels.map((_, index) => ({
          text: 'Words of one length',
          lines: [index + 1, index + 1] as const,
          zone: 'body' as const,
          turn: index,
        })),
      }).value;
    expect(of('MINISTER MORAVEC', 'QUESTION', 'MINISTER MORAVEC')).toBe('press-conference');
    expect(of('QUESTION', 'MINISTER MORAVEC')).toBe('interview');
    expect(of('MINISTER MORAVEC', 'MINISTER VESKA')).toBe('speech');
    expect(of(...Array.from({ length: 19 }, () => 'MINISTER MORAVEC'), 'QUESTION')).toBe('speech');
  });

  it('is a statement on the own page of a house, though it tells what its minister said', () => {
    const told = paragraphs(
      'The ministry noted the reply. “It was wet,” the minister said, adding that it was late, and stressed that it was read.',
      'He said that it would be answered. He told the islands so.',
    );
    expect(findKind({ lang: 'en', profile: document, title: null, turns: [], paragraphs: told }).value).toBe('report');
    expect(
      findKind({ lang: 'en', profile: document, title: null, turns: [], paragraphs: told, house: true }).value,
    ).toBe('statement');
  });

  it('is only possible where nothing tells', () => {
    expect(
      findKind({ lang: 'en', profile: document, title: null, turns: [], paragraphs: paragraphs('Words') }),
    ).toMatchObject({
      value: 'statement',
      tier: 'possible',
    });
  });
});

describe('the title', () => {
  it('is the printed one', () => {
    expect(findTitle({ title: { number: 2, text: 'On the strait' }, paragraphs: paragraphs('Words') })).toMatchObject({
      title: 'On the strait',
      titleBasis: 'printed',
    });
  });

  it('has the tier of what chose it', () => {
    const tier = (rule: 'chosen' | 'above-dateline' | 'first-line', probability: number) =>
      findTitle({
        title: { number: 2, text: 'On the strait' },
        headline: { lines: [], text: 'On the strait', rule, probability, reasons: [] },
        paragraphs: paragraphs('Words'),
      }).evidence[0]!.tier;
    expect([tier('above-dateline', 1), tier('first-line', 1), tier('chosen', 0.99), tier('chosen', 0.6)]).toEqual([
      'certain',
      'possible',
      'probable',
      'possible',
    ]);
  });

  it('is derived from the first words after the dateline where there is none, and says so', () => {
    expect(
      findTitle({
        title: null,
        paragraphs: paragraphs(
          'VELMAR, March 14. /TPB/. Tarn will answer every letter that it was sent by the islands before the ice goes out, it said.',
        ),
      }),
    ).toMatchObject({
      title: 'Tarn will answer every letter that it was sent by the islands before the …',
      titleBasis: 'derived',
      evidence: [{ basis: 'inferred' }],
    });
  });
});
