import { directionOf, numberLocale, type InterfaceLanguage } from './languages.ts';

/**
 * A message as data: words with `{places}` for values and `<names>words</names>` for links and other marks, or one
 * such text for each plural category. The value `n` chooses among the forms.
 */
export type Message<Category extends string = string> = string | { readonly [Form in Category]: string };

/** What stands in a place, as text. A number is written as the language writes numbers; a year is no number but text. */
export type Plain = string | number;

/** Words that were put together in the language of the message already: what in them runs the other way is isolated. */
export interface Composed {
  readonly composed: string;
}

/** A stretch of a message. `foreign`: a value that runs the other way than the language of the message. */
export type Part = { readonly text: string; readonly foreign: boolean } | { readonly place: string };

/** Parts that stand under one mark, such as a link; `mark` is null for what stands under none. */
export interface Run {
  readonly mark: string | null;
  readonly parts: readonly Part[];
}

/** First strong isolate, and pop directional isolate (Unicode Standard Annex 9). */
const [FSI, PDI] = ['\u2068', '\u2069'];
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;

/**
 * Fill a message.
 *
 * @param values by the names of the places. A place without a value stays a part of its own, for an element to be put
 *   there.
 * @returns the runs in order; their texts joined are the sentence
 */
export function fill(
  message: Message,
  values: Readonly<Record<string, Plain | Composed>>,
  lang: InterfaceLanguage,
): readonly Run[] {
  return [...formOf(message, values['n'], lang).matchAll(RUN)].map(({ groups = {} }) => ({
    mark: groups['mark'] ?? null,
    parts: (groups['inner'] ?? groups['text'] ?? '')
      .split(/\{(\w+)\}/u)
      .flatMap((text, index) => (index % 2 === 1 ? toPart(text, values, lang) : text === '' ? [] : words(text))),
  }));
}

const RUN = /<(?<mark>\w+)>(?<inner>[^<]*)<\/\k<mark>>|(?<text>[^<]+|<)/gu;

const words = (text: string): readonly Part[] => [{ text, foreign: false }];

function toPart(
  place: string,
  values: Readonly<Record<string, Plain | Composed>>,
  lang: InterfaceLanguage,
): readonly Part[] {
  const value = values[place];
  if (value === undefined) return [{ place }];
  if (typeof value === 'object') return value.composed === '' ? [] : words(value.composed);
  const text = typeof value === 'number' ? numberWords(value, lang) : value;
  return text === '' ? [] : [{ text, foreign: typeof value === 'string' && runsOtherWay(text, lang) }];
}

/**
 * The sentence as plain text, for attributes, titles and scripts. A value that runs the other way is isolated, so that it
 * does not upset the order of what stands beside it.
 *
 * @throws Error where a place has no value
 */
export function plainText(runs: readonly Run[]): string {
  return runs
    .flatMap(({ parts }) => parts)
    .map((part) => {
      if ('place' in part) throw new Error(`Expected a value for the place {${part.place}}.`);
      return part.foreign ? isolate(part.text) : part.text;
    })
    .join('');
}

/** A value of a text or a record as it may stand in a sentence: isolated where it runs the other way. */
export function isolated(text: string, lang: InterfaceLanguage): string {
  return runsOtherWay(text, lang) ? isolate(text) : text;
}

const isolate = (text: string) => `${FSI}${text}${PDI}`;

function formOf(message: Message, n: Plain | Composed | undefined, lang: InterfaceLanguage): string {
  if (typeof message === 'string') return message;
  if (typeof n !== 'number') throw new Error('Expected a number n, which chooses the form of the message.');
  const form = message[rulesOf(lang).select(n)];
  if (form === undefined) throw new Error(`Expected a form for ${n} in ${lang}.`);
  return form;
}

const rules = new Map<InterfaceLanguage, Intl.PluralRules>();
const numbers = new Map<InterfaceLanguage, Intl.NumberFormat>();

const rulesOf = (lang: InterfaceLanguage) => rules.get(lang) ?? rules.set(lang, new Intl.PluralRules(lang)).get(lang)!;

/** A number as the language writes it: `10,000`, `10 000`. */
export function numberWords(value: number, lang: InterfaceLanguage): string {
  const format = numbers.get(lang) ?? numbers.set(lang, new Intl.NumberFormat(numberLocale(lang))).get(lang)!;
  return format.format(value);
}

function runsOtherWay(text: string, lang: InterfaceLanguage): boolean {
  if (directionOf(lang) === 'ltr') return text.search(RIGHT_TO_LEFT) !== -1;
  return /\p{L}/u.test(text.replace(RIGHT_TO_LEFT, ''));
}
