import type { Edtf } from '../../../src/statement/edtf.ts';

/** A date without the signs for "uncertain" and "approximate". */
export function bare(date: Edtf): Edtf {
  return date.replace(/[?~%]/gu, '');
}

/**
 * Whether a date leaves room for a day, month or year: `XXXX-12-26` and `2024` do for 2024-12-26, a set where one of its
 * days is it, an interval where it lies within.
 */
export function leavesRoom(date: Edtf | null, day: string): boolean {
  if (!date) return false;
  const value = bare(date);
  const set = /^[[{](?<days>.*)[\]}]$/u.exec(value)?.groups?.['days'];
  if (set !== undefined) return set.split(',').some((part) => leavesRoom(part.trim(), day));
  const ends = value.includes('/')
    ? value.split('/').map((end) => end.replace('..', ''))
    : value.includes('..')
      ? value.split('..')
      : null;
  if (ends) {
    const [first = '', last = ''] = ends;
    return (first === '' || first <= day) && (last === '' || day.slice(0, last.length) <= last);
  }
  // What one of them leaves out, the other may have.
  return Array.from(value.slice(0, day.length)).every((sign, at) => sign === 'X' || sign === day[at]);
}
