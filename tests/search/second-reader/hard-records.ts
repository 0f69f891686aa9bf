import type { DaySpan, SearchParagraph, SearchRecord } from '../../../src/search/record.ts';

/** Texts and dates at the edges of what the format has a rule for. */

const words = (text: string, anchor: string | null = null, voice: number | null = null): SearchParagraph => ({
  zone: 'words',
  anchor,
  voice,
  text,
});

const BLANK = {
  lang: 'en',
  kind: 'statement',
  date: null,
  workedOut: false,
  spans: [],
  speakers: [],
  voices: [],
  source: null,
  organisations: [],
  place: null,
  coins: '',
};

const record = (
  id: string,
  paragraphs: readonly SearchParagraph[],
  more: Partial<SearchRecord> = {},
): SearchRecord => ({
  ...BLANK,
  id,
  paragraphs,
  ...more,
});

const title = (text: string): SearchParagraph => ({ zone: 'title', anchor: null, voice: null, text });

const speaker = (number: number) => ({ key: `keeper-${number}`, name: `Keeper ${number}` });

const SIGNS: readonly string[] = [
  // Unseen signs, where words begin, go on and end.
  'nego\u{ad}tiation \u{200d}lamp\u{200c} \u{feff}buoy\u{fe0f}\u{2060} goat\u{180e}horn fog\u{180b}bell \u{34f}',
  // White space of many kinds, a break of no width, tabs and lines.
  'one\u{200b}two\u{a0}three\u{2028}four\tfive\r\nsix\u{1680}seven\u{3000}eight\u{85}nine \u{200b} ten',
  // Letters that change their length, or their neighbours, when they are made small.
  'İstanbul STRASSE straße ΣΊΣΥΦΟΣ ΌΣ ὈΔΥΣΣΕΎΣ ﬁre ŉ ǅ K Å ẞ ᾼ',
  // Marks at a beginning, alone, and not composed.
  'e\u{301}tat \u{301}alone a \u{308} b u\u{308}\u{323}ber ק\u{5b8}מ',
  // Single signs with marks, numbers, letters that several scripts share.
  '東京タワーで2022年か\u{3099} ไทยก็ดี ລາວ ខ្មែរ မြန်မာ 々〆ー 한국어는 ㍿ ㊗ ② Ⅻ x² ½',
  // Quotation marks, apostrophes, dashes of all kinds.
  "« l’avis » d‘ici dʼici d'ici dˊici ‹x› „y“ ‟z” 〝w〞 ＂v＂ ＇u＇ 3′ 4″ ` ´ a-b a–b a—b a−b a‐b a―b a﹣b a－b",
  // Halves of pairs, and signs beyond the first plane.
  'half \u{d83d} of \u{de00} a pair 😀 𝔘nd 𐐀𐐨 𠀀𠀁 end\u{d83d}',
  '!!! nothing before, nothing behind ???',
  '— …',
  '',
];

const SPANS: readonly (readonly DaySpan[])[] = [
  [],
  [{ first: -800_000, last: -800_000 }],
  [{ first: -1, last: 0 }],
  [{ first: null, last: 20_000 }],
  [{ first: 0, last: null }],
  [
    { first: 10, last: 12, also: true },
    { first: 300, last: 300, also: true },
  ],
  [
    { first: 10, last: 12 },
    { first: 300, last: null },
  ],
  [{ first: 3_000_000, last: 3_000_000 }],
];

/** Of each sign and date one statement, some of many turns, long ones of few breaks, and one without any text. */
export const HARD: readonly SearchRecord[] = [
  record('empty', [title('')]),
  ...SIGNS.map((text, index) => record(`signs-${index}`, [title(text), words(text, 'p1'), words(`${text} ${text}`)])),
  ...SPANS.map((spans, index) =>
    record(`spans-${index}`, [title('Notice')], { spans, date: '1999-06-04', workedOut: true }),
  ),
  record(
    'debate',
    [
      title('The keepers of the lights'),
      ...Array.from({ length: 90 }, (_, index) =>
        words(`Keeper ${index} has the word, and the lamp.`, `t${index}`, index % 7),
      ),
      words('', 't-empty', 3),
      { zone: 'label', anchor: 't90', voice: null, text: 'Silence' },
    ],
    { voices: Array.from({ length: 7 }, (_, index) => speaker(index)) },
  ),
  record('long', [
    title('A sentence that does not end'),
    words('of the tide, and '.repeat(400)),
    words('— '.repeat(300)),
  ]),
  record('list', [title('Numbers'), words(Array.from({ length: 900 }, (_, index) => index).join(';'))]),
];

/** More places of a word than one file of them holds, and more turns than one file of those. */
export const LARGE: readonly SearchRecord[] = [
  record('tides', [title('Tides'), words('Tide and '.repeat(16_500))]),
  record(
    'moot',
    [
      title('The Moot'),
      ...Array.from({ length: 6000 }, (_, index) => words(index % 3 ? 'Aye.' : 'No!', null, index % 60)),
    ],
    { voices: Array.from({ length: 60 }, (_, index) => speaker(index)) },
  ),
];

/** A word that stands very often. */
export const ENDLESS: readonly SearchRecord[] = [record('surf', [title('Surf'), words('Surf '.repeat(5000))])];
