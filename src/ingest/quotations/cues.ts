import type { NamedMention } from '../people/mentions.ts';
import { findWords, type Word } from '../people/words.ts';
import { ACCORDING, cueStrength, isNounToo, PRONOUNS } from './cue-verbs.ts';
import { REPORTING_NOUNS } from './terms.ts';
import { isBodyNoun, isDocumentNoun, isRoleNoun } from './subject-nouns.ts';
import type { Sentence } from './sentences.ts';

/** Who speaks, as the text puts it. Only a `name` is a person by itself; the others wait for the rest of the text. */
export type Subject =
  | { readonly type: 'name'; readonly mention: NamedMention }
  | { readonly type: 'pronoun'; readonly pronoun: 'he' | 'she' | 'they' | 'it' }
  /** "the Russian diplomat": `noun` is the last word, `words` the whole. */
  | { readonly type: 'role'; readonly noun: string; readonly words: string }
  /** "the Foreign Ministry", "the statement". */
  | { readonly type: 'body'; readonly noun: string; readonly words: string }
  /** "…, adding that": the subject is the one of the verb before. */
  | { readonly type: 'same' }
  /** "two officials", "who" after several people. */
  | { readonly type: 'unknown' };

/** A verb of speech and its subject. Offsets are UTF-16 into the paragraph and take in both. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly verb: string;
  readonly strength: 'strong' | 'weak';
  readonly subject: Subject;
}

const PARTICIPLE = /^\p{L}+ing$/u;
const SKIPPED_BEFORE_VERB = new Set(['also', 'then', 'further', 'later', 'today', 'yesterday', 'just', 'has', 'have', 'had', 'was', 'is', 'did', 'does', 'not', 'once', 'again', 'even', 'only', 'now', 'still', 'earlier', 'previously', 'meanwhile', 'however', 'would', 'will', 'could', 'being', 'been', 'be', 'never', 'always', 'himself', 'herself', 'went', 'on', 'out', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'ever', 'long', 'both', 'recently', 'friday', 'ранее', 'также', 'затем', 'a', 'est', 'hat', 'ha', 'avait']);
const CONJUNCTIONS = new Set(['and', 'but', 'or', 'while', 'и', 'а', 'та', 'et', 'und', 'y']);
const QUOTE_END = /\uFFFC\.?(?:["”»“’'」]|'')[\s,–—-]*$/u;
const NP_STOP = new Set(['that', 'which', 'when', 'as', 'if', 'in', 'on', 'after', 'before', 'because', 'while', 'but', 'and', 'or', 'by', 'with', 'from', 'to', 'where', 'since', 'although', 'what', 'at']);

/**
 * The verbs of speech in a sentence, with their subjects, in order.
 *
 * @param masked the paragraph with its quotations blanked out
 * @param mentions the paragraph's mentions, in order
 */
