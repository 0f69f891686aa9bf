import type { en } from './en.ts';
import type { InterfaceLanguage, PluralCategories } from './languages.ts';
import type { Message } from './message.ts';

type English = typeof en;
export type Area = keyof English;

/** The name of a message: `area.key`, as English has them. */
export type Key = { [A in Area]: `${A}.${keyof English[A] & string}` }[Area];

/** All messages of a language: the keys of English, each with the forms that this language has. */
export type Translation<L extends InterfaceLanguage> = {
  readonly [A in Area]: { readonly [K in keyof English[A]]: Message<PluralCategories[L]> };
};
