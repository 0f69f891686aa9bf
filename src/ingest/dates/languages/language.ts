import type { Shift, Unit } from '../expression.ts';

/**
 * How one language prints dates. Everything is compared without case and accents (`fold` in tokens.ts); a phrase may
 * have several words. Every list may be empty.
 */
export interface Language {
  /** January to December: full forms, in every case that stands beside a day or a year. */
  readonly months: readonly (readonly string[])[];
  /** January to December: short forms, which a full stop may follow. */
  readonly shortMonths: readonly (readonly string[])[];
  /** Monday to Sunday, full forms. */
  readonly weekdays: readonly (readonly string[])[];
  /** Monday to Sunday, short forms: they count only beside a date. */
  readonly shortWeekdays: readonly (readonly string[])[];
  /** Months of the solar calendar of Iran and Afghanistan, from the one that begins at the spring equinox; left out: none. */
  readonly solarMonths?: readonly (readonly string[])[];
  /** By how much its printed years run ahead: 543 in Thai, which counts from the Buddha; left out: they do not. */
  readonly yearOffset?: number;
  /** Months that are also common words: they count only with a capital (`May`, `March`). */
  readonly capitalOnly: readonly string[];
  /** After the number of a day, without a space: `st`, `er`, in German a full stop. */
  readonly dayEndings: readonly string[];
  /** `January 28` is a day, as well as `28 January`. */
  readonly monthFirst: boolean;
  /** Between day, month and year: `of`, `de`. */
  readonly joints: readonly string[];
  /** After the number of a year: `года`. */
  readonly yearWords: readonly string[];
  /** Words before the number of a year that make it one: `in`, `since`. */
  readonly yearLeads: readonly string[];
  /** All that stands before a year in which something was, at the opening of a sentence: `In 2011`, `Im Jahr 2011`. */
  readonly inYear: readonly string[];
  /** A word before a month that leaves the number after it to the next word: "in December 13 people …". */
  readonly monthLeads: readonly string[];
  /** After a number that ends in zero, without a space: `s`, `х`. */
  readonly decadeEndings: readonly string[];
  /** Before the number of a decade: `années`. */
  readonly decadeLeads: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<Unit, readonly string[]>>;
  /** Whole phrases that stand for a shift: `last month`. */
  readonly shifts: readonly (readonly [phrase: string, shift: Shift])[];
  /** Before a weekday: `last` -1, `next` 1. */
  readonly weekdayShifts: Readonly<Record<string, number>>;
  /** Around a number and a unit: "two days later" has nothing before and `later` after. */
  readonly counted: readonly {
    readonly before: string;
    readonly after: string;
    readonly sign: 1 | -1;
    readonly from: Shift['from'];
  }[];
  /** Between "936 days" and the event: `have passed since`. */
  readonly since: readonly string[];
  /** Verbs of speech, as a report uses them of the words it reports. */
  readonly speech: readonly string[];
  /** Words that open what was said: "said that …". A date after them is of what was said. */
  readonly clauseOpeners: readonly string[];
  /** Words before a verb of speech that make it one of earlier words: "who said on Friday …", "had said on Friday". */
  readonly earlierSpeech: readonly string[];
  /** What may follow a verb of speech where its day stands further on: "said in an interview … on Friday". None: not known for the language. */
  readonly settings: readonly string[];
  /** Verbs of speech after which stands who listened, not what was said: "told the editors of the paper on Friday". */
  readonly speechToHearers: readonly string[];
  /** Words that put the sentence around a date into the past. */
  readonly past: readonly string[];
  /** Ends of words that do the same: `ed`. At least three letters must stand before. */
  readonly pastEndings: readonly string[];
  /** Words that put it into the future: `will`. */
  readonly future: readonly string[];
}

/** Shifts that every language has words for. */
export const shift = (unit: Shift['unit'], n: number, from: Shift['from'] = 'document'): Shift => ({ unit, n, from });
