import { daysInMonth, isDay, toNumber } from '../day.ts';
import { type NameToken, type NumberToken, type Token, tokensOf } from './tokens.ts';

/** What helps to read a date that can be read in several ways. */
export interface TypedDateContext {
  /** Of the interface: in English, 4/12/2016 may be either day. */
  readonly lang: string;
  /** First and last year of the archive, by which years of two digits find their century; null where it has none. */
  readonly years: readonly [first: number, last: number] | null;
}

/**
 * What somebody means who types a date, in any usual form and in any language of the interface: the likeliest reading
 * first, several where it may be several, none where it is no date.
 *
 * A reading is a day, month, year or decade as pages have them (`2016-04-12`, `2016-04`, `2016`, `2010s`), a day or month
 * of no year (`XXXX-04-12`, `XXXX-04`), or the first and last of such periods (`2016-03/2016-05`). Seasons are those
 * of the northern half of the earth, given as months so that one sees what was understood.
 */
export function readTypedDate(typed: string, context: TypedDateContext): readonly string[] {
  const tokens = typed.length > LONGEST ? null : tokensOf(typed);
  if (tokens === null || tokens.length === 0) return [];
  const weekday = tokens.find(isWeekday)?.value;
  // Spanish "a" and Arabic "إلى" also stand before a single date.
  const core = tokens.filter(({ is }, index) => is !== 'weekday' && !(is === 'to' && index === 0));
  const readings = readAny(core, context);
  const fitting = readings.filter((reading) => isDay(reading) && weekdayOf(reading) === weekday);
  return fitting.length > 0 ? fitting : [...new Set(readings)];
}

const isWeekday = (token: Token): token is NameToken => token.is === 'weekday';

/** Longer than any date that anybody types. */
const LONGEST = 100;

/** 1 (Monday) to 7; 1 January 1970, day 0, was a Thursday. */
const weekdayOf = (day: string) => ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;

function readAny(tokens: readonly Token[], context: TypedDateContext): readonly string[] {
  const whole = readOne(tokens, context);
  const isBreak = (token: Token) => token.is === 'to' || (token.is === 'mark' && '-/'.includes(token.mark));
  // A hyphen may stand in a date or between two, so it is tried where the whole is none; "2010-12" is both.
  const breaks = tokens.flatMap((token, index) => (isBreak(token) ? [index] : []));
  const isNumeral = tokens.every(({ is }) => is === 'number' || is === 'mark');
  if (whole.length > 0 && (!isNumeral || breaks.length !== 1)) return whole;
  const spans = breaks.flatMap((at) => readSpan(tokens.slice(0, at), tokens.slice(at + 1), context));
  return [...whole, ...spans];
}

/** A span from what stands on both sides of "to"; what the one side does not say again is taken from the other. */
function readSpan(left: readonly Token[], right: readonly Token[], context: TypedDateContext): readonly string[] {
  const month = (tokens: readonly Token[]) => tokens.filter(({ is }) => is === 'month' || is === 'roman');
  const last = right.at(-1);
  const begin = left.at(0);
  if (isYearAlone(left) && isYearAlone(right)) return yearSpan(begin as NumberToken, last as NumberToken, context);
  const year = last?.is === 'number' && right.length > 1 ? [last] : [];
  for (const end of [right, [...month(left), ...right]])
    for (const start of [left, [...left, ...year], [...left, ...month(right), ...year]]) {
      const spans = readOne(start, context).flatMap((first) => {
        const ends = readOne(end, context).filter((period) => period.length === first.length && period > first);
        return isYearless(first) || first.includes('/') ? [] : ends.slice(0, 1).map((period) => `${first}/${period}`);
      });
      if (spans.length > 0) return spans.slice(0, 1);
    }
  return [];
}

const isYearless = (reading: string) => reading.startsWith('XXXX');
const isYearAlone = ([token, ...more]: readonly Token[]) =>
  more.length === 0 && token?.is === 'number' && (token.digits === 4 || token.digits === 2) && !token.decade;

/** `2014-2016` and `2014-16`; two numbers of two digits are no years. */
function yearSpan(first: NumberToken, last: NumberToken, context: TypedDateContext): readonly string[] {
  if (first.digits !== 4) return [];
  const end = last.digits === 4 ? last.value : Math.floor(first.value / 100) * 100 + last.value;
  const ends = [first.value, end].map((year) => yearsOf({ ...last, digits: 4, value: year }, context)[0]);
  return end > first.value && ends.every(Boolean) ? [ends.join('/')] : [];
}

