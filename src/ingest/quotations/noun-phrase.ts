import type { NamedMention } from '../people/named-mention.ts';
import type { Word } from '../people/words.ts';
import type { FoundSubject } from './cue.ts';
import { cueStrength } from '../lexicon/cue-verbs.ts';
import type { Sentence } from './sentences.ts';
import { isBodyNoun, isPersonNoun, isRoleNoun } from '../lexicon/subject-nouns.ts';

/** Words that no noun phrase before a verb takes in. */
export const NP_STOP = new Set([
  'that',
  'which',
  'when',
  'as',
  'if',
  'in',
  'on',
  'after',
  'before',
  'because',
  'while',
  'but',
  'and',
  'or',
  'by',
  'with',
  'from',
  'to',
  'where',
  'since',
  'although',
  'what',
  'at',
]);

/** Words by which a phrase says that somebody is not named. */
const INDEFINITE = /^(?:an?|one|another|some|several|many|two|three|four)$/iu;

/** "the statement by the ministry said", "the Institute for Peace said": the noun that counts stands before a preposition. */
export function phraseBefore(
  masked: string,
  words: readonly Word[],
  last: number,
  names: readonly NamedMention[],
): FoundSubject | null {
  const sent = sentTo(words, last);
  for (let at = last; at > Math.max(0, last - 8); at--) {
    const word = words[at]!;
    // "the mission to the Union in Port Keel": not the Union.
    if (sent !== -1 && at > sent) continue;
    if (!/^[\s'’-]{1,2}$/u.test(masked.slice(words[at - 1]!.end, word.start))) return null;
    if (!/^(?:of|by|from|for|in|at|to|du|de|von)$/iu.test(word.text)) continue;
    const head = words[at - 1]!;
    if (!isBodyNoun(head.text) && !isRoleNoun(head.text) && !isPersonNoun(head.text)) continue;
    if (/^to$/iu.test(word.text) && at !== sent) continue;
    const found = nounPhrase(masked, words, at - 1, names);
    if (found === null || (found.subject.type !== 'body' && found.subject.type !== 'unnamed')) return found;
    return { ...found, subject: { ...found.subject, words: masked.slice(found.start, words[last]!.end) } };
  }
  return null;
}

/** Index of the "to" of "the mission to", "the ambassador to", among the last words; -1: none. */
function sentTo(words: readonly Word[], last: number): number {
  return words.findIndex(
    (word, i) =>
      i > 0 &&
      i <= last &&
      last - i < 9 &&
      /^to$/iu.test(word.text) &&
      /^(?:missions?|delegation|embassy|ambassador|representative|envoy)$/iu.test(words[i - 1]!.text) &&
      words.slice(i + 1, last + 1).every((part) => part.capital || /^(?:the|of|in|for|and|at)$/u.test(part.text)) &&
      words[last]!.capital,
  );
}

/** The noun phrase that ends with the role or body noun at `last`; null: no such noun stands there. */
export function nounPhrase(
  masked: string,
  words: readonly Word[],
  last: number,
  names: readonly NamedMention[],
): FoundSubject | null {
  const noun = words[last];
  // "in front of the gate"
  if (noun === undefined || (/^front$/iu.test(noun.text) && /^in$/iu.test(words[last - 1]?.text ?? ''))) return null;
  const acronym = /^\p{Lu}{3,6}$/u.test(noun.text) && /\p{Ll}{3}/u.test(masked);
  const role = isRoleNoun(noun.text);
  const person = isPersonNoun(noun.text);
  if (!role && !person && !isBodyNoun(noun.text) && !acronym) return null;
  let first = last;
  while (first > 0 && last - first < 7) {
    const word = words[first - 1]!;
    const gap = masked.slice(word.end, words[first]!.start);
    if (
      !/^(?:[\s'’-]|\.\s?)$/u.test(gap) ||
      NP_STOP.has(word.text.toLowerCase()) ||
      cueStrength(word.text) === 'strong'
    )
      break;
    first--;
    if (/^(?:the|a|an|this|his|her|its|one|another)$/iu.test(word.text)) break;
  }
  // "the president's statement": the words are the president's.
  const owner = names.findLast(
    (name) => name.start >= words[first]!.start && name.end < noun.start && /^['’]/u.test(masked.slice(name.end)),
  );
  if (owner !== undefined && isBodyNoun(noun.text))
    return {
      start: owner.start,
      end: noun.end,
      subject: /\b(?:statement|letter|message|speech|remarks|words|tweet|post|address)$/iu.test(noun.text)
        ? { type: 'name', mention: owner }
        : { type: 'body', noun: noun.text.toLowerCase(), words: masked.slice(words[first]!.start, noun.end), owner },
    };
  const ownedRole = words
    .slice(first, last)
    .findLast((word) => isRoleNoun(word.text) && /^['’]s?\b/u.test(masked.slice(word.end)));
  if (ownedRole !== undefined && !role)
    return {
      start: words[first]!.start,
      end: noun.end,
      subject: {
        type: 'role',
        noun: ownedRole.text.toLowerCase(),
        words: masked.slice(words[first]!.start, ownedRole.end),
      },
    };
  // "a senior official said": an indefinite somebody.
  const indefinite = INDEFINITE.test(words[first]!.text);
  const phrase = masked.slice(words[first]!.start, noun.end);
  const start = words[first]!.start;
  if ((role || person) && indefinite) return { start, end: noun.end, subject: { type: 'unnamed', words: phrase } };
  if (person) return { start, end: noun.end, subject: { type: 'role', noun: noun.text.toLowerCase(), words: phrase } };
  // "Department of Defence": what a body's name goes on with.
  const tail =
    role || !noun.capital || masked === masked.toUpperCase()
      ? ''
      : (/^\s(?:of|for)\s(?:the\s)?\p{Lu}\p{L}*(?:\s(?:and\s)?\p{Lu}\p{L}*)*/u.exec(masked.slice(noun.end))?.[0] ?? '');
  return {
    start,
    end: noun.end + tail.length,
    subject: { type: role ? 'role' : 'body', noun: noun.text.toLowerCase(), words: phrase + tail },
  };
}

/** "The ministry's statement, carried by an agency, said": the noun phrase that the sentence opens with, before its first comma. */
export function apposedNoun(
  masked: string,
  sentence: Sentence,
  words: readonly Word[],
  names: readonly NamedMention[],
): FoundSubject | null {
  const comma = masked.indexOf(',', sentence.start);
  const last = words.findLastIndex((word) => word.end === comma);
  if (last === -1 || last > 8) return null;
  return nounPhrase(masked, words, last, names) ?? phraseBefore(masked, words, last, names);
}
