import { yearBars, chosenYears, type YearBar, type YearCount } from '../../search/year-bars.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { sayText } from '../../words/say.ts';
import { element } from './element.ts';
import type { Parts } from './parts.ts';

/** The histogram. */
export interface Years {
  /** `span`: first year of the archive, and its last; null: none is known. */
  readonly show: (
    span: readonly [first: number, last: number] | null,
    counts: readonly YearCount[],
    from: string | null,
    to: string | null,
  ) => void;
}

/**
 * Bars over the years, as a list box: arrows go through the years, Enter takes one, Shift and an arrow or a pointer that is
 * drawn along takes several.
 *
 * @param choose the reader wants these years; both null: all of them
 */
export function makeYears(
  { bars: box, axis, barSays }: Pick<Parts, 'bars' | 'axis' | 'barSays'>,
  lexicon: Lexicon,
  choose: (from: string | null, to: string | null) => void,
): Years {
  let [first, last] = [0, -1];
  let options: readonly HTMLElement[] = [];
  let shown: readonly YearBar[] = [];
  let active = -1;
  let anchor: number | null = null;

  /** The bars of an archive stay where they are while a search changes. */
  const setSpan = ([from, to]: readonly [number, number]) => {
    if (from === first && to === last) return;
    [first, last] = [from, to];
    const bars = yearBars([], first, last);
    options = bars.map(({ year }) => {
      const option = element('div', { id: `year-${year}`, className: 'bar' }, element('i', {}), element('b', {}));
      option.setAttribute('role', 'option');
      option.setAttribute('aria-label', String(year));
      return option;
    });
    axis.replaceChildren(...bars.filter(({ named }) => named).map(({ year }) => tick(year, first, last)));
    box.replaceChildren(...options);
    active = options.length - 1;
  };

  const say = (index: number) => {
    const bar = shown[index];
    barSays.textContent = bar ? sayBar(bar, lexicon) : '';
  };
  const go = (index: number) => {
    if (options.length === 0) return;
    active = Math.max(0, Math.min(options.length - 1, index));
    for (const [at, option] of options.entries()) option.classList.toggle('at', at === active);
    box.setAttribute('aria-activedescendant', options[active]!.id);
    say(active);
  };
  const take = (a: number, b: number) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)].map((index) => String(first + index).padStart(4, '0')) as [
      string,
      string,
    ];
    choose(low, high);
  };
  const at = (event: PointerEvent) => {
    const { left, right, width } = box.getBoundingClientRect();
    const share = getComputedStyle(box).direction === 'rtl' ? right - event.clientX : event.clientX - left;
    return Math.max(0, Math.min(options.length - 1, Math.floor((share / width) * options.length)));
  };

  box.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, PageUp: -10, PageDown: 10, Home: -Infinity, End: Infinity }[event.key];
    if (step !== undefined) {
      const forward = getComputedStyle(box).direction === 'rtl' && event.key.startsWith('Arrow') ? -step : step;
      if (event.shiftKey) anchor ??= active;
      else anchor = null;
      go(active + forward);
      if (anchor !== null) take(anchor, active);
    } else if (event.key === 'Enter' || event.key === ' ') take(anchor ?? active, active);
    else if (event.key === 'Escape') choose(null, null);
    else return;
    event.preventDefault();
  });
  box.addEventListener('focus', () => go(active));
  box.addEventListener('blur', () => (barSays.textContent = ''));
  let drawn: number | null = null;
  box.addEventListener('pointerdown', (event) => {
    drawn = at(event);
    box.setPointerCapture(event.pointerId);
  });
  box.addEventListener('pointermove', (event) => say(at(event)));
  box.addEventListener('pointerleave', () => (barSays.textContent = ''));
  box.addEventListener('pointerup', (event) => {
    const start = drawn;
    drawn = null;
    if (start === null) return;
    const end = at(event);
    go(end);
    // One year that is chosen alone, once more: all of them again.
    if (start === end && box.querySelectorAll('[aria-selected=true]').length === 1 && isChosen(options[end]!))
      choose(null, null);
    else take(start, end);
  });
  box.addEventListener('pointercancel', () => (drawn = null));

  return {
    show(span, counts, from, to) {
      setSpan(span ?? [0, -1]);
      shown = yearBars(counts, first, last);
      const chosen = chosenYears(from, to);
      for (const [index, bar] of shown.entries()) {
        const option = options[index]!;
        const within = chosen !== null && bar.year >= chosen[0] && bar.year <= chosen[1];
        option.setAttribute('aria-selected', String(within));
        option.setAttribute('aria-label', sayBar(bar, lexicon));
        option.style.setProperty('--certain', String(bar.certainHeight));
        option.style.setProperty('--possible', String(bar.possibleHeight));
      }
      box.classList.toggle('limited', chosen !== null);
    },
  };
}

const isChosen = (option: HTMLElement) => option.getAttribute('aria-selected') === 'true';

function sayBar({ year, certain, possible }: YearBar, lexicon: Lexicon): string {
  const more = possible - certain;
  const counted = sayText(lexicon, { k: 'list.statements', with: { n: certain } });
  return more === 0
    ? sayText(lexicon, { k: 'search.year', with: { year: String(year), count: counted } })
    : sayText(lexicon, { k: 'search.yearPossibly', with: { year: String(year), count: counted, more } });
}

function tick(year: number, first: number, last: number): HTMLElement {
  const name = element('span', {}, String(year));
  name.style.setProperty('--at', String((year - first + 0.5) / (last - first + 1)));
  return name;
}
