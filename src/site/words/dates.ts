import { joinWords } from './join-words.ts';
import type { Lexicon } from './lexicon.ts';
import { fill, plainText, type Plain } from './message.ts';
import type { Key } from './translation.ts';

/**
 * Dates in words, from EDTF. The months, weekdays and turns of phrase of a language are messages of its area `dates`:
 * what a machine's own tables say differs from machine to machine, and a reader's browser words dates too.
 */

/** `long` names months in full; `short` shortens them as the language does. */
export type Width = 'long' | 'short';

/**
 * What is asked of a wording: `plain`; `weekday`, with the day of the week where the date is one day; `since`, as the
 * start of something that goes on; `dayOfYear`, a day without its year.
 */
export type DateForm = 'plain' | 'weekday' | 'dayOfYear' | 'since';

type DateKey = Extract<Key, `dates.${string}`> extends `dates.${infer Name}` ? Name : never;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/** Whether a date stands by itself, or in a turn of phrase that puts it into another case. */
type Place = 'alone' | 'within';

/** A phrase of the area `dates` with its places filled. */
export function datePhrase(lexicon: Lexicon, name: DateKey, values: Readonly<Record<string, Plain>> = {}): string {
  return plainText(fill(lexicon.message(`dates.${name}` as Key), values, lexicon.lang));
}

/**
 * A date in words: one day, a set (`20 or 27 December 2021, or 3 January 2022`), an interval
 * (`between 9 and 20 February 2024`), an open one (`not before 4 December 2021`), a day without its year
 * (`26 December, year not known`), or `undated` for null. A form of EDTF that has no wording here is shown as it is.
 */
export function wordDate(
  lexicon: Lexicon,
  value: string | null,
  width: Width = 'long',
  form: DateForm = 'plain',
): string {
  if (value === null) return datePhrase(lexicon, 'undated');
  if (form === 'weekday' && DAY.test(value))
    return datePhrase(lexicon, 'withWeekday', {
      date: wordDate(lexicon, value, width),
      weekday: weekdayOf(lexicon, value),
    });
  if (form === 'dayOfYear' && DAY.test(value))
    return datePhrase(lexicon, 'dayOfYear', {
      day: ordinal(lexicon, value.slice(8)),
      month: monthWithin(lexicon, value.slice(5, 7), width),
    });
  if (form === 'since') return turned(lexicon, 'since', value, width);
  const list = /^[[{](?<members>.*)[\]}]$/.exec(value)?.groups?.['members'];
  if (list !== undefined) return setWords(lexicon, list, value.startsWith('[') ? 'or' : 'and', width);
  if (value.includes('/')) return intervalWords(lexicon, value, width);
  return simpleWords(lexicon, value, width);
}

/** The name of a month: of `01` to `12`, or of a period that ends with it, such as `2022-01`. By itself, not in a date. */
export function wordMonth(lexicon: Lexicon, month: string, width: Width = 'long'): string {
  return pick(lexicon, width === 'long' ? 'months' : 'monthsShort', Number(month.slice(-2)) - 1) ?? month;
}

/** The day of the week, in full or as a calendar heads its columns; also of a number, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(lexicon: Lexicon, day: string | number, width: Width = 'long'): string {
  const number = typeof day === 'number' ? day : weekdayNumber(day);
  return pick(lexicon, width === 'long' ? 'weekdays' : 'weekdaysShort', number - 1)!;
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayNumber(day: string): number {
  const days = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;
  // 1 January 1970, day 0, was a Thursday.
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/**
 * A date as the label of a statement: `large` is the day or what stands in for it, `small` the rest. Together
 * they say everything that is known.
 */
