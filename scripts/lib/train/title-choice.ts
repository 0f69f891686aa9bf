import { type Candidate, titleCandidates } from '../../../src/ingest/segment/choose-title.ts';
import type { SortedUnits } from '../../../src/ingest/segment/label-lines.ts';
import type { Unit } from '../../../src/ingest/segment/units.ts';
import { fold } from './line-labels.ts';
import type { Choice } from './log-linear.ts';

/**
 * What the answers say of the candidates for a title: which of them is right.
 *
 * @param title the headline; null: the text has none
 * @param sorted what the labeller takes each unit for
 * @returns null where none of the candidates is the headline
 */
export function titleChoice(units: readonly Unit[], sorted: SortedUnits, title: string | null): Choice | null {
  const candidates = titleCandidates(units, sorted);
  const right = title === null ? 0 : rightCandidate(candidates, fold(title));
  if (right === -1) return null;
  const twins = (candidate: Candidate, at: number) =>
    at === right || candidate.first < 0 || fold(candidate.text) !== fold(candidates[right]!.text);
  const kept = candidates.filter(twins);
  return { candidates: kept.map(({ features }) => features), right: kept.indexOf(candidates[right]!) };
}

/** The last candidate that is the title and nothing else; else the last that has it and little more. */
function rightCandidate(candidates: readonly Candidate[], title: string): number {
  const exact = candidates.findLastIndex(({ first, text }) => first >= 0 && fold(text) === title);
  if (exact !== -1) return exact;
  return candidates.findLastIndex(({ first, text }) => {
    const own = fold(text);
    return first >= 0 && own.includes(title) && own.length < 1.3 * title.length;
  });
}
