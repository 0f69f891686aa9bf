import { choose, type LinearModel, reasonsOf } from '../learned/linear.ts';
import { type Attribution, candidatesOf } from './attribution-features.ts';

/** Whose a quotation is. */
export interface Choice {
  /** Index into the figures; null: nobody's that the text names. */
  readonly figure: number | null;
  /** How probable that is, 0 to 1. */
  readonly share: number;
  /** The features that decided, the heaviest first. */
  readonly reasons: readonly string[];
}

const NOTHING: Choice = { figure: null, share: 0, reasons: [] };

/**
 * Choose the figure behind each quotation, from first to last, then once more with the speaker of the next one in mind:
 * a quotation without a verb of its own may belong to the one after it.
 */
export function decide(text: Attribution, model: LinearModel): readonly Choice[] {
  const first = pass(text, model, []);
  return pass(text, model, first);
}

function pass(text: Attribution, model: LinearModel, before: readonly Choice[]): readonly Choice[] {
  const choices: Choice[] = [];
  const decided: (number | null | undefined)[] = before.map(({ figure }) => figure);
  for (const [index, { kind }] of text.spans.entries()) {
    if (kind === 'term') {
      choices.push(NOTHING);
      decided[index] = null;
      continue;
    }
    const { figures, features, cue } = candidatesOf(text, index, decided);
    // "“…,” the guild said": somebody speaks, and it is nobody whom the text names.
    if (cue === 'noun' && text.verdicts[index]!.figure === null) {
      choices.push(NOTHING);
      decided[index] = null;
      continue;
    }
    const shares = choose(model, features);
    const verdict = text.verdicts[index]!;
    const precision = PRECISION.get(verdict.rule) ?? 0;
    const best = bestOf(figures, shares, verdict.figure, precision);
    const figure = figures[best]! < 0 ? null : figures[best]!;
    choices.push({
      figure,
      share: figure !== null && figure === verdict.figure ? Math.max(shares[best]!, precision) : shares[best]!,
      reasons: reasonsOf(model, features[best]!, 3),
    });
    decided[index] = figure;
  }
  return whole(text, choices);
}

/** What was learned overrules a rule where it is surer than the rule is right. */
function bestOf(
  figures: readonly number[],
  shares: readonly number[],
  ruled: number | null,
  precision: number,
): number {
  const best = shares.indexOf(Math.max(...shares));
  const at = ruled === null ? -1 : figures.indexOf(ruled);
  return at !== -1 && shares[best]! < precision ? at : best;
}

/** How often each rule is right, measured on texts of houses that no rule was made from. */
const PRECISION: ReadonlyMap<string, number> = new Map([
  ['quotation/cue-after', 0.85],
  ['quotation/cue-before', 0.8],
  ['quotation/same-sentence', 0.7],
  ['quotation/chain', 0.95],
  ['quotation/between', 0.57],
  // In no such text yet: as between.
  ['quotation/repeated', 0.57],
]);

/** A quotation over several paragraphs is one person's: whoever is most probable in any of them. */
function whole({ spans }: Attribution, choices: readonly Choice[]): readonly Choice[] {
  const out = [...choices];
  for (let start = 0; start < spans.length;) {
    let end = start + 1;
    while (end < spans.length && spans[end]!.continues) end++;
    const best = choices
      .slice(start, end)
      .toSorted((a, b) => Number(b.figure !== null) - Number(a.figure !== null) || b.share - a.share)[0]!;
    if (end - start > 1) for (let at = start; at < end; at++) out[at] = best;
    start = end;
  }
  return out;
}
