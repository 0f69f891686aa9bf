/**
 * A linear model over named features that are there or not: what each feature adds to a score. Its figures come from
 * training (`npm run train`), never by hand.
 */
export interface LinearModel {
  readonly weights: ReadonlyMap<string, number>;
}

/** A linear model as its file holds it: `feature<TAB>weight`, sorted, so that a difference shows line by line. */
export interface LinearFile {
  readonly weights: readonly string[];
}

/**
 * What the features add up to. A feature that training never met adds nothing.
 *
 * @param features names of the features that are there
 * @returns a score; only differences between scores of one model mean anything
 */
export function scoreOf({ weights }: LinearModel, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/** The score as a probability, for a model that was trained as a yes or no (logistic regression). */
export const probabilityOf = (model: LinearModel, features: readonly string[]): number =>
  1 / (1 + Math.exp(-scoreOf(model, features)));

/**
 * How probable each of several candidates is, for a model that was trained to choose one (softmax regression).
 *
 * @param candidates the features of each
 * @returns one share for each candidate; they add up to 1
 */
export function choose(model: LinearModel, candidates: readonly (readonly string[])[]): readonly number[] {
  const scores = candidates.map((features) => scoreOf(model, features));
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}

/**
 * The features that decided: evidence for a reader.
 *
 * @param count how many at the most
 * @returns those that added most, the heaviest first
 */
export function reasonsOf({ weights }: LinearModel, features: readonly string[], count: number): readonly string[] {
  return features
    .filter((feature) => (weights.get(feature) ?? 0) > 0)
    .toSorted((a, b) => weights.get(b)! - weights.get(a)!)
    .slice(0, count);
}

/** A model from what its file holds. */
export const linearModel = ({ weights }: LinearFile): LinearModel => ({
  weights: new Map(
    weights.map((row) => {
      const cut = row.lastIndexOf('\t');
      return [row.slice(0, cut), Number(row.slice(cut + 1))];
    }),
  ),
});

/** What the file of a model holds. Weights that round to nothing are left out. */
export const linearFile = ({ weights }: LinearModel): LinearFile => ({
  weights: [...weights]
    .map(([feature, weight]): [string, string] => [feature, weight.toFixed(3)])
    .filter(([, weight]) => Number(weight) !== 0)
    .map(([feature, weight]) => `${feature}\t${weight}`)
    .toSorted(),
});
