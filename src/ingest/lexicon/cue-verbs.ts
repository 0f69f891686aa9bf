import { ofWord } from '../lexicon.ts';
import type { Word } from '../people/words.ts';
import { formsOf, SPEECH_VERBS } from './speech-verbs.ts';

/** Languages whose verbs the rules ask for whatever the language of the text: a word of theirs hardly means anything else in another. */
const RULED = ['en', 'ru', 'uk', 'fr', 'de', 'es'];
const STRONG = new Set(RULED.flatMap((lang) => SPEECH_VERBS[lang]!.strong.flatMap(formsOf)));
const WEAK = new Set(RULED.flatMap((lang) => SPEECH_VERBS[lang]!.weak.flatMap(formsOf)));
/** Forms of the English verbs that report speech on their own. */
export const STRONG_ENGLISH: ReadonlySet<string> = new Set(SPEECH_VERBS['en']!.strong.flatMap(formsOf));

/** How surely a word reports speech; null: it does not. */
export function cueStrength(word: string): 'strong' | 'weak' | null {
  const lower = word.toLowerCase();
  return STRONG.has(lower) ? 'strong' : WEAK.has(lower) ? 'weak' : null;
}

const cueOfForm = ofWord(({ word }) => cueStrength(word));

/** How surely a word of a text reports speech. */
export const cueOf = ({ form }: Word): 'strong' | 'weak' | null => cueOfForm(form);

/** Whether a word is a form of a verb of speech. */
export const isCueForm = (word: string): boolean => cueStrength(word) !== null;

/** "According to NAME": what names a speaker without a verb. The name follows. */
export const ACCORDING = [
  'according to',
  'in the words of',
  'as per',
  'по словам',
  'по мнению',
  'как считает',
  'за словами',
  'selon',
  "d'après",
  'd’après',
  'laut',
  'nach den worten von',
  'según',
  'de acuerdo con',
  'in a letter from',
] as const;

/** Pronouns that stand for one speaker, with the `pronoun` of the person they fit. */
export const PRONOUNS: ReadonlyMap<string, 'he' | 'she' | 'they' | 'it'> = new Map([
  ['he', 'he'],
  ['she', 'she'],
  ['they', 'they'],
  ['it', 'it'],
  ['who', 'they'],
  ['он', 'he'],
  ['она', 'she'],
  ['він', 'he'],
  ['вона', 'she'],
  ['il', 'he'],
  ['elle', 'she'],
  ['er', 'he'],
  ['él', 'he'],
  ['ella', 'she'],
] as const);

/** Forms that are nouns as often as verbs: they report speech only with a subject before them and "that" or a mark after. */
const NOUNS = new Set([
  'state',
  'states',
  'point',
  'points',
  'note',
  'notes',
  'report',
  'reports',
  'claim',
  'claims',
  'answer',
  'answers',
  'call',
  'calls',
  'demand',
  'demands',
  'hope',
  'hopes',
  'comment',
  'comments',
  'promise',
  'promises',
  'pledge',
  'pledges',
  'quote',
  'quotes',
  'reply',
  'replies',
  'remark',
  'remarks',
  'vow',
  'vows',
  'label',
  'labels',
  'term',
  'terms',
  'brand',
  'voice',
  'appeal',
  'appeals',
  'answering',
  'saying',
  'mention',
  'mentions',
  'talk',
  'talks',
  'read',
  'quoted',
]);

export const isNounToo = (word: string): boolean => NOUNS.has(word.toLowerCase());