function readOne(tokens: readonly Token[], context: TypedDateContext): readonly string[] {
  const named = tokens.filter(({ is }) => is !== 'mark');
  const shape = named.map(({ is }) => SHAPES[is]).join('');
  const read = { named: READERS[shape], numbers: NUMERALS[shape] };
  const values = named as never[];
  if (read.named) return read.named(context, ...values);
  const marks = new Set(tokens.flatMap((token) => (token.is === 'mark' ? [token.mark] : [])));
  return read.numbers && marks.size <= 1 ? read.numbers(context, [...marks][0] ?? '', ...values) : [];
}

const SHAPES: Readonly<Record<Token['is'], string>> = {
  number: 'n',
  month: 'M',
  season: 'S',
  decade: 'D',
  decadeOf: 'd',
  quarter: 'Q',
  roman: 'R',
  to: '-',
  weekday: 'W',
  mark: '',
};

type Named = Extract<Token, { value: number }>;
type Reader = (context: TypedDateContext, ...tokens: Named[]) => readonly string[];

/** How a date with a name in it is read, by the order of its numbers (n), months (M) and other names. */
const READERS: Readonly<Record<string, Reader | undefined>> = {
  nMn: (context, a, month, b) => dated(context, a, month, b),
  nRn: (context, a, month, b) => dated(context, a, month, b),
  Mnn: (context, month, day, year) => days(context, day!, month!, year!),
  nnM: (context, year, day, month) => (isLong(year!) ? days(context, day!, month!, year!) : []),
  nM: (context, number, month) =>
    isLong(number!) ? months(context, month!, number!) : yearless(month!.value, number!.value),
  Mn: (context, month, number) => [
    ...(isLong(number!) || isShort(number!) ? [] : yearless(month!.value, number!.value)),
    ...months(context, month!, number!),
  ],
  M: (_, month) => [`XXXX-${two(month!.value)}`],
  Sn: (context, season, year) => seasonsOf(context, season!, year!),
  nS: (context, year, season) => seasonsOf(context, season!, year!),
  Snn: (context, season, year, next) => winterOf(context, season!, year!, next!),
  D: (context, decade) => decadesOf(context, decade!.value),
  dD: (context, _, decade) => decadesOf(context, decade!.value),
  dn: (context, _, number) => decadesOf(context, number!.value),
  nd: (context, number) => decadesOf(context, number!.value),
  Qnn: (context, _, a, b) => quarters(context, a!, b!),
  nQn: (context, a, _, b) => quarters(context, a!, b!),
  nnQ: (context, a, b) => quarters(context, a!, b!),
  RQn: (context, a, _, b) => quarters(context, a!, b!),
  nRQ: (context, a, b) => quarters(context, b!, a!),
};

type NumeralReader = (context: TypedDateContext, mark: string, ...tokens: NumberToken[]) => readonly string[];

/** How a date of numbers alone is read. */
const NUMERALS: Readonly<Record<string, NumeralReader | undefined>> = {
  n: (context, _, number) => {
    if (number!.decade) return decadesOf(context, number!.value);
    const digits = String(number!.value);
    if (number!.digits === 8) return [`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`].filter(isDay);
    return isLong(number!) || isShort(number!) ? yearsOf(number!, context) : [];
  },
  nn: (context, mark, a, b) => {
    if (isLong(b!)) return months(context, a!, b!);
    if (isLong(a!)) return mark === '.' || mark === '/' || mark === '-' ? months(context, b!, a!) : [];
    const american = context.lang === 'en' && mark === '/' ? yearless(a!.value, b!.value) : [];
    const dayFirst = [...yearless(b!.value, a!.value), ...american];
    return dayFirst.length > 0 || mark === ' ' ? dayFirst : months(context, a!, b!);
  },
  nnn: (context, mark, a, b, c) => {
    if (isLong(a!)) return days(context, c!, b!, a!);
    const dayFirst = days(context, a!, b!, c!);
    const monthFirst = mark === '.' ? [] : days(context, b!, a!, c!);
    const yearFirst = mark === '-' && !isLong(c!) ? days(context, c!, b!, a!) : [];
    const both = context.lang === 'en' ? [...dayFirst, ...monthFirst] : dayFirst;
    return [...(both.length > 0 ? both : monthFirst), ...yearFirst];
  },
};

type Value = { readonly value: number };
const isNumber = (token: Named | undefined): token is NumberToken => token?.is === 'number';
const isLong = (token: Named) => isNumber(token) && token.digits === 4;
const isShort = (token: Named) => isNumber(token) && token.short;
const two = (number: number) => String(number).padStart(2, '0');

