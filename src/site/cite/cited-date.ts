import type { CslDate } from './csl.ts';

/**
 * EDTF taken apart for citing, and put into CSL and into the words of each style. It reads what `isEdtf` has accepted and knows of no
 * library, because the reader's browser runs it too.
 */

/** One date as far as it is known. */
interface Point {
  readonly year: number | null;
  readonly month?: number;
  readonly day?: number;
  /** 1 (spring) to 4 (winter). */
  readonly season?: number;
  /** `year` begins a decade. */
  readonly decade?: true;
}

type Taken =
  | { readonly shape: 'one'; readonly at: Point }
  /** One of these days, or (`all`) all of them. */
  | { readonly shape: 'set'; readonly members: readonly Point[]; readonly all: boolean }
  /** Some day between two, both inclusive; null: open on that side. */
  | { readonly shape: 'between'; readonly from: Point | null; readonly to: Point | null }
  /** A form that no citation has words for. */
  | { readonly shape: 'other' };

interface Parsed {
  readonly taken: Taken;
  readonly about: boolean;
  readonly doubtful: boolean;
}

function parse(edtf: string): Parsed {
  const marks = (edtf.match(/[?~%]/gu) ?? []).join('');
  return {
    taken: take(edtf.replace(/[?~%]/gu, '')),
    about: /[~%]/u.test(marks),
    doubtful: /[?%]/u.test(marks),
  };
}

function take(edtf: string): Taken {
  const list = /^(?<open>[[{])(?<members>.*)[\]}]$/u.exec(edtf)?.groups;
  if (list) {
    const members = list['members']!.split(',').map((member) => member.trim());
    const range = members.length === 1 ? /^(?<first>.*?)\.\.(?<last>.*)$/u.exec(members[0]!)?.groups : undefined;
    if (range) return between(range['first']!, range['last']!);
    const points = members.map(point);
    return points.every((one) => one !== null)
      ? { shape: 'set', members: points, all: list['open'] === '{' }
      : { shape: 'other' };
  }
  if (edtf.includes('/')) {
    const [first = '', last = ''] = edtf.split('/');
    return between(first, last);
  }
  const at = point(edtf);
  return at === null ? { shape: 'other' } : { shape: 'one', at };
}

function between(first: string, last: string): Taken {
  const open = (end: string) => end === '' || end === '..';
  const [from, to] = [open(first) ? null : point(first), open(last) ? null : point(last)];
  const unread = (from === null && !open(first)) || (to === null && !open(last));
  return unread || (from === null && to === null) ? { shape: 'other' } : { shape: 'between', from, to };
}

function point(text: string): Point | null {
  const found = /^(?<year>[\dX]{4})(?:-(?<month>[\dX]{2}))?(?:-(?<day>[\dX]{2}))?$/u.exec(text)?.groups;
  if (!found) return null;
  const { year = '', month, day } = found;
  if (/^\d{3}X$/u.test(year))
    return month === undefined ? { year: Number(`${year.slice(0, 3)}0`), decade: true } : null;
  if (!/^(?:\d{4}|XXXX)$/u.test(year)) return null;
  const known = year === 'XXXX' ? null : Number(year);
  const number = (part: string | undefined) => (part === undefined || part === 'XX' ? null : Number(part));
  if (/\dX|X\d/u.test(`${month} ${day}`)) return null;
  const [m, d] = [number(month), number(day)];
  if (m === null) return known === null || d !== null ? null : { year: known };
  if (m > 20) return known === null || m > 24 ? null : { year: known, season: m - 20 };
  return { year: known, month: m, ...(d === null ? {} : { day: d }) };
}

