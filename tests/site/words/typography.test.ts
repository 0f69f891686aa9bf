import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../src/site/words/catalogue.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../../src/site/words/languages.ts';
import type { Message } from '../../../src/site/words/message.ts';

/**
 * How each language is set, as far as a machine can tell: what is found by one of these is wrong. Spaces before high
 * signs in French and dashes in Russian follow the printers' manuals of these languages.
 */
const WRONG: Readonly<Record<InterfaceLanguage, Readonly<Record<string, RegExp>>>> = {
  en: { 'a straight mark': /["']|(?<= )- / },
  fr: {
    'a straight mark': /["']/,
    'a space that breaks before a high sign': / [:;?!»]/,
    'a space that breaks behind «': /« /,
    'no space before a high sign': /[\p{L})}>][;?!»]/u,
    'no space before a colon': /[\p{L})}>]:(?!\/\/)/u,
    'an English mark': /[“”]/,
  },
  ru: {
    'a straight mark': /["']/,
    'a short dash between words': /(?<=[\p{L}»)}>]) [-–] /u,
    'an English mark': /[“”]/,
  },
  es: {
    'a straight mark': /["']/,
    'an English mark': /[“”]/,
    'a question or exclamation without its first sign': /^[^¿¡]*[?!]/,
  },
  ar: {
    'a Latin comma between Arabic words': /\p{Script=Arabic}[,;?]/u,
    'a straight or an English mark': /["'“”]/,
    'a sign apart from its word': /\p{Script=Arabic} [،؛؟.]/u,
  },
};

/** Months and weekdays are lists; what is typed as a date is quoted as it is typed. */
const faultsOf = (lang: InterfaceLanguage, words: Readonly<Record<string, Readonly<Record<string, Message>>>>) =>
  Object.entries(words).flatMap(([area, messages]) =>
    Object.entries(messages).flatMap(([key, message]) =>
      (typeof message === 'string' ? [message] : Object.values(message)).flatMap((text) =>
        Object.entries({ ...WRONG[lang], 'two spaces': / {2}|^ (?!\p{L})| $/u })
          .filter(([, pattern]) => pattern.test(text))
          .map(([fault]) => `${area}.${key}: ${fault}: ${text}`),
      ),
    ),
  );

describe('the words of the interface', () => {
  it.each(INTERFACE_LANGUAGES)('are set as %s is', (lang) => {
    expect(faultsOf(lang, WORDS[lang])).toEqual([]);
  });

  it.each([
    ['fr', 'Citer : « oui »'],
    ['fr', 'Quoi?'],
    ['fr', "l'archive"],
    ['ru', 'Архив – место'],
    ['ru', '“да”'],
    ['es', 'Qué hay?'],
    ['ar', 'نعم, لا'],
    ['en', 'the "words"'],
    ['en', 'two  spaces'],
  ] as const)('%s: %s would be found', (lang, text) => {
    expect(faultsOf(lang, { area: { key: text } })).not.toEqual([]);
  });
});
