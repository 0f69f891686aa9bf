import type { NamedMention } from '../people/named-mention.ts';
import type { Word } from '../people/words.ts';
import type { FoundSubject } from './cue.ts';
import { nounPhrase, phraseBefore } from './noun-phrase.ts';
import { printedName } from './printed-name.ts';

/** "the agency quoted the minister as saying": the minister. */
export function quotedPerson(
  masked: string,
  words: readonly Word[],
  at: number,
  names: readonly NamedMention[],
): FoundSubject | null {
  const verb = words[at]!;
  const quoted = /^(?:quot|cit)(?:e[sd]?|ing)$/iu.test(verb.text)
    ? /^\s+(?<who>[^.;:\uFFFC]{2,110}?)\s+as\s+(?:saying|telling|writing|having\s+said)(?!\p{L})/iu.exec(
        masked.slice(verb.end),
      )
    : null;
  if (quoted === null) return null;
  const end = verb.end + quoted[0].length;
  // `“…,” the statement quoted her as saying`: the cue begins where the quotation ends.
  const start =
    verb.start -
    (/\uFFFC\.?(?:["”»“’'」]|'')[\s,–—-]*(?<by>[^\uFFFC,;.]{0,60})$/u.exec(masked.slice(0, verb.start))?.groups?.['by']
      ?.length ?? 0);
  const until = verb.end + quoted[0].indexOf(quoted.groups!['who']!) + quoted.groups!['who']!.length;
  const name = names.find((candidate) => candidate.start > verb.end && candidate.end <= until);
  if (name !== undefined) return { start, end, subject: { type: 'name', mention: name } };
  const pronoun = ({ him: 'he', her: 'she' } as const)[quoted.groups!['who']!.toLowerCase() as 'him' | 'her'];
  if (pronoun !== undefined) return { start, end, subject: { type: 'pronoun', pronoun } };
  const last = words.findLastIndex((word) => word.end <= until);
  const printed = printedName(masked, words, last);
  if (printed !== null && printed.start > verb.end && /\s/u.test(masked.slice(printed.start, printed.end)))
    return { start, end, subject: { type: 'printed', words: masked.slice(printed.start, printed.end) } };
  const phrase = phraseBefore(masked, words, last, names) ?? nounPhrase(masked, words, last, names);
  return { start, end, subject: phrase !== null && phrase.start > verb.end ? phrase.subject : { type: 'unknown' } };
}