export function docketDate(lexicon: Lexicon, value: string | null): { readonly large: string; readonly small: string } {
  const all = () => wordDate(lexicon, value);
  const short = (month: string) => wordMonth(lexicon, month, 'short');
  if (value === null) return { large: datePhrase(lexicon, 'noDate'), small: all() };
  if (DAY.test(value)) {
    const values = { month: periodWords(lexicon, value.slice(0, 7)), weekday: weekdayOf(lexicon, value) };
    return { large: dayNumber(value), small: datePhrase(lexicon, 'monthAndWeekday', values) };
  }
  const noYear = /^XXXX-(?<month>\d{2})-(?<day>\d{2})$/.exec(value)?.groups;
  if (noYear)
    return {
      large: String(Number(noYear['day'])),
      small: datePhrase(lexicon, 'yearNotKnown', { date: wordMonth(lexicon, noYear['month']!) }),
    };
  const days = /^[[{](?<members>[^.]*)[\]}]$/
    .exec(value)
    ?.groups?.['members']?.split(',')
    .map((member) => member.trim());
  if (days && days.length <= 3 && days.every((day) => DAY.test(day)))
    return {
      large: joinWords(days.map(dayNumber), lexicon.lang, value.startsWith('{') ? 'comma' : 'or'),
      small: all(),
    };
  const [first = '', last = ''] = value.split('/');
  const [from, to] = [DAY.test(first), DAY.test(last)];
  if (from && to)
    return {
      large:
        first.slice(0, 7) === last.slice(0, 7)
          ? `${dayNumber(first)}–${dayNumber(last)}`
          : `${short(first.slice(5, 7))}–${short(last.slice(5, 7))}`,
      small: all(),
    };
  if (from) return { large: `${dayNumber(first)} –`, small: all() };
  if (to) return { large: `– ${dayNumber(last)}`, small: all() };
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value))
    return { large: short(value), small: datePhrase(lexicon, 'dayNotKnown', { date: all() }) };
  if (/^\d{4}$/.test(value)) return { large: value, small: datePhrase(lexicon, 'dayAndMonthNotKnown') };
  return { large: '[ ]', small: all() };
}

const dayNumber = (day: string) => String(Number(day.slice(8, 10)));

/** The name in a list of names, such as the months. */
function pick(lexicon: Lexicon, name: DateKey, index: number): string | undefined {
  return datePhrase(lexicon, name).split(' ')[index];
}

/** A day of the month as it stands in a date: French has "1er". */
const ordinal = (lexicon: Lexicon, day: string) =>
  Number(day) === 1 ? datePhrase(lexicon, 'firstDay') : String(Number(day));

/** `28 January 2022`, `January 2022` or `2022`, for `2022-01-28` and its shorter forms. */
function periodWords(lexicon: Lexicon, period: string, width: Width = 'long', place: Place = 'alone'): string {
  const [year = '', month, day] = period.split('-');
  const own = String(Number(year));
  if (month === undefined) return place === 'alone' ? own : datePhrase(lexicon, 'yearWithin', { year: own });
  if (day === undefined)
    return datePhrase(lexicon, 'monthOfYear', {
      month: place === 'alone' ? wordMonth(lexicon, month, width) : monthWithin(lexicon, month, width),
      year: own,
    });
  return dayWords(lexicon, ordinal(lexicon, day), month, own, width);
}

function dayWords(lexicon: Lexicon, day: string, month: string, year: string, width: Width): string {
  return datePhrase(lexicon, 'day', { day, month: monthWithin(lexicon, month, width), year });
}

/** The name of a month inside a date, where Russian has another case. */
function monthWithin(lexicon: Lexicon, month: string, width: Width): string {
  return pick(lexicon, width === 'long' ? 'monthsWithin' : 'monthsShortWithin', Number(month) - 1) ?? month;
}

function setWords(lexicon: Lexicon, list: string, word: 'or' | 'and', width: Width): string {
  const members = list.split(',').map((member) => member.trim());
  const range = members.length === 1 ? /^(?<first>[^.]*)\.\.(?<last>[^.]*)$/.exec(members[0]!)?.groups : undefined;
  if (range) return intervalWords(lexicon, `${range['first'] || '..'}/${range['last'] || '..'}`, width);
  // Days of one month are named together, and so are months of one year: "20 or 27 December 2021".
  const groups = new Map<string, string[]>();
  for (const member of members.toSorted()) {
    const cut = member.lastIndexOf('-');
    const [whole, part] = /^\d{4}-\d{2}(?:-\d{2})?$/.test(member)
      ? [member.slice(0, cut), member.slice(cut + 1)]
      : [member, ''];
    groups.set(whole, [...(groups.get(whole) ?? []), part]);
  }
  const phrases = [...groups].map(([whole, parts]) => {
    if (parts[0] === '') return simpleWords(lexicon, whole, width);
    const [year = '', month] = whole.split('-');
    const names = parts.map((part) =>
      month === undefined
        ? (pick(lexicon, width === 'long' ? 'months' : 'monthsShort', Number(part) - 1) ?? part)
        : ordinal(lexicon, part),
    );
    const together = joinWords(names, lexicon.lang, word);
    return month === undefined
      ? datePhrase(lexicon, 'monthOfYear', { month: together, year: String(Number(year)) })
      : dayWords(lexicon, together, month, String(Number(year)), width);
  });
  // A comma keeps "20 or 27 December 2021" together before the next "or".
  const parted = phrases.length === 2 && members.length > 2;
  return joinWords(
    parted ? [`${phrases[0]}${datePhrase(lexicon, 'comma')}`, phrases[1]!] : phrases,
    lexicon.lang,
    word,
  );
}

