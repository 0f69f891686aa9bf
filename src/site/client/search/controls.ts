import type { Answer, Question, Sort } from '../../../search/answer/types.ts';
import { EMPTY_STATE, isFiltered, NO_FILTERS, type SearchState } from '../../search/state.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { numberWords } from '../../words/message.ts';
import { sayText } from '../../words/say.ts';
import type { Parts } from './parts.ts';

/** What a reader changed. */
export type Change = (changes: Partial<SearchState>) => void;

/** The controls beside the box whose values do not come from an answer. */
export interface Controls {
  readonly write: (state: SearchState) => void;
  /** Show what an answer says of them. `limits`: those that hold, typed or chosen. */
  readonly show: (answer: Answer, question: Question, limits: Pick<SearchState, 'from' | 'to'>) => void;
}

/** @param readLimit a day, month or year that somebody typed, as the state has it; null: it is none */
export function makeControls(
  parts: Parts,
  lexicon: Lexicon,
  readLimit: (typed: string, edge: 'from' | 'to') => string | null,
  change: Change,
): Controls {
  const { box, exact, own, undated, from, to, clear, sort, help } = parts;
  const also = parts.dates.querySelector('input')!;

  exact.addEventListener('change', () => change({ exact: exact.checked }));
  own.addEventListener('change', () => change({ own: own.checked }));
  also.addEventListener('change', () => change({ dates: also.checked ? 'possibly' : 'certainly' }));
  undated.addEventListener('change', () => change({ undated: undated.checked, from: null, to: null }));
  sort.addEventListener('change', () => change({ sort: sort.value as Sort }));
  clear.addEventListener('click', () => {
    change(NO_FILTERS);
    box.focus();
  });
  const limit = (input: HTMLInputElement, edge: 'from' | 'to') => {
    const value = input.value.trim() === '' ? null : readLimit(input.value, edge);
    const wrong = value === null && input.value.trim() !== '';
    input.setCustomValidity(wrong ? sayText(lexicon, { k: 'search.notADate' }) : '');
    input.setAttribute('aria-invalid', String(wrong));
    if (wrong) input.reportValidity();
    else change({ [edge]: value, undated: false });
  };
  /** What is being typed stays, also where the answer to something asked before comes meanwhile. */
  const typing = new Set<HTMLInputElement>();
  for (const [input, edge] of [
    [from, 'from'],
    [to, 'to'],
  ] as const) {
    input.addEventListener('input', () => typing.add(input));
    input.addEventListener('change', () => {
      typing.delete(input);
      limit(input, edge);
    });
  }
  help.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-example]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    help.open = false;
    change({ ...EMPTY_STATE, q: new URL(link.href).searchParams.get('q') ?? '' });
  });

  const closeHelp = ({ target }: Event) => {
    if (!(target instanceof Node && help.contains(target))) help.open = false;
  };
  document.addEventListener('pointerdown', closeHelp);
  help.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !help.open) return;
    help.open = false;
    help.querySelector('summary')!.focus();
  });

  return {
    write(state) {
      if (box.value.trim() !== state.q.trim()) box.value = state.q;
      exact.checked = state.exact;
      undated.checked = state.undated;
      also.checked = state.dates === 'possibly';
      own.checked = state.own;
      sort.value = state.sort;
      clear.hidden = !isFiltered(state);
    },
    show({ hits, possiblyMore, undated: without }, { range, dates, filters, undated: onlyUndated }, limits) {
      for (const [input, value] of [
        [from, limits.from],
        [to, limits.to],
      ] as const) {
        if (typing.has(input)) continue;
        input.value = value ?? '';
        input.setCustomValidity('');
        input.setAttribute('aria-invalid', 'false');
      }
      // With the switch on, its number is that of what it has added.
      const n = dates === 'possibly' ? hits.filter(({ possibly }) => possibly).length : possiblyMore;
      parts.dates.querySelector('span')!.textContent = sayText(lexicon, { k: 'search.alsoPossibly', with: { n } });
      also.disabled = range === null;
      parts.dates.classList.toggle('none', n === 0);
      undated.checked = onlyUndated;
      const label = undated.closest('label')!;
      label.querySelector('[data-number]')!.textContent = numberWords(without, lexicon.lang);
      label.classList.toggle('none', without === 0);
      own.closest('label')!.hidden = filters.speaker === undefined;
    },
  };
}
