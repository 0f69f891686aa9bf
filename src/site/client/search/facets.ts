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

/** More values of a long list are found by the letters that are typed above it. */
const MOST = 150;

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
  root.addEventListener('change', ({ target }) => {
    const facet = target instanceof HTMLInputElement && FACETS.find((one) => one === target.name);
    if (facet) choose(facet, target.value, target.checked);
  });
  const filters = FACETS.map((facet) => makeFacet(root, facet, lexicon));
  return {
    show: (counts, chosen) => {
      for (const [index, facet] of FACETS.entries()) filters[index]!(counts[facet] ?? [], chosen[facet] ?? []);
    },
  };
}

function makeFacet(root: HTMLElement, facet: Facet, lexicon: Lexicon) {
  const fieldset = root.querySelector<HTMLElement>(`[data-facet="${facet}"]`)!;
  const more = fieldset.querySelector<HTMLDetailsElement>('details.rest')!;
  const letters = more.querySelector('input')!;
  const others = more.querySelector('.others')!;
  let rest: readonly FacetValue[] = [];

  /** A long list is made when it is opened, and only what its box leaves of it. */
  function fillRest(): void {
    const wanted = fold(letters.value);
    const fits = ({ key, name }: FacetValue) => fold(wordsOf(facet, key, name, lexicon)).includes(wanted);
    const shown = more.open ? rest.filter(fits).slice(0, MOST) : [];
    others.replaceChildren(...shown.map((value) => makeBox(facet, value, lexicon)));
  }

  more.addEventListener('toggle', fillRest);
  letters.addEventListener('input', fillRest);

  return (counts: readonly FacetCount[], chosen: readonly string[]): void => {
    const focused = focusedIn(fieldset);
    const view = facetView(counts, chosen);
    rest = view.rest;
    // One value that all have is no choice.
    fieldset.hidden = view.shown.length + rest.length < 2 && chosen.length === 0;
    fieldset.querySelector('.values')!.replaceChildren(...view.shown.map((value) => makeBox(facet, value, lexicon)));
    more.hidden = rest.length === 0;
    more.querySelector('summary')!.textContent = sayText(lexicon, { k: 'search.moreValues', with: { n: rest.length } });
    fillRest();
    [...fieldset.querySelectorAll('input')].find(({ value }) => value === focused)?.focus();
  };
}

/** The value whose box has the focus; it is to have it again when the values are shown anew. */
function focusedIn(fieldset: HTMLElement): string | null {
  const { activeElement: focused } = document;
  return focused instanceof HTMLInputElement && focused.name !== '' && fieldset.contains(focused)
    ? focused.value
    : null;
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
