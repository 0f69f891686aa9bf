import type { Kind } from '../../statement/schema.ts';
import { nameIn } from '../search/named-value.ts';
import type { FilterCounts } from '../search/search-index.ts';
import { FACETS, UNDATED, UNKNOWN, type Facet, type SearchState } from '../search/state.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { languageName, sayText, valueText } from '../words/say.ts';

/** The filters of the search page, as controls. */
export interface Facets {
  readonly read: () => Pick<SearchState, 'from' | 'to' | 'undated' | 'facets'>;
  readonly write: (state: SearchState) => void;
  /** Show how many statements each value would leave. */
  readonly update: (counts: FilterCounts) => void;
}

/** Fill the fieldsets (`data-facet`) with the values of an index, those with the most statements first. `onChange`: the reader chose. */
export function makeFacets(root: HTMLElement, all: FilterCounts, lexicon: Lexicon, onChange: () => void): Facets {
  const [from, to] = [
    root.querySelector<HTMLSelectElement>('[data-year="from"]')!,
    root.querySelector<HTMLSelectElement>('[data-year="to"]')!,
  ];
  const undated = root.querySelector<HTMLInputElement>('[data-year="undated"]')!;
  const years = Object.keys(all['year'] ?? {})
    .filter((year) => year !== UNDATED)
    .toSorted();
  for (const select of [from, to]) select.append(...years.map((year) => new Option(year, year)));
  undated.closest('label')!.hidden = !(UNDATED in (all['year'] ?? {}));

  const boxes = new Map<Facet, readonly HTMLInputElement[]>();
  for (const facet of Object.keys(FACETS) as Facet[]) {
    const fieldset = root.querySelector<HTMLElement>(`[data-facet="${facet}"]`)!;
    const values = Object.entries(all[FACETS[facet]] ?? {}).toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b));
    const made = values.map(([value]) => makeBox(facet, value, wordsOf(facet, value, lexicon)));
    fieldset.querySelector('.values')!.replaceChildren(...made.map(({ label }) => label));
    // One value only is no choice.
    fieldset.hidden = values.length < 2;
    boxes.set(
      facet,
      made.map(({ input }) => input),
    );
  }

  root.addEventListener('change', (event) => {
    if (event.target === undated && undated.checked) from.value = to.value = '';
    if (event.target === from || event.target === to) undated.checked = false;
    // A range that ends before it begins is taken the other way round.
    if (from.value && to.value && from.value > to.value) [from.value, to.value] = [to.value, from.value];
    onChange();
  });
  const clear = root.querySelector<HTMLButtonElement>('[data-part="clear"]')!;
  clear.addEventListener('click', () => {
    for (const input of [...boxes.values()].flat()) input.checked = false;
    from.value = to.value = '';
    undated.checked = false;
    onChange();
  });

  return {
    read: () => ({
      from: from.value || null,
      to: to.value || null,
      undated: undated.checked,
      facets: Object.fromEntries(
        [...boxes].map(([facet, inputs]) => [facet, inputs.filter(({ checked }) => checked).map(({ value }) => value)]),
      ) as unknown as SearchState['facets'],
    }),
    write: (state) => {
      // A year that the archive has not is shown as asked for: it finds nothing, and the reader sees why.
      for (const [select, year] of [
        [from, state.from],
        [to, state.to],
      ] as const) {
        if (year !== null && ![...select.options].some(({ value }) => value === year))
          select.append(new Option(year, year));
        select.value = year ?? '';
      }
      undated.checked = state.undated;
      for (const [facet, inputs] of boxes)
        for (const input of inputs) input.checked = state.facets[facet].includes(input.value);
      clear.hidden = !root.querySelector('input:checked') && !from.value && !to.value;
    },
    update: (counts) => {
      setNumber(undated, counts['year']?.[UNDATED] ?? 0, lexicon);
      for (const [facet, inputs] of boxes)
        for (const input of inputs) setNumber(input, counts[FACETS[facet]]?.[input.value] ?? 0, lexicon);
    },
  };
}

/** A value as a reader reads it: kinds and languages stand in the index by their ids. */
function wordsOf(facet: Facet, value: string, lexicon: Lexicon): string {
  if (value === UNKNOWN) return sayText(lexicon, { k: 'page.notKnown' });
  if (facet === 'kind') return sayText(lexicon, { k: `kind.${value as Kind}`, capital: true });
  return facet === 'lang' ? languageName(value, lexicon.lang) : nameIn(value);
}

function makeBox(
  facet: Facet,
  value: string,
  name: string,
): { readonly label: HTMLLabelElement; readonly input: HTMLInputElement } {
  const label = Object.assign(document.createElement('label'), { className: 'value' });
  const input = Object.assign(document.createElement('input'), { type: 'checkbox', name: facet, value });
  const words = Object.assign(document.createElement('bdi'), { textContent: name });
  label.append(input, words, Object.assign(document.createElement('span'), { className: 'number' }));
  return { label, input };
}

function setNumber(input: HTMLInputElement, count: number, lexicon: Lexicon): void {
  const label = input.closest('label')!;
  label.querySelector('.number')!.textContent = valueText(lexicon, count);
  label.classList.toggle('nothing', count === 0 && !input.checked);
}
