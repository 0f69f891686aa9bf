import type { Source } from '../../statement/authority.ts';
import { problem } from '../../statement/problems.ts';
import { recordOf } from '../../statement/source.ts';
import type { LinearModel } from '../learned/linear.ts';
import { findByMarks, type MarkedSource, type SourceLines } from './source-by-marks.ts';
import type { SourceCandidate } from './sources/candidates.ts';
import { chooseSource, type ChosenSource, tellWeighed, weighSources } from './sources/choose.ts';

export interface FoundSource extends MarkedSource {
  /** All names that were weighed, with their features: what the model learns from. */
  readonly weighed: readonly SourceCandidate[];
}

/**
 * Who published a text: the source whose mark or name it prints where that is exact. Where no record is found so, or only
 * the mark of an agency on the page of somebody else, a model chooses among the names that stand where sources print
 * theirs: copyright lines, mastheads, labels, addresses, datelines, headings.
 *
 * @param model that of sources; null: no name is chosen that no rule finds
 */
export function findSource(
  lines: SourceLines,
  sources: readonly Source[],
  file: string,
  model: LinearModel | null = null,
): FoundSource {
  const marked = findByMarks(lines, sources, file);
  if (model === null) return { ...marked, weighed: [] };
  const weighed = weighSources(lines, sources);
  const chosen = chooseSource(weighed, model);
  const better = chosen !== null && isBetter(chosen, marked, sources);
  const candidates = [...marked.candidates, ...tellWeighed(weighed, model, better ? chosen.won : null)];
  if (!better) return { ...marked, candidates, weighed };
  const { won, source } = chosen;
  const lost = marked.candidates.map((one) => ({
    ...one,
    outcome: one.outcome === 'won' ? ('lost' as const) : one.outcome,
  }));
  return {
    source,
    place: marked.place,
    weighed,
    candidates: [...lost, ...candidates.slice(marked.candidates.length)],
    messages:
      won.source !== null
        ? []
        : [
            problem(
              'source-unknown',
              { file, line: won.line.number },
              `Expected the mark of one source, found “${won.name}”, which is in neither sources/ nor content/authority`,
            ),
          ],
  };
}

/** From this probability on the model's choice goes before the mark of an agency, or one that only the words have. */
const BEFORE_AGENCY = 0.6;
const WEAK = new Set(['source/words']);
/** Rules by which papers name the agency that a text came from. */
const FROM_AGENCY = new Set(['source/dateline', 'source/byline', 'source/line']);

function isBetter(
  { won, share }: ChosenSource,
  { source: { value, evidence } }: MarkedSource,
  sources: readonly Source[],
): boolean {
  if (value === null) return true;
  const id = recordOf(value);
  if (id === null || won.source?.id === id || share < BEFORE_AGENCY) return false;
  const rule = evidence[0]?.rule ?? '';
  if (WEAK.has(rule)) return true;
  return won.saved && FROM_AGENCY.has(rule) && sources.some((source) => source.id === id && source.kind === 'agency');
}
