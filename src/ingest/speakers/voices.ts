import type { LinearModel } from '../learned/linear.ts';
import { attachment, type Passage, type Token } from '../quotations/attribution-context.ts';
import type { Attribution } from '../quotations/attribution-features.ts';
import { decide } from '../quotations/choose-speaker.ts';

/** What a text gives somebody to say, as far as it is known before anybody is its main speaker. */
export interface Voice {
  /** Quotations that are this figure's. */
  quotations: number;
  /** Signs in them. */
  signs: number;
  /** Sum of how probable each of them is this figure's. */
  sure: number;
  /** Verbs of speech outside quotations that this figure is the subject of. */
  acts: number;
  /** "According to NAME". */
  according: number;
  /** Number of the first paragraph with either. */
  first: number;
}

/** Less probable than this a quotation is nobody's. */
const OPEN = 0.5;

/**
 * What each figure of a text says: quotations as they are given out while no main speaker is known, and verbs of speech
 * beside its names.
 *
 * @param text what is known of the quotations, without main speakers
 * @param model says whose a quotation is
 * @returns by the number of the figure
 */
export function voicesOf(text: Attribution, model: LinearModel): ReadonlyMap<number, Voice> {
  const voices = new Map<number, Voice>();
  const voiceOf = (figure: number, paragraph: number): Voice => {
    const voice = voices.get(figure) ?? { quotations: 0, signs: 0, sure: 0, acts: 0, according: 0, first: Infinity };
    voice.first = Math.min(voice.first, paragraph);
    voices.set(figure, voice);
    return voice;
  };
  for (const [at, { figure, share }] of decide(text, model).entries()) {
    const { paragraph, start, end, kind } = text.spans[at]!;
    if (figure === null || share <= OPEN || kind === 'term') continue;
    const voice = voiceOf(figure, paragraph);
    voice.quotations++;
    voice.signs += end - start;
    voice.sure += share;
  }
  for (const [paragraph, passage] of text.passages.entries()) {
    if (passage === null) continue;
    for (const token of passage.tokens) {
      if (token.speech === null || token.speech === 'weak') continue;
      const figure = subjectOf(passage, token);
      if (figure === null) continue;
      if (token.speech === 'according') voiceOf(figure, paragraph).according++;
      else voiceOf(figure, paragraph).acts++;
    }
  }
  return voices;
}

/** Ways in which a name stands to its verb, the surest first. */
const BESIDE = ['adjacent-before', 'adjacent-after', 'near-before', 'near-after'];

/** The figure that a verb of speech has for a subject; null: none beside it. */
function subjectOf(passage: Passage, verb: Token): number | null {
  let best: { readonly rank: number; readonly figure: number } | null = null;
  for (const naming of passage.namings) {
    if (naming.start <= verb.start && verb.end <= naming.end) return null;
    const rank = BESIDE.indexOf(attachment(passage, naming, verb));
    if (rank === -1 || (verb.speech === 'according' && !BESIDE[rank]!.endsWith('after'))) continue;
    if (best === null || rank < best.rank) best = { rank, figure: naming.figure };
  }
  return best?.figure ?? null;
}

const bucket = (value: number, edges: readonly number[]) => {
  const edge = edges.find((one) => value <= one);
  return edge === undefined ? `>${edges.at(-1)!}` : `≤${edge}`;
};

/**
 * How a figure's voice stands to those of the others.
 *
 * @param figure its number; -1: the text does not name it
 * @param voices those of people, by their number
 */
export function voiceFeatures(figure: number, voices: ReadonlyMap<number, Voice>): readonly string[] {
  const all = [...voices.values()];
  const quoted = all.filter(({ quotations }) => quotations > 0);
  const features: string[] = [];
  const own = voices.get(figure);
  const signs = quoted.reduce((sum, one) => sum + one.signs, 0);
  const people = bucket(quoted.length, [1, 2, 4]);
  if (own === undefined || own.quotations === 0)
    features.push(quoted.length > 0 ? `others quoted: ${people}` : 'nobody quoted');
  else {
    const share = own.signs / signs;
    const rank = quoted.filter((other) => other.signs > own.signs).length + 1;
    features.push(
      'quoted',
      `quoted: one of ${people}`,
      `quoted: ${bucket(own.quotations, [1, 2, 4])} times`,
      `quoted: words ${bucket(share, [0.1, 0.25, 0.5, 0.9])}`,
      `quoted: words ${bucket(share, [0.1, 0.25, 0.5, 0.9])}, one of ${people}`,
      `quoted: rank ${Math.min(rank, 4)}`,
      `quoted: rank ${Math.min(rank, 4)}, one of ${people}`,
      `quoted: signs ${bucket(own.signs, [60, 150, 400])}`,
      `quoted: sure ${bucket(own.sure / own.quotations, [0.7, 0.85, 0.95])}`,
    );
    if (quoted.every(({ first }) => first >= own.first)) features.push('quoted: first');
  }
  const acts = all.reduce((sum, one) => sum + one.acts, 0);
  const acting = all.filter((one) => one.acts > 0);
  if (own === undefined || own.acts === 0) features.push(acting.length > 0 ? 'others act' : 'nobody acts');
  else {
    const rank = acting.filter((other) => other.acts > own.acts).length + 1;
    features.push(
      `acts: ${bucket(own.acts, [1, 2, 4])} times`,
      `acts: share ${bucket(own.acts / acts, [0.2, 0.4, 0.7])}`,
      `acts: rank ${Math.min(rank, 3)}, one of ${bucket(acting.length, [1, 2, 4])}`,
    );
    if (own.quotations > 0) features.push('quoted and acts');
    if (own.quotations + own.acts > 1) features.push('heard twice');
    if (all.every(({ first }) => first >= own.first)) features.push('heard first');
  }
  if ((own?.according ?? 0) > 0) features.push('according to');
  return features;
}
