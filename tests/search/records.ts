import type { DaySpan, KeyedName, SearchParagraph, SearchRecord, Zone } from '../../src/search/record.ts';
import { toNumber } from '../../src/statement/day.ts';

/**
 * Records of the invented world of `content/sample/WORLD.md`, short enough to be counted by eye: several languages and
 * scripts, every form that an uncertain date takes, turns of several speakers, words that stand only in titles.
 */

const PEOPLE = {
  brem: 'Ottokar Brem',
  dobrash: 'Stanimir Dobrash',
  moravec: 'Ilsabet Moravec',
  teodor: 'Teodor Moravec',
  palyuk: 'Zdenka Palyuk',
  crake: 'Tobias Crake',
  ludgrave: 'Corin Ludgrave',
  windle: 'Josepha Windle',
  penhale: 'Aldous Penhale',
  jago: 'Jago Fenn',
  morwenna: 'Morwenna Fenn',
  marchevert: 'Odile Marchevert',
  tournebois: 'Lucien Tournebois',
  sawari: 'Idris al-Sawari',
  marfai: 'Yusra al-Marfai',
  manglano: 'Evaristo Manglano',
} as const;
type Person = keyof typeof PEOPLE;

/** Who has no record is found by name. */
const WITHOUT_RECORD: ReadonlySet<Person> = new Set(['manglano']);

const SOURCES = {
  tpb: 'Tarn Press Bureau',
  iw: 'Islands Wire',
  depeche: 'Dépêche ambrelloise',
  conference: 'Northern Conference Records Office',
  moot: 'The Moot of the Skerries',
  radio: 'Harbour Radio Kittiwick',
  safwara: 'Ministry of Safwara',
} as const;

const BODIES = {
  tarn: 'Ministry of Foreign Affairs of Tarn',
  harbour: 'Harbour Ministry of the Skerries',
  ambrelle: 'Foreign Ministry of Ambrelle',
  sea: 'Ministry of Foreign Affairs and the Sea of Safwara',
} as const;

const PLACES = { velmar: 'Velmar', kittiwick: 'Kittiwick', ternholm: 'Ternholm', clairvanne: 'Clairvanne' } as const;

const slug = (name: string) => name.toLowerCase().replaceAll(/\P{L}+/gu, '-');

const person = (who: Person): KeyedName => ({
  key: WITHOUT_RECORD.has(who) ? PEOPLE[who] : slug(PEOPLE[who]),
  name: PEOPLE[who],
});
const named = (name: string | undefined): KeyedName | null => (name === undefined ? null : { key: slug(name), name });

/** `2016-04-12..2016-04-15`; an empty side has no end. */
function daySpan(range: string): DaySpan {
  const [first = '', last = first] = range.split('..');
  return { first: first === '' ? null : toNumber(first), last: last === '' ? null : toNumber(last) };
}

interface Sketch {
  readonly lang?: string;
  readonly kind?: string;
  /** EDTF, then the days that it may be from, as `daySpan` reads them. */
  readonly date: readonly [edtf: string | null, ...spans: readonly string[]];
  readonly by?: readonly Person[];
  readonly role?: string;
  readonly source?: keyof typeof SOURCES;
  readonly bodies?: readonly (keyof typeof BODIES)[];
  readonly place?: keyof typeof PLACES;
  readonly title: string;
  /** Words, or whose turn and words, or a zone of print and words. */
  readonly text: readonly (string | readonly [whose: Person | Zone, text: string])[];
}

/** What stands between marks is somebody else's of those who speak. */
function quoting(text: string, everybody: readonly Person[], whose: Person): Pick<SearchParagraph, 'quotes'> {
  const voice = everybody.findIndex((other) => other !== whose);
  const quotes = [...text.matchAll(/“(?<words>[^”]+)”/gu)].map(({ index, groups }) => {
    return { voice, start: index + 1, end: index + 1 + groups!['words']!.length };
  });
  return voice === -1 || quotes.length === 0 ? {} : { quotes };
}

