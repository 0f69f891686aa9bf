import { TAG } from '../lexicon/tags.ts';
import { attachment, type Attachment, type Passage, type Token, tokensIn } from './attribution-context.ts';
import type { Sentence } from './sentences.ts';

/** Somebody is reported to speak, whether the words are quoted or not. Offsets are UTF-16 into the paragraph. */
export interface SpeechAct {
  readonly paragraph: number;
  readonly start: number;
  /** Index into the figures. */
  readonly figure: number;
}

const NEARNESS: readonly Attachment[] = ['adjacent-before', 'adjacent-after', 'near-before', 'near-after'];
/** How many words a pronoun or an office may stand away from its verb. */
const REACH = 4;

/**
 * Who is reported to speak in a text, in its order: the figure that stands beside a verb of speech; where a pronoun, an
 * office or nothing stands there, whoever spoke last in that paragraph or the one before.
 */
export function speechActs(passages: readonly (Passage | null)[]): readonly SpeechAct[] {
  const acts: SpeechAct[] = [];
  for (const [paragraph, passage] of passages.entries()) {
    if (passage === null) continue;
    for (const sentence of passage.sentences) {
      const verb = verbOf(passage, sentence);
      if (verb === null) continue;
      const named = subjectNamed(passage, sentence, verb);
      const last = acts.at(-1);
      if (named !== null) acts.push({ paragraph, start: verb.start, figure: named });
      else if (last !== undefined && paragraph - last.paragraph <= 1 && isTakenUp(passage, verb))
        acts.push({ paragraph, start: verb.start, figure: last.figure });
    }
  }
  return acts;
}

/** The verb that reports a sentence: the first strong one, else the first. */
function verbOf(passage: Passage, { start, end }: Sentence): Token | null {
  const { namings } = passage;
  const verbs = tokensIn(passage, start, end).filter(
    (token) =>
      token.speech !== null && !namings.some((naming) => naming.start <= token.start && token.end <= naming.end),
  );
  return verbs.find(({ speech }) => speech !== 'weak') ?? verbs[0] ?? null;
}

function subjectNamed(passage: Passage, { start, end }: Sentence, verb: Token): number | null {
  const inside = passage.namings.filter((naming) => naming.start >= start && naming.end <= end);
  const ranked = inside
    .map(({ figure, ...naming }) => ({ figure, rank: NEARNESS.indexOf(attachment(passage, naming, verb)) }))
    .filter(({ rank }) => rank !== -1)
    .toSorted((a, b) => a.rank - b.rank);
  return ranked[0]?.figure ?? null;
}

/** Whether a verb without a name beside it goes on with whoever spoke: a pronoun or nothing is its subject. */
function isTakenUp({ tokens }: Passage, verb: Token): boolean {
  const at = tokens.indexOf(verb);
  return tokens.slice(Math.max(0, at - REACH), at + REACH).some(({ tags }) => tags & TAG.pronoun);
}
