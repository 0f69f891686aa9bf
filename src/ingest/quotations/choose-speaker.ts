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
    const best = bestOf(figures, shares, text.verdicts[index]!.figure);
    const figure = figures[best]! < 0 ? null : figures[best]!;
    choices.push({
      figure,
      share:
        figure !== null && figure === text.verdicts[index]!.figure ? Math.max(shares[best]!, RULED) : shares[best]!,
      reasons: reasonsOf(model, features[best]!, 3),
    });
    decided[index] = figure;
  }
  return whole(text, choices);
}

/** A rule that speaks is right as often as what was learned: it yields only where that is sure that it errs. */
function bestOf(figures: readonly number[], shares: readonly number[], ruled: number | null): number {
  const best = shares.indexOf(Math.max(...shares));
  const at = ruled === null ? -1 : figures.indexOf(ruled);
  return at !== -1 && shares[best]! < SURE ? at : best;
}

/** How often a rule is right, measured on texts of houses that no rule was made from. */
const RULED = 0.85;
/** A share from which on what was learned overrules the rules. */
const SURE = 0.9;

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
