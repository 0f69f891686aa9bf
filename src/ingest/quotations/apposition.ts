import type { NamedMention } from '../people/named-mention.ts';
import type { Word } from '../people/words.ts';
import type { FoundSubject, Subject } from './cue.ts';
import { printedName } from './printed-name.ts';
import type { Sentence } from './sentences.ts';

/** The name that an apposition which ends in a comma goes back to. */
export function apposition(
  masked: string,
  sentence: Sentence,
  before: Word,
  names: readonly NamedMention[],
): NamedMention | null {
  const followed = names.filter(
    (name) => name.end <= before.start && /^(?:\s*\([^)]*\))?,/u.test(masked.slice(name.end)),
  );
  if (followed.length === 0) return null;
  const opening = followed.find((name) =>
    /^["“«\s\uFFFC”",]*(?:\p{L}[\p{L}.'’-]*\s+){0,6}$/u.test(masked.slice(sentence.start, name.start)),
  );
  const chosen = opening ?? followed.at(-1)!;
  const between = masked.slice(chosen.end, before.end);
  return /[;:\uFFFC]/u.test(between) || between.length > 220 ? null : chosen;
}

/** Where a name starts together with the title or the form of address printed before it. */
export function withTitle(masked: string, name: NamedMention): number {
  const at = name.title === null ? -1 : masked.lastIndexOf(name.title, name.start);
  if (at !== -1 && at < name.start && name.start - (at + name.title!.length) <= 12) return at;
  return (
    name.start -
    (/(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Dame|Gen|Col|Sen|Rep|Gov)\.?\s$/u.exec(
      masked.slice(Math.max(0, name.start - 6), name.start),
    )?.[0].length ?? 0)
  );
}

/** A name that only its apposition shows: "Ada Keel, 55, a nurse," opens the sentence, or "a nurse, Ada Keel," ends here. */
export function apposedName(
  masked: string,
  sentence: Sentence,
  words: readonly Word[],
  last: number,
  names: readonly NamedMention[],
): FoundSubject | null {
  const opening = words.findIndex((word) => masked[word.end] === ',');
  for (const at of [last, opening]) {
    const found = at === -1 || masked[words[at]!.end] !== ',' ? null : printedName(masked, words, at);
    if (found === null || !/\s/u.test(masked.slice(found.start, found.end))) continue;
    const lead = masked.slice(sentence.start, found.start);
    const between = masked.slice(found.end, words[last]!.end);
    if (
      at === last
        ? /(?:^|[\s,])(?:an?|the|one|another|its|his|her|\p{L}+['’]s)\s[^.;:]{2,80},\s$/iu.test(lead)
        : /^["“«\s\uFFFC”",]*$/u.test(lead) &&
          /^,\s(?:\d{1,3},|(?:an?|the|who|one|whose|of)\s)/u.test(between) &&
          between.length < 220 &&
          !/[;:\uFFFC]/u.test(between)
    ) {
      const known = names.find((name) => name.start < found.end && found.start < name.end);
      return {
        ...found,
        subject:
          known === undefined
            ? { type: 'printed', words: masked.slice(found.start, found.end) }
            : { type: 'name', mention: known },
      };
    }
  }
  return null;
}

/** "Blinken, who said": the one before the comma; after two people joined by "and" it is nobody alone. */
export function relative(
  masked: string,
  sentence: Sentence,
  who: Word,
  verb: Word,
  names: readonly NamedMention[],
): FoundSubject {
  const name =
    names.findLast(
      (candidate) =>
        candidate.end <= who.start && /^,?\s*(?:\([^)]*\),?\s*)?$/u.test(masked.slice(candidate.end, who.start)),
    ) ??
    (/,\s*$/u.test(masked.slice(0, who.start)) ? apposition(masked, sentence, who, names) : null) ??
    undefined;
  const subject: Subject =
    name === undefined || isJoint(masked, name, names) ? { type: 'unknown' } : { type: 'name', mention: name };
  return { start: who.start, end: verb.end, subject };
}

/** Whether another name is joined to this one by "and" before it. */
export function isJoint(masked: string, name: NamedMention, names: readonly NamedMention[]): boolean {
  const before = names.findLast((candidate) => candidate.end < name.start);
  return (
    before !== undefined &&
    /^(?:\s+\([^)]*\))?,?\s+(?:and|und|et|y|и|та)\s+[^,;.]{0,60}$/iu.test(masked.slice(before.end, name.start)) &&
    !/\b(?:said|told|that)\b/iu.test(masked.slice(before.end, name.start))
  );
}
