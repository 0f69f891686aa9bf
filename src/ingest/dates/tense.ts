import { matchPhrase } from './phrases.ts';
import type { Finding } from './passages.ts';
import { tokenize, type Token } from './tokens.ts';
import { vocabularyFor, type Vocabulary } from './vocabulary.ts';

/** How many words before and after a date are read for the time of its verb. */
const BEFORE = 20;
const AFTER = 20;
/** Of a longer sentence only so many words on either side are read. */
const LONGEST = 80;
/** "said on", "told ABC on": so near to the date a verb of speech belongs to it. */
const NEAR = 3;

type Cue = 'past' | 'weak-past' | 'future' | 'speech';

/** The words around a date in its sentence, up to the next date on either side. */
interface Surroundings {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/**
 * Whether the sentence tells of a dated event as past or as still to come; null where its words do not show it. The nearest
 * verb decides: one before the date, or, for "On 5 May the ministers met", the first one after it.
 */
export function tenseOf(finding: Finding, lang: string): 'past' | 'future' | null {
  const vocabulary = vocabularyFor(lang);
  const sentence = surroundings(finding);
  const before = sentence.before.slice(-BEFORE);
  const after = sentence.after.slice(0, AFTER);
  const spoken = cues(before.slice(-NEAR), vocabulary).at(-1) === 'speech';
  if (spoken) return 'past';
  const nearest = cues(before, vocabulary).findLast((cue) => cue !== 'speech');
  if (nearest) return nearest === 'future' ? 'future' : 'past';
  const [next, ...rest] = cues(after, vocabulary);
  if (!next) return null;
  // "On 5 May armed forces will …": the end of a word is a weak sign of the past.
  if (next === 'weak-past' && rest.includes('future')) return null;
  return next === 'future' ? 'future' : 'past';
}

/**
 * True where a report says that the words were said on that day: a verb of speech stands in the sentence, and
 * nothing between verb and day looks ahead ("said that the talks will open on Friday").
 */
export function isDayOfSpeech(finding: Finding, lang: string): boolean {
  const vocabulary = vocabularyFor(lang);
  const { before, after } = sentenceAround(finding, true);
  const spoken = cues(before, vocabulary);
  const verb = spoken.lastIndexOf('speech');
  if (verb !== -1) return !spoken.slice(verb + 1).includes('future');
  // "The President Saturday condemned …"
  if (spoken.includes('future')) return false;
  return cues(after.slice(0, NEAR), vocabulary)[0] === 'speech';
}

/** The words around a date in its sentence, up to the next date on either side, for comparing events. */
export function surroundings(finding: Finding): Surroundings {
  return sentenceAround(finding, false);
}

function sentenceAround({ expression, passage, all }: Finding, acrossDates: boolean): Surroundings {
  const earlier = acrossDates ? undefined : all.findLast(({ end }) => end <= expression.start);
  const later = acrossDates ? undefined : all.find(({ start }) => start >= expression.end);
  const before = tokenize(passage.text.slice(earlier?.end ?? 0, expression.start));
  const after = tokenize(passage.text.slice(expression.end, later?.start));
  const opening = before.findLastIndex((_, i) => endsSentence(before, i));
  const close = after.findIndex((_, i) => endsSentence(after, i));
  return {
    before: before.slice(opening + 1).slice(-LONGEST),
    after: after.slice(0, close === -1 ? undefined : close).slice(0, LONGEST),
  };
}

/** A full stop after a single letter or before a small one ends no sentence. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.type !== 'mark' || !/[.!?…。！？]/u.test(token.text)) return false;
  if (/[。！？]/u.test(token.text)) return true;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return !(before && before.text.length <= 2 && before.type === 'word') && (!next || (next.gap && !/^\p{Ll}/u.test(next.text)));
}

function cues(tokens: readonly Token[], vocabulary: Vocabulary): Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const cue = cueAt(tokens, at, vocabulary);
    if (cue) found.push(cue);
  }
  return found;
}

function cueAt(tokens: readonly Token[], at: number, { future, speech, past, pastEndings }: Vocabulary): Cue | null {
  if (matchPhrase(future, tokens, at)) return 'future';
  if (matchPhrase(speech, tokens, at)) return 'speech';
  if (matchPhrase(past, tokens, at)) return 'past';
  const { text, folded } = tokens[at]!;
  // "United" is a name.
  const verb = /^\p{Ll}/u.test(text) && pastEndings.some((ending) => folded.length >= ending.length + 3 && folded.endsWith(ending));
  return verb ? 'weak-past' : null;
}
