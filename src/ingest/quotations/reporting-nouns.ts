import { lowerOf, ofWord } from '../lexicon.ts';
import type { NamedMention } from '../people/named-mention.ts';
import type { Word } from '../people/words.ts';
import type { Cue, Subject } from './cue.ts';
import type { Sentence } from './sentences.ts';
import { REPORTING_NOUNS } from './terms.ts';

const isReportingNoun = ofWord((form) => REPORTING_NOUNS.has(lowerOf(form)));

/** "His appeal for a “pause”", "Annan’s call": a noun for words that somebody owns. Counts as a weak cue. */
export function reportingNouns(
  masked: string,
  sentence: Sentence,
  words: readonly Word[],
  names: readonly NamedMention[],
  cues: readonly Cue[],
): Cue[] {
  return words.flatMap((word, at): Cue[] => {
    if (!isReportingNoun(word.form) || cues.some((cue) => cue.start <= word.start && word.end <= cue.end)) return [];
    const owner = words[at - 1]?.text.toLowerCase() ?? '';
    const pronoun = ({ his: 'he', her: 'she', its: 'it' } as const)[owner as 'his' | 'her' | 'its'] as
      'he' | 'she' | 'it' | undefined;
    const name = names.find(
      (candidate) =>
        candidate.end < word.start && /^['’]s?\s+(?:\p{Ll}+\s+)?$/u.test(masked.slice(candidate.end, word.start)),
    );
    const subject: Subject | null =
      name !== undefined
        ? { type: 'name', mention: name }
        : pronoun !== undefined && masked.slice(sentence.start, words[at - 1]!.start).trim() === ''
          ? { type: 'pronoun', pronoun }
          : null;
    return subject === null
      ? []
      : [{ start: name?.start ?? words[at - 1]!.start, end: word.end, verb: word.text, strength: 'weak', subject }];
  });
}
