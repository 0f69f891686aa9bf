import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { InterfaceLanguage } from './languages.ts';
import type { Message } from './message.ts';
import { ru } from './ru.ts';
import type { Area, Key, Translation } from './translation.ts';

/** Every language of the interface, by area and key. */
export const WORDS: { readonly [L in InterfaceLanguage]: Translation<L> } = { en, fr, ru, es, ar };

/** The message of a language under a key. */
export function messageOf(lang: InterfaceLanguage, key: Key): Message {
  const [area, name] = key.split('.') as [Area, string];
  const message = (WORDS[lang][area] as Readonly<Record<string, Message>>)[name];
  if (message === undefined) throw new Error(`Expected words for ${key} in ${lang}.`);
  return message;
}
