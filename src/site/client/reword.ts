import { url } from '../address.ts';
import { directionOf, type InterfaceLanguage } from '../words/languages.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Message, Plain, Run } from '../words/message.ts';
import { sayRuns, valueText, type Said, type Value } from '../words/say.ts';
import type { Key } from '../words/translation.ts';

/**
 * Show a page that exists once in another language of the interface: everything that kept its key gets that language's
 * words. Words of texts and records stay, with the language and direction that they carry.
 *
 * @param prefix what stands before the paths of pages of that language: `fr/`; empty for the archive's first
 * @throws Error where the words cannot be fetched; the page is as it was then
 */
export async function reword(page: Document, lang: InterfaceLanguage, prefix: string): Promise<void> {
  const response = await fetch(url(`words/${lang}.json`));
  if (!response.ok) throw new Error(`Expected words of ${lang}, got ${response.status}.`);
  const messages = (await response.json()) as Readonly<Record<string, Message>>;
  const lexicon: Lexicon = { lang, message: (key) => messages[key] ?? key };
  const each = (selector: string, change: (element: HTMLElement) => void) =>
    page.querySelectorAll<HTMLElement>(selector).forEach(change);

  each('[data-say]', (element) => sayIn(element, lexicon));
  each('[data-value]', (element) => {
    element.textContent = valueText(lexicon, JSON.parse(element.dataset['value']!) as Value);
  });
  each('[data-attributes]', (element) => {
    const words = JSON.parse(element.dataset['attributes']!) as Record<string, Key | Exclude<Value, Plain>>;
    for (const [name, value] of Object.entries(words))
      element.setAttribute(name, valueText(lexicon, typeof value === 'string' ? { k: value } : value));
  });
  each('[data-each]', (element) => {
    element.setAttribute(element.matches('form') ? 'action' : 'href', url(prefix + element.dataset['each']!));
  });
  each('[data-archive]', (element) => {
    element.textContent =
      (messages[`archive.${element.dataset['archive']}`] as string | undefined) ?? element.textContent;
  });
  each('[data-words]', ({ dataset }) => {
    const keys = Object.keys(JSON.parse(dataset['words']!) as object);
    dataset['words'] = JSON.stringify(Object.fromEntries(keys.map((key) => [key, messages[key]])));
  });
  each('[data-language]', (element) => {
    if (element.dataset['language'] !== lang) return element.removeAttribute('aria-current');
    element.setAttribute('aria-current', 'true');
    each('[data-language-name]', (name) => Object.assign(name, { lang, textContent: element.textContent }));
  });
  // Most pages have no calendar and need not carry what turns one.
  const calendars = page.querySelectorAll<HTMLTableElement>('table[data-first]');
  if (calendars.length > 0) {
    const { turnWeeks } = await import('./turn-weeks.ts');
    for (const calendar of calendars) turnWeeks(calendar, lang);
  }
  const { documentElement: html } = page;
  html.lang = lang;
  html.dir = directionOf(lang);
}

/** Links and other elements that stand in the words are the same afterwards: only words around and in them change. */
function sayIn(element: HTMLElement, lexicon: Lexicon): void {
  const { say, with: values, capital } = element.dataset;
  const said = { k: say as Key, with: values && JSON.parse(values), capital: capital !== undefined } as Said;
  const kept = new Map(
    [...element.querySelectorAll<HTMLElement>('[data-link], [data-place]')].map((child) => [
      child.dataset['link'] ?? child.dataset['place']!,
      child,
    ]),
  );
  const partsOf = ({ parts }: Run) =>
    parts.map((part) => {
      if ('place' in part) return kept.get(part.place) ?? '';
      return part.foreign ? withWords('bdi', part.text) : part.text;
    });
  const nodes = sayRuns(lexicon, said).flatMap((run) => {
    if (run.mark === null) return partsOf(run);
    const marked = kept.get(run.mark) ?? document.createElement(run.mark);
    marked.replaceChildren(...partsOf(run));
    return [marked];
  });
  element.replaceChildren(...nodes);
  if (!element.lang) return;
  element.lang = lexicon.lang;
  element.dir = directionOf(lexicon.lang);
}

const withWords = (name: string, words: string) => Object.assign(document.createElement(name), { textContent: words });
