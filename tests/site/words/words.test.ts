import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../src/site/words/catalogue.ts';
import { INTERFACE_LANGUAGES } from '../../../src/site/words/languages.ts';
import type { Message } from '../../../src/site/words/message.ts';

/** Everything that is wrong with a language, held against English. */
function faults(
  lang: string,
  words: Readonly<Record<string, Readonly<Record<string, Message>>>>,
  english: Readonly<Record<string, Readonly<Record<string, Message>>>>,
): readonly string[] {
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
  const keysOf = (catalogue: typeof words) =>
    Object.entries(catalogue).flatMap(([area, messages]) => Object.keys(messages).map((key) => `${area}.${key}`));
  const missing = keysOf(english).filter((key) => !keysOf(words).includes(key));
  const extra = keysOf(words).filter((key) => !keysOf(english).includes(key));
  const messages = Object.entries(words).flatMap(([area, own]) =>
    Object.entries(own).map(([key, message]) => ({ area, key, message })),
  );
  return [
    ...missing.map((key) => `${key} is missing`),
    ...extra.map((key) => `${key} is not in English`),
    ...messages.flatMap(({ area, key, message }) => {
      const forms = typeof message === 'string' ? [message] : Object.values(message);
      const categories = typeof message === 'string' ? [] : Object.keys(message);
      const wrongForms =
        typeof message !== 'string' && categories.toSorted().join() !== pluralCategories.toSorted().join();
      const other = english[area]?.[key];
      const wanted = other === undefined ? null : placesOf(other);
      // The number itself may be left out: "one statement", "two statements" are words of their own in some languages.
      const differs = wanted !== null && placesOf(message).join() !== wanted.join();
      return [
        ...(wrongForms ? [`${area}.${key} has the forms ${categories.join(' ')}`] : []),
        ...(differs ? [`${area}.${key} has other places than in English`] : []),
        ...(forms.some((form) => form.trim() === '') ? [`${area}.${key} is empty`] : []),
      ];
    }),
  ];
}

/** The places and marks of a message, each once, in order of the alphabet. */
function placesOf(message: Message): readonly string[] {
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  return [...new Set(forms.flatMap((form) => form.match(/\{\w+\}|<\w+>/gu) ?? []))].toSorted();
}

describe('the words of the interface', () => {
  it.each(INTERFACE_LANGUAGES)('are complete in %s, with its plural forms and the places of English', (lang) => {
    expect(faults(lang, WORDS[lang], WORDS.en)).toEqual([]);
  });

  const english = { list: { found: { one: '{n} text', other: '{n} texts' }, by: 'by {name}' } };

  it.each([
    [{ list: { found: { one: '{n}', few: '{n}', many: '{n}', other: '{n}' } } }, 'list.by is missing'],
    [{ list: { found: { one: '{n}', other: '{n}' }, by: '{name}' } }, 'list.found has the forms one other'],
    [
      { list: { found: { one: '{n}', few: '{n}', many: '{n}', other: '{n}' }, by: '{who}' } },
      'list.by has other places than in English',
    ],
    [
      { list: { found: { one: '{n}', few: '{n}', many: '{n}', other: '{n}' }, by: '{name}', to: 'x' } },
      'list.to is not in English',
    ],
  ])('would be caught with %j', (words, fault) => {
    expect(faults('ru', words, english)).toEqual([fault]);
  });
});
