import { KINDS, type Kind, type Tier } from '../../../statement/schema.ts';
import { choose, type LinearModel } from '../../learned/linear.ts';
import type { Sourced } from '../../types.ts';
import { candidatesOf, type KindFeatures } from './features.ts';
import { tellReasons } from './reasons.ts';

/**
 * Of texts of houses that the model was not trained on, all of 122 had the kind that it gave so much probability, and 43 of 46
 * the one that it gave a little less.
 */
const CERTAIN = 0.9;
const PROBABLE = 0.8;
/** By so much another kind must be more probable than the one that the rules say. */
const MARGIN = 0.1;

/**
 * The kind that a model finds most probable, trained on texts of many houses, with what rules say among its features. Where
 * it says the same as the rules, or hardly anything else, their words are the evidence.
 */
export function chooseKind(ruled: Sourced<Kind>, features: KindFeatures, model: LinearModel): Sourced<Kind> {
  const candidates = candidatesOf(features);
  const shares = choose(model, candidates);
  const best = shares.indexOf(Math.max(...shares));
  const value = KINDS[best]!;
  const share = shares[KINDS.indexOf(ruled.value)]!;
  if (value === ruled.value || shares[best]! - share < MARGIN || decides(ruled)) {
    const tier = tierOf(share);
    return { ...ruled, tier, evidence: ruled.evidence.map((piece) => ({ ...piece, tier })) };
  }
  const tier = tierOf(shares[best]!);
  return {
    value,
    basis: 'inferred',
    tier,
    evidence: [
      {
        field: 'kind',
        basis: 'inferred',
        tier,
        rule: 'kind/weighed',
        line: ruled.evidence[0]!.line,
        quote: null,
        says: `It is made as such texts are: ${tellReasons(model, candidates[best]!)}.`,
      },
    ],
  };
}

/** The shape of a text decides its kind, and so does a title that names a talk; how probable that is says the model all the same. */
const decides = ({ value, evidence: [piece] }: Sourced<Kind>) =>
  piece!.rule === 'kind/shape' || (piece!.rule === 'kind/title' && TALKS.has(value));
const TALKS: ReadonlySet<Kind> = new Set(['interview', 'press-conference', 'speech']);

const tierOf = (share: number): Tier => (share >= CERTAIN ? 'certain' : share >= PROBABLE ? 'probable' : 'possible');