function intervalWords(lexicon: Lexicon, value: string, width: Width): string {
  const [first = '', last = ''] = value.split('/');
  const open = (end: string) => end === '' || end === '..';
  if (open(first) && open(last)) return datePhrase(lexicon, 'undated');
  if (open(last)) return turned(lexicon, 'notBefore', first, width);
  if (open(first)) return turned(lexicon, 'notAfter', last, width);
  if (DAY.test(first) !== DAY.test(last))
    return joinWords(
      [turned(lexicon, 'notBefore', first, width), turned(lexicon, 'notAfter', last, width)],
      lexicon.lang,
      'and',
    );
  return datePhrase(lexicon, DAY.test(first) ? 'betweenDays' : 'between', {
    from: startWords(lexicon, first, last, width),
    to: simpleWords(lexicon, last, width, 'within'),
  });
}

/** A date behind a preposition, which takes the article where the date is a day and the language has one there. */
function turned(
  lexicon: Lexicon,
  turn: 'notBefore' | 'notAfter' | 'about' | 'since',
  value: string,
  width: Width,
): string {
  const words = datePhrase(lexicon, DAY.test(value) ? `${turn}Day` : turn, {
    date: simpleWords(lexicon, value, width, 'within'),
  });
  // Russian "с" is "со" before "второго", which is written 2.
  return lexicon.lang === 'ru' ? words.replace(/^с (?=2 )/u, 'со ') : words;
}

/** The start of an interval without what its end says again: "9" before "20 February 2024". */
function startWords(lexicon: Lexicon, first: string, last: string, width: Width): string {
  const [year, month = '', day = ''] = first.split('-');
  if (!DAY.test(first) || year !== last.slice(0, 4)) return simpleWords(lexicon, first, width, 'within');
  if (month === last.slice(5, 7)) return ordinal(lexicon, day);
  return datePhrase(lexicon, 'dayOfYear', { day: ordinal(lexicon, day), month: monthWithin(lexicon, month, width) });
}

function simpleWords(lexicon: Lexicon, value: string, width: Width, place: Place = 'alone'): string {
  const doubt = /[?~%]$/.exec(value)?.[0];
  if (doubt) {
    const sure = value.slice(0, -1);
    const date = doubt === '?' ? simpleWords(lexicon, sure, width, place) : turned(lexicon, 'about', sure, width);
    return doubt === '~' ? date : datePhrase(lexicon, 'uncertain', { date });
  }
  if (PERIOD.test(value)) return periodWords(lexicon, value, width, place);
  const { year, month, day } =
    /^(?<year>[\dX]{4})(?:-(?<month>[\dX]{2}))?(?:-(?<day>[\dX]{2}))?$/.exec(value)?.groups ?? {};
  if (year === undefined) return value;
  if (/^\d{3}X$/.test(year) && !month)
    return datePhrase(lexicon, place === 'alone' ? 'decade' : 'decadeWithin', {
      year: `${year.slice(0, 3)}0`,
    });
  if (year === 'XXXX' && month && /^\d+$/.test(month)) {
    const date =
      day && /^\d+$/.test(day)
        ? datePhrase(lexicon, 'dayOfYear', { day: ordinal(lexicon, day), month: monthWithin(lexicon, month, width) })
        : wordMonth(lexicon, month, width);
    return datePhrase(lexicon, 'yearNotKnown', { date });
  }
  if (/^\d{4}$/.test(year) && month === 'XX')
    return datePhrase(lexicon, 'monthNotKnown', { date: String(Number(year)) });
  if (/^\d{4}$/.test(year) && month && day === 'XX')
    return datePhrase(lexicon, 'dayNotKnown', { date: periodWords(lexicon, `${year}-${month}`, width) });
  // EDTF, sub-year groupings 21 to 24.
  const season =
    month && !day ? pick(lexicon, place === 'alone' ? 'seasons' : 'seasonsWithin', Number(month) - 21) : undefined;
  if (season && /^\d{4}$/.test(year)) return datePhrase(lexicon, 'season', { season, year: String(Number(year)) });
  return value;
}
