import { bounds, type Edtf, isDay, namedDays } from '../../statement/edtf.ts';
import type { Attributes } from '../machines/xml.ts';

/** What W3C dates, which TEI's attributes hold, can say: a year, a month or a day. */
const CALENDAR = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/**
 * A date as TEI's attributes have it (TEI P5, att.datable.w3c): `when` for what the calendar has a name for, also without
 * its year; `from` and `to` where every day of a set is meant; `notBefore` and `notAfter` for what lies somewhere between.
 * `cert` and `precision` carry the marks of doubt `?` and `~`. Nothing where the value bounds nothing.
 */
export function teiDate(value: Edtf): Attributes {
  const doubt = doubtOf(value);
  const plain = value.replace(/[?~%]+$/u, '');
  if (isDay(plain) || CALENDAR.test(plain)) return { when: plain, ...doubt };
  const noYear = /^XXXX-(?<month>\d{2}|XX)(?:-(?<day>\d{2}))?$/u.exec(plain)?.groups;
  if (noYear) return { when: withoutYear(noYear['month']!, noYear['day']), ...doubt };
  const { min, max } = bounds(value);
  const all = value.startsWith('{') && namedDays(value) !== null;
  return all ? { from: min, to: max, ...doubt } : { notBefore: inYears(min), notAfter: inYears(max), ...doubt };
}

/** A recurring day or month as XML Schema writes it: `--12-26`, `--12`, `---26`. */
function withoutYear(month: string, day: string | undefined): string | null {
  if (month === 'XX') return day === undefined ? null : `---${day}`;
  return day === undefined ? `--${month}` : `--${month}-${day}`;
}

/** Days of years that do not have four digits have no form that all readers take. */
const inYears = (day: string | null) => (isDay(day) ? day : null);

function doubtOf(value: Edtf): Attributes {
  return {
    cert: /[?%]/u.test(value) ? 'low' : null,
    precision: /[~%]/u.test(value) ? 'low' : null,
  };
}
