import { url } from '../address.ts';
import { answerSearch, type Answer } from '../search/answer.ts';
import { toAddress, toIndex } from '../search/named-value.ts';
import { remarksOn } from '../search/remarks.ts';
import { viewResult } from '../search/result-view.ts';
import { openIndex, type FilterCounts, type SearchIndex } from '../search/search-index.ts';
import { isFiltered, readState, writeState, type SearchState } from '../search/state.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { sayText, type Said } from '../words/say.ts';
import { moveThroughResults } from './move-through-results.ts';
import { pageWords } from './page-words.ts';
import { renderResult } from './render-result.ts';
import { makeFacets, type Facets } from './search-facets.ts';

const PAGE_SIZE = 10;
const TYPING_MS = 180;

/** What the search page's own elements are, by their `data-part`. */
function partsOf(root: HTMLElement) {
  const part = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-part="${name}"]`)!;
  return {
    form: part<HTMLFormElement>('form'),
    box: part<HTMLInputElement>('box'),
    facets: part<HTMLDetailsElement>('facets'),
    answer: part('answer'),
    count: part('count'),
    sort: part<HTMLSelectElement>('sort'),
    remarks: part('remarks'),
    loosen: part<HTMLButtonElement>('loosen'),
    results: part<HTMLOListElement>('results'),
    more: part<HTMLButtonElement>('more'),
    noIndex: part('no-index'),
  };
}

/** Bring the search page to life. The address holds the state: back, forward and a copied link all lead to the same results. */
export async function startSearch(root: HTMLElement): Promise<void> {
  const parts = partsOf(root);
  const lexicon = pageWords(root);
  const index = await openIndex(url(''));
  if (!index) {
    parts.noIndex.hidden = false;
    return;
  }
  const all = await index.filters();
  const facets = makeFacets(parts.facets, all, lexicon, () => show(stateFromPage(), 'push'));
  if (matchMedia('(max-width: 60rem)').matches) parts.facets.open = false;
  parts.facets.hidden = false;
  parts.answer.hidden = false;

  const show = searchShower(index, all, parts, facets, lexicon);
  const stateFromAddress = () => toIndex(readState(new URLSearchParams(location.search)), all);
  const stateFromPage = (): SearchState => ({
    ...facets.read(),
    q: parts.box.value,
    sort: parts.sort.value as SearchState['sort'],
  });

  let typing: ReturnType<typeof setTimeout> | undefined;
  parts.box.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => show(stateFromPage(), 'replace'), TYPING_MS);
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    show(stateFromPage(), 'push');
  });
  parts.sort.addEventListener('change', () => show(stateFromPage(), 'push'));
  parts.loosen.addEventListener('click', () => {
    parts.box.value = parts.box.value
      .replace(/["“”„«»]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    show(stateFromPage(), 'push');
  });
  addEventListener('popstate', () => show(stateFromAddress(), 'keep'));
  moveThroughResults(document, parts.box, parts.results);
  show(stateFromAddress(), 'keep');
}

/** How the address follows a search: a new entry of the history, the same one, or none. */
type Address = 'push' | 'replace' | 'keep';

function searchShower(
  index: SearchIndex,
  all: FilterCounts,
  parts: ReturnType<typeof partsOf>,
  facets: Facets,
  lexicon: Lexicon,
): (state: SearchState, address: Address) => void {
  // An answer that comes after the reader asked for something else is not shown.
  let asked = 0;

  async function run(state: SearchState): Promise<void> {
    const turn = ++asked;
    const answer = await answerSearch(index, state, all);
    if (turn !== asked) return;
    parts.count.textContent = sayText(lexicon, headline(answer, state));
    parts.remarks.replaceChildren(
      ...remarksOn(answer, isFiltered(state)).map((remark) =>
        Object.assign(document.createElement('p'), { textContent: sayText(lexicon, remark) }),
      ),
    );
    parts.loosen.hidden = answer.near === 0 && (answer.found.length > 0 || answer.phrases.length === 0);
    facets.update(answer.counts);
    parts.results.replaceChildren();
    await showMore(turn, answer);
  }

  let onMore = () => {};
  parts.more.addEventListener('click', () => onMore());

  async function showMore(turn: number, answer: Answer): Promise<void> {
    const from = parts.results.childElementCount;
    const next = await Promise.all(answer.found.slice(from, from + PAGE_SIZE).map((found) => found()));
    if (turn !== asked) return;
    parts.results.append(...next.map((fragment) => renderResult(viewResult(fragment, answer.phrases), lexicon)));
    // Zotero looks at a page anew when it is told so.
    document.dispatchEvent(new Event('ZoteroItemUpdated'));
    const left = answer.found.length - from - next.length;
    parts.more.hidden = left <= 0;
    parts.more.textContent = sayText(lexicon, {
      k: 'search.showMore',
      with: { n: Math.min(left, PAGE_SIZE), left },
    });
    onMore = () => {
      void showMore(turn, answer).then(() => parts.results.children[from + PAGE_SIZE]?.querySelector('a')?.focus());
    };
  }

  return (state, address) => {
    if (parts.box.value.trim() !== state.q) parts.box.value = state.q;
    parts.sort.value = state.sort;
    facets.write(state);
    const target = `${location.pathname}${writeState(toAddress(state))}`;
    if (address !== 'keep' && target !== location.pathname + location.search)
      history[`${address}State`](null, '', target);
    void run(state);
  };
}

function headline({ found, unknownWords }: Answer, state: SearchState): Said {
  if (found.length > 0) {
    const all = state.q.trim() === '' && !isFiltered(state);
    return { k: all ? 'search.all' : 'list.statements', with: { n: found.length } };
  }
  return { k: unknownWords.length === 0 && isFiltered(state) ? 'search.nothingFiltered' : 'search.nothing' };
}
