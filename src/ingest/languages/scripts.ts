/** A script, the languages that are printed in it, and where its letters stand in Unicode. */
interface Script {
  readonly name: string;
  /** Where it is one, the script tells the language. */
  readonly languages: readonly string[];
  /** How much one sign counts beside a letter of Latin: a Chinese sign stands for some three letters of English. */
  readonly weight: number;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

export const SCRIPTS: readonly Script[] = [
  {
    name: 'Latin',
    languages: [],
    weight: 1,
    ranges: [
      [0x41, 0x5a],
      [0x61, 0x7a],
      [0xc0, 0x24f],
      [0x1e00, 0x1eff],
    ],
  },
  { name: 'Cyrillic', languages: [], weight: 1, ranges: [[0x400, 0x52f]] },
  {
    name: 'Arabic',
    languages: [],
    weight: 1,
    ranges: [
      [0x620, 0x6ff],
      [0x750, 0x77f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ],
  },
  { name: 'Devanagari', languages: [], weight: 1, ranges: [[0x900, 0x97f]] },
  { name: 'Hebrew', languages: [], weight: 1, ranges: [[0x591, 0x5f4]] },
  {
    name: 'Han',
    languages: ['zh'],
    weight: 3.3,
    ranges: [
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0xf900, 0xfaff],
    ],
  },
  {
    name: 'Kana',
    languages: ['ja'],
    weight: 2,
    ranges: [
      [0x3041, 0x30ff],
      [0xff66, 0xff9f],
    ],
  },
  {
    name: 'Hangul',
    languages: ['ko'],
    weight: 2,
    ranges: [
      [0x1100, 0x11ff],
      [0x3130, 0x318f],
      [0xac00, 0xd7a3],
    ],
  },
  {
    name: 'Greek',
    languages: ['el'],
    weight: 1,
    ranges: [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
  },
  { name: 'Armenian', languages: ['hy'], weight: 1, ranges: [[0x531, 0x587]] },
  { name: 'Georgian', languages: ['ka'], weight: 1, ranges: [[0x10a0, 0x10ff]] },
  { name: 'Thai', languages: ['th'], weight: 1, ranges: [[0xe01, 0xe5b]] },
  { name: 'Lao', languages: ['lo'], weight: 1, ranges: [[0xe81, 0xedf]] },
  { name: 'Khmer', languages: ['km'], weight: 1, ranges: [[0x1780, 0x17ff]] },
  { name: 'Burmese', languages: ['my'], weight: 1, ranges: [[0x1000, 0x109f]] },
  { name: 'Ethiopic', languages: ['am'], weight: 1.5, ranges: [[0x1200, 0x139f]] },
  { name: 'Bengali', languages: ['bn'], weight: 1, ranges: [[0x980, 0x9ff]] },
  { name: 'Gurmukhi', languages: ['pa'], weight: 1, ranges: [[0xa00, 0xa7f]] },
  { name: 'Gujarati', languages: ['gu'], weight: 1, ranges: [[0xa80, 0xaff]] },
  { name: 'Tamil', languages: ['ta'], weight: 1, ranges: [[0xb80, 0xbff]] },
  { name: 'Telugu', languages: ['te'], weight: 1, ranges: [[0xc00, 0xc7f]] },
  { name: 'Kannada', languages: ['kn'], weight: 1, ranges: [[0xc80, 0xcff]] },
  { name: 'Malayalam', languages: ['ml'], weight: 1, ranges: [[0xd00, 0xd7f]] },
  { name: 'Sinhala', languages: ['si'], weight: 1, ranges: [[0xd80, 0xdff]] },
  { name: 'Tibetan', languages: ['bo'], weight: 1, ranges: [[0xf00, 0xfff]] },
];

/** For each code unit below 0x10000 the place of its script in `SCRIPTS` and one more; 0: none. */
const SCRIPT_OF: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (const [index, { ranges }] of SCRIPTS.entries())
    for (const [first, last] of ranges) table.fill(index + 1, first, last + 1);
  // Signs for multiplication and division stand among the letters of Latin.
  table[0xd7] = 0;
  table[0xf7] = 0;
  return table;
})();

/** A sign of Japanese among so many of Chinese form makes a text Japanese: its words are written in both. */
const KANA_SHARE = 0.08;

/**
 * The script that most of a text is printed in, with how much of the text that is.
 *
 * @returns null where the text has no letters
 */
export function mainScript(
  text: string,
): { readonly script: Script; readonly share: number; readonly letters: number } | null {
  const counts = new Uint32Array(SCRIPTS.length + 1);
  for (let at = 0; at < text.length; at++) counts[SCRIPT_OF[text.charCodeAt(at)]!]!++;
  const weighed = SCRIPTS.map((script, index) => ({
    script,
    signs: counts[index + 1]!,
    weight: counts[index + 1]! * script.weight,
  }));
  const kana = weighed.find(({ script }) => script.name === 'Kana')!;
  const han = weighed.find(({ script }) => script.name === 'Han')!;
  const japanese = kana.signs > KANA_SHARE * (kana.signs + han.signs);
  const merged = weighed
    .filter(({ script }) => script !== (japanese ? han : kana).script)
    .map((one) =>
      one.script === kana.script || one.script === han.script ? { ...one, weight: kana.weight + han.weight } : one,
    );
  const all = merged.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return null;
  const most = merged.reduce((best, one) => (one.weight > best.weight ? one : best));
  return { script: most.script, share: most.weight / all, letters: most.signs };
}

/** The script of one letter, or null. */
export const scriptOf = (letter: string): Script | null => SCRIPTS[SCRIPT_OF[letter.charCodeAt(0)]! - 1] ?? null;