export function findCues(masked: string, sentence: Sentence, mentions: readonly NamedMention[]): Cue[] {
  const words = wordsOf(masked, sentence);
  const names = mentions.filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end && masked[mention.start] !== '\uFFFC');
  const cues: Cue[] = [];
  for (const [at, word] of words.entries()) {
    const strength = cueStrength(word.text);
    if (strength === null || names.some((name) => name.start <= word.start && word.end <= name.end)) continue;
    if (/^(?:point|points|pointed|pointing)$/i.test(word.text) && !/^\s+(?:out|to)\b/i.test(masked.slice(word.end))) continue;
    // "the United States", "Member States"
    if (/^States?$/.test(word.text)) continue;
    const found = subjectOf(masked, sentence, words, at, names, cues.length > 0);
    if (found === null) continue;
    if (isNounToo(word.text) && !/^\s*(?:that\b|,?\s*["“«„`:])/iu.test(masked.slice(word.end)) && found.subject.type !== 'pronoun' && !QUOTE_END.test(masked.slice(0, found.start))) continue;
    cues.push({ start: Math.min(found.start, word.start), end: Math.max(found.end, word.end), verb: word.text, strength, subject: found.subject });
  }
  return [...cues, ...accordingTo(masked, sentence, words, names), ...reportingNouns(masked, sentence, words, names, cues)].toSorted((a, b) => a.start - b.start);
}

const wordsOf = (masked: string, { start, end }: Sentence): Word[] => findWords(masked.slice(start, end)).map((word) => Object.assign(word, { start: word.start + start, end: word.end + start }));

interface FoundSubject {
  readonly start: number;
  readonly end: number;
  readonly subject: Subject;
}

function subjectOf(masked: string, sentence: Sentence, words: readonly Word[], at: number, names: readonly NamedMention[], hasCueBefore: boolean): FoundSubject | null {
  const verb = words[at]!;
  const lead = masked.slice(sentence.start, verb.start);
  if (/(?:^\s*|,\s*|[-–—]\s+)$/u.test(lead) || QUOTE_END.test(masked.slice(0, verb.start))) {
    const inverted = subjectRight(masked, words, at, names);
    if (inverted !== null && (QUOTE_END.test(masked.slice(0, verb.start)) || inverted.subject.type === 'name')) return inverted;
  }
  if (PARTICIPLE.test(verb.text) && /[\p{L}\p{N})\uFFFC"”»]\s*,?\s*(?:and\s+|while\s+|by\s+)?$/iu.test(lead)) return { start: verb.start, end: verb.end, subject: hasCueBefore ? { type: 'same' } : (firstSubject(masked, sentence, words, names) ?? { type: 'unknown' }) };
  return subjectLeft(masked, sentence, words, at, names, hasCueBefore);
}

/** The subject of a sentence's main clause: the name, role or body that it opens with; null: something else. */
export function openingSubject(masked: string, sentence: Sentence, names: readonly NamedMention[]): Subject | null {
  return firstSubject(masked, sentence, wordsOf(masked, sentence), names.filter(({ start, end }) => start >= sentence.start && end <= sentence.end));
}

function firstSubject(masked: string, sentence: Sentence, words: readonly Word[], names: readonly NamedMention[]): Subject | null {
  const name = names[0];
  if (name !== undefined && /^(?:[^,]{0,60},\s+)?(?:\p{L}+\s+){0,6}$/u.test(masked.slice(sentence.start, name.start))) return { type: 'name', mention: name };
  for (const [i, word] of words.entries()) {
    if (i > 8) break;
    const pronoun = PRONOUNS.get(word.text.toLowerCase());
    if (pronoun !== undefined) return { type: 'pronoun', pronoun };
    if (isRoleNoun(word.text) || isBodyNoun(word.text)) return nounPhrase(masked, words, i, names)?.subject ?? null;
  }
  return null;
}

/** "said Kofi Annan", "added the minister". */
function subjectRight(masked: string, words: readonly Word[], at: number, names: readonly NamedMention[]): FoundSubject | null {
  const verb = words[at]!;
  const name = names.find((candidate) => candidate.start > verb.end);
  if (name !== undefined && name.start - verb.end < 110) {
    const between = masked.slice(verb.end, name.start);
    const plain = between.replace(/\b(?:\p{L}\.){1,3}|\b(?:Rep|Sen|Gov|Mr|Mrs|Ms|Dr|Gen)\./gu, '');
    if (!/[.,;:!?"“”«»\uFFFC]/u.test(plain) && !/\b(?:that|to|in|on|at|with|by|after|when|it|he|she|they)\b/iu.test(plain.replace(/\b(?:representative|ambassador|envoy|adviser|secretary)\s+to\b/giu, ''))) return { start: verb.start, end: name.end, subject: { type: 'name', mention: name } };
  }
  const next = words[at + 1];
  if (next === undefined || !/^\s+$/u.test(masked.slice(verb.end, next.start))) return null;
  const pronoun = PRONOUNS.get(next.text.toLowerCase());
  if (pronoun !== undefined && pronoun !== 'they' && pronoun !== 'it') return { start: verb.start, end: next.end, subject: { type: 'pronoun', pronoun } };
  for (let i = at + 1; i < Math.min(words.length, at + 9); i++) {
    const word = words[i]!;
    const gap = masked.slice(words[i - 1]!.end, word.start);
    if (!/^[\s'’-]{1,2}$/u.test(gap) || NP_STOP.has(word.text.toLowerCase())) break;
    const following = words[i + 1];
    if ((isRoleNoun(word.text) || isBodyNoun(word.text)) && !(following !== undefined && masked.slice(word.end, following.start) === ' ' && (isRoleNoun(following.text) || isBodyNoun(following.text)))) return { ...nounPhrase(masked, words, i, names)!, start: verb.start };
  }
  return null;
}

/** "Lavrov also said", "the minister went on to say", "Kofi Annan, who served until 2006, said". */
function subjectLeft(masked: string, sentence: Sentence, words: readonly Word[], at: number, names: readonly NamedMention[], hasCueBefore: boolean): FoundSubject | null {
  const verb = words[at]!;
  // "who, as if by rote, repeated"
  const who = /\bwho\s*,[^.;]{1,80},?["”»]?,?\s*$/iu.exec(masked.slice(sentence.start, verb.start));
  const relativeWord = who === null || !/[,"”»]\s*$/u.test(who[0]) ? undefined : words.find((word) => word.start === sentence.start + who.index);
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
      if (last >= 0 && !PRONOUNS.has(words[last]!.text.toLowerCase()) && !names.some((candidate) => candidate.end === words[last]!.end) && /(?:s|ed|nt|on)$/u.test(words[last]!.text)) {
        governed = true;
        last--;
      }
      continue;
    }
    // "who in 2010 said", "Lavrov on Friday said"
    if ((lower === 'in' || lower === 'on') && (/\d/u.test(masked.slice(word.end, (words[last + 1] ?? verb).start)) || last + 1 < at)) {
      last--;
      continue;
    }
    if (SKIPPED_BEFORE_VERB.has(lower) || (lower.endsWith('ly') && lower.length > 4 && !word.capital)) last--;
    else break;
  }
  // "the wish of the president to continue": nothing is said.
  if (last < 0 || (infinitive && !governed)) return null;
  const before = words[last]!;
  const gap = masked.slice(before.end, (words[last + 1] ?? verb).start).replace(/\s\d{4}(?=\s)/u, '');
  const name = names.find((candidate) => candidate.start <= before.start && before.end <= candidate.end);
  if (name !== undefined && before.end === name.end && /^(?:['’]s)?(?:\s*\([^)]*\))?\s+$/u.test(gap) && !/^['’]s/u.test(gap)) {
    // "Biden and Putin said": nobody's words alone.
    if (isJoint(masked, name, names)) return { start: withTitle(masked, name), end: verb.end, subject: { type: 'unknown' } };
    return { start: withTitle(masked, name), end: verb.end, subject: { type: 'name', mention: name } };
  }
  if (/^\s*(?:\([^)]*\)|\[[^\]]*\])?\s*,\s*$/u.test(gap)) {
    const apposed = apposition(masked, sentence, before, names);
    if (apposed !== null) return { start: withTitle(masked, apposed), end: verb.end, subject: { type: 'name', mention: apposed } };
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
  if (CONJUNCTIONS.has(lower)) return { start: verb.start, end: verb.end, subject: hasCueBefore ? { type: 'same' } : (firstSubject(masked, sentence, words, names) ?? { type: 'unknown' }) };
  const phrase = nounPhrase(masked, words, last, names) ?? phraseBefore(masked, words, last, names);
  if (phrase !== null) return { ...phrase, end: verb.end };
  // Capitalised words without a record, and plural nouns: somebody, but nobody we can name.
  if (before.capital || lower.endsWith('s')) return { start: before.start, end: verb.end, subject: { type: 'unknown' } };
  return null;
}

/** "the statement by the ministry said", "the Institute for Peace said": the noun that counts stands before a preposition. */
function phraseBefore(masked: string, words: readonly Word[], last: number, names: readonly NamedMention[]): FoundSubject | null {
  for (let at = last; at > Math.max(0, last - 8); at--) {
    const word = words[at]!;
    if (!/^[\s'’-]{1,2}$/u.test(masked.slice(words[at - 1]!.end, word.start))) return null;
    if (!/^(?:of|by|from|for|in|at|du|de|von)$/iu.test(word.text)) continue;
    const head = words[at - 1]!;
    if (!isBodyNoun(head.text) && !isRoleNoun(head.text)) continue;
    const found = nounPhrase(masked, words, at - 1, names);
    if (found === null || found.subject.type !== 'body' || isDocumentNoun(head.text)) return found;
    return { ...found, subject: { ...found.subject, words: masked.slice(found.start, words[last]!.end) } };
  }
  return null;
}

/** The noun phrase that ends with the role or body noun at `last`; null: no such noun stands there. */
function nounPhrase(masked: string, words: readonly Word[], last: number, names: readonly NamedMention[]): FoundSubject | null {
  const noun = words[last];
  if (noun === undefined) return null;
  const acronym = /^\p{Lu}{3,6}$/u.test(noun.text) && /\p{Ll}{3}/u.test(masked);
  const role = isRoleNoun(noun.text);
  if (!role && !isBodyNoun(noun.text) && !acronym) return null;
  let first = last;
  while (first > 0 && last - first < 7) {
    const word = words[first - 1]!;
    const gap = masked.slice(word.end, words[first]!.start);
    if (!/^(?:[\s'’-]|\.\s?)$/u.test(gap) || NP_STOP.has(word.text.toLowerCase()) || cueStrength(word.text) === 'strong') break;
    first--;
    if (/^(?:the|a|an|this|his|her|its)$/iu.test(word.text)) break;
  }
  // "the president's statement": the words are the president's.
  const owner = names.findLast((name) => name.start >= words[first]!.start && name.end < noun.start && /^['’]/u.test(masked.slice(name.end)));
  if (owner !== undefined && isBodyNoun(noun.text)) return { start: owner.start, end: noun.end, subject: /\b(?:statement|letter|message|speech|remarks|words|tweet|post|address)$/iu.test(noun.text) ? { type: 'name', mention: owner } : { type: 'body', noun: noun.text.toLowerCase(), words: masked.slice(words[first]!.start, noun.end) } };
  const ownedRole = words.slice(first, last).findLast((word) => isRoleNoun(word.text) && /^['’]s?\b/u.test(masked.slice(word.end)));
  if (ownedRole !== undefined && !role) return { start: words[first]!.start, end: noun.end, subject: { type: 'role', noun: ownedRole.text.toLowerCase(), words: masked.slice(words[first]!.start, ownedRole.end) } };
  // "a senior official said": an indefinite somebody.
  const indefinite = /^(?:a|an|one|some|two|three|several|another)$/iu.test(words[first]!.text) || /^(?:a|an|one)$/iu.test(words[first - 1]?.text ?? '');
  const phrase = masked.slice(words[first]!.start, noun.end);
  const start = words[first]!.start;
  if (role && indefinite) return { start, end: noun.end, subject: { type: 'unknown' } };
  return { start, end: noun.end, subject: { type: role ? 'role' : 'body', noun: noun.text.toLowerCase(), words: phrase } };
}

/** "The ministry's statement, carried by an agency, said": the noun phrase that the sentence opens with, before its first comma. */
function apposedNoun(masked: string, sentence: Sentence, words: readonly Word[], names: readonly NamedMention[]): FoundSubject | null {
  const comma = masked.indexOf(',', sentence.start);
  const last = words.findLastIndex((word) => word.end === comma);
  if (last === -1 || last > 8) return null;
  return nounPhrase(masked, words, last, names);
}

/** The name that an apposition which ends in a comma goes back to. */
function apposition(masked: string, sentence: Sentence, before: Word, names: readonly NamedMention[]): NamedMention | null {
  const followed = names.filter((name) => name.end <= before.start && /^(?:\s*\([^)]*\))?,/u.test(masked.slice(name.end)));
  if (followed.length === 0) return null;
  const opening = followed.find((name) => /^["“«\s\uFFFC”",]*(?:\p{L}[\p{L}.'’-]*\s+){0,6}$/u.test(masked.slice(sentence.start, name.start)));
  const chosen = opening ?? followed.at(-1)!;
  const between = masked.slice(chosen.end, before.end);
  return /[;:\uFFFC]/u.test(between) || between.length > 220 ? null : chosen;
}

/** Where a name starts together with the title printed before it. */
function withTitle(masked: string, name: NamedMention): number {
  const at = name.title === null ? -1 : masked.lastIndexOf(name.title, name.start);
  return at !== -1 && at < name.start && name.start - (at + name.title!.length) <= 12 ? at : name.start;
}

/** "Blinken, who said": the one before the comma; after two people joined by "and" it is nobody alone. */
function relative(masked: string, sentence: Sentence, who: Word, verb: Word, names: readonly NamedMention[]): FoundSubject {
  const name = names.findLast((candidate) => candidate.end <= who.start && /^,?\s*(?:\([^)]*\),?\s*)?$/u.test(masked.slice(candidate.end, who.start))) ?? (/,\s*$/u.test(masked.slice(0, who.start)) ? apposition(masked, sentence, who, names) : null) ?? undefined;
  const subject: Subject = name === undefined || isJoint(masked, name, names) ? { type: 'unknown' } : { type: 'name', mention: name };
  return { start: who.start, end: verb.end, subject };
}

/** Whether another name is joined to this one by "and" before it. */
function isJoint(masked: string, name: NamedMention, names: readonly NamedMention[]): boolean {
  const before = names.findLast((candidate) => candidate.end < name.start);
  return before !== undefined && /^(?:\s+\([^)]*\))?,?\s+(?:and|und|et|y|и|та)\s+[^,;.]{0,60}$/u.test(masked.slice(before.end, name.start)) && !/\b(?:said|told|that)\b/u.test(masked.slice(before.end, name.start));
}

/** "According to the minister, …" */
function accordingTo(masked: string, sentence: Sentence, words: readonly Word[], names: readonly NamedMention[]): Cue[] {
  const lower = masked.slice(sentence.start, sentence.end).toLowerCase();
  return ACCORDING.flatMap((phrase): Cue[] => {
    const at = lower.indexOf(phrase);
    if (at < 0 || /\p{L}/u.test(lower[at - 1] ?? ' ') || /\p{L}/u.test(lower[at + phrase.length] ?? ' ')) return [];
    const start = sentence.start + at;
    const from = start + phrase.length;
    const name = names.find((candidate) => candidate.start >= from);
    if (name !== undefined && name.start - from < 90 && !/[,;:.\uFFFC](?!\s?\p{Lu}\.)/u.test(masked.slice(from, name.start).replace(/\b\p{Lu}\./gu, ''))) return [{ start, end: name.end, verb: phrase, strength: 'strong', subject: { type: 'name', mention: name } }];
    for (const [i, word] of words.entries()) {
      if (word.start < from) continue;
      if (word.start - from > 60 || NP_STOP.has(word.text.toLowerCase()) || /[,;:]/u.test(masked.slice(from, word.start))) break;
      const pronoun = PRONOUNS.get(word.text.toLowerCase());
      if (pronoun !== undefined) return [{ start, end: word.end, verb: phrase, strength: 'strong', subject: { type: 'pronoun', pronoun } }];
      const phraseFound = isRoleNoun(words[i + 1]?.text ?? '') ? null : nounPhrase(masked, words, i, names);
      if (phraseFound !== null) return [{ start, end: phraseFound.end, verb: phrase, strength: 'strong', subject: phraseFound.subject }];
    }
    return [];
  });
}

/** "His appeal for a “pause”", "Annan’s call": a noun for words that somebody owns. Counts as a weak cue. */
function reportingNouns(masked: string, sentence: Sentence, words: readonly Word[], names: readonly NamedMention[], cues: readonly Cue[]): Cue[] {
  return words.flatMap((word, at): Cue[] => {
    if (!REPORTING_NOUNS.has(word.text.toLowerCase()) || cues.some((cue) => cue.start <= word.start && word.end <= cue.end)) return [];
    const owner = words[at - 1]?.text.toLowerCase() ?? '';
    const pronoun = ({ his: 'he', her: 'she', its: 'it' } as const)[owner as 'his' | 'her' | 'its'] as 'he' | 'she' | 'it' | undefined;
    const name = names.find((candidate) => candidate.end < word.start && /^['’]s?\s+(?:\p{Ll}+\s+)?$/u.test(masked.slice(candidate.end, word.start)));
    const subject: Subject | null = name !== undefined ? { type: 'name', mention: name } : pronoun !== undefined && masked.slice(sentence.start, words[at - 1]!.start).trim() === '' ? { type: 'pronoun', pronoun } : null;
    return subject === null ? [] : [{ start: name?.start ?? words[at - 1]!.start, end: word.end, verb: word.text, strength: 'weak', subject }];
  });
}
