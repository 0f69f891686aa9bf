import type { NamedMention } from '../people/named-mention.ts';
import type { Word } from '../people/words.ts';
import type { FoundSubject } from './cue.ts';
import { nounPhrase } from './noun-phrase.ts';
import type { Sentence } from './sentences.ts';
import { isBodyNoun, isDocumentNoun } from '../lexicon/subject-nouns.ts';

/** "A bulletin of the Council distributed to the press says": the document that the sentence opens with, over a participle. */
export function openingDocument(
  masked: string,
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  names: readonly NamedMention[],
): FoundSubject | null {
  const noun = words.slice(0, Math.min(at, 7)).findIndex((word) => isDocumentNoun(word.text));
  const next = words[noun + 1];
  if (
    noun === -1 ||
    next === undefined ||
    /[,;:\uFFFC]/u.test(masked.slice(sentence.start, words[at]!.start)) ||
    !/^(?:\p{L}+ed|sent|read|made|given|sign)$/iu.test(next.text)
  )
    return null;
  return nounPhrase(masked, words, noun, names);
}

/** "The assembly backed a resolution condemning the raid and calling on all to go home": the paper speaks, and it is the body's before it. */
export function demandingDocument(
  masked: string,
  words: readonly Word[],
  at: number,
  names: readonly NamedMention[],
): FoundSubject | null {
  const noun = words.slice(0, at).findLastIndex((word) => isDocumentNoun(word.text));
  const next = words[noun + 1];
  if (
    noun === -1 ||
    at - noun > 8 ||
    next === undefined ||
    !/^\p{L}+ing$/u.test(next.text) ||
    /[,;:.\uFFFC]/u.test(masked.slice(words[noun]!.end, words[at]!.start))
  )
    return null;
  const owner = words.slice(0, noun).findLastIndex((word) => word.capital && isBodyNoun(word.text));
  const phrase = owner === -1 ? null : nounPhrase(masked, words, owner, names);
  const paper = words[noun]!;
  return {
    start: paper.start,
    end: words[at]!.end,
    subject: {
      type: 'body',
      noun: paper.text.toLowerCase(),
      words: phrase?.subject.type === 'body' ? `${phrase.subject.words} ${paper.text}` : paper.text,
    },
  };
}

/** "Council members say": the body whose members they are. */
export function membersOf(masked: string, words: readonly Word[], last: number): FoundSubject | null {
  const [body, members] = [words[last - 1], words[last]!];
  if (
    body === undefined ||
    !/^(?:members|leaders|representatives|spokesmen)$/iu.test(members.text) ||
    masked.slice(body.end, members.start) !== ' '
  )
    return null;
  return /^\p{Lu}{2,7}$/u.test(body.text) && last === 1
    ? {
        start: body.start,
        end: members.end,
        subject: { type: 'body', noun: body.text.toLowerCase(), words: body.text },
      }
    : null;
}
