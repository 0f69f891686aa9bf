import type { LinearModel } from '../../../src/ingest/learned/linear.ts';
import { seeded, shuffle } from './chance.ts';

/** Candidates of which one is right. */
export interface Choice {
  readonly candidates: readonly (readonly string[])[];
  readonly right: number;
  /** How much it counts; left out: 1. */
  readonly weight?: number;
}

/** Something that is so, or not. */
export interface Judgement {
  readonly features: readonly string[];
  readonly right: boolean;
}

export interface TrainingOptions {
  /** How often all examples are seen. */
  readonly rounds?: number;
  /** How far one example moves a weight at first. */
  readonly rate?: number;
  /** How strongly weights are drawn to nothing (L2). */
  readonly decay?: number;
  readonly seed?: number;
  /**
   * Whether steps are scaled for each feature by what it has seen (AdaGrad, Duchi et al. 2011), so that rare features
   * weigh as much as common ones. Without it they stay light: right where few texts have many features.
   */
  readonly scaled?: boolean;
}

/**
 * Train a model that chooses one of several candidates: softmax regression by stochastic gradient descent.
 */
export function trainChooser(
  choices: readonly Choice[],
  { rounds = 40, rate = 0.2, decay = 1e-4, seed = 7, scaled = true }: TrainingOptions = {},
): LinearModel {
  const ids = new Map<string, number>();
  const idOf = (feature: string) => {
    const known = ids.get(feature);
    if (known !== undefined) return known;
    ids.set(feature, ids.size);
    return ids.size - 1;
  };
  const examples = choices.map(({ candidates, right, weight = 1 }) => ({
    candidates: candidates.map((features) => Int32Array.from(features, idOf)),
    right,
    weight,
  }));
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1e-8);
  const random = seeded(seed);
  for (let round = 0; round < rounds; round++) {
    const step = rate / (1 + (4 * round) / rounds);
    for (const { candidates, right, weight } of shuffle(examples, random)) {
      const scores = candidates.map((features) => features.reduce((sum, id) => sum + weights[id]!, 0));
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const all = shares.reduce((sum, share) => sum + share, 0);
      for (const [at, features] of candidates.entries()) {
        const by = weight * ((at === right ? 1 : 0) - shares[at]! / all);
        if (Math.abs(by) < 1e-6) continue;
        for (const id of features) {
          const gradient = by - decay * weights[id]!;
          if (scaled) squares[id]! += gradient * gradient;
          weights[id]! += scaled ? (rate * gradient) / Math.sqrt(squares[id]!) : step * gradient;
        }
      }
    }
  }
  return { weights: new Map([...ids].map(([feature, id]) => [feature, weights[id]!])) };
}

/** Train a model that says how probable something is: logistic regression, which is a choice between it and nothing. */
export const trainJudge = (judgements: readonly Judgement[], options: TrainingOptions = {}): LinearModel =>
  trainChooser(
    judgements.map(({ features, right }) => ({ candidates: [features, []], right: right ? 0 : 1 })),
    options,
  );
