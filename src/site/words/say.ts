import { docketDate, weekdayOf, wordDate, wordMonth, type DateForm, type Width } from './dates.ts';
import { joinWords, type Join } from './join-words.ts';
import type { Lexicon } from './lexicon.ts';
import { fill, isolated, numberWords, plainText, type Composed, type Plain, type Run } from './message.ts';
import type { Key } from './translation.ts';

/** Words to be said in whatever language the reader has: a key with its values. Logic hands this over instead of words. */
export interface Said {
  readonly k: Key;
  readonly with?: Values | undefined;
  /** Begin with a capital letter: words that stand in running text elsewhere. */
  readonly capital?: boolean | undefined;
}

/** An EDTF date that is worded in the reader's language; `large` and `small` are the two halves of a docket. */
export interface SaidDate {
  readonly edtf: string | null;
  readonly width?: Width | undefined;
  readonly form?: DateForm | 'large' | 'small' | undefined;
  /** In brackets, as catalogues have a date that was worked out. */
  readonly brackets?: boolean | undefined;
  readonly capital?: boolean | undefined;
}

/** A language (BCP 47) by its name. */
export interface SaidLanguage {
  readonly language: string;
}

/** The name of a day of the week: of a day, or 1 (Monday) to 7. */
export interface SaidWeekday {
  readonly weekday: string | number;
  readonly width?: Width | undefined;
  readonly capital?: boolean | undefined;
}

/** The name of a month, `01` to `12`, by itself. */
export interface SaidMonth {
  readonly month: string;
  readonly capital?: boolean | undefined;
}

/** Several values as one: `A, B and C`. */
export interface SaidList {
  readonly list: readonly Value[];
  readonly join?: Join | undefined;
}

/** What may stand in a place of a message: text of a record or a text, a number, or more that is to be said. */
export type Value = Plain | Said | SaidDate | SaidWeekday | SaidMonth | SaidLanguage | SaidList;
export type Values = Readonly<Record<string, Value>>;

/** A message with its values, as runs for an element. Places without a value stay open for elements. */
export function sayRuns(lexicon: Lexicon, { k, with: values = {}, capital = false }: Said): readonly Run[] {
  const plain: Record<string, Plain | Composed> = {};
  for (const [place, value] of Object.entries(values))
    plain[place] = typeof value === 'object' ? { composed: valueText(lexicon, value) } : value;
  const runs = fill(lexicon.message(k), plain, lexicon.lang);
  return capital ? capitalised(runs) : runs;
}

/** A message with its values as plain text. Throws where a place has no value. */
export function sayText(lexicon: Lexicon, said: Said): string {
  return plainText(sayRuns(lexicon, said));
}

/** Any value in words. */
export function valueText(lexicon: Lexicon, value: Value): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberWords(value, lexicon.lang);
  if ('k' in value) return sayText(lexicon, value);
  if ('edtf' in value) return dateText(lexicon, value);
  if ('month' in value) return cased(wordMonth(lexicon, value.month), value);
  if ('weekday' in value) return cased(weekdayOf(lexicon, value.weekday, value.width), value);
  if ('language' in value) return languageName(value.language, lexicon.lang);
  return joinWords(
    value.list.map((one) => (typeof one === 'string' ? isolated(one, lexicon.lang) : valueText(lexicon, one))),
    lexicon.lang,
    value.join,
  );
}

function dateText(lexicon: Lexicon, said: SaidDate): string {
  const { edtf, width, form, brackets } = said;
  const words = cased(
    form === 'large' || form === 'small' ? docketDate(lexicon, edtf)[form] : wordDate(lexicon, edtf, width, form),
    said,
  );
  return brackets ? `[${words}]` : words;
}

const languageNames = new Map<string, Intl.DisplayNames>();

/** The name of a language (BCP 47 tag) in another: `Arabic` for `ar`; the tag itself where there is none. */
export function languageName(tag: string, lang: string): string {
  let names = languageNames.get(lang);
  if (!names) languageNames.set(lang, (names = new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' })));
  return names.of(tag) ?? tag;
}

function capitalised(runs: readonly Run[]): readonly Run[] {
  const [first, ...others] = runs;
  const [part, ...rest] = first?.parts ?? [];
  if (!first || !part || 'place' in part) return runs;
  return [{ ...first, parts: [{ ...part, text: capital(part.text) }, ...rest] }, ...others];
}

const cased = (words: string, said: { readonly capital?: boolean | undefined }) =>
  said.capital ? capital(words) : words;

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
