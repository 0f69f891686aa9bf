import type { LinearModel } from '../learned/linear.ts';
import { TAG } from '../lexicon/tags.ts';
import { attachment, type Passage, type Token, tokensIn } from '../quotations/attribution-context.ts';
import type { Attribution } from '../quotations/attribution-features.ts';
import { decide } from '../quotations/choose-speaker.ts';

/** How much of a text is somebody's words, as far as it is known before anybody is its main speaker. */
export interface Heard {
  /** Quotations that are this figure's. */
  quotations: number;
  /** Sentences outside quotations whose verb of speech has this figure for its subject. */
  sentences: number;
  /** Signs in those quotations and sentences. */
  signs: number;
  /** Number of the first paragraph with either, among those that belong to no turn. */
  first: number;
}

/** Less probable than this a quotation is nobody's. */
const OPEN = 0.5;

/**
 * What each figure of a text is heard to say outside turns: quotations as they are given out while no main speaker is
 * known, and sentences that it is the subject of, by its name, by a pronoun, or by an office that it alone holds.
 *
 * @param text what is known of the quotations, without main speakers
 * @param model says whose a quotation is
 * @returns by the number of the figure
 */
export function hear(text: Attribution, model: LinearModel): ReadonlyMap<number, Heard> {
  const heard = new Map<number, Heard>();
  const narrative = numberNarrative(text.passages);
  const give = (figure: number, paragraph: number): Heard => {
    const own = heard.get(figure) ?? { quotations: 0, sentences: 0, signs: 0, first: Infinity };
    own.first = Math.min(own.first, narrative[paragraph]!);
    heard.set(figure, own);
    return own;
  };
  for (const [at, { figure, share }] of decide(text, model).entries()) {
    const { paragraph, start, end, kind } = text.spans[at]!;
    if (figure === null || share <= OPEN || kind === 'term') continue;
    const own = give(figure, paragraph);
    own.quotations++;
    own.signs += end - start;
  }
  const holders = holdersOf(text);
  let last: number | null = null;
  for (const [paragraph, passage] of text.passages.entries()) {
    if (passage === null) continue;
    for (const sentence of passage.sentences) {
      const speaking = speakerOf(passage, sentence, holders, last);
      if (speaking !== null) {
        const own = give(speaking, paragraph);
        own.sentences++;
        own.signs += passage.masked.slice(sentence.start, sentence.end).replace(/\uFFFC/gu, '').length;
      }
      last = passage.namings.findLast(({ start }) => start >= sentence.start && start < sentence.end)?.figure ?? last;
    }
  }
  return heard;
}

/** The number of each paragraph among those that belong to no turn. */
function numberNarrative(passages: readonly (Passage | null)[]): readonly number[] {
  let next = 0;
  return passages.map((passage) => (passage === null ? next : next++));
}

/** The one figure whose printed roles hold a role noun, by its key; null: several have it. */
function holdersOf({ figures }: Attribution): ReadonlyMap<string, number | null> {
  const holders = new Map<string, number | null>();
  for (const [at, { roles, kind }] of figures.entries())
    if (kind === 'person') for (const key of roles) holders.set(key, holders.has(key) ? null : at);
  return holders;
}

/** Ways in which a name stands to its verb, the surest first. */
const BESIDE = ['adjacent-before', 'adjacent-after', 'near-before', 'near-after'];
/** Words that may stand before the name that a sentence begins with. */
const OPENING = 3;

/** Whose words a sentence tells outside quotations; null: nobody's that is known. */
function speakerOf(
  passage: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  holders: ReadonlyMap<string, number | null>,
  last: number | null,
): number | null {
  const quotes = passage.masked.slice(start, end).includes('\uFFFC');
  const tokens = tokensIn(passage, start, end);
  const namings = passage.namings.filter((naming) => naming.start >= start && naming.end <= end);
  const verbs = tokens.filter(
    (token) =>
      token.speech !== null &&
      (quotes || token.speech !== 'weak') &&
      !namings.some((naming) => naming.start <= token.start && token.end <= naming.end),
  );
  let best: { readonly rank: number; readonly figure: number } | null = null;
  for (const verb of verbs)
    for (const naming of namings) {
      const rank = rankOf(passage, naming, verb, start, namings);
      if (rank !== -1 && (best === null || rank < best.rank)) best = { rank, figure: naming.figure };
    }
  if (best !== null) return best.figure;
  for (const verb of verbs) {
    const at = tokens.indexOf(verb);
    const near = tokens.slice(Math.max(0, at - 2), at + 2);
    if (near.some(({ tags }) => tags & TAG.pronoun)) return last;
    for (const { key, tags } of tokens.slice(Math.max(0, at - OPENING - 1), at + OPENING + 1))
      if (tags & TAG.role) return holders.get(key) ?? null;
  }
  return null;
}

/** How surely a name is the subject of a verb, 0 the surest; -1: it is none. */
function rankOf(
  passage: Passage,
  naming: Passage['namings'][number],
  verb: Token,
  start: number,
  namings: Passage['namings'],
): number {
  if (passage.unspaced && TOPIC.test(passage.masked.slice(naming.end, naming.end + 24))) return 0;
  const attached = attachment(passage, naming, verb);
  if (verb.speech === 'according' && !attached.endsWith('after')) return -1;
  // "said that they would soon visit Anna Velde": behind a verb only a title may stand before its subject.
  if (attached === 'near-after' && naming.title === null) return -1;
  const beside = BESIDE.indexOf(attached);
  if (beside !== -1 || attached !== 'far-before' || naming !== namings[0]) return beside;
  // "Anna Velde, who came back from the islands on Monday, told reporters": the sentence is about whom it begins with.
  const before = tokensIn(passage, start, naming.start);
  return before.filter(({ tags }) => !(tags & (TAG.role | TAG.modifier | TAG.courtesy | TAG.body | TAG.place)))
    .length <= OPENING
    ? BESIDE.length
    : -1;
}

/** The mark of who acts, in scripts without spaces, behind the name or the role that follows it. */
const TOPIC = /^(?:氏?(?:は|が)|(?:\s?[\d\p{Script=Hangul}]{1,8}){0,4}?(?:은|는|이|가)\s)/u;