function record(id: string, sketch: Sketch): SearchRecord {
  const { by = [], text, role } = sketch;
  const isPerson = (whose: Person | Zone): whose is Person => whose in PEOPLE;
  const turns = text.flatMap((part) => (typeof part !== 'string' && isPerson(part[0]) ? [part[0]] : []));
  const everybody = [...new Set([...by, ...turns])];
  const source = named(sketch.source && SOURCES[sketch.source]);
  const place = named(sketch.place && PLACES[sketch.place]);
  const alone = by.length === 1 && turns.length === 0 ? 0 : null;
  const paragraphs: SearchParagraph[] = [
    { zone: 'title', anchor: null, voice: null, text: sketch.title },
    ...text.map((part, index): SearchParagraph => {
      const anchor = `p${index + 1}`;
      if (typeof part === 'string') return { zone: 'words', anchor, voice: alone, text: part };
      const [whose, words] = part;
      return isPerson(whose)
        ? { zone: 'words', anchor, voice: everybody.indexOf(whose), text: words, ...quoting(words, everybody, whose) }
        : { zone: whose, anchor, voice: null, text: words };
    }),
    ...everybody.map((who): SearchParagraph => ({ zone: 'speaker', anchor: null, voice: null, text: PEOPLE[who] })),
    ...(role === undefined ? [] : [{ zone: 'role', anchor: null, voice: null, text: role } as const]),
    ...(source === null ? [] : [{ zone: 'source', anchor: null, voice: null, text: source.name } as const]),
    ...(place === null ? [] : [{ zone: 'place', anchor: null, voice: null, text: place.name } as const]),
  ];
  return {
    id,
    lang: sketch.lang ?? 'en',
    kind: sketch.kind ?? 'statement',
    date: sketch.date[0],
    workedOut: false,
    spans: sketch.date.slice(1).map((range) => daySpan(range!)),
    speakers: by.map(person),
    voices: everybody.map(person),
    source,
    organisations: (sketch.bodies ?? []).map((body) => named(BODIES[body])!),
    place,
    coins: '',
    paragraphs,
  };
}

const day = (date: string) => [date, date] as const;

