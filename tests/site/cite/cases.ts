import type { Cited, Locator } from '../../../src/site/cite/csl.ts';
import { citationItem, type CitedRecords } from '../../../src/site/cite/item.ts';
import { locate, locateQuotation } from '../../../src/site/cite/locate.ts';
import { placesOf } from '../../../src/site/cite/places.ts';
import { anchorBlocks } from '../../../src/statement/anchors.ts';
import type { Statement } from '../../../src/statement/schema.ts';
import { evidence, paragraph, quotation, SETTINGS, source, statement } from '../holdings.ts';

/** Statements of the invented world, each with what makes its citation difficult; and what is cited of each. */

const SOURCES = [
  source('lantern', 'The Kittiwick Lantern', { kind: 'newspaper' }),
  source('tpb', 'Tarn Press Bureau', { kind: 'agency' }),
  source('harbour-radio', 'Harbour Radio Kittiwick', { kind: 'broadcaster' }),
  source('conference', 'Northern Conference Records Office', { kind: 'international' }),
  source('tarn-mfa', 'Ministry of Foreign Affairs of Tarn', { kind: 'ministry' }),
  source('harbour-ministry', 'Harbour Ministry of the Skerries', { kind: 'ministry' }),
  source('safwara-mfa', 'Ministry of Foreign Affairs and the Sea of Safwara', { kind: 'ministry' }),
];

export const RECORDS: CitedRecords = {
  englishTitle: ({ id }) => (id.endsWith('tarn-reply') ? 'Statement on the written reply' : null),
  settings: { ...SETTINGS, title: 'The Skerry Strait Papers' },
  sources: new Map(SOURCES.map((one) => [one.id, { source: one, statements: [] }])),
  people: new Map(
    [
      ['bogumil-kresh', 'Bogumil Kresh', 'Kresh, Bogumil'],
      ['corin-ludgrave', 'Corin Ludgrave', 'Ludgrave, Corin'],
      ['jago-fenn', 'Jago Fenn', 'Fenn, Jago'],
      ['berengar-oake', 'Berengar Oake', 'Oake, Berengar'],
      ['zdenka-palyuk', 'Zdenka Palyuk', 'Palyuk, Zdenka'],
      ['ilsabet-moravec', 'Ilsabet Moravec', 'Moravec, Ilsabet'],
      ['aldous-penhale', 'Aldous Penhale', 'Penhale, Aldous'],
      ['perpetua-okonre', 'Perpetua Okonre', 'Okonre, Perpetua'],
      ['matthias-lorne', 'Matthias Lorne', 'Lorne, Matthias'],
      ['yusra-al-marfai', 'Yusra al-Marfai', 'Marfai, Yusra al-'],
      ['lucien-tournebois', 'Lucien Tournebois', 'Tournebois, Lucien'],
    ].map(([id = '', name = '', sort = '']) => [id, { name, sort }]),
  ),
  organisationNames: new Map([
    ['harbour-ministry', 'Harbour Ministry of the Skerries'],
    ['tarn-foreign-ministry', 'Ministry of Foreign Affairs of Tarn'],
  ]),
};

const COUNTS = [
  paragraph('The islands will count herring with anyone.'),
  paragraph('“A fish is not a signatory,” Ludgrave said.'),
];
const TALKS = [
  { type: 'turn', text: 'MS OKONRE' },
  paragraph('We begin.'),
  { type: 'turn', text: 'MR PENHALE' },
  paragraph('The tide waits.'),
  paragraph('So do we.'),
  { type: 'turn', text: 'QUESTION' },
  paragraph('For whom?'),
] as const;
const turns = anchorBlocks(TALKS).flatMap(({ block, anchor }) => (block.type === 'turn' ? [anchor!] : []));

