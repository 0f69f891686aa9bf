import type { Named } from '../../statement/schema.ts';
import { bodyVoice, fitRole, sameVoice, voiceOf, type Voice } from './cast.ts';
import type { Subject } from './cue.ts';
import { isBodyNoun, isDocumentNoun, isVagueBody } from './subject-nouns.ts';

/** What is known about who speaks where a subject stands. */
export interface Discourse {
  /** Everybody named up to here. */
  readonly before: readonly Voice[];
  /** Everybody named in the whole text. */
  readonly all: readonly Voice[];
  /** Main speakers of the text. */
  readonly main: readonly Voice[];
  /** Whose words the text is, where no person speaks. */
  readonly institution: Named | null;
  /** The person a pronoun goes back to: who spoke last, or whom the last sentence is about. */
  readonly focus: Voice | null;
  /** The body that spoke last. */
  readonly body: Voice | null;
  /** Who the verb before belongs to, in the same sentence. */
  readonly previous: Voice | null;
}

/**
 * The person or body that a subject stands for. Pronouns and role nouns count only where one person fits;
 * where several fit and none of them is in focus, it is nobody.
 */
export function resolveSubject(subject: Subject, discourse: Discourse): Voice | null {
  switch (subject.type) {
    case 'name':
      return voiceOf(subject.mention);
    case 'same':
      return discourse.previous;
    case 'pronoun':
      return resolvePronoun(subject.pronoun, discourse);
    case 'role':
      return resolveRole(subject.noun, subject.words, discourse);
    case 'body':
      return resolveBody(subject.noun, subject.words, discourse);
    case 'unknown':
      return null;
  }
}

function resolvePronoun(pronoun: 'he' | 'she' | 'they' | 'it', { before, main, focus, body }: Discourse): Voice | null {
  if (pronoun === 'it') return body;
  if (pronoun === 'they') return focus?.person?.pronoun === 'they' ? focus : null;
  const fits = (voice: Voice) => !voice.body && (voice.person?.pronoun === undefined || voice.person.pronoun === pronoun);
  if (focus !== null && fits(focus)) return focus;
  // Of names without a record the pronoun is not known, so that the only one that fits may be the wrong one.
  const candidates = before.filter((voice) => voice.person?.pronoun === pronoun);
  const [only] = candidates.length > 0 ? candidates : main.filter(fits);
  return candidates.length > 1 || (candidates.length === 0 && main.filter(fits).length !== 1) ? null : (only ?? null);
}

function resolveRole(noun: string, words: string, { before, all, main, focus }: Discourse): Voice | null {
  for (const cast of [before, all]) {
    const fit = fitRole(noun, words, cast);
    if (fit.length === 1) return fit[0]!;
    if (fit.length === 0) continue;
    const focused = fit.find((voice) => sameVoice(voice, focus));
    if (focused !== undefined) return focused;
    const speakers = fit.filter((voice) => main.some((speaker) => sameVoice(speaker, voice)));
    return speakers.length === 1 ? speakers[0]! : null;
  }
  const speakers = fitRole(noun, words, main);
  return speakers.length === 1 ? speakers[0]! : null;
}

/**
 * A document's words belong to the body in its name ("Foreign Ministry statement"), else to the institution or the body
 * that spoke last. "The group" and the like name nobody by themselves.
 */
function resolveBody(noun: string, words: string, { institution, body }: Discourse): Voice | null {
  const parts = words.split(/\s+/);
  if (isDocumentNoun(noun)) {
    const owner = parts.slice(0, -1).findLastIndex((part) => isBodyNoun(part.replace(/['’]s$/u, '')) || (/^\p{Lu}{2,6}$/u.test(part) && words !== words.toUpperCase()));
    if (owner >= 0) return bodyVoice(named(parts.slice(0, owner + 1).join(' '), institution));
    return institution === null ? body : bodyVoice(institution);
  }
  const bare = withoutArticle(words);
  if (!/\s/u.test(bare) && isVagueBody(noun)) return body ?? (institution === null ? null : bodyVoice(institution));
  return bodyVoice(named(words, institution));
}

/** A body as printed, without article; the institution where its name has the same words. */
function named(words: string, institution: Named | null): Named {
  const name = withoutArticle(words);
  return institution !== null && institution.name.toLowerCase().includes(name.toLowerCase()) ? institution : { id: null, name: name === '' ? words : name };
}

const withoutArticle = (words: string) => words.replace(/^(?:(?:the|a|an|this|its|his|her|today['’]s|yesterday['’]s|le|la|les|un|une|der|die|das|el|los|las)\s+)+/iu, '').replace(/['’]s$/u, '');
