import { checkQuotation } from '../../../search/quotes/judge.ts';
import { type Form, readClaims } from '../../../search/quotes/read-claims.ts';
import { type Claim, type Verdict, VERDICTS } from '../../../search/quotes/types.ts';
import type { SearchReader } from '../../../search/reader.ts';
import type { KeptIndex } from '../../search/keep-index.ts';
import { csvLine } from '../../data/csv.ts';
import { COLUMNS, judgementCells, tellJudgement, type ToldJudgement } from '../../quotes/result.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { sayText } from '../../words/say.ts';
import { element } from '../search/element.ts';
import { keepReader } from '../kept-reader.ts';
import { saveFile } from '../save-file.ts';
import { showTrouble } from '../search/trouble.ts';
import type { CheckParts } from './parts.ts';
import { renderJudgement } from './render-judgement.ts';

export interface CheckTask {
  readonly parts: CheckParts;
  readonly lexicon: Lexicon;
  /** Path that the site stands under. */
  readonly base: string;
  /** As pasted. */
  readonly quotations: string;
  readonly form: Form | null;
  /** What is claimed of a single quotation. */
  readonly claim: { readonly speaker: string; readonly date: string; readonly source: string };
  readonly archive: { readonly archive: string; readonly invented: boolean };
  /** False as soon as the reader asked for something else. */
  readonly isAsked: () => boolean;
}

let kept: KeptIndex<SearchReader> | null = null;

/** How many quotations are looked up at once: the next one’s files come while one is aligned. */
const AT_ONCE = 4;
/** How often progress is announced and shown, in milliseconds. */
const TELL_MS = 250;

/**
 * Check what was pasted and show each judgement as it comes, in order. The page answers between any two.
 *
 * @returns true for a single quotation
 */
export async function checkAll(task: CheckTask): Promise<boolean> {
  const { parts, lexicon, claim, isAsked } = task;
  const { form, claims: read } = readClaims(task.quotations, task.form);
  const single = form === 'one';
  const own = (value: string) => (value.trim() === '' ? null : value.trim());
  const claims: readonly Claim[] = read.map((one) =>
    single ? { ...one, speaker: own(claim.speaker), date: own(claim.date), source: own(claim.source) } : one,
  );
  clear(parts);
  if (claims.length === 0) {
    parts.status.textContent = sayText(lexicon, { k: 'check.none' });
    return single;
  }
  parts.stop.hidden = claims.length < 2;
  try {
    kept ??= keepReader(lexicon);
    const told = await kept.ask((reader) => checkEach(task, reader, claims));
    if (told) showEnd(task, told);
  } catch (error) {
    if (isAsked()) showTrouble(task.parts, task.lexicon, error);
  }
  return single;
}

async function checkEach(
  task: CheckTask,
  reader: SearchReader,
  claims: readonly Claim[],
): Promise<readonly ToldJudgement[] | null> {
  const { parts, lexicon, isAsked } = task;
  const site = new URL(task.base, location.href).href;
  const told: ToldJudgement[] = [];
  parts.results.replaceChildren();
  showProgress(task, 0, claims.length);
  const begin = (index: number) => {
    const claim = claims[index];
    return claim && checkQuotation(reader, claim, { lang: lexicon.lang, others: claims.length > 50 ? 2 : 4 });
  };
  const running = Array.from({ length: AT_ONCE }, (_, index) => begin(index));
  let shown = -Infinity;
  for (let index = 0; index < claims.length; index++) {
    const judgement = await running[index % AT_ONCE]!;
    running[index % AT_ONCE] = begin(index + AT_ONCE);
    if (!isAsked()) return null;
    told.push(tellJudgement(judgement, site));
    parts.results.append(renderJudgement(told.at(-1)!, task));
    if (performance.now() - shown > TELL_MS) {
      shown = performance.now();
      showProgress(task, index + 1, claims.length);
      // The browser paints, and the reader may scroll and stop, before the next one.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return isAsked() ? told : null;
}

function clear(parts: CheckParts): void {
  parts.answer.hidden = false;
  parts.results.replaceChildren();
  parts.counts.replaceChildren();
  parts.download.hidden = true;
  parts.legend.hidden = true;
  parts.stop.hidden = true;
}

function showProgress({ parts, lexicon }: CheckTask, done: number, n: number): void {
  parts.status.classList.remove('visually-hidden');
  Object.assign(parts.status.dataset, { done: String(done), n: String(n) });
  parts.status.textContent = sayText(lexicon, { k: 'check.checking', with: { done, n } });
}

function showEnd({ parts, lexicon }: CheckTask, told: readonly ToldJudgement[]): void {
  parts.stop.hidden = true;
  parts.legend.hidden = !told.some(({ verdict, places }) => verdict !== 'verbatim' && places.length > 0);
  const count = (verdict: Verdict) => told.filter((one) => one.verdict === verdict).length;
  const there = VERDICTS.filter((verdict) => count(verdict) > 0);
  const [only] = there;
  parts.status.textContent =
    told.length === 1 && only
      ? sayText(lexicon, { k: `check.${only}` })
      : sayText(lexicon, { k: 'check.checked', with: { n: told.length } });
  // Heard, and seen in the judgement itself.
  parts.status.classList.toggle('visually-hidden', told.length === 1);
  if (told.length === 1) return;
  parts.counts.replaceChildren(
    ...there.map((verdict) =>
      element(
        'li',
        { className: `verdict ${verdict}` },
        element('b', { textContent: String(count(verdict)) }),
        ` ${sayText(lexicon, { k: `check.${verdict}` })}`,
      ),
    ),
  );
  parts.download.hidden = false;
  saving.abort();
  saving = new AbortController();
  parts.download.addEventListener('click', () => save(told), { signal: saving.signal });
}

/** Ends what the button did for the check before. */
let saving = new AbortController();

/** The judgements as a table. With a mark at its beginning, by which spreadsheets know that it is Unicode. */
function save(told: readonly ToldJudgement[]): void {
  const table = [csvLine([...COLUMNS]), ...told.map((one) => csvLine(judgementCells(one)))].join('');
  saveFile('quotations.csv', ['\uFEFF', table], 'text/csv');
}
