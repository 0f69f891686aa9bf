import type { Facet } from '../../../search/reader.ts';
import { url } from '../../address.ts';
import type { Asked, Engine } from '../../search/engine.ts';
import type { KeptIndex } from '../../search/keep-index.ts';
import { headline } from '../../search/headline.ts';
import { limitsShown, queryWithout } from '../../search/question.ts';
import { nearRemarks, remarksOn } from '../../search/remarks.ts';
import { isFiltered, type SearchState } from '../../search/state.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { sayText, valueText } from '../../words/say.ts';
import type { Change, Controls } from './controls.ts';
import { makeTakeaway } from '../offer-takeaway.ts';
import { sentence } from './element.ts';
import { makeFacets } from './facets.ts';
import { makeNear } from './near.ts';
import type { Parts } from './parts.ts';
import { makeResults, PAGE_SIZE, type Results } from './results.ts';
import { takeable } from './takeable.ts';
import { remarkLines } from './remark-lines.ts';
import { hideTrouble, showTrouble } from './trouble.ts';
import { makeYears } from './years.ts';

/** Shows answers. */
export interface Shower {
  /**
   * @param settled milliseconds to wait before it is said that nothing was found, since a word may still be typed
   * @param count how many results at first
   */
  readonly show: (state: SearchState, settled: number, count?: number) => Promise<void>;
  readonly results: Results;
}

/** So long a search may take before it is said that it runs. */
const SLOW_MS = 400;

/** @param change the reader changed something in what an answer shows */
export function makeShower(
  kept: KeptIndex<Engine>,
  parts: Parts,
  controls: Controls,
  lexicon: Lexicon,
  change: Change,
): Shower {
  // An answer that comes after the reader asked for something else is not shown.
  let turn = 0;
  let shown: { readonly asked: Asked; readonly state: SearchState } | undefined;
  const years = makeYears(parts, lexicon, (from, to) => change({ ...withoutTyped('dates'), from, to, undated: false }));
  const facets = makeFacets(parts.facets, lexicon, (facet, key, on) => {
    const { asked, state } = shown!;
    const others = (asked.question.filters[facet] ?? []).filter((one) => one !== key);
    change({ ...withoutTyped(facet), facets: { ...state.facets, [facet]: on ? [...others, key] : others } });
  });
  const results = makeResults(parts, lexicon, tellTrouble);
  const takeaway = makeTakeaway(parts.take, lexicon, tellTrouble);
  const near = makeNear(parts, url(''), lexicon);
  parts.trouble.querySelector('[data-again]')!.addEventListener('click', () => change({}));

  /** What was typed of something is in the control now. */
  function withoutTyped(what: Facet | 'dates'): Partial<SearchState> {
    const query = shown!.asked.query;
    const typed = what === 'dates' ? query.range !== null || query.undated : query.filters[what] !== undefined;
    return typed ? { q: queryWithout(query, what) } : {};
  }

  /** Of what was shown, something could not be read: from another version of the site everything is shown anew. */
  async function onTrouble(error: unknown): Promise<void> {
    if (shown && (await kept.isRenewed(error)))
      return show(shown.state, 0, Math.max(PAGE_SIZE, parts.results.childElementCount));
    showTrouble(parts, lexicon, error);
  }

  function tellTrouble(error: unknown): void {
    void onTrouble(error);
  }

  async function show(state: SearchState, settled: number, count = PAGE_SIZE): Promise<void> {
    const mine = ++turn;
    parts.answer.ariaBusy = 'true';
    const slow = setTimeout(() => {
      if (mine === turn) parts.count.textContent = sayText(lexicon, { k: 'search.searching' });
    }, SLOW_MS);
    try {
      const { engine, asked, first } = await kept.ask((now) => askAll(now, state, count));
      if (asked.answer.hits.length === 0) await new Promise((done) => setTimeout(done, settled));
      if (mine === turn) paint(engine, asked, state, first);
    } catch (error) {
      if (mine === turn) showTrouble(parts, lexicon, error);
    } finally {
      clearTimeout(slow);
    }
  }

  function paint(engine: Engine, asked: Asked, state: SearchState, first: Awaited<ReturnType<Asked['found']>>): void {
    const { answer, question, query } = asked;
    shown = { asked, state };
    hideTrouble(parts);
    parts.answer.ariaBusy = 'false';
    const filtered = isFiltered(state);
    const everything = !filtered && state.q.trim() === '';
    parts.count.textContent = valueText(lexicon, headline(answer, { everything, filtered }));
    const limits = limitsShown(question);
    years.show(engine.years, answer.years, limits.from, limits.to);
    controls.show(answer, question, limits);
    facets.show(answer.facets, question.filters);
    parts.reading.replaceChildren(...(everything ? [] : sentence(valueText(lexicon, asked.reading))));
    parts.remarks.replaceChildren(...remarkLines(remarksOn(asked, engine.size), lexicon, change));
    if (answer.hits.length === 0) void showNear(asked);
    results.show(first, answer.hits.length, asked.found);
    takeaway.offer(answer.hits.length === 0 ? null : takeable(asked, state, lexicon));
    const words = query.terms.filter(({ not }) => !not).length > 0;
    near.offer(words ? state.q : '', answer.hits.length === 0, new Set(first.map(({ result }) => result.url)));
  }

  /** What nearly matches comes after the answer: it takes further questions. */
  async function showNear(asked: Asked): Promise<void> {
    const lines = await asked.near().catch(() => []);
    if (shown?.asked === asked) parts.remarks.append(...remarkLines(nearRemarks(asked, lines), lexicon, change));
  }

  return { show, results };
}

/** An answer with its first results: all is there before anything changes, so that a page never shows half of one. */
async function askAll(engine: Engine, state: SearchState, count: number) {
  const asked = await engine.ask(state);
  return { engine, asked, first: await asked.found(0, count) };
}
