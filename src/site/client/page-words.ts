import type { InterfaceLanguage } from '../words/languages.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Message } from '../words/message.ts';

/** The words that an element carries for the scripts of its page (`data-words`), in the language that the page is shown in. */
export function pageWords(element: HTMLElement): Lexicon {
  const messages = JSON.parse(element.dataset['words'] ?? '{}') as Record<string, Message>;
  return {
    lang: document.documentElement.lang as InterfaceLanguage,
    message: (key) => messages[key] ?? key,
  };
}
