import type { Shift, Unit } from './expression.ts';
import { en } from './languages/en.ts';
import { LANGUAGES } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { toPhrases, type Phrases } from './phrases.ts';
import { fold } from './tokens.ts';

/** A month as it is printed. `short`: a full stop after it belongs to it. */
export interface MonthName {
  readonly m: number;
  readonly short: boolean;
  readonly capitalOnly: boolean;
  /** Of the solar calendar: `m` counts from the spring equinox. */
  readonly solar: boolean;
}

/** A language's words, prepared for look-up by token. */
export interface Vocabulary {
  /** First words of everything that a date expression may begin with. */
  readonly openings: ReadonlySet<string>;
  readonly months: Phrases<MonthName>;
  /** `alone`: counts without a date beside it. */
  readonly weekdays: Phrases<{ readonly weekday: number; readonly alone: boolean }>;
  readonly weekdayShifts: Phrases<number>;
  /** Whether all-numeral dates may be of the solar calendar. */
  readonly solar: boolean;
  readonly yearOffset: number;
  readonly dayEndings: ReadonlySet<string>;
  readonly monthFirst: boolean;
  readonly joints: ReadonlySet<string>;
  readonly yearWords: ReadonlySet<string>;
  readonly yearLeads: ReadonlySet<string>;
  readonly inYear: ReadonlySet<string>;
  readonly monthLeads: ReadonlySet<string>;
  readonly decadeEndings: Phrases<true>;
  readonly decadeLeads: ReadonlySet<string>;
  readonly numbers: Phrases<number>;
  readonly units: Phrases<Unit>;
  readonly shifts: Phrases<Shift>;
  readonly counted: readonly {
    readonly before: Phrases<true> | null;
    readonly after: Phrases<true> | null;
    readonly sign: 1 | -1;
    readonly from: Shift['from'];
  }[];
  readonly since: Phrases<true>;
  readonly speech: Phrases<true>;
  readonly clauseOpeners: ReadonlySet<string>;
  readonly earlierSpeech: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
  readonly speechToHearers: ReadonlySet<string>;
  readonly past: Phrases<true>;
  readonly pastEndings: readonly string[];
  readonly future: Phrases<true>;
}

const PREPARED: ReadonlyMap<string, Vocabulary> = new Map(
  Object.entries(LANGUAGES).map(([lang, language]) => [lang, prepare(language)]),
);
const ENGLISH = prepare(en);

/**
 * The names of months and weekdays of all languages, as far as those agree on them: for lines that hold a date in whatever language
 * the page around them is.
 */
export const ANY_LANGUAGE: Vocabulary = prepare(merged(Object.values(LANGUAGES)));

function merged(languages: readonly Language[]): Language {
  const unite = (key: 'months' | 'shortMonths' | 'weekdays' | 'shortWeekdays', size: number) =>
    Array.from({ length: size }, (_, i) => [...new Set(languages.flatMap((language) => language[key][i] ?? []))]);
  const all = <Key extends 'dayEndings' | 'joints' | 'yearWords' | 'capitalOnly'>(key: Key) => [
    ...new Set(languages.flatMap((language) => language[key])),
  ];
  const [months, short] = [unite('months', 12), unite('shortMonths', 12)];
  const [weekdays, shortWeekdays] = [unite('weekdays', 7), unite('shortWeekdays', 7)];
  const agreedMonths = agreedOn([...months, ...short], 12);
  const agreedWeekdays = agreedOn([...weekdays, ...shortWeekdays], 7);
  return {
    ...en,
    months: months.map((names) => names.filter(agreedMonths)),
    shortMonths: short.map((names) => names.filter(agreedMonths)),
    weekdays: weekdays.map((names) => names.filter(agreedWeekdays)),
    shortWeekdays: shortWeekdays.map((names) => names.filter(agreedWeekdays)),
    solarMonths: LANGUAGES['fa']!.solarMonths ?? [],
    dayEndings: all('dayEndings'),
    joints: all('joints'),
    yearWords: all('yearWords'),
    capitalOnly: all('capitalOnly'),
    monthLeads: [],
    units: { day: [], week: [], month: [], year: [] },
    shifts: [],
    counted: [],
    since: [],
  };
}

