import { VERDICTS } from '../../../search/quotes/types.ts';
import type { ToldJudgement } from '../../quotes/result.ts';
import { timeLeft } from '../../quotes/time-left.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { numberWords } from '../../words/message.ts';
import { sayText, valueText } from '../../words/say.ts';
import { element } from '../search/element.ts';
import type { CheckParts } from './parts.ts';

/** How often progress is shown, in milliseconds. */
const SHOW_MS = 250;
/** And when it is told to those who hear the page: at these shares. */
const TOLD_AT = [0.25, 0.5, 0.75] as const;

/**
 * Show that a check has begun. A list has its counts, a line that fills and a button that stops it from the beginning, so that what
 * stands below them does not move.
 *
 * @param n how many are checked
 * @returns call it with what was judged so far
 */
export function startProgress(
  parts: CheckParts,
  lexicon: Lexicon,
  n: number,
): (told: readonly ToldJudgement[]) => void {
  const say = (done: number) => sayText(lexicon, { k: 'check.checking', with: { done, n } });
  parts.status.textContent = say(0);
  parts.status.classList.toggle('visually-hidden', n > 1);
  if (n === 1) return () => {};
  for (const part of [parts.stop, parts.progress, parts.bar, parts.legend]) part.hidden = false;
  parts.bar.max = n;
  const begun = performance.now();
  let shown = -Infinity;
  let quarters = 0;
  const show = (told: readonly ToldJudgement[]) => {
    const [done, now] = [told.length, performance.now()];
    if (now - shown < SHOW_MS) return;
    shown = now;
    const left = timeLeft(done, n, now - begun);
    parts.progress.textContent = left === null ? say(done) : `${say(done)} ${valueText(lexicon, left)}`;
    parts.bar.value = done;
    showCounts(parts, lexicon, told);
    const next = TOLD_AT[quarters];
    if (next === undefined || done < next * n) return;
    quarters++;
    parts.status.textContent = say(done);
  };
  show([]);
  return show;
}

export function endProgress(parts: CheckParts): void {
  for (const part of [parts.stop, parts.progress, parts.bar]) part.hidden = true;
}

/** How many there are of each verdict, also of those of which there is none. */
export function showCounts(parts: CheckParts, lexicon: Lexicon, told: readonly ToldJudgement[]): void {
  parts.counts.replaceChildren(
    ...VERDICTS.map((verdict) => {
      const count = told.filter((one) => one.verdict === verdict).length;
      return element(
        'li',
        { className: `verdict ${verdict}${count === 0 ? ' none' : ''}` },
        element('b', { textContent: numberWords(count, lexicon.lang) }),
        ` ${sayText(lexicon, { k: `check.${verdict}` })}`,
      );
    }),
  );
}
