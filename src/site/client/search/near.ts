import type { Lexicon } from '../../words/lexicon.ts';
import { sayText, valueText } from '../../words/say.ts';
import { element } from './element.ts';
import type { Parts } from './parts.ts';

/**
 * What Pagefind finds by stems and beginnings: a block of its own, without counts, loaded when nothing exact was found or the
 * reader asks for it.
 */
export function makeNear({ near }: Pick<Parts, 'near'>, base: string, lexicon: Lexicon) {
  let asked = 0;

  async function load(q: string, without: ReadonlySet<string>): Promise<void> {
    const turn = ++asked;
    const all = await import('../../search/pagefind.ts').then(({ findNear }) => findNear(base, q)).catch(() => null);
    if (turn !== asked) return;
    // Pagefind’s files of another version of the site are gone.
    if (all === null) return near.replaceChildren(head(), element('p', {}, sayText(lexicon, { k: 'search.otherWhy' })));
    const found = all.filter(({ url }) => !without.has(url));
    const list = element(
      'ol',
      { className: 'results' },
      ...found.map(({ url, title, lang, date, about, pieces }) =>
        element(
          'li',
          {},
          element('h2', {}, element('a', { href: url, lang, dir: 'auto' }, title)),
          element(
            'p',
            { className: 'about' },
            element('b', {}, valueText(lexicon, date)),
            ' · ',
            element('bdi', {}, about),
          ),
          element(
            'p',
            { className: 'like', lang, dir: 'auto' },
            ...pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
          ),
        ),
      ),
    );
    const none = element('p', {}, sayText(lexicon, { k: 'search.nearNone' }));
    near.replaceChildren(head(), found.length > 0 ? list : none);
  }

  const head = () =>
    element(
      'div',
      { className: 'near-head' },
      element('h2', { className: 'label' }, sayText(lexicon, { k: 'search.nearTitle' })),
      element('p', {}, sayText(lexicon, { k: 'search.nearWhy' })),
    );

  return {
    /** `now`: load it at once, else offer it. `q`: without words there is nothing to be like. */
    offer(q: string, now: boolean, without: ReadonlySet<string>): void {
      asked++;
      // Pagefind needs a server.
      near.hidden = q.trim() === '' || location.protocol === 'file:';
      if (near.hidden) return near.replaceChildren();
      const button = element(
        'button',
        { type: 'button', className: 'quiet' },
        sayText(lexicon, { k: 'search.nearAsk' }),
      );
      button.addEventListener('click', () => void load(q, without));
      near.replaceChildren(button);
      if (now) void load(q, without);
    },
  };
}
