import type { NamedMention } from '../people/named-mention.ts';
import type { Word } from '../people/words.ts';
import { withTitle } from './apposition.ts';
import type { FoundSubject } from './cue.ts';
import { cueStrength, isNounToo, PRONOUNS } from '../lexicon/cue-verbs.ts';
import { followsQuotation } from './follows-quotation.ts';
import { NP_STOP, nounPhrase } from './noun-phrase.ts';
import { printedNameFrom } from './printed-name.ts';
import type { Sentence } from './sentences.ts';
import { isPersonNoun, isRoleNoun } from '../lexicon/subject-nouns.ts';

/** "said Harbour resident Ada Keel, 55,": a name after what the person is, in words that say no office. */
export function describedName(masked: string, words: readonly Word[], at: number): FoundSubject | null {
  const verb = words[at]!;
  if (!followsQuotation(masked, verb)) return null;
  for (let i = at + 1; i < Math.min(words.length, at + 8); i++) {
    const word = words[i]!;
    const gap = masked.slice(words[i - 1]!.end, word.start);
    if (
      !/^[\s'’-]{1,2}$|^-(?:year-)?$|^\s\d{1,3}-$/u.test(gap) ||
      NP_STOP.has(word.text.toLowerCase()) ||
      PRONOUNS.has(word.text.toLowerCase())
    )
      return null;
    if (i === at + 1 || word.capital === false || words[i - 1]!.capital) continue;
    const name = printedNameFrom(masked, words, i);
    if (name !== null)
      return {
        start: verb.start,
        end: name.end,
        subject: { type: 'printed', words: masked.slice(word.start, name.end) },
      };
  }
  return null;
}

/** "a spokesman for Mr Keel said", "Keel's lawyers" aside: somebody who belongs to a person is not that person. */
export function somebodyOf(
  masked: string,
  sentence: Sentence,
  words: readonly Word[],
  name: NamedMention,
  names: readonly NamedMention[],
): FoundSubject | null {
  const before = /(?<noun>\p{L}+)\s+(?:for|of|to)\s+(?:the\s+)?$/u.exec(
    masked.slice(sentence.start, withTitle(masked, name)),
  );
  const at = before === null ? -1 : words.findIndex(({ start }) => start === sentence.start + before.index);
  const noun = words[at];
  if (
    noun === undefined ||
    !(isPersonNoun(noun.text) || /^(?:spokes\p{L}+|aide|advis[eo]r|lawyer|attorney|representative)$/iu.test(noun.text))
  )
    return null;
  const phrase = nounPhrase(masked, words, at, names);
  return phrase === null
    ? null
    : {
        start: phrase.start,
        end: name.end,
        subject: { type: 'unnamed', words: masked.slice(phrase.start, name.end).replace(/^the\s/iu, 'a ') },
      };
}

/** "A diplomat familiar with the talks said": whom the sentence opens with, over what is told of that person. */
export function openingUnnamed(
  masked: string,
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  names: readonly NamedMention[],
): FoundSubject | null {
  const noun = words.slice(0, Math.min(at, 6)).findIndex((word) => isRoleNoun(word.text) || isPersonNoun(word.text));
  const next = words[noun + 1];
  if (
    noun === -1 ||
    next === undefined ||
    !/^(?:who|familiar|close|briefed|involved|speaking|with|at|in|from|on)$/iu.test(next.text) ||
    /[,;:\uFFFC]/u.test(masked.slice(sentence.start, words[at]!.start)) ||
    names.some(({ start }) => start >= sentence.start && start < words[at]!.start)
  )
    return null;
  // Another verb of speech in between has the subject that comes after it.
  if (words.slice(noun, at).some((word) => cueStrength(word.text) === 'strong' && !isNounToo(word.text))) return null;
  const found = nounPhrase(masked, words, noun, names);
  return found?.subject.type === 'unnamed' && masked.slice(sentence.start, found.start).trim().length < 30
    ? found
    : null;
}
