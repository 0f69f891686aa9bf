import { type Engine, makeEngine } from '../../search/engine.ts';
import { keepIndex } from '../../search/keep-index.ts';
import { EMPTY_STATE, readState, writeState, type SearchState } from '../../search/state.ts';
import { moveThroughResults } from '../move-through-results.ts';
import { indexFiles } from '../index-files.ts';
import { sayRenewed } from '../kept-reader.ts';
import { pageWords } from '../page-words.ts';
import { partsOf } from '../parts.ts';
import { publicAddress } from '../public-address.ts';
import { type Change, makeControls } from './controls.ts';
import { keepPlace } from './keep-place.ts';
import { PAGE_SIZE } from './results.ts';
import { SEARCH_PARTS } from './parts.ts';
import { makeShower } from './show-answer.ts';
import { hideTrouble, showTrouble } from './trouble.ts';

/** So long after the last key a search begins. */
const TYPING_MS = 80;
/** So long after the last key it is said that nothing was found: until then, a word is being typed. */
const SETTLED_MS = 600;

/** How the address follows a search: a new entry of the history, the same one, or none. */
type Address = 'push' | 'replace' | 'keep';

/** Bring the search page to life. The address holds the state: back, forward and a copied link all lead to the same results. */
export async function startSearch(root: HTMLElement): Promise<void> {
  const parts = partsOf(root, SEARCH_PARTS);
  const lexicon = pageWords(root);
  const stateFromAddress = () => readState(new URLSearchParams(location.search));
  // What is typed while the index comes stays.
  if (parts.box.value === '') parts.box.value = stateFromAddress().q;
  if (matchMedia('(max-width: 60rem)').matches) parts.facets.open = false;
  let engine: Engine;
  const kept = keepIndex(
    indexFiles,
    (reader) => (engine = makeEngine(reader, lexicon)),
    () => sayRenewed(lexicon),
  );
  try {
    await kept.ask(async () => {});
  } catch (error) {
    showTrouble(parts, lexicon, error);
    const again = () => {
      hideTrouble(parts);
      void startSearch(root);
    };
    parts.trouble.querySelector('[data-again]')!.addEventListener('click', again, { once: true });
    return;
  }

  let state: SearchState = EMPTY_STATE;
  const change: Change = (changes) => go({ ...state, q: parts.box.value, ...changes }, 'push');
  const controls = makeControls(parts, lexicon, (typed, edge) => engine.readLimit(typed, edge), change);
  const shower = makeShower(kept, parts, controls, lexicon, change);
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
  root.querySelector('[data-print]')!.addEventListener('click', () => void shower.results.all().then(() => print()));
  // Whoever holds the paper can ask again.
  addEventListener('beforeprint', () => (root.querySelector('[data-address]')!.textContent = publicAddress()));
  // The words that were asked for are asked for there too.
  root.querySelector<HTMLAnchorElement>('[data-lines]')!.addEventListener('click', ({ currentTarget }) => {
    const words = parts.box.value.trim();
    if (words !== '') (currentTarget as HTMLAnchorElement).search = new URLSearchParams({ q: words }).toString();
  });
  moveThroughResults(document, parts.box, parts.results);
  const comeBack = keepPlace(parts.results);
  addEventListener('popstate', () => void comeBack((count) => go(stateFromAddress(), 'keep', { count })));
  const first = stateFromAddress();
  const typed = parts.box.value === first.q ? first : { ...first, q: parts.box.value };
  await comeBack((count) => go(typed, 'keep', { count }));
}