/** How a style writes dates. */
export interface DateForm {
  /** `mdy`: February 9, 2024. `dmy`: 9 February 2024. `ymd`: 2024, February 9. */
  readonly order: 'mdy' | 'dmy' | 'ymd';
  /** Names of the months, from January. */
  readonly months: readonly string[];
  /** What stands before a date that is only about right. */
  readonly circa: string;
  /** What stands for a year that is not known beside a day that is. */
  readonly yearUnknown: string;
  /** A comma before the last `or` of three. */
  readonly serial: boolean;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** As the Modern Language Association and the Bluebook (table T12) shorten them. */
const SHORT_MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

const FULL = { months: MONTHS, circa: 'ca.', yearUnknown: 'n.d.', serial: true } as const;

export const CHICAGO_DATES: DateForm = { ...FULL, order: 'mdy' };
export const MLA_DATES: DateForm = {
  order: 'dmy',
  months: SHORT_MONTHS,
  circa: 'circa',
  yearUnknown: '[year unknown]',
  serial: true,
};
export const APA_DATES: DateForm = { ...FULL, order: 'ymd' };
export const OSCOLA_DATES: DateForm = {
  order: 'dmy',
  months: MONTHS,
  circa: 'c',
  yearUnknown: '[year unknown]',
  serial: false,
};
export const BLUEBOOK_DATES: DateForm = {
  order: 'mdy',
  months: SHORT_MONTHS,
  circa: 'circa',
  yearUnknown: 'n.d.',
  serial: true,
};
/** Also the wording of literals in CSL and RIS. */
const PLAIN_DATES: DateForm = {
  order: 'dmy',
  months: MONTHS,
  circa: 'about',
  yearUnknown: 'year not known',
  serial: true,
};

/**
 * A date in the words of a style. Several days that it may be are all named, and so are both ends of the time in which it lies:
 * `between February 9 and 20, 2024`, `October 7, 14, or 21, 2010`. What no style has words for stands as EDTF.
 *
 * @param edtf what `isEdtf` accepts
 */
export function citedDate(edtf: string, form: DateForm): string {
  const { taken, about } = parse(edtf);
  const words = takenWords(taken, form) ?? edtf;
  return about ? `${form.circa} ${words}` : words;
}

/** True where the date itself says that it is in doubt (EDTF `?` and `%`). */
export function isDoubtful(edtf: string): boolean {
  return parse(edtf).doubtful;
}

/** The year or years of a date, for a reference in the text: `1994`, `2021 or 2022`, `n.d.` */
export function citedYear(edtf: string | undefined): string {
  if (edtf === undefined) return 'n.d.';
  const { taken, about } = parse(edtf);
  const years = [...new Set(pointsOf(taken).map(({ year }) => year))];
  if (years.length === 0 || years.includes(null)) return 'n.d.';
  const words =
    taken.shape === 'one' && taken.at.decade
      ? `${years[0]}s`
      : taken.shape === 'between'
        ? [...new Set([taken.from?.year ?? '', taken.to?.year ?? ''])].join('–')
        : years.join(taken.shape === 'set' && taken.all ? ' and ' : ' or ');
  return about ? `ca. ${words}` : words;
}

const pointsOf = (taken: Taken): readonly Point[] =>
  taken.shape === 'one'
    ? [taken.at]
    : taken.shape === 'set'
      ? taken.members
      : taken.shape === 'between'
        ? [taken.from, taken.to].filter((one) => one !== null)
        : [];

function takenWords(taken: Taken, form: DateForm): string | null {
  switch (taken.shape) {
    case 'one':
      return pointWords(taken.at, form);
    case 'set':
      return setWords(taken.members, taken.all ? 'and' : 'or', form);
    case 'between':
      return betweenWords(taken.from, taken.to, form);
    case 'other':
      return null;
  }
}

function pointWords(at: Point, form: DateForm): string {
  const year = at.year === null ? form.yearUnknown : `${at.year}${at.decade ? 's' : ''}`;
  if (at.season !== undefined) return withYear(SEASONS[at.season - 1]!, year, form, false);
  if (at.month === undefined) return year;
  const unread = at.year === null && form.order === 'dmy' && !year.startsWith('[');
  const [rest, exact] = [dayWords(at, form), at.day !== undefined];
  return unread ? `${rest}, ${year}` : withYear(rest, year, form, exact || at.year === null);
}

/** The day in its month, without the year. */
function dayWords({ month, day }: Point, { order, months }: DateForm): string {
  const name = months[month! - 1]!;
  if (day === undefined) return name;
  return order === 'dmy' ? `${day} ${name}` : `${name} ${day}`;
}

function withYear(rest: string, year: string, { order }: DateForm, comma: boolean): string {
  if (order === 'ymd') return `${year}, ${rest}`;
  return order === 'mdy' && comma ? `${rest}, ${year}` : `${rest} ${year}`;
}

const sameYear = (points: readonly Point[]) => points.every(({ year }) => year === points[0]!.year);
const isDay = ({ year, month, day }: Point) => year !== null && month !== undefined && day !== undefined;
const row = (words: readonly string[], word: string, serial: boolean) =>
  words.length < 3
    ? words.join(` ${word} `)
    : `${words.slice(0, -1).join(', ')}${serial ? ',' : ''} ${word} ${words.at(-1)}`;

function setWords(members: readonly Point[], word: 'or' | 'and', form: DateForm): string {
  const [first] = members;
  if (first === undefined) return '';
  if (!members.every(isDay) || !sameYear(members)) {
    const words = members.map((one) => pointWords(one, form));
    // A comma keeps the parts of each date together.
    return words.length === 2 && form.order !== 'dmy' ? words.join(`, ${word} `) : row(words, word, form.serial);
  }
  const year = String(first.year);
  if (members.every(({ month }) => month === first.month)) {
    const days = row(
      members.map(({ day }) => String(day)),
      word,
      form.serial,
    );
    const name = form.months[first.month! - 1]!;
    return withYear(form.order === 'dmy' ? `${days} ${name}` : `${name} ${days}`, year, form, true);
  }
  const days = members.map((one) => dayWords(one, form));
  return withYear(row(days, word, form.serial), year, form, true);
}

function betweenWords(from: Point | null, to: Point | null, form: DateForm): string {
  if (from === null) return `not after ${pointWords(to!, form)}`;
  if (to === null) return `not before ${pointWords(from, form)}`;
  if (!sameYear([from, to]) || !isDay(from) || !isDay(to))
    return `between ${pointWords(from, form)}${form.order === 'mdy' && isDay(from) ? ',' : ''} and ${pointWords(to, form)}`;
  const year = String(to.year);
  const end = dayWords(to, form);
  if (from.month !== to.month) return wrapBetween(`${dayWords(from, form)} and ${end}`, year, form);
  const name = form.months[to.month! - 1]!;
  return form.order === 'dmy'
    ? wrapBetween(`${from.day} and ${to.day} ${name}`, year, form)
    : wrapBetween(`${name} ${from.day} and ${to.day}`, year, form);
}

const wrapBetween = (words: string, year: string, form: DateForm) => withYear(`between ${words}`, year, form, true);

/**
 * A date as CSL has it. Two `date-parts` say the span in which the day lies; days that it may be within one month, or
 * one year, become that month or year with `circa`; what neither fits is put into words (`literal`).
 */
export function cslDate(edtf: string): CslDate {
  const { taken, about, doubtful } = parse(edtf);
  const circa = about || doubtful ? { circa: true as const } : {};
  const literal = (): CslDate => ({ literal: citedDate(edtf, PLAIN_DATES) });
  const points = pointsOf(taken);
  if (points.length === 0 || points.some(({ year, decade }) => year === null || decade)) return literal();
  if (taken.shape === 'one') {
    const { season } = taken.at;
    return { 'date-parts': [partsOf(taken.at)], ...(season === undefined ? {} : { season }), ...circa };
  }
  if (points.some(({ season }) => season !== undefined)) return literal();
  if (taken.shape === 'between')
    return taken.from === null || taken.to === null
      ? literal()
      : { 'date-parts': [partsOf(taken.from), partsOf(taken.to)], ...circa };
  if (taken.shape === 'set' && taken.all) return literal();
  const shared = sharedParts(points.map(partsOf));
  const sorted = points.map(partsOf).toSorted((a, b) => (isoOf(a) < isoOf(b) ? -1 : 1));
  return { 'date-parts': shared.length > 0 ? [shared] : [sorted[0]!, sorted.at(-1)!], circa: true };
}

const partsOf = ({ year, month, day }: Point): readonly number[] =>
  [year!, month, day].filter((part) => part !== undefined);

const isoOf = (parts: readonly number[]) => parts.map((part) => String(part).padStart(4, '0')).join('-');

/** What all begin with: the year, or year and month. */
function sharedParts(all: readonly (readonly number[])[]): readonly number[] {
  const [first = []] = all;
  const length = first.findIndex((part, index) => all.some((other) => other[index] !== part));
  return length === -1 ? first : first.slice(0, length);
}

/** A date in plain words, day first, for formats that want words beside numbers. */
export function plainDate(edtf: string): string {
  return citedDate(edtf, PLAIN_DATES);
}
