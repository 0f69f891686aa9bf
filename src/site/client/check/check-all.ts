import { checkQuotation } from '../../../search/quotes/judge.ts';
import { type Form, readClaims } from '../../../search/quotes/read-claims.ts';
import type { Claim } from '../../../search/quotes/types.ts';
import type { SearchReader } from '../../../search/reader.ts';
import type { KeptIndex } from '../../search/keep-index.ts';
import { csvLine } from '../../data/csv.ts';
import { COLUMNS, judgementCells, tellJudgement, type ToldJudgement } from '../../quotes/result.ts';
import type { Lexicon } from '../../words/lexicon.ts';
import { sayText } from '../../words/say.ts';
import { breather } from '../breathe.ts';
import { keepReader } from '../kept-reader.ts';
import { publicAddress } from '../public-address.ts';
import { saveFile } from '../save-file.ts';
import { showTrouble } from '../search/trouble.ts';
import { inOrder } from './in-order.ts';
import type { CheckParts } from './parts.ts';
import { renderJudgement } from './render-judgement.ts';
import { endProgress, showCounts, startProgress } from './show-progress.ts';

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
  /** Aborted when the reader stops it, or asks for something else. */
  readonly signal: AbortSignal;
  /** False as soon as the reader asked for something else. */
  readonly isAsked: () => boolean;
}

let kept: KeptIndex<SearchReader> | null = null;

/** How many quotations are looked up at once, so that browser and network always have something to do. */
const AT_ONCE = 8;
/** A list of more has fewer further places each. */
const LONG = 50;

/**
 * Check what was pasted and show each judgement as it comes, in order. The page answers meanwhile, and what is shown stays where
 * it is: the counts have their room from the beginning.
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
  try {
    kept ??= keepReader(lexicon);
    const told = await kept.ask((reader) => checkEach(task, reader, claims));
    if (isAsked()) showEnd(task, told, claims.length);
  } catch (error) {
    if (!isAsked()) return single;
    clear(parts);
    showTrouble(parts, lexicon, error);
  }
  return single;
}

/** @returns what was judged before it was stopped */
async function checkEach(
  task: CheckTask,
  reader: SearchReader,
  claims: readonly Claim[],
): Promise<readonly ToldJudgement[]> {
  const { parts, lexicon, signal } = task;
  const site = new URL(task.base, publicAddress()).href;
  const options = { lang: lexicon.lang, others: claims.length > LONG ? 2 : 4 };
  const breathe = breather();
  const check = async (claim: Claim) => {
    await breathe();
    return checkQuotation(reader, claim, options);
  };
  parts.results.replaceChildren();
  const progress = startProgress(parts, lexicon, claims.length);
  const told: ToldJudgement[] = [];
  for await (const judgement of inOrder(claims, AT_ONCE, check, signal)) {
    told.push(tellJudgement(judgement, site));
    parts.results.append(renderJudgement(told.at(-1)!, task));
    progress(told);
    await breathe();
  }
  return told;
}

function clear(parts: CheckParts): void {
  parts.answer.hidden = false;
  parts.results.replaceChildren();
  parts.counts.replaceChildren();
  parts.legend.hidden = true;
  parts.download.hidden = true;
  endProgress(parts);
}

/** @param n how many were asked for: fewer are told where it was stopped */
function showEnd({ parts, lexicon }: CheckTask, told: readonly ToldJudgement[], n: number): void {
  const stopHadFocus = document.activeElement === parts.stop;
  endProgress(parts);
  const [only] = told;
  if (n === 1 && only) {
    parts.legend.hidden = only.verdict === 'verbatim' || only.places.length === 0;
    // Heard, and seen in the judgement itself.
    parts.status.textContent = sayText(lexicon, { k: `check.${only.verdict}` });
    parts.status.classList.add('visually-hidden');
    return;
  }
  parts.status.classList.remove('visually-hidden');
  parts.status.textContent =
    told.length < n
      ? sayText(lexicon, { k: 'check.stopped', with: { done: told.length, n } })
      : sayText(lexicon, { k: 'check.checked', with: { n } });
  showCounts(parts, lexicon, told);
  if (told.length === 0) return;
  parts.download.hidden = false;
  if (stopHadFocus) parts.download.focus();
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
