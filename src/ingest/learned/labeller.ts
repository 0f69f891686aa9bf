/**
 * A linear-chain labeller: gives each member of a sequence (a line of a page, a word of a sentence) one of a few
 * labels, by its features and by the label before it. Trained as an averaged structured perceptron (Collins 2002),
 * decoded by Viterbi's algorithm.
 */
export interface Labeller {
  readonly labels: readonly string[];
  /** For each feature, what it adds to each label, in the order of `labels`. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
  /** `transitions[from][to]`; `from` one past the last label is the start of the sequence. */
  readonly transitions: readonly (readonly number[])[];
}

/** A labeller as its file holds it: rows of `feature<TAB>weight<TAB>weight…`. */
export interface LabellerFile {
  readonly labels: readonly string[];
  readonly transitions: readonly (readonly number[])[];
  readonly weights: readonly string[];
}

/** What the features of each member add to each label. */
export function emissionsOf({ labels, weights }: Labeller, sequence: readonly (readonly string[])[]): Float64Array[] {
  return sequence.map((features) => {
    const scores = new Float64Array(labels.length);
    for (const feature of features) {
      const row = weights.get(feature);
      if (row) for (let label = 0; label < scores.length; label++) scores[label]! += row[label]!;
    }
    return scores;
  });
}

/** A feature that comes again and again, with what the labeller that was asked last has for it. */
export interface Feature {
  readonly name: string;
  by: Labeller | null;
  row: readonly number[] | null;
}

export const makeFeature = (name: string): Feature => ({ name, by: null, row: null });

/** Names that are made of words of texts are many; the others are few. */
const MOST_FEATURES = 1 << 14;

/** A feature for each value, made once: a name that is made anew has to be hashed anew wherever it is looked up. */
export function featureBy<K>(nameOf: (value: K) => string): (value: K) => Feature {
  const made = new Map<K, Feature>();
  return (value) => {
    const before = made.get(value);
    if (before !== undefined) return before;
    if (made.size >= MOST_FEATURES) made.clear();
    const feature = makeFeature(nameOf(value));
    made.set(value, feature);
    return feature;
  };
}

/** What the features of each member add to each label, where they are remembered: see `emissionsOf`. */
export const emissionsOfFeatures = (
  labeller: Labeller,
  sequence: readonly (readonly Feature[])[],
): readonly Float64Array[] =>
  sequence.map((features) => {
    const scores = new Float64Array(labeller.labels.length);
    for (const feature of features) {
      if (feature.by !== labeller) {
        feature.by = labeller;
        feature.row = labeller.weights.get(feature.name) ?? null;
      }
      const { row } = feature;
      if (row !== null) for (let label = 0; label < scores.length; label++) scores[label]! += row[label]!;
    }
    return scores;
  });

/** More than features can say against a label that is known. */
const KNOWN = 1e6;

/**
 * The best labels for a sequence.
 *
 * @param emissions what each member's features add to each label
 * @param known labels that members have whatever their features say, by the member's place
 * @returns for each member the place of its label in `labels`
 */
export function bestPath(
  labeller: Labeller,
  emissions: readonly Float64Array[],
  known: ReadonlyMap<number, string> = new Map(),
): readonly number[] {
  const { labels, transitions } = labeller;
  const size = labeller.labels.length;
  const back: Int32Array[] = [];
  let scores = new Float64Array(size);
  for (const [at, emission] of emissions.entries()) {
    const next = new Float64Array(size);
    const from = new Int32Array(size);
    for (let to = 0; to < size; to++) {
      let best = at === 0 ? size : 0;
      let most = at === 0 ? transitions[size]![to]! : scores[0]! + transitions[0]![to]!;
      for (let label = at === 0 ? size : 1; label < size; label++) {
        const reached = scores[label]! + transitions[label]![to]!;
        if (reached > most) {
          most = reached;
          best = label;
        }
      }
      from[to] = best;
      next[to] = most + emission[to]! + (known.get(at) === labels[to] ? KNOWN : 0);
    }
    back.push(from);
    scores = next;
  }
  const path: number[] = [];
  let label = scores.indexOf(Math.max(...scores));
  for (let at = emissions.length - 1; at >= 0; at--) {
    path[at] = label;
    label = back[at]![label]!;
  }
  return path;
}

/**
 * How probable each label of each member is, all others considered: forward and backward sums, scaled at each member
 * (Rabiner 1989). Only for a labeller whose weights were trained to be probabilities (a conditional random field).
 *
 * @param known labels that members have whatever their features say, by the member's place
 * @returns for each member the shares of the labels, in their order; they add up to 1
 */
export function sharesOf(
  { labels, transitions }: Labeller,
  emissions: readonly Float64Array[],
  known: ReadonlyMap<number, string> = new Map(),
): readonly Float64Array[] {
  const size = labels.length;
  const links = transitions.map((row) => row.map(Math.exp));
  const factors = emissions.map((scores, at) => {
    const only = known.get(at);
    const most = Math.max(...scores);
    return scores.map((score, label) => (only === undefined ? Math.exp(score - most) : only === labels[label] ? 1 : 0));
  });
  const forward: Float64Array[] = [];
  for (const [at, factor] of factors.entries()) {
    const before = forward[at - 1];
    const here = factor.map((value, to) => {
      if (!before) return value * links[size]![to]!;
      let sum = 0;
      for (let from = 0; from < size; from++) sum += before[from]! * links[from]![to]!;
      return value * sum;
    });
    forward.push(scaled(here));
  }
  const shares: Float64Array[] = [];
  let backward = new Float64Array(size).fill(1);
  for (let at = factors.length - 1; at >= 0; at--) {
    shares[at] = scaled(forward[at]!.map((value, label) => value * backward[label]!));
    const next = new Float64Array(size);
    for (let from = 0; from < size; from++)
      for (let to = 0; to < size; to++) next[from]! += links[from]![to]! * factors[at]![to]! * backward[to]!;
    backward = scaled(next);
  }
  return shares;
}

function scaled(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const all = values.reduce((sum, value) => sum + value, 0) || Number.MIN_VALUE;
  return values.map((value) => value / all);
}

const named = ({ labels }: Labeller, path: readonly number[]): readonly string[] => path.map((label) => labels[label]!);

/** The labels of a sequence by name. */
export const labelsOf = (labeller: Labeller, sequence: readonly (readonly string[])[]): readonly string[] =>
  named(labeller, bestPath(labeller, emissionsOf(labeller, sequence)));

/** The same where features are remembered. */
export const labelsOfFeatures = (labeller: Labeller, sequence: readonly (readonly Feature[])[]): readonly string[] =>
  named(labeller, bestPath(labeller, emissionsOfFeatures(labeller, sequence)));

/** A labeller from what its file holds. */
export const labellerOf = ({ labels, transitions, weights }: LabellerFile): Labeller => ({
  labels,
  transitions,
  weights: new Map(
    weights.map((row) => {
      const cells = row.split('\t');
      return [cells.slice(0, -labels.length).join('\t'), cells.slice(-labels.length).map(Number)];
    }),
  ),
});

/** What the file of a labeller holds. Features that weigh nothing are left out. */
export function labellerFile({ labels, transitions, weights }: Labeller): LabellerFile {
  const round = (value: number) => Number(value.toFixed(2));
  return {
    labels,
    transitions: transitions.map((row) => row.map(round)),
    weights: [...weights]
      .map(([feature, row]) => ({ feature, row: row.map(round) }))
      .filter(({ row }) => row.some((value) => value !== 0))
      .map(({ feature, row }) => [feature, ...row].join('\t'))
      .toSorted(),
  };
}
