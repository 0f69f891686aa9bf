import { type FacetCount, NOT_KNOWN } from '../../../search/answer/types.ts';
import { FACETS, type Facet } from '../../../search/reader.ts';
import type { Kind } from '../../../statement/schema.ts';
import { facetView, type FacetValue } from '../../search/facet-view.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { numberWords } from '../../words/message.ts';
import { languageName, sayText } from '../../words/say.ts';
import { element } from './element.ts';

/** The filters of the search page, as controls. */
export interface Facets {
  readonly show: (
    counts: Readonly<Partial<Record<Facet, readonly FacetCount[]>>>,
    chosen: Readonly<Partial<Record<Facet, readonly string[]>>>,
  ) => void;
}

/**
 * Fill the fieldsets (`data-facet`) with the values of an answer.
 *
 * @param choose the reader chose or dropped a value
 */
export function makeFacets(
  root: HTMLElement,
  lexicon: Lexicon,
  choose: (facet: Facet, key: string, on: boolean) => void,
): Facets {
  const opened = new Set<Facet>();

  function showFacet(facet: Facet, counts: readonly FacetCount[], chosen: readonly string[]): void {
    const fieldset = root.querySelector<HTMLElement>(`[data-facet="${facet}"]`)!;
    const { shown, rest } = facetView(counts, chosen);
    const focused =
      document.activeElement instanceof HTMLInputElement && fieldset.contains(document.activeElement)
        ? document.activeElement.value
        : null;
    // One value that all have is no choice.
    fieldset.hidden = shown.length + rest.length < 2 && chosen.length === 0;
    const values = fieldset.querySelector('.values')!;
    values.replaceChildren(...shown.map((value) => makeBox(facet, value, lexicon)));
    const more = fieldset.querySelector<HTMLDetailsElement>('details.rest')!;
    more.hidden = rest.length === 0;
    more.open = opened.has(facet) && rest.length > 0;
    more.querySelector('summary')!.textContent = sayText(lexicon, { k: 'search.moreValues', with: { n: rest.length } });
    more.querySelector('.others')!.replaceChildren(...rest.map((value) => makeBox(facet, value, lexicon)));
    narrow(more);
    if (focused !== null) [...fieldset.querySelectorAll('input')].find(({ value }) => value === focused)?.focus();
  }

  for (const facet of FACETS) {
    const more = root.querySelector<HTMLDetailsElement>(`[data-facet="${facet}"] details.rest`)!;
    more.addEventListener('toggle', () => (more.open ? opened.add(facet) : opened.delete(facet)));
    more.querySelector('input')!.addEventListener('input', () => narrow(more));
  }
  root.addEventListener('change', (event) => {
    const { target } = event;
    const facet = target instanceof HTMLInputElement && target.name;
    if (facet && isFacet(facet)) choose(facet, target.value, target.checked);
  });
  return {
    show: (counts, chosen) => {
      for (const facet of FACETS) showFacet(facet, counts[facet] ?? [], chosen[facet] ?? []);
    },
  };
}

const isFacet = (name: string): name is Facet => FACETS.includes(name as Facet);

/** Leave of the long list what has the letters of its box. */
function narrow(more: HTMLDetailsElement): void {
  const wanted = fold(more.querySelector('input')!.value);
  for (const label of more.querySelectorAll<HTMLElement>('.others label'))
    label.hidden = !fold(label.textContent).includes(wanted);
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function makeBox(facet: Facet, { key, name, count, chosen }: FacetValue, lexicon: Lexicon): HTMLLabelElement {
  const box = element('input', { type: 'checkbox', name: facet, value: key, checked: chosen });
  const words = element('bdi', {}, wordsOf(facet, key, name, lexicon));
  const number = element('span', { className: 'number' }, numberWords(count, lexicon.lang));
  return element('label', { className: count === 0 ? 'value nothing' : 'value' }, box, words, number);
}

/** A value as a reader reads it. */
function wordsOf(facet: Facet, key: string, name: string, lexicon: Lexicon): string {
  if (key === NOT_KNOWN) return sayText(lexicon, { k: 'page.notKnown' });
  if (facet === 'kind') return sayText(lexicon, { k: `kind.${key as Kind}` });
  return facet === 'lang' ? languageName(key, lexicon.lang) : name;
}
