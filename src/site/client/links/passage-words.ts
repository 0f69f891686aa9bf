import { url } from '../../address.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import type { Message } from '../../words/message.ts';

const read = new Map<string, Promise<Record<string, Message>>>();

/**
 * The words that links, shares and keys are told in, in the language that the page is shown in: one file a language, asked
 * for once somebody needs them.
 */
export async function passageWords(page: Document): Promise<Lexicon> {
  const { lang } = page.documentElement;
  const file =
    read.get(lang) ??
    fetch(url(`words/passages-${lang}.json`)).then((response) => response.json() as Promise<Record<string, Message>>);
  read.set(lang, file);
  const messages = await file;
  return { lang: lang as InterfaceLanguage, message: (key) => messages[key] ?? key };
}
