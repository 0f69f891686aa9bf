import { isInCapitals } from '../people/capitals.ts';
import type { NamedMention } from '../people/named-mention.ts';
import type { Word } from '../people/words.ts';
import { apposedName, apposition, isJoint, relative, withTitle } from './apposition.ts';
import type { FoundSubject, Subject } from './cue.ts';
import { PRONOUNS } from '../lexicon/cue-verbs.ts';
import { demandingDocument, membersOf, openingDocument } from './document-subjects.ts';
import { apposedNoun, NP_STOP, nounPhrase, phraseBefore } from './noun-phrase.ts';
import { followsQuotation } from './follows-quotation.ts';
import { printedName, printedNameFrom } from './printed-name.ts';
import { quotedPerson } from './quoted-person.ts';
import type { Sentence } from './sentences.ts';
import { isBodyNoun, isCollective, isDocumentNoun, isPersonNoun, isRoleNoun } from '../lexicon/subject-nouns.ts';
import { describedName, openingUnnamed, somebodyOf } from './unnamed-subjects.ts';

const PARTICIPLE = /^\p{L}+ing$/iu;
/** A verb in its bare form. */
const BARE = /^(?!said$|told$|wrote$|thought$|spoke$)\p{Ll}+(?<!s|ed|ing)$/u;
const SKIPPED_BEFORE_VERB = new Set([
  'also',
  'then',
  'further',
  'later',
  'today',
  'yesterday',
  'just',
  'has',
  'have',
  'had',
  'was',
  'is',
  'did',
  'does',
  'once',
  'again',
  'even',
  'only',
  'now',
  'late',
  'early',
  'still',
  'earlier',
  'previously',
  'meanwhile',
  'however',
  'would',
  'will',
  'could',
  'being',
  'been',
  'be',
  'always',
  'himself',
  'herself',
  'went',
  'on',
  'out',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'ever',
  'long',
  'both',
  'recently',
  'friday',
  'ранее',
  'также',
  'затем',
  'a',
  'est',
  'hat',
  'ha',
  'avait',
]);
const CONJUNCTIONS = new Set(['and', 'but', 'or', 'while', 'и', 'а', 'та', 'et', 'und', 'y']);
/** The subject of the verb at `at`, to its right where the sentence is inverted, else to its left; null: the verb reports nobody's speech. */
export function subjectOf(
  masked: string,
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  names: readonly NamedMention[],
  hasCueBefore: boolean,
): FoundSubject | null {
  const verb = words[at]!;
  const passedOn = quotedPerson(masked, words, at, names);
  if (passedOn !== null) return passedOn;
  const lead = masked.slice(sentence.start, verb.start);
  if (/(?:^\s*|,\s*|[-–—]\s+)$/u.test(lead) || followsQuotation(masked, verb)) {
    const inverted = subjectRight(masked, words, at, names);
    if (inverted !== null && (followsQuotation(masked, verb) || inverted.subject.type === 'name')) return inverted;
  }
  const paper = PARTICIPLE.test(verb.text) ? demandingDocument(masked, words, at, names) : null;
  if (paper !== null) return paper;
  if (PARTICIPLE.test(verb.text) && /[\p{L}\p{N})\uFFFC"”»]\s*,?\s*(?:and\s+|while\s+|by\s+)?$/iu.test(lead))
    return {
      start: verb.start,
      end: verb.end,
      subject: hasCueBefore ? { type: 'same' } : (firstSubject(masked, sentence, words, names) ?? { type: 'unknown' }),
    };
  const left = subjectLeft(masked, sentence, words, at, names, hasCueBefore);
  // What stands before a verb in capitals may be any word.
  return left?.subject.type === 'unknown' &&
    isInCapitals(masked.slice(sentence.start, sentence.end)) &&
    !/\s(?:THAT|["“:])/u.test(masked.slice(verb.end, verb.end + 60))
    ? null
    : left;
}

/** The subject of a sentence's main clause: the name, role or body that it opens with; null: something else. */
export function openingSubject(
  masked: string,
  sentence: Sentence,
  words: readonly Word[],
  names: readonly NamedMention[],
): Subject | null {
  return firstSubject(
    masked,
    sentence,
    words,
    names.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
  );
}

function firstSubject(
  masked: string,
  sentence: Sentence,
  words: readonly Word[],
  names: readonly NamedMention[],
): Subject | null {
  const name = names[0];
  // "Keel's visit": not Keel.
  if (
    name !== undefined &&
    !/^['’]/u.test(masked.slice(name.end)) &&
    /^(?:[^,]{0,60},\s+)?(?:\p{L}+\s+){0,6}$/u.test(masked.slice(sentence.start, name.start))
  )
    return /^\sAND\s(?!(?:SAID|TOLD|ADDED|STATED)\s)[A-Z]/u.test(masked.slice(name.end)) &&
      names[1] !== undefined &&
      names[1].start - name.end < 60
      ? { type: 'unknown' }
      : { type: 'name', mention: name };
  for (const [i, word] of words.entries()) {
    if (i > 8) break;
    const pronoun = PRONOUNS.get(word.text.toLowerCase());
    if (pronoun !== undefined) return { type: 'pronoun', pronoun };
    // "the official Harbour newspaper", "the general council"
    const next = words[i + 1];
    if (
      /^(?:official|general|chief|deputy|member)$/iu.test(word.text) &&
      next !== undefined &&
      masked.slice(word.end, next.start) === ' ' &&
      (next.capital || isBodyNoun(next.text) || isRoleNoun(next.text))
    )
      continue;
    // "HARBOUR PARTY LEADERS": the leaders, and no party.
    if (
      next !== undefined &&
      word.text.length > 2 &&
      word.text === word.text.toUpperCase() &&
      masked.slice(word.end, next.start) === ' ' &&
      isCollective(next.text)
    )
      return null;
    if (isRoleNoun(word.text) || isBodyNoun(word.text)) return nounPhrase(masked, words, i, names)?.subject ?? null;
  }
  return null;
}

/** "said Kofi Annan", "added the minister". */
function subjectRight(
  masked: string,
  words: readonly Word[],
  at: number,
  names: readonly NamedMention[],
): FoundSubject | null {
  const verb = words[at]!;
  const name = names.find((candidate) => candidate.start > verb.end);
  if (name !== undefined && name.start - verb.end < 110) {
    const between = masked.slice(verb.end, name.start);
    const plain = between.replace(/\b(?:\p{L}\.){1,3}|\b(?:Rep|Sen|Gov|Mr|Mrs|Ms|Dr|Gen)\./gu, '');
    if (
      !/[.,;:!?"“”«»\uFFFC]/u.test(plain) &&
      !/\b(?:that|to|in|on|at|with|by|after|when|it|he|she|they)\b/iu.test(
        plain.replace(/\b(?:representative|ambassador|envoy|adviser|secretary)\s+to\b/giu, ''),
      )
    )
      return { start: verb.start, end: name.end, subject: { type: 'name', mention: name } };
  }
  const next = words[at + 1];
  const described = describedName(masked, words, at);
  if (described !== null) return described;
  const given =
    next === undefined || masked.slice(verb.end, next.start) !== ' ' ? null : printedNameFrom(masked, words, at + 1);
  if (given !== null)
    return {
      start: verb.start,
      end: given.end,
      subject: { type: 'printed', words: masked.slice(next!.start, given.end) },
    };
  if (next === undefined || !/^\s+$/u.test(masked.slice(verb.end, next.start))) return null;
  const pronoun = PRONOUNS.get(next.text.toLowerCase());
  if (pronoun !== undefined && pronoun !== 'they' && pronoun !== 'it')
    return { start: verb.start, end: next.end, subject: { type: 'pronoun', pronoun } };
  for (let i = at + 1; i < Math.min(words.length, at + 9); i++) {
    const word = words[i]!;
    const gap = masked.slice(words[i - 1]!.end, word.start);
    if (!/^[\s'’-]{1,2}$/u.test(gap) || NP_STOP.has(word.text.toLowerCase())) break;
    const following = words[i + 1];
    if (
      !isSpeakingNoun(word) ||
      (following !== undefined && masked.slice(word.end, following.start) === ' ' && isSpeakingNoun(following))
    )
      continue;
    const phrase = nounPhrase(masked, words, i, names)!;
    const tail =
      phrase.subject.type === 'unnamed'
        ? (/^\s(?:of|from|for|in|at|with)\s[^,.;:\uFFFC]{1,60}?(?=[,.;]|\s(?:who|whose|on|after|during|when|while|as|in\sa)\s|$)/u.exec(
            masked.slice(word.end),
          )?.[0] ?? '')
        : '';
    return {
      start: verb.start,
      end: phrase.end + tail.length,
      subject:
        phrase.subject.type === 'unnamed' ? { type: 'unnamed', words: phrase.subject.words + tail } : phrase.subject,
    };
  }
  return null;
}

/** "Lavrov also said", "the minister went on to say", "Kofi Annan, who served until 2006, said". */
function subjectLeft(
  masked: string,
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  names: readonly NamedMention[],
  hasCueBefore: boolean,
): FoundSubject | null {
  const verb = words[at]!;
  // "who, as if by rote, repeated"
  const who = /\bwho\s*,[^.;]{1,80},?["”»]?,?\s*$/iu.exec(masked.slice(sentence.start, verb.start));
  const relativeWord =
    who === null || !/[,"”»]\s*$/u.test(who[0])
      ? undefined
      : words.find((word) => word.start === sentence.start + who.index);
  if (relativeWord !== undefined) return relative(masked, sentence, relativeWord, verb, names);
  let last = at - 1;
  let infinitive = false;
  let governed = false;
  while (last >= 0) {
    const word = words[last]!;
    const lower = word.text.toLowerCase();
    const name = names.find((candidate) => candidate.start <= word.start && word.end <= candidate.end);
    if (name !== undefined) break;
    if (lower === 'to' && last > 0 && !infinitive) {
      infinitive = true;
      last--;
      // "Annan aims to discuss": over the verb that governs the infinitive.
      if (
        last >= 0 &&
        !PRONOUNS.has(words[last]!.text.toLowerCase()) &&
        !names.some((candidate) => candidate.end === words[last]!.end) &&
        /(?:s|ed|nt|on)$/u.test(words[last]!.text)
      ) {
        governed = true;
        last--;
      }
      continue;
    }
    // "who in 2010 said", "Lavrov on Friday said"
    if (
      (lower === 'in' || lower === 'on') &&
      (/\d/u.test(masked.slice(word.end, (words[last + 1] ?? verb).start)) || last + 1 < at)
    ) {
      last--;
      continue;
    }
    // "The minister did not comment": nothing is said.
    if (/^(?:not|never)$/u.test(lower)) return null;
    if (
      SKIPPED_BEFORE_VERB.has(lower) ||
      (lower.endsWith('ly') && lower.length > 4 && (!word.capital || word.text === word.text.toUpperCase()))
    )
      last--;
    else break;
  }
  // "the wish of the president to continue": nothing is said.
  if (last < 0 || (infinitive && !governed)) return null;
  // "The Harbour Agency (HA) said"
  const bracket = /^\)\s+$/u.test(masked.slice(words[last]!.end, (words[last + 1] ?? verb).start))
    ? masked.lastIndexOf('(', words[last]!.start)
    : -1;
  const outside = bracket > sentence.start ? words.findLastIndex((word) => word.end === bracket - 1) : -1;
  if (outside >= 0) last = outside;
  const before = words[last]!;
  const gap = (outside >= 0 ? ' ' : masked.slice(before.end, (words[last + 1] ?? verb).start)).replace(
    /\s\d{4}(?=\s)/u,
    '',
  );
  const name = names.find((candidate) => candidate.start <= before.start && before.end <= candidate.end);
  if (
    name !== undefined &&
    before.end === name.end &&
    /^(?:['’]s)?(?:\s*\([^)]*\))?\s+$/u.test(gap) &&
    !/^['’]s/u.test(gap)
  ) {
    const theirs = somebodyOf(masked, sentence, words, name, names);
    if (theirs !== null) return { ...theirs, end: verb.end };
    // "Biden and Putin said": nobody's words alone.
    if (isJoint(masked, name, names))
      return { start: withTitle(masked, name), end: verb.end, subject: { type: 'unknown' } };
    return { start: withTitle(masked, name), end: verb.end, subject: { type: 'name', mention: name } };
  }
  if (/^\s*(?:\([^)]*\)|\[[^\]]*\])?\s*,\s*$/u.test(gap)) {
    const apposed = apposition(masked, sentence, before, names);
    if (apposed !== null)
      return { start: withTitle(masked, apposed), end: verb.end, subject: { type: 'name', mention: apposed } };
    const printed = apposedName(masked, sentence, words, last, names);
    if (printed !== null) return { ...printed, end: verb.end };
    const head = apposedNoun(masked, sentence, words, names);
    if (head !== null) return { ...head, end: verb.end };
    // "However, he added": the comma ends what came before, and a bare verb has no subject of its own.
    return hasCueBefore ? { start: verb.start, end: verb.end, subject: { type: 'same' } } : null;
  }
  if (!/^(?:\s*\([^)]*\))?\s+$/u.test(gap)) return null;
  const lower = before.text.toLowerCase();
  const pronoun = PRONOUNS.get(lower);
  if (lower === 'who') return relative(masked, sentence, before, verb, names);
  if (pronoun !== undefined) return { start: before.start, end: verb.end, subject: { type: 'pronoun', pronoun } };
  if (CONJUNCTIONS.has(lower))
    return {
      start: verb.start,
      end: verb.end,
      subject: hasCueBefore ? { type: 'same' } : (firstSubject(masked, sentence, words, names) ?? { type: 'unknown' }),
    };
  const longer = phraseBefore(masked, words, last, names);
  // "A statement by the ministry said": the statement, not the ministry alone.
  const phrase =
    longer !== null &&
    ((longer.subject.type === 'body' && isDocumentNoun(longer.subject.noun)) || isSentTo(masked, longer))
      ? longer
      : (nounPhrase(masked, words, last, names) ?? longer);
  if (phrase !== null) return { ...phrase, end: verb.end };
  const unnamed = openingUnnamed(masked, sentence, words, at, names);
  if (unnamed !== null) return { ...unnamed, end: verb.end };
  const opening = openingDocument(masked, sentence, words, at, names);
  if (opening !== null) return { ...opening, end: verb.end };
  const members = membersOf(masked, words, last);
  if (members !== null) return { ...members, end: verb.end };
  const printed = printedName(masked, words, last);
  if (printed !== null)
    return {
      start: printed.start,
      end: verb.end,
      subject: { type: 'printed', words: masked.slice(printed.start, before.end) },
    };
  // "said the drills help its allies respond to": an infinitive, inside what somebody says.
  if (hasCueBefore && BARE.test(verb.text)) return null;
  // Capitalised words without a record, and plural nouns: somebody, but nobody we can name.
  if (before.capital || lower.endsWith('s'))
    return { start: before.start, end: verb.end, subject: { type: 'unknown' } };
  return null;
}

const isSpeakingNoun = (word: Word) => isRoleNoun(word.text) || isPersonNoun(word.text) || isBodyNoun(word.text);

/** "the mission to the Union in Port Keel", "the ambassador to the Union": not the Union. */
const isSentTo = (masked: string, { start, end }: FoundSubject) =>
  /(?:mission|delegation|embassy|ambassador|representative|envoy)\sto\s/iu.test(masked.slice(start, end + 4));