/** The words for a BCP 47 tag; English for a language that none are kept for, because its numerals are read the same. */
export function vocabularyFor(lang: string): Vocabulary {
  return PREPARED.get(lang.toLowerCase().split('-')[0]!) ?? ENGLISH;
}

/** Whether a name means one thing in every language: `listopad` is October in Croatian and November in Czech. */
function agreedOn(lists: readonly (readonly string[])[], size: number): (name: string) => boolean {
  const meanings = new Map<string, Set<number>>();
  for (const [i, names] of lists.entries())
    for (const name of names) meanings.set(fold(name), (meanings.get(fold(name)) ?? new Set()).add(i % size));
  return (name) => meanings.get(fold(name))!.size === 1;
}

function prepare(language: Language): Vocabulary {
  const capitalOnly = folded(language.capitalOnly);
  const months = (lists: readonly (readonly string[])[], short: boolean) =>
    lists.flatMap((names, i) =>
      names.map((name) => [name, { m: i + 1, short, capitalOnly: capitalOnly.has(fold(name)), solar: false }] as const),
    );
  const solarMonths = (language.solarMonths ?? []).flatMap((names, i) =>
    names.map((name): readonly [string, MonthName] => [
      name,
      { m: i + 1, short: false, capitalOnly: false, solar: true },
    ]),
  );
  const weekdays = (lists: readonly (readonly string[])[], alone: boolean) =>
    lists.flatMap((names, i) => names.map((name) => [name, { weekday: i + 1, alone }] as const));
  const units = Object.entries(language.units) as [Unit, readonly string[]][];
  const words = {
    months: toPhrases([...months(language.months, false), ...months(language.shortMonths, true), ...solarMonths]),
    weekdays: toPhrases([...weekdays(language.weekdays, true), ...weekdays(language.shortWeekdays, false)]),
    weekdayShifts: toPhrases(Object.entries(language.weekdayShifts)),
    numbers: toPhrases(Object.entries(language.numbers)),
    shifts: toPhrases(language.shifts),
  };
  const leads = anyOf(language.counted.flatMap((counted) => counted.before || []));
  return {
    ...words,
    openings: new Set(
      [...Object.values(words), leads].flatMap((phrases: Phrases<unknown>) => phrases.keys().toArray()),
    ),
    solar: solarMonths.length > 0,
    yearOffset: language.yearOffset ?? 0,
    dayEndings: folded(language.dayEndings),
    monthFirst: language.monthFirst,
    joints: folded(language.joints),
    yearWords: folded(language.yearWords),
    yearLeads: folded(language.yearLeads.map(lastWord)),
    inYear: folded(language.inYear),
    monthLeads: folded(language.monthLeads),
    decadeEndings: anyOf(language.decadeEndings),
    decadeLeads: folded(language.decadeLeads.map(lastWord)),
    units: toPhrases(units.flatMap(([unit, names]) => names.map((name) => [name, unit] as const))),
    counted: language.counted.map(({ before, after, sign, from }) => ({
      before: before ? anyOf([before]) : null,
      after: after ? anyOf([after]) : null,
      sign,
      from,
    })),
    since: anyOf(language.since),
    speech: anyOf(language.speech),
    clauseOpeners: folded(language.clauseOpeners),
    earlierSpeech: folded(language.earlierSpeech),
    settings: folded(language.settings),
    speechToHearers: folded(language.speechToHearers),
    past: anyOf(language.past),
    pastEndings: language.pastEndings.map(fold),
    future: anyOf(language.future),
  };
}

function folded(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(fold));
}

function anyOf(phrases: readonly string[]): Phrases<true> {
  return toPhrases(phrases.map((phrase) => [phrase, true]));
}

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}
