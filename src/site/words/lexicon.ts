import type { InterfaceLanguage } from './languages.ts';
import type { Message } from './message.ts';
import type { Key } from './translation.ts';

/** The words of one language: at build from its module, in a reader's browser from the file that a build made of it. */
export interface Lexicon {
  readonly lang: InterfaceLanguage;
  readonly message: (key: Key) => Message;
}