export const RECORDS: readonly SearchRecord[] = [
  record('1971-10-26-brem-buoys', {
    kind: 'letter',
    date: day('1971-10-26'),
    by: ['brem'],
    role: 'Foreign Minister of Tarn',
    bodies: ['tarn'],
    place: 'velmar',
    title: 'Letter on the eleven buoys',
    text: [
      'Eleven buoys will be laid at the Outer Moorings for the winter.',
      'Each of the four states will bear a quarter of the cost; the anchors are numbered one to eleven.',
    ],
  }),
  record('1974-10-09-which-winter', {
    kind: 'debate',
    date: day('1974-10-09'),
    by: ['crake', 'brem'],
    source: 'conference',
    bodies: ['harbour', 'tarn'],
    place: 'ternholm',
    title: 'Verbatim record of the first meeting',
    text: [
      ['label', 'Mr CRAKE (the Skerries)'],
      ['crake', 'The buoys were laid “for the winter”. I should like to ask which winter was meant.'],
      ['label', 'Mr BREM (Tarn)'],
      ['brem', 'For the winter. The text is clear; a winter is a winter.'],
    ],
  }),
  record('before-1999-non-paper', {
    kind: 'memorandum',
    date: ['../1999-06-03', '..1999-06-03'],
    source: 'conference',
    title: 'Non-paper on a comma',
    text: ['It is suggested that a comma be placed after the word “freely”.'],
  }),
  record('1999-06-04-declaration', {
    kind: 'statement',
    date: day('1999-06-04'),
    source: 'conference',
    bodies: ['tarn', 'harbour', 'ambrelle', 'sea'],
    place: 'ternholm',
    title: 'Declaration on Passage',
    text: ['Ships of the signatories shall pass the Strait freely, giving notice where notice is customary.'],
  }),
  record('1999-06-04-declaration-fr', {
    lang: 'fr',
    date: day('1999-06-04'),
    source: 'conference',
    bodies: ['tarn', 'harbour', 'ambrelle', 'sea'],
    place: 'ternholm',
    title: 'Déclaration sur le passage',
    text: ['Les navires des signataires passent librement le Détroit, en donnant avis là où l’usage le veut.'],
  }),
  record('1999-06-04-declaration-ru', {
    lang: 'ru',
    date: day('1999-06-04'),
    source: 'conference',
    bodies: ['tarn'],
    place: 'ternholm',
    title: 'Декларация о проходе',
    text: ['Суда подписавших сторон проходят пролив свободно, уведомляя о проходе там, где это принято.'],
  }),
  record('1999-06-04-declaration-ar', {
    lang: 'ar',
    date: day('1999-06-04'),
    source: 'conference',
    bodies: ['sea'],
    place: 'ternholm',
    title: 'إعلان المرور',
    text: ['تمر سفن الأطراف الموقعة في المضيق بحرية، مع الإشعار حيث جرت العادة بالإشعار.'],
  }),
  record('2007-06-12-marchevert-lumiere', {
    lang: 'fr',
    kind: 'speech',
    date: day('2007-06-12'),
    by: ['marchevert'],
    role: 'Ministre des Affaires étrangères',
    source: 'depeche',
    bodies: ['ambrelle'],
    place: 'clairvanne',
    title: 'Le prix de l’ampoule',
    text: [
      '« Une lumière qui rapporte n’est plus une lumière, c’est un commerce », a dit la ministre.',
      'Le royaume a payé l’ampoule une fois trois quarts.',
    ],
  }),
  record('2009-04-21-fenn-hearing', {
    kind: 'hearing',
    date: day('2009-04-21'),
    by: ['jago'],
    role: 'Harbour Master of Kittiwick',
    source: 'moot',
    bodies: ['harbour'],
    place: 'kittiwick',
    title: 'Who waved back',
    text: [
      ['jago', 'They waved, and I waved back. Waving is not notice, although it was returned.'],
      ['ludgrave', 'Was it a custom, Captain?'],
      ['jago', 'A custom isn’t a stuffed bird. It moves — or it is no custom.'],
    ],
  }),
  record('2010-10-mother-bank', {
    kind: 'report',
    date: ['[2010-10-07,2010-10-14,2010-10-21,2010-10-28]', '2010-10-07', '2010-10-14', '2010-10-21', '2010-10-28'],
    by: ['ludgrave'],
    source: 'iw',
    place: 'kittiwick',
    title: 'Talks on the Mother Bank herring',
    text: ['Two counts of the herring differ by forty million fish, the minister said on Thursday.'],
  }),
  record('2010-10-29-ternholm-ru', {
    lang: 'ru',
    kind: 'report',
    date: day('2010-10-29'),
    by: ['dobrash'],
    source: 'tpb',
    bodies: ['tarn'],
    place: 'ternholm',
    title: 'Переговоры о сельди',
    text: ['«Сельдь не ждёт подписи», — заявил министр Станимир Добраш.', 'Переговоры о сельди начались в Тернхольме.'],
  }),
  record('2012-lamp', {
    kind: 'report',
    date: ['2012', '2012-01-01..2012-12-31'],
    by: ['ludgrave'],
    source: 'iw',
    title: 'A quarter of the lamp for one écu',
    text: ['“What would I be buying?” asked the minister. “A quarter of a light is dark on three sides.”'],
  }),
  record('2012-05-lamp-again', {
    kind: 'report',
    date: ['2012-05', '2012-05-01..2012-05-31'],
    by: ['ludgrave', 'marchevert'],
    source: 'depeche',
    bodies: ['harbour', 'ambrelle'],
    title: 'La lampe et l’écu',
    lang: 'fr',
    text: [
      ['marchevert', 'Une lumière qui rapporte n’est plus une lumière, c’est un commerce.'],
      ['ludgrave', 'Un quart de lumière est sombre de trois côtés.'],
    ],
  }),
  record('2015-03-10-windle-cable', {
    kind: 'report',
    date: day('2015-03-10'),
    by: ['windle'],
    role: 'Harbour Minister of the Skerries',
    source: 'iw',
    bodies: ['harbour'],
    place: 'kittiwick',
    title: 'The Lawza cable was cut by an anchor',
    text: ['The anchor has a seven on it. Whose anchor it is, nobody knows; the anchor is in Kittiwick.'],
  }),
  record('2016-04-12-dobrash-tide', {
    kind: 'speech',
    date: day('2016-04-12'),
    by: ['dobrash'],
    role: 'Foreign Minister of Tarn',
    source: 'tpb',
    bodies: ['tarn'],
    place: 'ternholm',
    title: 'Third Round: address',
    text: ['We are not in a hurry; the tide is.', 'The text has fifteen words, and the Strait has one text.'],
  }),
  record('2016-04-15-press-conference', {
    kind: 'press-conference',
    date: ['2016-04-12/2016-04-15', '2016-04-12..2016-04-15'],
    by: ['dobrash', 'windle', 'tournebois', 'sawari'],
    source: 'conference',
    bodies: ['tarn', 'harbour', 'ambrelle', 'sea'],
    place: 'ternholm',
    title: 'Press conference at the end of the Third Round',
    text: [
      ['dobrash', 'I said it on Tuesday: we are not in a hurry; the tide is.'],
      ['windle', 'The tide is never in a hurry. It is on time.'],
      ['sawari', 'The anchor belongs to whoever apologises first. We pay first and ask afterwards.'],
      ['tournebois', 'One apologises in writing, in four copies.'],
    ],
  }),
  record('2017-09-14-marfai-interview', {
    lang: 'ar',
    kind: 'interview',
    date: day('2017-09-14'),
    by: ['marfai'],
    source: 'safwara',
    bodies: ['sea'],
    title: 'مقابلة عن الكابل',
    text: [['marfai', 'المرساة لمن يعتذر أولا، والكابل لمن يدفع الفاتورة.']],
  }),
  record('2018-09-05-second-bulb', {
    lang: 'fr',
    date: ['2018-09-05~', '2018-08-22..2018-09-19'],
    by: ['tournebois'],
    source: 'depeche',
    bodies: ['ambrelle'],
    place: 'clairvanne',
    title: 'La deuxième ampoule',
    text: ['L’ampoule est payée. Le principe demeure : à chacun son quart, à chacun son tour.'],
  }),
  record('2019-06-04-the-board', {
    kind: 'interview',
    date: day('2019-06-04'),
    by: ['jago', 'morwenna'],
    source: 'radio',
    bodies: ['harbour'],
    place: 'kittiwick',
    title: 'The board',
    text: [
      ['jago', 'A board came over in the dark. A custom is not a stuffed bird, I have said so before.'],
      ['morwenna', 'He has said so before. I write it down.'],
    ],
  }),
  record('2021-03-05-manglano', {
    lang: 'es',
    kind: 'letter',
    date: ['2021-03-05/..', '2021-03-05..'],
    by: ['manglano'],
    title: 'Tres avisos del capitán',
    text: ['Doy aviso por tercera vez: el Santa Rufina pasa por el canal mañana, con la marea.'],
  }),
  record('2021-12-03-moravec-one-sentence', {
    kind: 'report',
    date: day('2021-12-03'),
    by: ['moravec'],
    role: 'Foreign Minister of Tarn',
    source: 'tpb',
    bodies: ['tarn'],
    place: 'ternholm',
    title: 'One sentence, one room',
    text: [
      'Ilsabet Moravec said: "We signed one sentence in 1999, all of us, in the same room."',
      'Teodor Moravec, who is no relation, was in the same room.',
    ],
  }),
  record('2022-02-08-debate', {
    kind: 'debate',
    date: day('2022-02-08'),
    by: ['penhale'],
    source: 'moot',
    bodies: ['harbour'],
    place: 'kittiwick',
    title: 'Debate in the Sail Loft',
    text: [
      [
        'penhale',
        '“We signed one sentence in 1999, all of us, in the same room.” So we did; and we read it to the end.',
      ],
      ['penhale', 'Tarn reads up to the comma: a tide-table is not a hurry.'],
    ],
  }),
  record('2024-02-letter-harbour-masters', {
    kind: 'letter',
    date: ['2024-02-09/2024-02-20', '2024-02-09..2024-02-20'],
    by: ['morwenna'],
    source: 'radio',
    bodies: ['harbour'],
    place: 'kittiwick',
    title: 'Letter to the harbour masters',
    text: ['Please look at your moorings. The seventh buoy does not swing.'],
  }),
  record('2024-05-03-seventh-buoy-ru', {
    lang: 'ru',
    kind: 'report',
    date: day('2024-05-03'),
    by: ['palyuk'],
    source: 'tpb',
    bodies: ['tarn'],
    place: 'velmar',
    title: 'Седьмой буй поднят',
    text: ['Под седьмым буем ничего нет, сообщила Зденка Палюк. Якорь — у того, кто первым извинится.'],
  }),
  record('2024-06-04-moravec-tide', {
    kind: 'speech',
    date: day('2024-06-04'),
    by: ['moravec'],
    role: 'Foreign Minister of Tarn',
    source: 'conference',
    bodies: ['tarn'],
    place: 'ternholm',
    title: 'Twenty-five years of the Declaration',
    text: ['We are not in a hurry; the tide is. We signed one sentence in 1999, all of us, in the same room.'],
  }),
  record('2024-06-05-zh', {
    lang: 'zh',
    kind: 'report',
    date: day('2024-06-05'),
    by: ['moravec'],
    title: '特恩霍尔姆会议',
    text: ['莫拉韦茨说，我们不着急，着急的是潮水。', '船舶自由通过海峡。'],
  }),
  record('2024-06-05-ja', {
    lang: 'ja',
    kind: 'report',
    date: day('2024-06-05'),
    title: '海峡の通航',
    text: ['船舶は海峡を自由に通航する。潮は待たない。'],
  }),
  record('2024-06-05-ko', {
    lang: 'ko',
    kind: 'report',
    date: day('2024-06-05'),
    title: '해협 통항 선언',
    text: ['선박은 해협을 자유롭게 통항한다. 우리는 서두르지 않는다.'],
  }),
  record('2024-09-02-teodor-half', {
    kind: 'report',
    date: day('2024-09-02'),
    by: ['teodor'],
    role: 'Foreign Minister of Tarn',
    source: 'iw',
    bodies: ['tarn'],
    title: 'Half a saying',
    text: ['“We are not in a hurry,” said Mr Moravec, and left it at that.'],
  }),
  record('keepers-remarks', {
    date: [null],
    title: 'Remarks of the keeper of the Hob light',
    text: ['The clock has four faces. The goat has none that I should trust, in a hurry or out of it.'],
  }),
  record('goat', {
    kind: 'report',
    date: ['XXXX-08-09'],
    source: 'iw',
    title: 'Notice on the goat',
    text: ['The goat of Hob Rock is giving notice where notice is not customary.'],
  }),
];
