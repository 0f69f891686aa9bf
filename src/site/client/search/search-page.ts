import { url } from '../../address.ts';
import { openEngine } from '../../search/open-engine.ts';
import { EMPTY_STATE, readState, writeState, type SearchState } from '../../search/state.ts';
import { moveThroughResults } from '../move-through-results.ts';
import { pageWords } from '../page-words.ts';
import { type Change, makeControls } from './controls.ts';
import { partsOf } from './element.ts';
import { keepPlace } from './keep-place.ts';
import { PAGE_SIZE } from './results.ts';
import { NoIndex, showTrouble } from './trouble.ts';
import { makeShower } from './show-answer.ts';

/** So long after the last key a search begins. */
const TYPING_MS = 80;
/** So long after the last key it is said that nothing was found: until then, a word is being typed. */
const SETTLED_MS = 600;

/** How the address follows a search: a new entry of the history, the same one, or none. */
type Address = 'push' | 'replace' | 'keep';

/** Bring the search page to life. The address holds the state: back, forward and a copied link all lead to the same results. */
export async function startSearch(root: HTMLElement): Promise<void> {
  const parts = partsOf(root);
  const lexicon = pageWords(root);
  const stateFromAddress = () => readState(new URLSearchParams(location.search));
  // What is typed while the index comes stays.
  if (parts.box.value === '') parts.box.value = stateFromAddress().q;
  if (matchMedia('(max-width: 60rem)').matches) parts.facets.open = false;
  const engine = await openEngine(url(''), lexicon);
  if (!engine) {
    showTrouble(parts, lexicon, new NoIndex());
    return;
  }

  let state: SearchState = EMPTY_STATE;
  const change: Change = (changes) => go({ ...state, q: parts.box.value, ...changes }, 'push');
  const controls = makeControls(parts, lexicon, engine.readLimit, change);
  const shower = makeShower(engine, parts, controls, lexicon, change);
  const title = document.title;

  function go(next: SearchState, address: Address, { settled = 0, count = PAGE_SIZE } = {}): Promise<void> {
    state = next;
    controls.write(state);
    const target = `${location.pathname}${writeState(state)}`;
    if (address !== 'keep' && target !== location.pathname + location.search)
      history[`${address}State`](null, '', target);
    document.title = state.q.trim() === '' ? title : `${state.q.trim()} · ${title}`;
    return shower.show(state, settled, count);
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  parts.box.addEventListener('input', () => {
    clearTimeout(waiting);
    parts.answer.ariaBusy = 'true';
    const wait = () => void go({ ...state, q: parts.box.value }, 'replace', { settled: SETTLED_MS });
    waiting = setTimeout(wait, TYPING_MS);
  });
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    void go({ ...state, q: parts.box.value }, 'push');
  });
  moveThroughResults(document, parts.box, parts.results);
  const comeBack = keepPlace(parts.results);
  addEventListener('popstate', () => void comeBack((count) => go(stateFromAddress(), 'keep', { count })));
  const first = stateFromAddress();
  const typed = parts.box.value === first.q ? first : { ...first, q: parts.box.value };
  await comeBack((count) => go(typed, 'keep', { count }));
}
