import { bestPath, emissionsOf, type Labeller } from '../../../src/ingest/learned/labeller.ts';
import { seeded, shuffle } from './chance.ts';

/** A sequence with the right label of each member; null: not known, so nothing is learned from it. */
export interface LabelledSequence {
  readonly features: readonly (readonly string[])[];
  readonly labels: readonly (string | null)[];
}

/**
 * Train a labeller as an averaged structured perceptron (Collins, "Discriminative Training Methods for Hidden Markov
 * Models", 2002): where the best path is wrong, features of the right label gain and those of the found one lose; the
 * weights are averaged over all steps.
 *
 * @param labels all labels, in the order of the weights
 * @param rounds how often all sequences are seen
 */
export function trainLabeller(
  sequences: readonly LabelledSequence[],
  labels: readonly string[],
  rounds = 12,
  seed = 7,
): Labeller {
  const size = labels.length;
  const weights = new Map<string, number[]>();
  const sums = new Map<string, number[]>();
  const transitions = Array.from({ length: size + 1 }, () => Array.from({ length: size }, () => 0));
  const transitionSums = transitions.map((row) => [...row]);
  const indexOf = new Map(labels.map((label, index) => [label, index]));
  const random = seeded(seed);
  let step = 1;
  const add = (feature: string, label: number, by: number) => {
    let row = weights.get(feature);
    if (!row) {
      weights.set(feature, (row = Array.from({ length: size }, () => 0)));
      sums.set(
        feature,
        Array.from({ length: size }, () => 0),
      );
    }
    row[label]! += by;
    sums.get(feature)![label]! += by * step;
  };
  const move = (from: number, to: number, by: number) => {
    transitions[from]![to]! += by;
    transitionSums[from]![to]! += by * step;
  };
  const model: Labeller = { labels, weights, transitions };
  for (let round = 0; round < rounds; round++) {
    for (const { features, labels: right } of shuffle(sequences, random)) {
      step++;
      const found = bestPath(model, emissionsOf(model, features));
      const want = right.map((label, at) => (label === null ? found[at]! : indexOf.get(label)!));
      for (const [at, label] of want.entries()) {
        const before = at === 0 ? size : want[at - 1]!;
        const foundBefore = at === 0 ? size : found[at - 1]!;
        if (label !== found[at]) {
          for (const feature of features[at]!) {
            add(feature, label, 1);
            add(feature, found[at]!, -1);
          }
        }
        if (label !== found[at] || before !== foundBefore) {
          move(before, label, 1);
          move(foundBefore, found[at]!, -1);
        }
      }
    }
  }
  const averaged = (row: readonly number[], sum: readonly number[]) => row.map((value, at) => value - sum[at]! / step);
  return {
    labels,
    weights: new Map([...weights].map(([feature, row]) => [feature, averaged(row, sums.get(feature)!)])),
    transitions: transitions.map((row, from) => averaged(row, transitionSums[from]!)),
  };
}
