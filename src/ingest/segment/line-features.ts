import { type Feature, featureBy, makeFeature } from '../learned/labeller.ts';
import { once } from '../once.ts';
import { kindAt, LETTER, LOWER, NUMBER, UPPER, widthOf } from '../signs.ts';
import { openingLabel } from '../turns/labels.ts';
import { isDateLine } from './date-line.ts';
import { findDateline } from './dateline.ts';
import { furniture } from './furniture.ts';
import { isHouseLine } from './house-line.ts';
import { isKindLine } from './kind-line.ts';
import { isSiteLine } from './site-words.ts';
import { pageWords } from './page-words.ts';
import type { Unit } from './units.ts';

/** What a unit looks like by itself. */
export interface Shape {
  /** Words; a sign of a script that writes without spaces counts two fifths of one. */
  readonly words: number;
  /** How it ends: a sentence, a colon, a comma, dots of something cut off, a closing mark, or none of these. */
  readonly ends: 'stop' | 'colon' | 'comma' | 'dots' | 'mark' | 'none';
  /** Reads as prose: long, and a sentence ends in it. */
  readonly prose: boolean;
  readonly tokens: readonly string[];
  readonly hasYear: boolean;
}

const TOKEN = /[\p{L}\p{M}]+|\p{N}+/gu;
/** Scripts that set words without spaces, or write a syllable with one sign. */
const IDEOGRAPHS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/gu;
const IDEOGRAPH = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
const SENTENCE_ENDS = /[.!?…。！？।۔؟]["”»’'“)\]]*(?=\s|$)|[。！？]/gu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
const CLOCK = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/u;
const ADDRESS = /https?:|www\.|\w@\w|\.(?:com|org|net|gov|int)(?![\p{L}\p{N}])/iu;
const SEPARATOR = /[|>›»•·→]|\s\/\s/u;
/** `IN THE HARBOUR: The ferry …` */
const CAPTION = /^\p{Lu}[\p{Lu}\p{M} ,’'-]{3,40}: \p{Lu}/u;
/** Who took a picture, at its end: `(AP)`, `Photo: Ada Keel / IW`, `©Islands Wire` */
const CREDIT =
  /(?:\((?:[^()]*\/)?[\p{Lu}][\p{L} .&-]{1,24}\)|[\p{L}.]+ ?\/ ?[\p{Lu}][\p{L} .]{1,24}|©\s?[\p{L} .]{2,30})$/u;
/**
 * Whether a line ends with who took a picture. A pattern that has to fit the end is tried at every sign: what it cannot
 * do without is looked for first.
 */
export const isCredited = (text: string): boolean =>
  (text.endsWith(')') || text.includes('/') || text.includes('©')) && CREDIT.test(text);
const HANDLE = /(?<![\p{L}\p{N}.])@\p{L}\w{2,}|pic\.twitter|t\.co\//u;
const QUOTES = /["“”„«»「」]/u;
const NOT_WORDS = /[^\p{L}\p{N}]+/gu;

/** From so many words on a unit may be prose, and from so many it is long. */
const PROSE = 12;

export function shapeOf(text: string): Shape {
  const tokens = text.match(TOKEN) ?? [];
  const signs = IDEOGRAPH.test(text) ? (text.match(IDEOGRAPHS)?.length ?? 0) : 0;
  const words = signs > 0 ? tokens.filter((token) => !IDEOGRAPH.test(token)).length + 0.4 * signs : tokens.length;
  return {
    words,
    ends: endOf(text),
    prose: words >= PROSE && SENTENCE_ENDS.test(reset(text)),
    tokens,
    hasYear: YEAR.test(text),
  };
}

/** The shape of a unit; those who label units and those who choose a title ask for it. */
export const shapeOfUnit = once(({ text }: Unit): Shape => shapeOf(text));

function reset(text: string): string {
  SENTENCE_ENDS.lastIndex = 0;
  return text;
}

function endOf(text: string): Shape['ends'] {
  if (/(?:…|\.{3}|\[…\])["”»’')\]]*$/u.test(text)) return 'dots';
  if (/[.!?。！？।۔؟]["”»’'“)\]]*$/u.test(text)) return 'stop';
  if (/[:：]$/u.test(text)) return 'colon';
  if (/[,;،、，；–—-]$/u.test(text)) return 'comma';
  return /["”»’)\]」』】]$/u.test(text) ? 'mark' : 'none';
}

/** A number in the steps in which it tells something. */
const step = (value: number, steps: readonly number[]): number => {
  let at = 0;
  while (at < steps.length && value >= steps[at]!) at++;
  return at;
};
const WORDS = [1, 2, 3, 4, 6, 8, 11, 15, 20, 30, 50, 100];
const DISTANCES = [1, 2, 3, 4, 6, 9, 14, 25, 50];
const COUNTS = [1, 2, 3, 5, 8];
const SHARES = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95];

/** A short sentence has so many words. */
const SENTENCE = 5;

/** Lines that far up and down tell how dense the words stand. */
const NEAR = 4;
const WIDE = 10;

/** Figures below this can be put together in one number. */
const BASE = 64;
const both = (first: number, second: number) => first * BASE + second;
const pair = (name: string) =>
  featureBy((figures: number) => `${name}:${Math.floor(figures / BASE)}/${figures % BASE}`);
const single = (name: string) => featureBy((figure: number) => `${name}:${figure}`);
const flag = (name: string) => makeFeature(name);

const ENDS: readonly Shape['ends'][] = ['stop', 'colon', 'comma', 'dots', 'mark', 'none'];
/** Length and end of a unit in one number. */
const briefOf = (size: number, ends: Shape['ends']) => size * ENDS.length + ENDS.indexOf(ends);
const tellBrief = (brief: number) => `${Math.floor(brief / ENDS.length)}${ENDS[brief % ENDS.length]!}`;
const TOP = -1;
const FOOT = -2;
const neighbour = (name: string) =>
  featureBy((brief: number) => `${name}:${brief === TOP ? 'top' : brief === FOOT ? 'foot' : tellBrief(brief)}`);
/** A figure with the length and the end of its unit. */
const withBrief = (name: string, tell: (figure: number) => string) =>
  featureBy((figures: number) => `${name}:${tell(Math.floor(figures / 256))}/${tellBrief(figures % 256)}`);
const alongBrief = (figure: number, brief: number) => figure * 256 + brief;

/** The features, by what they tell. */
const NAMED = {
  size: single('size'),
  ends: featureBy((ends: Shape['ends']) => `ends:${ends}`),
  shape: neighbour('shape'),
  before: neighbour('before'),
  after: neighbour('after'),
  before2: neighbour('before2'),
  after2: neighbour('after2'),
  around: featureBy(
    (sizes: number) => `around:${Math.floor(sizes / BASE / BASE)}/${Math.floor(sizes / BASE) % BASE}/${sizes % BASE}`,
  ),
  near: single('near'),
  above: single('above'),
  below: single('below'),
  wide: single('wide'),
  wideAbove: single('wideAbove'),
  wideBelow: single('wideBelow'),
  sitesNear: single('sitesNear'),
  stops: single('stops'),
  stopsAbove: pair('stopsAbove'),
  prose: pair('prose'),
  proseOf: withBrief('prose', tellNearest),
  apart: featureBy((of: number) => `apart:${(of & 2) !== 0}${(of & 1) !== 0}`),
  tenth: single('tenth'),
  top: single('top'),
  foot: single('foot'),
  stretch: featureBy((where: number) => `stretch:${tellPlace(where)}`),
  stretchOf: withBrief('stretch', tellPlace),
  pageProse: withBrief('page', (share) => `prose${share}`),
  pageSite: withBrief('page', (share) => `site${share}`),
  again: single('again'),
  known: single('known'),
  sentences: pair('sentences'),
  capitals: pair('capitals'),
  saysLong: featureBy((word: string) => `says:${word}/true`),
  saysShort: featureBy((word: string) => `says:${word}/false`),
  house: single('house'),
  rule: featureBy((rule: string) => `rule:${rule}`),
  label: single('label'),
};
const FLAGS = {
  separator: flag('separator'),
  address: flag('address'),
  clock: flag('clock'),
  year: flag('year'),
  yearAbove: flag('year:above'),
  yearBelow: flag('year:below'),
  digits: flag('digits'),
  quotes: flag('quotes'),
  comma: flag('comma'),
  small: flag('small'),
  mark: flag('mark'),
  rights: flag('©'),
  prose: flag('prose'),
  caption: flag('caption'),
  credit: flag('credit'),
  handle: flag('handle'),
  date: flag('date'),
  kind: flag('kind'),
  site: flag('site'),
  siteAbove: flag('site:above'),
  siteBelow: flag('site:below'),
  dateline: flag('dateline'),
};

/**
 * What can be seen of each unit of a page, and of its neighbours, without knowing the page's language: the features
 * that the labeller of lines learned from (after Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow
 * Text Features", 2010, and many more of the kind).
 */
export function describeLines(units: readonly Unit[]): readonly (readonly Feature[])[] {
  const shapes = units.map(shapeOfUnit);
  const stretch = densestStretch(shapes);
  const seen = countEach(units.map(({ text }) => text));
  const known = wordsOfProse(shapes);
  const prose = runningSums(shapes.map((shape) => (shape.prose ? 1 : 0)));
  const letters = runningSums(shapes.map((shape) => (shape.prose ? shape.words : 0)));
  const total = runningSums(shapes.map((shape) => shape.words));
  const sites = units.map(({ lines: [line] }) => isSiteLine(line!));
  const siteSums = runningSums(sites.map(Number));
  const labels = units.map(({ text }) => openingLabel(text)?.name ?? null);
  const labelCounts = countEach(labels.filter((label) => label !== null));
  const last = units.length - 1;
  const between = (sums: readonly number[], from: number, to: number) =>
    sums[Math.min(last, to) + 1]! - sums[Math.max(0, from)]!;
  const shareOf = (from: number, to: number) =>
    step(between(letters, from, to) / Math.max(1, between(total, from, to)), SHARES);
  const proseOfPage = step(letters.at(-1)! / Math.max(1, total.at(-1)!), SHARES);
  const sitesOfPage = step(siteSums.at(-1)! / Math.max(1, units.length), [0.01, 0.05, 0.15, 0.3]);

  const sentences = runningSums(shapes.map(({ words, ends }) => (words >= SENTENCE && ends === 'stop' ? 1 : 0)));
  const nearest = nearestProse(shapes);
  const sizes = shapes.map(({ words }) => step(words, WORDS));
  const briefs = shapes.map(({ ends }, at) => briefOf(sizes[at]!, ends));
  return units.map((unit, at) => {
    const { text } = unit;
    const shape = shapes[at]!;
    const size = sizes[at]!;
    const half = briefOf(size >> 1, shape.ends);
    const where = place(at, stretch);
    const features = [
      NAMED.size(size),
      NAMED.ends(shape.ends),
      NAMED.shape(briefs[at]!),
      NAMED.before(briefs[at - 1] ?? TOP),
      NAMED.after(briefs[at + 1] ?? FOOT),
      NAMED.before2(briefs[at - 2] ?? TOP),
      NAMED.after2(briefs[at + 2] ?? FOOT),
      NAMED.around(both(both((sizes[at - 1] ?? 0) >> 1, size), (sizes[at + 1] ?? 0) >> 1)),
      NAMED.near(step(between(prose, at - NEAR, at + NEAR), COUNTS)),
      NAMED.above(step(between(prose, at - NEAR, at - 1), COUNTS)),
      NAMED.below(step(between(prose, at + 1, at + NEAR), COUNTS)),
      NAMED.wide(shareOf(at - WIDE, at + WIDE)),
      NAMED.wideAbove(shareOf(at - WIDE, at - 1)),
      NAMED.wideBelow(shareOf(at + 1, at + WIDE)),
      NAMED.sitesNear(step(between(siteSums, at - NEAR, at + NEAR), COUNTS)),
      NAMED.stops(step(between(sentences, at - NEAR, at + NEAR), COUNTS)),
      NAMED.stopsAbove(
        both(step(between(sentences, at - WIDE, at - 1), COUNTS), step(between(sentences, at + 1, at + WIDE), COUNTS)),
      ),
      NAMED.prose(nearest[at]!),
      NAMED.proseOf(alongBrief(nearest[at]!, half)),
      NAMED.apart((unit.apart ? 2 : 0) + ((units[at + 1]?.apart ?? true) ? 1 : 0)),
      NAMED.tenth(Math.floor((10 * at) / units.length)),
      NAMED.top(step(at, DISTANCES)),
      NAMED.foot(step(last - at, DISTANCES)),
      NAMED.stretch(where),
      NAMED.stretchOf(alongBrief(where, half)),
      NAMED.pageProse(alongBrief(proseOfPage, half)),
      NAMED.pageSite(alongBrief(sitesOfPage, half)),
    ];
    const add = (feature: Feature, is: boolean) => {
      if (is) features.push(feature);
    };
    const times = seen.get(text)!;
    if (times > 1) features.push(NAMED.again(step(times, [2, 3, 5])));
    if (size > 2) features.push(NAMED.known(step(shareKnown(shape.tokens, at, known), SHARES)));
    add(FLAGS.separator, SEPARATOR.test(text));
    add(FLAGS.address, ADDRESS.test(text));
    add(FLAGS.clock, CLOCK.test(text));
    add(FLAGS.year, shape.hasYear);
    add(FLAGS.yearAbove, shapes[at - 1]?.hasYear ?? false);
    add(FLAGS.yearBelow, shapes[at + 1]?.hasYear ?? false);
    add(FLAGS.digits, /^[\p{N}\p{P}\s]+$/u.test(text));
    add(FLAGS.quotes, QUOTES.test(text));
    add(FLAGS.comma, /[,،，、]/u.test(text));
    add(FLAGS.small, /^\p{Ll}/u.test(text));
    add(FLAGS.mark, /^[^\p{L}\p{N}"“„«'‘(¿¡]/u.test(text));
    add(FLAGS.rights, /©|\(c\)|copyright/iu.test(text));
    add(FLAGS.prose, shape.prose);
    features.push(NAMED.sentences(both(step(text.match(SENTENCE_ENDS)?.length ?? 0, [1, 2, 3]), size >> 1)));
    features.push(NAMED.capitals(both(step(capitals(text), SHARES), size >> 1)));
    for (const word of pageWords(text)) features.push(size > 8 ? NAMED.saysLong(word) : NAMED.saysShort(word));
    add(FLAGS.caption, CAPTION.test(text));
    add(FLAGS.credit, isCredited(text));
    add(FLAGS.handle, HANDLE.test(text));
    if (at > 0 && shapes[at - 1]!.words <= 6) features.push(makeFeature(`below:${headOf(units[at - 1]!)}`));
    if (at < last && shapes[at + 1]!.words <= 6) features.push(makeFeature(`above:${headOf(units[at + 1]!)}`));
    add(FLAGS.date, isDateLine(text));
    add(FLAGS.kind, isKindLine(text));
    if (isHouseLine(text)) features.push(NAMED.house(size >> 1));
    add(FLAGS.site, sites[at]!);
    add(FLAGS.siteAbove, sites[at - 1] ?? false);
    add(FLAGS.siteBelow, sites[at + 1] ?? false);
    const rule = furniture({ text });
    if (rule) features.push(NAMED.rule(rule.id));
    const label = labels[at]!;
    if (label !== null) features.push(NAMED.label(step(labelCounts.get(label)!, [2, 3, 5])));
    if (shape.words >= PROSE && findDateline(text) !== null) features.push(FLAGS.dateline);
    for (const name of wordFeatures(unit, size, shape)) features.push(makeFeature(name));
    return features;
  });
}

/** What a short unit says. */
function wordFeatures(unit: Unit, size: number, { tokens }: Shape): readonly string[] {
  if (size > 5) return size <= 8 ? [`first:${tokens[0]?.toLowerCase() ?? ''}`] : [];
  const folded = foldedWords(unit);
  return [
    ...(folded.length > 0 ? [`first:${folded[0]!}`, `first2:${folded.slice(0, 2).join(' ')}`] : []),
    ...(folded.length > 1 ? [`last:${folded.at(-1)!}`] : []),
    ...(folded.length <= 4 ? [`whole:${folded.join(' ')}`] : []),
    `form(${formOf(unit.text)})`,
  ];
}

/** The features by name: what is learned from. */
export const lineFeatures = (units: readonly Unit[]): readonly (readonly string[])[] =>
  describeLines(units).map((features) => features.map(({ name }) => name));

/** What a short neighbour begins with: `Read also`, `Advertisement`. */
const headOf = (unit: Unit) => foldedWords(unit).slice(0, 2).join(' ');

/** The words of a short unit in small letters, figures as noughts. Its neighbours ask for them as well. */
const foldedWords = once(({ text }: Unit): readonly string[] =>
  text
    .toLowerCase()
    .replace(/\p{N}+/gu, '0')
    .split(NOT_WORDS)
    .filter(Boolean),
);

/** `3 May 2007, 14:05` → `0 Aa 0, 0:0`: what a short line is made of. */
const formOf = (text: string) =>
  text
    .replace(/\p{N}+/gu, '0')
    .replace(/\p{Lu}{2,}/gu, 'AA')
    .replace(/\p{Lu}\p{Ll}[\p{L}\p{M}]*/gu, 'Aa')
    .replace(/(?<!A)\p{Ll}[\p{L}\p{M}]*/gu, 'a')
    .replace(/\p{Lo}+/gu, 'o')
    .slice(0, 24);

/** The share of words that begin with a capital, among those whose script has them. */
function capitals(text: string): number {
  let all = 0;
  let upper = 0;
  let inside = false;
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (!inside && (kind & (UPPER | LOWER)) !== 0) {
      all++;
      if ((kind & UPPER) !== 0) upper++;
    }
    inside = (kind & (LETTER | NUMBER)) !== 0 || text[at] === '’' || text[at] === "'";
    at += widthOf(kind);
  }
  return upper / Math.max(1, all);
}

/** A running sum: what stands before each place. */
function runningSums(values: readonly number[]): readonly number[] {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return sums;
}

const countEach = (things: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
};

/** Words of fewer letters stand in any text. */
const LONG = 5;

/** The longer words of each prose unit, and the number of such units that have each. */
function wordsOfProse(shapes: readonly Shape[]): ReadonlyMap<string, readonly number[]> {
  const where = new Map<string, number[]>();
  for (const [at, { prose, tokens }] of shapes.entries()) {
    if (!prose) continue;
    for (const word of longWords(tokens)) {
      const at2 = where.get(word);
      if (!at2) where.set(word, [at]);
      else if (at2.length < 2 && at2[0] !== at) at2.push(at);
    }
  }
  return where;
}

/** Longer words of a unit, and pairs of signs where words are not set apart. */
export const longWords = once((tokens: readonly string[]): readonly string[] =>
  tokens.flatMap((token) => {
    if (IDEOGRAPH.test(token)) return Array.from({ length: token.length - 1 }, (_, at) => token.slice(at, at + 2));
    return token.length >= LONG ? [token.toLowerCase().slice(0, 8)] : [];
  }),
);

/** The share of the longer words of a unit that other units of prose have. */
function shareKnown(tokens: readonly string[], at: number, known: ReadonlyMap<string, readonly number[]>): number {
  const words = longWords(tokens);
  if (words.length === 0) return 0;
  return words.filter((word) => known.get(word)?.some((other) => other !== at) ?? false).length / words.length;
}

/** How far up and down the next unit of prose is, both in one number. */
function nearestProse(shapes: readonly Shape[]): readonly number[] {
  const above: number[] = [];
  const below: number[] = [];
  for (let at = 0, far = 50; at < shapes.length; at++, far++) {
    above[at] = step(far, DISTANCES);
    if (shapes[at]!.prose) far = 0;
  }
  for (let at = shapes.length - 1, far = 50; at >= 0; at--, far++) {
    below[at] = step(far, DISTANCES);
    if (shapes[at]!.prose) far = 0;
  }
  return shapes.map((_, at) => both(above[at]!, below[at]!));
}

function tellNearest(nearest: number): string {
  return `${Math.floor(nearest / BASE)}/${nearest % BASE}`;
}

const PLACES = ['none', 'first', 'last', 'in'] as const;
const ABOVE = BASE;
const BELOW = 2 * BASE;

/** Where in relation to the densest stretch a unit stands: one of `PLACES`, or how far above or below. */
function place(at: number, stretch: { readonly first: number; readonly last: number } | null): number {
  if (stretch === null) return PLACES.indexOf('none');
  if (at < stretch.first) return ABOVE + step(stretch.first - at, DISTANCES);
  if (at > stretch.last) return BELOW + step(at - stretch.last, DISTANCES);
  return PLACES.indexOf(at === stretch.first ? 'first' : at === stretch.last ? 'last' : 'in');
}

function tellPlace(where: number): string {
  if (where >= BELOW) return `below${where - BELOW}`;
  return where >= ABOVE ? `above${where - ABOVE}` : PLACES[where]!;
}

/** What a unit that is no prose takes from the sum, and the most that one of prose gives. */
const ENTRY = 0.6;
const MOST = 6;

/**
 * The stretch in which the words of a page are: the one with the greatest sum, where prose gives and entries take
 * (maximum subsequence segmentation, Pasternack and Roth 2009). Null where there is no prose.
 */
export function densestStretch(shapes: readonly Shape[]): { readonly first: number; readonly last: number } | null {
  let best = { sum: 0, first: -1, last: -1 };
  let sum = 0;
  let first = 0;
  for (const [at, shape] of shapes.entries()) {
    if (sum <= 0) {
      sum = 0;
      first = at;
    }
    sum += shape.prose ? Math.min(MOST, shape.words / 15) : -ENTRY;
    if (shape.prose && sum > best.sum) best = { sum, first, last: at };
  }
  return best.first === -1 ? null : { first: best.first, last: best.last };
}