/** `12 April 2016` and `2016 April 12`. */
function dated(context: TypedDateContext, a?: Named, month?: Named, b?: Named): readonly string[] {
  if (!a || !month || !b) return [];
  return isLong(a) ? days(context, b, month, a) : days(context, a, month, b);
}

function days(context: TypedDateContext, day: Named, month: Value, year: Named): readonly string[] {
  if (!isNumber(day) || day.digits > 2) return [];
  return yearsOf(year, context)
    .map((of) => `${of}-${two(month.value)}-${two(day.value)}`)
    .filter(isDay);
}

function months(context: TypedDateContext, month: Value, year: Named): readonly string[] {
  if (month.value < 1 || month.value > 12) return [];
  return yearsOf(year, context).map((of) => `${of}-${two(month.value)}`);
}

/** 29 February is a day of no year too. */
function yearless(month: number, day: number): readonly string[] {
  return isDay(`2000-${two(month)}-${two(day)}`) ? [`XXXX-${two(month)}-${two(day)}`] : [];
}

/** The years that a number may stand for: four digits are one; two are looked for among the years of the archive. */
function yearsOf(token: Named, { years }: TypedDateContext): readonly string[] {
  if (!isNumber(token) || token.decade) return [];
  if (token.digits === 4) return token.value >= 1000 ? [String(token.value)] : [];
  if (token.digits !== 2) return [];
  return nearest(token.value, 100, years, 1);
}

/** Decades: of four digits the one that is named, of two digits those of the archive. */
function decadesOf({ years }: TypedDateContext, number: number): readonly string[] {
  if (number % 10 !== 0) return [];
  if (number >= 1000 && number <= 9990) return [`${number}s`];
  return number > 90 ? [] : nearest(number, 100, years, 10).map((year) => `${year}s`);
}

/** Years that end like a number and lie in the archive, the latest first; where none does, the one that lies nearest. */
function nearest(ending: number, step: number, years: TypedDateContext['years'], length: number): readonly string[] {
  const [first, last] = years ?? [1970, 2029];
  const candidates = Array.from({ length: 30 }, (_, century) => century * step + ending).filter((year) => year >= 1000);
  const away = (year: number) => Math.max(first - (year + length - 1), year - last, 0);
  const least = Math.min(...candidates.map(away));
  return candidates
    .filter((year) => away(year) === least)
    .toReversed()
    .map(String);
}

const WINTER = 3;

function seasonsOf(context: TypedDateContext, season: Value, year: Named): readonly string[] {
  return yearsOf(year, context).flatMap((of) => {
    if (season.value !== WINTER) return [`${of}-${two(season.value * 3 + 3)}/${of}-${two(season.value * 3 + 5)}`];
    return [winter(Number(of) - 1), winter(Number(of))];
  });
}

/** Winter 2015–16, 2015/16 and 2015–2016. */
function winterOf(context: TypedDateContext, season: Value, year: Named, next: Named): readonly string[] {
  const [first] = yearsOf(year, context);
  const isNext = first !== undefined && (Number(first) + 1) % 10 ** (isLong(next) ? 4 : 2) === next.value;
  return season.value === WINTER && isNext ? [winter(Number(first))] : [];
}

const winter = (year: number) => `${year}-12/${year + 1}-02`;

function quarters(context: TypedDateContext, a: Named, b: Named): readonly string[] {
  const [year, quarter] = isLong(a) ? [a, b] : [b, a];
  if (quarter.value < 1 || quarter.value > 4 || (isNumber(quarter) && quarter.digits > 1)) return [];
  return yearsOf(year, context).map((of) => `${of}-${two(quarter.value * 3 - 2)}/${of}-${two(quarter.value * 3)}`);
}

/** The days from the first to the last of a reading, for finding what lies in it; null for a day or month of no year. */
export function spanOfReading(reading: string): { readonly min: string; readonly max: string } | null {
  if (isYearless(reading)) return null;
  const [first = '', last = first] = reading.split('/');
  const start = first.replace(/s$/u, '');
  const end = last.endsWith('s') ? `${last.slice(0, 3)}9` : last;
  const month = end.length === 4 ? `${end}-12` : end;
  return {
    min: `${start}${'-01-01'.slice(start.length === 4 ? 0 : start.length === 7 ? 3 : 6)}`,
    max: month.length === 7 ? `${month}-${daysInMonth(month)}` : month,
  };
}
