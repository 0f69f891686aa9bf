import type { Labeller } from '../../../src/ingest/learned/labeller.ts';
import { seeded, shuffle } from './chance.ts';

/** A sequence with what is known of each member: its label, some that it may have, or nothing (null). */
export interface PartlyLabelled {
  readonly features: readonly (readonly string[])[];
  readonly labels: readonly (string | readonly string[] | null)[];
}

export interface FieldOptions {
  /** How often all sequences are seen. */
  readonly rounds?: number;
  /** How far one sequence moves a weight at first. */
  readonly rate?: number;
  /** How strongly weights are drawn to nothing (L2), by each sequence that has the feature. */
  readonly decay?: number;
  /** Features of fewer members are not learned from. */
  readonly atLeast?: number;
  /** Members of a sequence from which on it weighs no more: a long one would drown many short ones. */
  readonly fullLength?: number;
  /** What is added to a label wherever it may stand, for one whose loss weighs more than its gain. */
  readonly leaning?: Readonly<Record<string, number>>;
  readonly seed?: number;
}

interface Prepared {
  /** For each member, the numbers of its features. */
  readonly members: readonly Int32Array[];
  /** For each member and label, whether the member may have it. */
  readonly allowed: readonly (readonly boolean[])[];
  readonly partly: boolean;
}

/**
 * Train a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient descent, steps
 * scaled for each weight by what it has seen (AdaGrad, Duchi et al. 2011). Where only some labels of a member are known, the
 * likelihood of all sequences that have one of them is raised (Täckström et al. 2013), so that answers which tell of a
 * few lines teach as far as they go.
 *
 * @param labels all labels, in the order of the weights
 */
export function trainField(
  sequences: readonly PartlyLabelled[],
  labels: readonly string[],
  { rounds = 12, rate = 0.15, decay = 2e-4, atLeast = 3, fullLength = 60, leaning = {}, seed = 7 }: FieldOptions = {},
): Labeller {
  const size = labels.length;
  const names = frequentFeatures(sequences, atLeast);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const prepared = sequences.map((sequence) => prepare(sequence, labels, numbers)).filter(({ partly }) => partly);
  const weights = new Float64Array(names.length * size);
  const squares = new Float64Array(names.length * size);
  const links = new Float64Array((size + 1) * size);
  const linkSquares = new Float64Array((size + 1) * size);
  const random = seeded(seed);
  const step = (values: Float64Array, sums: Float64Array, at: number, gradient: number) => {
    const pulled = gradient - decay * values[at]!;
    sums[at]! += pulled * pulled;
    values[at]! += (rate * pulled) / Math.sqrt(sums[at]! + 1e-8);
  };
  for (let round = 0; round < rounds; round++) {
    for (const { members, allowed } of shuffle(prepared, random)) {
      const emissions = members.map((features) => {
        const scores = new Float64Array(size);
        for (const feature of features)
          for (let label = 0; label < size; label++) scores[label]! += weights[feature * size + label]!;
        return scores;
      });
      const share = Math.min(1, Math.sqrt(fullLength / members.length));
      const free = expectations(emissions, links, size, null);
      const bound = expectations(emissions, links, size, allowed);
      for (const [at, features] of members.entries()) {
        for (let label = 0; label < size; label++) {
          const gradient = share * (bound.members[at]![label]! - free.members[at]![label]!);
          if (Math.abs(gradient) < 1e-5) continue;
          for (const feature of features) step(weights, squares, feature * size + label, gradient);
        }
      }
      for (let at = 0; at < links.length; at++) {
        const gradient = share * (bound.links[at]! - free.links[at]!);
        if (Math.abs(gradient) >= 1e-5) step(links, linkSquares, at, gradient);
      }
    }
  }
  return {
    labels,
    weights: new Map(names.map((name, at) => [name, [...weights.subarray(at * size, (at + 1) * size)]])),
    transitions: Array.from({ length: size + 1 }, (_, from) =>
      labels.map((label, to) => links[from * size + to]! + (leaning[label] ?? 0)),
    ),
  };
}

function frequentFeatures(sequences: readonly PartlyLabelled[], atLeast: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { features } of sequences)
    for (const member of features) for (const name of member) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= atLeast).map(([name]) => name);
}

function prepare(
  { features, labels: known }: PartlyLabelled,
  labels: readonly string[],
  numbers: ReadonlyMap<string, number>,
): Prepared {
  return {
    members: features.map((names) => Int32Array.from(names.flatMap((name) => numbers.get(name) ?? []))),
    allowed: known.map((own) =>
      labels.map((label) => own === null || (typeof own === 'string' ? own === label : own.includes(label))),
    ),
    partly: known.some((own) => own !== null),
  };
}

/** How probable each label of each member and each pair of neighbouring labels is (forward and backward sums, scaled). */
function expectations(
  emissions: readonly Float64Array[],
  links: Float64Array,
  size: number,
  allowed: readonly (readonly boolean[])[] | null,
): { readonly members: readonly Float64Array[]; readonly links: Float64Array } {
  const length = emissions.length;
  const factor = emissions.map((scores, at) => {
    const most = Math.max(...scores);
    return scores.map((score, label) => (allowed && !allowed[at]![label]! ? 0 : Math.exp(score - most)));
  });
  const exp = links.map(Math.exp);
  const forward: Float64Array[] = [];
  const scales = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    const here = new Float64Array(size);
    for (let to = 0; to < size; to++) {
      let sum = 0;
      if (at === 0) sum = exp[size * size + to]!;
      else for (let from = 0; from < size; from++) sum += forward[at - 1]![from]! * exp[from * size + to]!;
      here[to] = sum * factor[at]![to]!;
    }
    const scale = here.reduce((sum, value) => sum + value, 0) || 1e-300;
    scales[at] = scale;
    for (let to = 0; to < size; to++) here[to]! /= scale;
    forward.push(here);
  }
  const members: Float64Array[] = [];
  const pairs = new Float64Array(links.length);
  let backward = new Float64Array(size).fill(1);
  for (let at = length - 1; at >= 0; at--) {
    members[at] = forward[at]!.map((value, label) => value * backward[label]!);
    if (at === 0) {
      for (let to = 0; to < size; to++) pairs[size * size + to]! += members[0]![to]!;
      break;
    }
    const next = new Float64Array(size);
    for (let from = 0; from < size; from++) {
      for (let to = 0; to < size; to++) {
        const link = (exp[from * size + to]! * factor[at]![to]! * backward[to]!) / scales[at]!;
        next[from]! += link;
        pairs[from * size + to]! += forward[at - 1]![from]! * link;
      }
    }
    backward = next;
  }
  return { members, links: pairs };
}
