import type { Piece } from '../../search/marks.ts';
import type { PlaceView, ResultView } from '../../search/result-view.ts';
import { ZONE_WORDS } from '../../search/zone-words.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { sayText, valueText } from '../../words/say.ts';
import { element } from './element.ts';

/**
 * A result as an item of the list.
 *
 * @param onMore shows the other places of the statement; null: there are none
 */
export function renderResult(
  result: ResultView,
  lexicon: Lexicon,
  onMore: ((item: HTMLElement) => void) | null,
): HTMLLIElement {
  const { url, title, lang, inTitle, coins, places } = result;
  const link = element('a', { href: url, lang, dir: 'auto' }, ...marked(title));
  const note = inTitle ? [element('span', { className: 'where' }, sayText(lexicon, { k: 'search.inTitle' }))] : [];
  const item = element(
    'li',
    {},
    element('h2', {}, link),
    aboutLine(result, lexicon, note),
    placeList(places, lang, lexicon),
  );
  if (onMore) {
    const button = element(
      'button',
      { type: 'button', className: 'quiet' },
      sayText(lexicon, { k: 'search.allPlaces' }),
    );
    button.addEventListener('click', () => onMore(item));
    item.append(element('p', { className: 'all-places' }, button));
  }
  if (coins !== '') item.append(element('span', { className: 'Z3988', title: coins }));
  return item;
}

function aboutLine(result: ResultView, lexicon: Lexicon, note: readonly Node[]): HTMLElement {
  const { date, possibly, speakers, kind, source } = result;
  const parts: (readonly (Node | string)[])[] = [[element('b', {}, valueText(lexicon, date))]];
  if (possibly) parts.push([element('span', { className: 'tag' }, sayText(lexicon, { k: 'search.possiblyTag' }))]);
  parts.push(...speakers.map((name) => [element('bdi', { className: 'who' }, ...marked(name))]));
  parts.push([sayText(lexicon, kind)], source.length === 0 ? [] : [element('bdi', {}, ...marked(source))], note);
  const told = parts.filter((part) => part.length > 0);
  return element(
    'p',
    { className: 'about' },
    ...told.flatMap((part, index) => (index === 0 ? part : [' · ', ...part])),
  );
}

/** The places of a statement where the words stand. */
export function placeList(places: readonly PlaceView[], lang: string, lexicon: Lexicon): HTMLUListElement {
  return element('ul', { className: 'hits' }, ...places.map((place) => renderPlace(place, lang, lexicon)));
}

function renderPlace({ url, zone, voice, pieces }: PlaceView, lang: string, lexicon: Lexicon): HTMLLIElement {
  const words = element('span', { lang, dir: 'auto' }, ...marked(pieces));
  const whose = zone === 'words' ? voice : sayText(lexicon, { k: ZONE_WORDS[zone] });
  const above = whose === null ? [] : [element('span', { className: 'turn-of' }, element('bdi', {}, whose))];
  return element('li', {}, element('a', { href: url }, ...above, words));
}

const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked: found }) => (found ? element('mark', {}, text) : text));
