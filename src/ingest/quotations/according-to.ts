import type { NamedMention } from '../people/named-mention.ts';
import type { Word } from '../people/words.ts';
import type { Cue } from './cue.ts';
import { ACCORDING, PRONOUNS } from '../lexicon/cue-verbs.ts';
import { NP_STOP, nounPhrase } from './noun-phrase.ts';
import type { Sentence } from './sentences.ts';
import { isRoleNoun } from '../lexicon/subject-nouns.ts';

/** "According to the minister, …" */
export function accordingTo(
  masked: string,
  sentence: Sentence,
  words: readonly Word[],
  names: readonly NamedMention[],
): Cue[] {
  const lower = masked.slice(sentence.start, sentence.end).toLowerCase();
  return ACCORDING.flatMap((phrase): Cue[] => {
    const at = lower.indexOf(phrase);
    if (at < 0 || /\p{L}/u.test(lower[at - 1] ?? ' ') || /\p{L}/u.test(lower[at + phrase.length] ?? ' ')) return [];
    const start = sentence.start + at;
    const from = start + phrase.length;
    const name = names.find((candidate) => candidate.start >= from);
    if (
      name !== undefined &&
      name.start - from < 90 &&
      !/[,;:.\uFFFC](?!\s?\p{Lu}\.)/u.test(masked.slice(from, name.start).replace(/\b\p{Lu}\./gu, ''))
    )
      return [{ start, end: name.end, verb: phrase, strength: 'strong', subject: { type: 'name', mention: name } }];
    for (const [i, word] of words.entries()) {
      if (word.start < from) continue;
      if (
        word.start - from > 60 ||
        NP_STOP.has(word.text.toLowerCase()) ||
        /[,;:]/u.test(masked.slice(from, word.start))
      )
        break;
      const pronoun = PRONOUNS.get(word.text.toLowerCase());
      if (pronoun !== undefined)
        return [{ start, end: word.end, verb: phrase, strength: 'strong', subject: { type: 'pronoun', pronoun } }];
      const phraseFound = isRoleNoun(words[i + 1]?.text ?? '') ? null : nounPhrase(masked, words, i, names);
      if (phraseFound !== null)
        return [{ start, end: phraseFound.end, verb: phrase, strength: 'strong', subject: phraseFound.subject }];
    }
    return [];
  });
}
