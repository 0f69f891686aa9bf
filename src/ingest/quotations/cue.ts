import type { NamedMention } from '../people/named-mention.ts';

/** Who speaks, as the text puts it. Only a `name` is a person by itself; the others wait for the rest of the text. */
export type Subject =
  | { readonly type: 'name'; readonly mention: NamedMention }
  | { readonly type: 'pronoun'; readonly pronoun: 'he' | 'she' | 'they' | 'it' }
  /** "the Russian diplomat": `noun` is the last word, `words` the whole. */
  | { readonly type: 'role'; readonly noun: string; readonly words: string }
  /** "the Foreign Ministry", "the statement"; `owner`: whose office or party it is. */
  | { readonly type: 'body'; readonly noun: string; readonly words: string; readonly owner?: NamedMention }
  /** "Ada Keel said": a name that no record has and no title shows. */
  | { readonly type: 'printed'; readonly words: string }
  /** "…, adding that": the subject is the one of the verb before. */
  | { readonly type: 'same' }
  /** "a U.S. official", "one resident of the town": somebody whom the text does not name; the words as printed. */
  | { readonly type: 'unnamed'; readonly words: string }
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

/** A subject and where it stands. Offsets are UTF-16 into the paragraph; with its verb where that is known. */
export interface FoundSubject {
  readonly start: number;
  readonly end: number;
  readonly subject: Subject;
}
