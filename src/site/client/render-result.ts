import type { Hit, ResultView } from '../search/result-view.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { sayText, valueText } from '../words/say.ts';

/** A result as an item of the list. Everything that comes from the index goes in as text. */
export function renderResult(
  { url, title, lang, date, about, hits, more, coins }: ResultView,
  lexicon: Lexicon,
): HTMLLIElement {
  const link = element('a', { href: url, textContent: title, lang, dir: 'auto' });
  const heading = element('h2', {}, link);
  const line = element(
    'p',
    { className: 'about' },
    element('b', { textContent: valueText(lexicon, date) }),
    about.list.length === 0 ? '' : ' · ',
    element('bdi', { textContent: valueText(lexicon, about) }),
  );
  const places =
    hits.length === 0 ? [] : [element('ul', { className: 'hits' }, ...hits.map((hit) => renderHit(hit, lang)))];
  const rest =
    more === 0
      ? []
      : [
          element('p', {
            className: 'about',
            textContent: sayText(lexicon, { k: 'search.morePlaces', with: { n: more } }),
          }),
        ];
  const item = coins === '' ? [] : [element('span', { className: 'Z3988', title: coins })];
  return element('li', {}, heading, line, ...places, ...rest, ...item);
}

function renderHit({ url, turn, pieces }: Hit, lang: string): HTMLLIElement {
  const words = element(
    'span',
    { lang, dir: 'auto' },
    ...pieces.map(({ text, marked }) => (marked ? element('mark', { textContent: text }) : text)),
  );
  const speaker = turn === null ? [] : [element('span', { className: 'turn-of', textContent: turn, dir: 'auto' })];
  return element('li', {}, element('a', { href: url }, ...speaker, words));
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}
