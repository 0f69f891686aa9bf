import type { Discourse } from './discourse.ts';
import { fitRole, sameVoice, voiceOf, type Voice } from './cast.ts';
import type { Subject } from './cue.ts';
import { findWords } from '../people/words.ts';
import { resolveBody } from './resolve-body.ts';
import { isDocumentNoun } from '../lexicon/subject-nouns.ts';

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
    case 'body': {
      const voice = resolveBody(subject, discourse);
      return voice !== null && subject.words === subject.words.toUpperCase() && isDocumentNoun(voice.named.name)
        ? null
        : voice;
    }
    case 'printed':
      return resolvePrinted(subject.words, discourse);
    case 'unnamed':
      return unnamed(subject.words);
    case 'unknown':
      return null;
  }
}

/** "A U.S. official said", then "the official said" and "he said": as printed, without its capital. */
function unnamed(words: string): Voice | null {
  const printed = words.replace(/\s+/gu, ' ');
  const name =
    printed === printed.toUpperCase()
      ? printed
      : printed.replace(/^\p{Lu}(?=\p{Ll}*\s)/u, (letter) => letter.toLowerCase());
  return {
    named: { id: null, name },
    person: null,
    body: false,
    doubtful: true,
    titles: new Set(findWords(words).map(({ key }) => key)),
  };
}

/** "Ada Keel said", then "Keel said". */
function resolvePrinted(words: string, { before }: Discourse): Voice | null {
  if (/\s/u.test(words))
    return { named: { id: null, name: words }, person: null, body: false, doubtful: true, titles: new Set() };
  const known = before.filter(({ doubtful, named }) => doubtful && named.name.endsWith(` ${words}`));
  return known.length === 1 ? known[0]! : null;
}

function resolvePronoun(
  pronoun: 'he' | 'she' | 'they' | 'it',
  { before, main, focus, body, previous }: Discourse,
): Voice | null {
  if (pronoun === 'it') return body;
  // "The group's members call it …, and they say": a body has members.
  if (pronoun === 'they')
    return focus?.person?.pronoun === 'they' || (focus !== null && isGroup(focus))
      ? focus
      : previous?.body
        ? previous
        : null;
  const fits = (voice: Voice) =>
    !voice.body && (voice.person?.pronoun === undefined || voice.person.pronoun === pronoun);
  if (focus !== null && fits(focus)) return focus;
  // Of names without a record the pronoun is not known, so that the only one that fits may be the wrong one.
  const candidates = before.filter((voice) => voice.person?.pronoun === pronoun);
  const [only] = candidates.length > 0 ? candidates : main.filter(fits);
  return candidates.length > 1 || (candidates.length === 0 && main.filter(fits).length !== 1) ? null : (only ?? null);
}

/** "the rebels", whom the text does not name. */
const isGroup = ({ named, doubtful }: Voice) =>
  doubtful === true &&
  named.id === null &&
  /^(?:the\s|some\s|several\s)?\p{Ll}[^,]*(?<!s)s$/u.test(named.name) &&
  !/^(?:an?|one)\s/u.test(named.name);

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
