import type { Step } from './align.ts';
import type { Candidate } from './candidate.ts';
import { type Case, comparedWith, gapsOf } from './case.ts';
import { placeOf } from './places.ts';
import { sameSeam, segmentsOf } from './segments.ts';
import type { Piece } from './types.ts';

/** A piece of a judgement from an alignment, or from a part of one, with the place of its words. */
export async function pieceOf(one: Case, { statement, printed }: Candidate, steps: readonly Step[]): Promise<Piece> {
  const [first, last] = [steps.find(isPrinted), steps.findLast(isPrinted)];
  const own = first && last ? printed.slice(first.printed, last.printed + 1) : [];
  return {
    segments: segmentsOf(steps, comparedWith(one, printed)),
    place: await placeOf(one.reader, statement, own),
  };
}

/** What several people say in a row, a piece for each. */
export function byVoice(one: Case, candidate: Candidate): Promise<readonly Piece[]> {
  const parts: { voice: string | null; steps: Step[] }[] = [];
  for (const step of candidate.steps) {
    const voice = step.type === 'same' ? candidate.printed[step.printed]!.passage.voice : null;
    const last = parts.at(-1);
    if (last && (voice === null || last.voice === null || last.voice === voice)) {
      last.steps.push(step);
      last.voice ??= voice;
    } else parts.push({ voice, steps: [step] });
  }
  return Promise.all(parts.map(({ steps }) => pieceOf(one, candidate, trimmed(steps))));
}

/** True where every word stands there, and nothing is left out but where the quotation says so. */
export function isWhole(one: Case, { steps, printed }: Candidate, marks: 'same-marks' | 'any-marks'): boolean {
  const compared = comparedWith(one, printed);
  const gapBefore = gapsOf(one.quotation.words);
  let before: Step | null = null;
  for (const step of steps) {
    if (step.type === 'changed' || step.type === 'added') return false;
    const joined = step.type === 'same' && step.quoted > 0 && !gapBefore(step.quoted);
    if (joined && before?.type !== 'same') return false;
    if (joined && marks === 'same-marks' && !sameSeam(compared, step)) return false;
    before = step;
  }
  return true;
}

const isPrinted = (step: Step): step is Step & { readonly printed: number } => step.type !== 'added';

/** Steps from the first word that both have to the last. */
function trimmed(steps: readonly Step[]): readonly Step[] {
  const isSame = ({ type }: Step) => type === 'same';
  return steps.slice(steps.findIndex(isSame), steps.findLastIndex(isSame) + 1);
}
