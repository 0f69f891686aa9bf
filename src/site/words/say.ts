import type { Edtf } from '../../statement/edtf.ts';
import { dateWords } from '../date-words.ts';
import type { Width } from '../period-words.ts';
import { joinWords } from './join-words.ts';
import type { InterfaceLanguage } from './languages.ts';
import { fill, plainText, type Message, type Plain, type Run } from './message.ts';
import type { Key } from './translation.ts';

/** Words to be said in whatever language the reader has: a key with its values. Logic hands this over instead of words. */
export interface Said {
  readonly k: Key;
  readonly with?: Values;
}

/** A date that is worded in the reader's language. */
export interface SaidDate {
  readonly edtf: Edtf | null;
  readonly width?: Width;
}

/** Several values as one: `A, B and C`, `A, B or C`, or with commas only. */
export interface SaidList {
  readonly list: readonly Value[];
  readonly join?: 'and' | 'or' | 'comma';
}

/** What may stand in a place of a message: text of a record or a text, a number, or more that is to be said. */
export type Value = Plain | Said | SaidDate | SaidList;
export type Values = Readonly<Record<string, Value>>;

/** Where messages are found: all languages at build, one of them in the browser. */
export type Messages = (lang: InterfaceLanguage, key: Key) => Message;

/** A message with its values, as runs for an element. Places without a value stay open for elements. */
export function sayRuns(messages: Messages, lang: InterfaceLanguage, { k, with: values = {} }: Said): readonly Run[] {
  const plain = Object.entries(values).map(([place, value]) => [place, plainValue(messages, lang, value)] as const);
  return fill(messages(lang, k), Object.fromEntries(plain), lang);
}

/** A message with its values as plain text. Throws where a place has no value. */
export function sayText(messages: Messages, lang: InterfaceLanguage, said: Said): string {
  return plainText(sayRuns(messages, lang, said));
}

function plainValue(messages: Messages, lang: InterfaceLanguage, value: Value): Plain {
  if (typeof value !== 'object') return value;
  if ('k' in value) return sayText(messages, lang, value);
  if ('edtf' in value) return dateWords(value.edtf, value.width);
  const words = value.list.map((one) => String(plainValue(messages, lang, one)));
  return joinWords(words, lang, value.join);
}