const STATEMENTS = {
  report: statement({
    id: '1994-02-21-kresh-lamp',
    kind: 'report',
    title: 'The lamp is lit, and nobody will say who paid',
    date: '1994-02-20',
    published: '1994-02-21',
    speakers: [{ id: 'bogumil-kresh', name: 'Bogumil Kresh', role: 'Foreign Minister of Tarn' }],
    source: 'lantern',
    place: 'Velmar',
  }),
  interview: statement({
    id: '2011-01-06-fenn-tide-table',
    kind: 'interview',
    title: '“The Tide Table”: Captain Fenn on clocks',
    date: '2011-01-06',
    speakers: [{ id: 'jago-fenn', name: 'Jago Fenn', role: 'Harbour Master of Kittiwick' }],
    source: 'harbour-radio',
  }),
  speech: statement({
    id: '1999-06-04-oake-address',
    kind: 'speech',
    title: 'Address at the signing of the Declaration on Passage',
    date: '1999-06-04',
    speakers: [{ id: 'berengar-oake', name: 'Berengar Oake', role: 'Secretary-General of the Northern Conference' }],
    source: 'conference',
    place: 'Ternholm',
  }),
  briefing: statement({
    id: '2021-02-18-palyuk-briefing',
    kind: 'briefing',
    title: 'Briefing by the spokesperson: is the phrase book a provocation?',
    date: '2021-02-18',
    speakers: [{ id: 'zdenka-palyuk', name: 'Zdenka Palyuk', role: 'Spokesperson of the Foreign Ministry of Tarn' }],
    source: 'tarn-mfa',
    body: [paragraph('Good morning.'), paragraph('It is a phrase book.'), paragraph('It has phrases.')],
  }),
  letter: statement({
    id: '2024-02-harbour-ministry-letter',
    kind: 'letter',
    title: 'Letter to the harbour masters of the strait',
    date: '2024-02-09/2024-02-20',
    institution: { id: 'harbour-ministry', name: 'Harbour Ministry' },
    source: 'harbour-ministry',
    evidence: [evidence({ field: 'date', basis: 'decided' })],
  }),
  communique: statement({
    id: '2024-03-14-communique',
    kind: 'statement',
    title: 'Joint communiqué on pilotage',
    date: '2024-03-14',
    source: 'conference',
  }),
  undated: statement({
    id: 'undated-gaunt-clock',
    kind: 'speech',
    title: 'Remarks on being given a clock',
    speakers: [{ id: null, name: 'Ephraim Gaunt', role: 'Keeper of the Hob light' }],
  }),
  wire: statement({
    id: '2010-10-ludgrave-herring',
    kind: 'report',
    title: 'The islands will count herring with anyone …',
    titleBasis: 'derived',
    date: '[2010-10-07,2010-10-14,2010-10-21]',
    speakers: [{ id: 'corin-ludgrave', name: 'Corin Ludgrave', role: 'Harbour Minister of the Skerries' }],
    source: 'tpb',
    evidence: [evidence({ field: 'date', basis: 'inferred' })],
    body: COUNTS,
    quotations: [
      quotation(COUNTS, 'A fish is not a signatory,', 'full', { id: 'corin-ludgrave', name: 'Corin Ludgrave' }),
    ],
  }),
  russian: statement({
    id: '2022-01-29-tarn-reply',
    kind: 'statement',
    title: 'Заявление в связи с письменным ответом',
    date: '2022-01-29',
    institution: { id: 'tarn-foreign-ministry', name: 'Министерство иностранных дел' },
    source: 'tarn-mfa',
    lang: 'ru',
  }),
  arabic: statement({
    id: '2017-09-14-marfai',
    kind: 'interview',
    title: 'حوار مع وزيرة الخارجية والبحر',
    date: '2017-09-14',
    speakers: [
      {
        id: 'yusra-al-marfai',
        name: 'Yusra al-Marfai',
        role: 'Minister of Foreign Affairs and the Sea of Safwara',
      },
    ],
    source: 'safwara-mfa',
    lang: 'ar',
    body: [paragraph('سؤال'), paragraph('جواب')],
  }),
  talks: statement({
    id: '2024-03-02-talks',
    kind: 'press-conference',
    title: 'Press conference following the Fourth Round',
    date: '2024-03-02',
    speakers: [
      { id: 'ilsabet-moravec', name: 'Ilsabet Moravec', role: 'Foreign Minister of Tarn' },
      { id: 'aldous-penhale', name: 'Aldous Penhale', role: 'Harbour Minister of the Skerries' },
    ],
    source: 'conference',
    body: TALKS.map((block) => ({ ...block })),
    turns: [
      { turn: turns[0]!, kind: 'speech', speaker: { id: 'perpetua-okonre', name: 'Perpetua Okonre' } },
      { turn: turns[1]!, kind: 'answer', speaker: { id: 'aldous-penhale', name: 'Aldous Penhale' } },
      { turn: turns[2]!, kind: 'question', speaker: null },
    ],
  }),
  excerpt: statement({
    id: '2016-04-12-joint',
    kind: 'press-conference',
    title:
      'Joint press conference of Foreign Ministers, the Harbour Minister and the Secretary-General after the ' +
      'opening of the Third Round, Ternholm',
    excerpt: true,
    date: '2016-04~',
    speakers: [
      { id: 'ilsabet-moravec', name: 'Ilsabet Moravec', role: null },
      { id: 'lucien-tournebois', name: 'Lucien Tournebois', role: null },
      { id: 'aldous-penhale', name: 'Aldous Penhale', role: null },
      { id: 'matthias-lorne', name: 'Matthias Lorne', role: null },
    ],
    source: 'conference',
  }),
} satisfies Record<string, Statement>;

export type CaseName = keyof typeof STATEMENTS;

const addressOf = ({ id }: Statement) => `https://papers.example/statements/${id}/`;

function cited(
  name: CaseName,
  locator: (places: ReturnType<typeof placesOf>, address: string) => Locator | null,
): Cited {
  const one: Statement = STATEMENTS[name];
  const address = addressOf(one);
  return {
    item: citationItem(one, RECORDS, address),
    locator: locator(placesOf(one, RECORDS), address),
    accessed: '2026-11-30',
  };
}

/** The whole of a statement. */
export const whole = (name: CaseName): Cited => cited(name, () => null);

/** A paragraph, by its number from 1. */
export const paragraphOf = (name: CaseName, number: number): Cited =>
  cited(name, (places, address) =>
    locate(places, places.anchors.filter(([anchor]) => anchor.startsWith('p-'))[number - 1]![0], address),
  );

/** A turn, by its number from 1. */
export const turnOf = (name: CaseName, number: number): Cited =>
  cited(name, (places, address) =>
    locate(places, places.anchors.filter(([anchor]) => anchor.startsWith('t-'))[number - 1]![0], address),
  );

/** The first quotation. */
export const quotationOf = (name: CaseName): Cited =>
  cited(name, (places, address) => {
    const [anchor] = places.quotations[0]!;
    const words = anchorBlocks(STATEMENTS[name].body).find((one) => one.anchor === anchor)!.block.text;
    return locateQuotation(places, 0, words, address);
  });

export const ALL_CASES = Object.keys(STATEMENTS) as readonly CaseName[];
export const statementOf = (name: CaseName): Statement => STATEMENTS[name];
