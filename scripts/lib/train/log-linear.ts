import { choose, type LinearModel, probabilityOf } from '../../../src/ingest/learned/linear.ts';
import { seeded, shuffle } from './chance.ts';

/** Candidates of which one is right. */
export interface Choice {
  readonly candidates: readonly (readonly string[])[];
  readonly right: number;
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
}

/**
 * Train a model that chooses one of several candidates: softmax regression by stochastic gradient descent, steps
 * scaled for each feature by what it has seen (AdaGrad, Duchi et al. 2011).
 */
export function trainChooser(choices: readonly Choice[], options: TrainingOptions = {}): LinearModel {
  return descend(choices, options, ({ candidates, right }, model, move) => {
    const shares = choose(model, candidates);
    for (const [at, features] of candidates.entries()) move(features, (at === right ? 1 : 0) - shares[at]!);
  });
}

/** Train a model that says how probable something is: logistic regression, by the same descent. */
export function trainJudge(judgements: readonly Judgement[], options: TrainingOptions = {}): LinearModel {
  return descend(judgements, options, ({ features, right }, model, move) => {
    move(features, (right ? 1 : 0) - probabilityOf(model, features));
  });
}

function descend<Example>(
  examples: readonly Example[],
  { rounds = 40, rate = 0.2, decay = 1e-4, seed = 7 }: TrainingOptions,
  learn: (example: Example, model: LinearModel, move: (features: readonly string[], by: number) => void) => void,
): LinearModel {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const random = seeded(seed);
  const move = (features: readonly string[], by: number) => {
    if (Math.abs(by) < 1e-6) return;
    for (const feature of features) {
      const weight = weights.get(feature) ?? 0;
      const gradient = by - decay * weight;
      const square = (squares.get(feature) ?? 0) + gradient * gradient;
      squares.set(feature, square);
      weights.set(feature, weight + (rate * gradient) / Math.sqrt(square + 1e-8));
    }
  };
  for (let round = 0; round < rounds; round++) {
    for (const example of shuffle(examples, random)) learn(example, { weights }, move);
  }
  return { weights };
}
