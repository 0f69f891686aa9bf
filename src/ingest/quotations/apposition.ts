import type { NamedMention } from '../people/mentions.ts';
import type { Word } from '../people/words.ts';
import type { FoundSubject, Subject } from './cue.ts';
import type { Sentence } from './sentences.ts';

/** The name that an apposition which ends in a comma goes back to. */
export function apposition(masked: string, sentence: Sentence, before: Word, names: readonly NamedMention[]): NamedMention | null {
  const followed = names.filter((name) => name.end <= before.start && /^(?:\s*\([^)]*\))?,/u.test(masked.slice(name.end)));
  if (followed.length === 0) return null;
  const opening = followed.find((name) => /^["“«\s\uFFFC”",]*(?:\p{L}[\p{L}.'’-]*\s+){0,6}$/u.test(masked.slice(sentence.start, name.start)));
  const chosen = opening ?? followed.at(-1)!;
  const between = masked.slice(chosen.end, before.end);
  return /[;:\uFFFC]/u.test(between) || between.length > 220 ? null : chosen;
}

/** Where a name starts together with the title printed before it. */
export function withTitle(masked: string, name: NamedMention): number {
  const at = name.title === null ? -1 : masked.lastIndexOf(name.title, name.start);
  return at !== -1 && at < name.start && name.start - (at + name.title!.length) <= 12 ? at : name.start;
}

/** "Blinken, who said": the one before the comma; after two people joined by "and" it is nobody alone. */
export function relative(masked: string, sentence: Sentence, who: Word, verb: Word, names: readonly NamedMention[]): FoundSubject {
  const name = names.findLast((candidate) => candidate.end <= who.start && /^,?\s*(?:\([^)]*\),?\s*)?$/u.test(masked.slice(candidate.end, who.start))) ?? (/,\s*$/u.test(masked.slice(0, who.start)) ? apposition(masked, sentence, who, names) : null) ?? undefined;
  const subject: Subject = name === undefined || isJoint(masked, name, names) ? { type: 'unknown' } : { type: 'name', mention: name };
  return { start: who.start, end: verb.end, subject };
}

/** Whether another name is joined to this one by "and" before it. */
export function isJoint(masked: string, name: NamedMention, names: readonly NamedMention[]): boolean {
  const before = names.findLast((candidate) => candidate.end < name.start);
  return before !== undefined && /^(?:\s+\([^)]*\))?,?\s+(?:and|und|et|y|и|та)\s+[^,;.]{0,60}$/u.test(masked.slice(before.end, name.start)) && !/\b(?:said|told|that)\b/u.test(masked.slice(before.end, name.start));
}
