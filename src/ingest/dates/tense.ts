import { matchPhrase } from './phrases.ts';
import type { Finding } from './passages.ts';
import { tokenize, type Token } from './tokens.ts';
import { vocabularyFor, type Vocabulary } from './vocabulary.ts';

/** How many words before and after a date are read for the time of its verb. */
const BEFORE = 20;
const AFTER = 20;
/** Of a longer sentence only so many signs on either side are read. */
const REACH = 400;
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
 * Whether a sentence opens with the date and tells of it as past, with no word of what is still to come: "In 2011 nobody paid". Elsewhere
 * in a sentence a year may be a plan's: "pledged to pay in 2031".
 */
export function opensInPast(finding: Finding, lang: string): boolean {
  const vocabulary = vocabularyFor(lang);
  const { before, after } = sentenceAround(finding, true);
  if (before.length === 0 || !before.every(({ folded }) => vocabulary.inYear.has(folded))) return false;
  const told = cues(after, vocabulary).filter((cue) => cue !== 'speech');
  return told.length > 0 && !told.includes('future');
}

/** How a report gives the day on which words were said: `near` to the verb of speech, or `far` from it in its clause. */
export type DayOfSpeech = 'near' | 'far';

/**
 * Whether a report says that the words were said on that day: a verb of speech stands before the date, and neither another
 * verb nor the beginning of what was said ("said that on Friday …") stands between; or it follows at once ("The
 * President Saturday condemned …"). Null where it does not, and where the verb is of earlier words ("who said on Friday",
 * "denied the charges raised on Friday") or has an object that may be what the day belongs to ("deplored the death on Friday").
 */
export function dayOfSpeech(finding: Finding, lang: string): DayOfSpeech | null {
  const vocabulary = vocabularyFor(lang);
  const { before, after } = sentenceAround(finding, true);
  // "Wednesday’s attack" is of Wednesday, not what is said of it.
  if (
    /^['’]s$/iu.test(
      after
        .slice(0, 2)
        .map(({ text }) => text)
        .join(''),
    )
  )
    return null;
  const verb = before.findLastIndex((_, at) => cueAt(before, at, vocabulary) === 'speech');
  const between = before.slice(verb + 1);
  if (
    verb !== -1 &&
    cues(between, vocabulary).length === 0 &&
    !between.some(({ folded }) => vocabulary.clauseOpeners.has(folded))
  ) {
    if (isComma(between[0]) || isOfEarlierWords(before, verb, vocabulary)) return null;
    if (between.length <= NEAR) return 'near';
    return vocabulary.settings.size === 0 ||
      vocabulary.settings.has(between[0]!.folded) ||
      vocabulary.speechToHearers.has(before[verb]!.folded)
      ? 'far'
      : null;
  }
  if (cues(before, vocabulary).includes('future')) return null;
  // "…, which was attacked on Friday, denied today …": the comma ends what the day belongs to.
  const closesAside = isComma(after[0]) && before.some(isComma) && !before.slice(-2).some(isComma);
  const ofEarlier = before.slice(-2).some(({ folded }) => vocabulary.earlierSpeech.has(folded));
  return !closesAside && !ofEarlier && cues(after.slice(0, 2), vocabulary)[0] === 'speech' ? 'near' : null;
}

const isComma = (token: Token | undefined) => token?.text === ',';

/**
 * True where the verb does not tell of the words that the report is about: after "who" or "had", and as a participle in what
 * another verb of speech says ("said the changes announced on Friday …").
 */
function isOfEarlierWords(before: readonly Token[], verb: number, vocabulary: Vocabulary): boolean {
  if (before.slice(Math.max(0, verb - 2), verb).some(({ folded }) => vocabulary.earlierSpeech.has(folded))) return true;
  const earlier = before.slice(0, verb).findLastIndex((_, at) => cueAt(before, at, vocabulary) === 'speech');
  if (earlier === -1) return false;
  const between = before.slice(earlier + 1, verb);
  return (
    between.length > 0 && between.every(({ type, folded }) => type === 'word' && folded !== 'and' && folded !== 'but')
  );
}

/** The words around a date in its sentence, up to the next date on either side, for comparing events. */
export function surroundings(finding: Finding): Surroundings {
  return sentenceAround(finding, false);
}

function sentenceAround({ expression, passage, all, index }: Finding, acrossDates: boolean): Surroundings {
  const { start, end } = expression;
  const from = Math.max(start - REACH, acrossDates ? 0 : (all[index - 1]?.end ?? 0));
  const to = Math.min(end + REACH, acrossDates ? Infinity : (all[index + 1]?.start ?? Infinity));
  const before = tokenize(passage.text.slice(from, start));
  const after = tokenize(passage.text.slice(end, to));
  const opening = before.findLastIndex((_, i) => endsSentence(before, i));
  const close = after.findIndex((_, i) => endsSentence(after, i));
  return {
    before: before.slice(opening + 1),
    after: after.slice(0, close === -1 ? undefined : close),
  };
}

/** A full stop after a single letter or before a small one ends no sentence. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.type !== 'mark' || !/[.!?…。！？]/u.test(token.text)) return false;
  if (/[。！？]/u.test(token.text)) return true;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    !(before && before.text.length <= 2 && before.type === 'word') &&
    (!next || (next.gap && !/^\p{Ll}/u.test(next.text)))
  );
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
  // "United" is a name; in a text that is all capitals nothing tells a name from a verb.
  const verb =
    (/^\p{Ll}/u.test(text) || (/^\p{Lu}{5,}$/u.test(text) && isAllCapitals(tokens))) &&
    pastEndings.some((ending) => folded.length >= ending.length + 3 && folded.endsWith(ending));
  return verb ? 'weak-past' : null;
}

/** No word of the sentence has small letters. */
function isAllCapitals(tokens: readonly Token[]): boolean {
  return tokens.every(({ type, text }) => type !== 'word' || !/\p{Ll}/u.test(text));
}
