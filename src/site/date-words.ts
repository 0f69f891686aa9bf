import { enGB } from 'date-fns/locale/en-GB';
import { isDay, namedDays, toNumber, type Day, type Edtf } from '../statement/edtf.ts';
import { monthName, periodWords, type Width } from './period-words.ts';

/** EDTF, sub-year groupings 21 to 24. */
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** The day of the week, in full. */
export function weekdayName(day: Day): string {
  // 1 January 1970 was a Thursday. Of date-fns the names are used, not its dates: those are instants in a time zone.
  return enGB.localize.day(((((toNumber(day) + 4) % 7) + 7) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6);
}

/**
 * A date in words: one day, a set (`20 or 27 December 2021, or 3 January 2022`), an interval
 * (`between 9 and 20 February 2024`), an open one (`not before 4 December 2021`), a day without its year
 * (`26 December, year not known`), or `undated` for null. A form of EDTF that has no wording here is shown as it is.
 */
export function dateWords(value: Edtf | null, width: Width = 'long'): string {
  if (value === null) return 'undated';
  const list = /^[[{](?<members>.*)[\]}]$/.exec(value)?.groups?.['members'];
  if (list !== undefined) return listWords(list, value.startsWith('[') ? 'or' : 'and', width);
  if (value.includes('/')) return intervalWords(value, width);
  return simpleWords(value, width);
}

/** As dateWords, with the weekday where the date is one day: `28 January 2022, Friday`. */
export function fullDateWords(value: Edtf | null): string {
  return isDay(value) ? `${dateWords(value)}, ${weekdayName(value)}` : dateWords(value);
}

/**
 * A date as the label of a statement: `large` is the day or what stands in for it, `small` the rest. Together
 * they say everything that is known.
 */
export function docketDate(value: Edtf | null): { readonly large: string; readonly small: string } {
  if (value === null) return { large: 'n.d.', small: 'undated' };
  if (isOneDay(value))
    return { large: dayNumber(value), small: `${periodWords(value.slice(0, 7))}, ${weekdayName(value)}` };
  const noYear = /^XXXX-(?<month>\d{2})-(?<day>\d{2})$/.exec(value)?.groups;
  if (noYear) return { large: String(Number(noYear['day'])), small: `${monthName(noYear['month']!)}, year not known` };
  const days = namedDays(value);
  if (days && days.length <= 3)
    return { large: days.map(dayNumber).join(value.startsWith('{') ? ' & ' : ' or '), small: dateWords(value) };
  const [first = '', last = ''] = value.split('/');
  if (isDay(first) && isDay(last))
    return {
      large:
        first.slice(0, 7) === last.slice(0, 7)
          ? `${dayNumber(first)}–${dayNumber(last)}`
          : `${monthName(first.slice(5, 7), 'short')}–${monthName(last.slice(5, 7), 'short')}`,
      small: dateWords(value),
    };
  if (isDay(first)) return { large: `${dayNumber(first)} –`, small: dateWords(value) };
  if (isDay(last)) return { large: `– ${dayNumber(last)}`, small: dateWords(value) };
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value))
    return { large: monthName(value, 'short'), small: `${dateWords(value)}, day not known` };
  if (/^\d{4}$/.test(value)) return { large: value, small: 'day and month not known' };
  return { large: '[ ]', small: dateWords(value) };
}

// As a plain test: isDay, being a type guard, would leave nothing of the type of a date that is no day.
const isOneDay = (value: string): boolean => isDay(value);

const dayNumber = (day: Day) => String(Number(day.slice(8, 10)));

function listWords(list: string, word: 'or' | 'and', width: Width): string {
  const members = list.split(',').map((member) => member.trim());
  const range = members.length === 1 ? /^(?<first>[^.]*)\.\.(?<last>[^.]*)$/.exec(members[0]!)?.groups : undefined;
  if (range) return intervalWords(`${range['first'] || '..'}/${range['last'] || '..'}`, width);
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
    if (parts[0] === '') return simpleWords(whole, width);
    const names = parts.map((part) => (whole.length === 4 ? monthName(part, width) : String(Number(part))));
    return `${joinWords(names, word)} ${periodWords(whole, width)}`;
  });
  // A comma keeps "20 or 27 December 2021" together before the next "or".
  return phrases.length === 2 && members.length > 2 ? phrases.join(`, ${word} `) : joinWords(phrases, word);
}

function joinWords(words: readonly string[], word: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')}${words.length > 2 ? ',' : ''} ${word} ${words.at(-1)}`;
}

function intervalWords(value: Edtf, width: Width): string {
  const [first = '', last = ''] = value.split('/');
  const open = (end: string) => end === '' || end === '..';
  if (open(first) && open(last)) return 'undated';
  if (open(last)) return `not before ${simpleWords(first, width)}`;
  if (open(first)) return `not after ${simpleWords(last, width)}`;
  return `between ${sharedWords(first, last, width)} and ${simpleWords(last, width)}`;
}

/** The start of an interval without what its end says again: "9" before "20 February 2024". */
function sharedWords(first: string, last: string, width: Width): string {
  if (isDay(first) && isDay(last) && first.slice(0, 7) === last.slice(0, 7)) return String(Number(first.slice(8)));
  if (isDay(first) && isDay(last) && first.slice(0, 4) === last.slice(0, 4))
    return `${dayNumber(first)} ${monthName(first.slice(5, 7), width)}`;
  return simpleWords(first, width);
}

function simpleWords(value: string, width: Width): string {
  const doubt = /(?<mark>[?~%])$/.exec(value)?.groups?.['mark'];
  if (doubt)
    return `${doubt === '?' ? '' : 'about '}${simpleWords(value.slice(0, -1), width)}${doubt === '~' ? '' : ', uncertain'}`;
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(value)) return periodWords(value, width);
  const { year, month, day } =
    /^(?<year>[\dX]{4})(?:-(?<month>[\dX]{2}))?(?:-(?<day>[\dX]{2}))?$/.exec(value)?.groups ?? {};
  if (year === undefined) return value;
  if (/^\d{3}X$/.test(year) && !month) return `${year.slice(0, 3)}0s`;
  if (year === 'XXXX' && month && /^\d+$/.test(month)) {
    const named = day && /^\d+$/.test(day) ? `${Number(day)} ${monthName(month, width)}` : monthName(month, width);
    return `${named}, year not known`;
  }
  if (/^\d{4}$/.test(year) && month === 'XX') return `${Number(year)}, month not known`;
  if (/^\d{4}$/.test(year) && month && day === 'XX') return `${periodWords(`${year}-${month}`, width)}, day not known`;
  if (month && month in SEASONS && !day) return `${SEASONS[month]} ${Number(year)}`;
  return value;
}
