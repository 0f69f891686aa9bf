import { clean } from '../../../src/ingest/clean.ts';
import { decode } from '../../../src/ingest/decode.ts';
import { unwrap } from '../../../src/ingest/envelope/index.ts';
import type { LinearModel } from '../../../src/ingest/learned/linear.ts';
import { once } from '../../../src/ingest/once.ts';
import { labelCandidates, type LabelCandidate } from '../../../src/ingest/turns/label-candidates.ts';
import { labelFeatures } from '../../../src/ingest/turns/label-features.ts';
import type { Line } from '../../../src/ingest/types.ts';
import { seeded } from './chance.ts';
import { type Judgement, trainJudge } from './log-linear.ts';
import { restyle } from './restyle.ts';
import type { TrainingText } from './texts.ts';

/** A text with its candidates, each judged by the answers. */
export interface JudgedText {
  readonly candidates: readonly LabelCandidate[];
  readonly judgements: readonly Judgement[];
  /** How many labels the answers list. */
  readonly wanted: number;
}

/** In how many other styles each transcript is seen. */
const VARIANTS = 10;
const ROUNDS = 20;
const DECAY = 1e-3;

/** Learns which places of a text are labels of turns, from the labels that the answers list in order. */
export const trainLabels = (texts: readonly TrainingText[]): LinearModel =>
  trainJudge(
    texts
      .filter(tellsTurns)
      .flatMap(judgedTexts)
      .flatMap(({ judgements }) => judgements),
    { rounds: ROUNDS, decay: DECAY },
  );

/** A whole record names no turns where the text has none. What knows a text only in part, and marks of a page, do not say so. */
const tellsTurns = ({ answers }: TrainingText) => 'turns' in answers || 'kind' in answers;

/** The candidates of a text, each with whether it is a label; and the same in other styles. Empty where the text cannot be decoded. */
export const judgedTexts = once((text: TrainingText): readonly JudgedText[] => {
  const decoded = decode(text.bytes, text.file);
  const whole = decoded.text === null ? null : clean(decoded.text, text.file).lines;
  if (whole === null) return [];
  // Of several texts in one file the answers are about the longest.
  const lengthOf = (one: { readonly lines: readonly Line[] }) =>
    one.lines.reduce((sum, line) => sum + line.text.length, 0);
  const { lines } = unwrap(whole).texts.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0]!;
  const turns = text.answers['turns'] as { readonly labels: readonly string[] } | null | undefined;
  const own = judge(lines, turns?.labels ?? []);
  const random = seeded(text.file.length + text.bytes.length);
  const right = new Set(own.judgements.flatMap((judgement, at) => (judgement.right ? [at] : [])));
  const others = Array.from({ length: right.size > 0 ? VARIANTS : 0 }, () =>
    restyle(lines, own.candidates, right, random),
  ).filter((other) => other !== null);
  return [own, ...others.map((other) => judge(other.lines, other.labels))];
});

function judge(lines: readonly Line[], wanted: readonly string[]): JudgedText {
  const candidates = labelCandidates(lines);
  const right = aligned(
    candidates.map(({ label }) => fold(label)),
    candidates.map(({ name }) => fold(name)),
    wanted.map(fold),
  );
  const features = labelFeatures(candidates, lines);
  return {
    candidates,
    wanted: wanted.length,
    judgements: features.map((own, at): Judgement => ({ features: own, right: right.has(at) })),
  };
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Places of the candidates that belong to a longest common subsequence with the labels of the answers. */
function aligned(labels: readonly string[], names: readonly string[], wanted: readonly string[]): ReadonlySet<number> {
  const fits = (i: number, j: number) => labels[i] === wanted[j] || names[i] === wanted[j];
  const best = Array.from({ length: labels.length + 1 }, () => new Uint16Array(wanted.length + 1));
  for (let i = labels.length - 1; i >= 0; i--)
    for (let j = wanted.length - 1; j >= 0; j--)
      best[i]![j] = fits(i, j) ? best[i + 1]![j + 1]! + 1 : Math.max(best[i + 1]![j]!, best[i]![j + 1]!);
  const found = new Set<number>();
  for (let i = 0, j = 0; i < labels.length && j < wanted.length;) {
    if (fits(i, j) && best[i]![j] === best[i + 1]![j + 1]! + 1) {
      found.add(i++);
      j++;
    } else if (best[i + 1]![j]! >= best[i]![j + 1]!) i++;
    else j++;
  }
  return found;
}
