import { wholeIn } from './stretch.ts';
import type { NamedMention } from '../people/named-mention.ts';
import { findWords, type Word } from '../people/words.ts';
import { accordingTo } from './according-to.ts';
import { findCjkCues } from './cjk-cues.ts';
import type { Cue } from './cue.ts';
import { cueOf, isNounToo } from '../lexicon/cue-verbs.ts';
import { followsQuotation } from './follows-quotation.ts';
import { reportingNouns } from './reporting-nouns.ts';
import type { Sentence } from './sentences.ts';
import { subjectOf } from './subject-of.ts';

/** No sentence in print is longer; a run of words without a full stop has no subject and verb to be found. */
const LONGEST_SENTENCE = 6000;

/**
 * The verbs of speech in a sentence, with their subjects, in order.
 *
 * @param masked the paragraph with its quotations blanked out
 * @param words the words of the sentence
 * @param mentions the paragraph's mentions, in order
 */
export function findCues(
  masked: string,
  sentence: Sentence,
  words: readonly Word[],
  mentions: readonly NamedMention[],
): Cue[] {
  if (sentence.end - sentence.start > LONGEST_SENTENCE) return [];
  const names = mentions.filter(
    (mention) => mention.start >= sentence.start && mention.end <= sentence.end && masked[mention.start] !== '\uFFFC',
  );
  const cues: Cue[] = [];
  for (const [at, word] of words.entries()) {
    const strength = cueOf(word);
    if (strength === null || names.some((name) => name.start <= word.start && word.end <= name.end)) continue;
    if (/^(?:point|points|pointed|pointing)$/i.test(word.text) && !/^\s+(?:out|to)\b/i.test(masked.slice(word.end)))
      continue;
    // "the storm warning was"
    if (
      /^(?:warning|reporting|voicing)$/i.test(word.text) &&
      /^\s+(?:was|is|were|are|has|had|from|of|comes|came)\b/i.test(masked.slice(word.end))
    )
      continue;
    // "the United States", "Member States"
    if (/^States?$/.test(word.text)) continue;
    const found = subjectOf(masked, sentence, words, at, names, cues.length > 0);
    if (found === null) continue;
    if (
      isNounToo(word.text) &&
      !/^\s*(?:that\b|,?\s*["“«„`:])/iu.test(masked.slice(word.end)) &&
      found.subject.type !== 'pronoun' &&
      !followsQuotation(masked, { start: found.start, text: word.text }) &&
      !/\sas\s\p{L}+$/iu.test(masked.slice(word.end, found.end))
    )
      continue;
    cues.push({
      start: Math.min(found.start, word.start),
      end: Math.max(found.end, word.end),
      verb: word.text,
      strength,
      subject: found.subject,
    });
  }
  return [
    ...cues,
    ...findCjkCues(masked, sentence, names),
    ...accordingTo(masked, sentence, words, names),
    ...reportingNouns(masked, sentence, words, names, cues),
  ].toSorted((a, b) => a.start - b.start);
}

/** The words of a sentence, with offsets into the paragraph. */
export const wordsOf = (masked: string, { start, end }: Sentence): readonly Word[] =>
  wholeIn(findWords(masked), start, end);
