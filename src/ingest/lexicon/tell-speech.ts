import { lowerOf, ofWordBy } from '../lexicon.ts';
import type { Word } from '../people/words.ts';
import { formsOf, INSIDE_WORDS, SPEECH_VERBS } from './speech-verbs.ts';

/** How a word gives a speaker away: a verb of speech alone, one beside a quotation only, or no verb ("according to"). */
export type SpeechClass = 'strong' | 'weak' | 'according';

/** Tells it of a word in small letters. */
export type SpeechTeller = (word: string) => SpeechClass | null;

const tellers = new Map<string, SpeechTeller>();

const CLASSES: readonly SpeechClass[] = ['strong', 'weak', 'according'];

/** The forms of each language, made when a text of it is first read. */
const made = new Map<string, ReadonlyMap<string, SpeechClass>>();

function formsIn(lang: string): ReadonlyMap<string, SpeechClass> {
  const known = made.get(lang);
  if (known) return known;
  const forms = new Map<string, SpeechClass>();
  const verbs = SPEECH_VERBS[lang];
  if (verbs) {
    // The surer class wins where a form stands in two.
    for (const name of CLASSES.toReversed())
      for (const row of verbs[name]) for (const form of formsOf(row)) forms.set(form, name);
  }
  made.set(lang, forms);
  return forms;
}

/** Whether the lexicon knows verbs of speech of the language. */
export const knowsSpeechOf = (lang: string): boolean => Object.hasOwn(SPEECH_VERBS, lang);

/** Tells of a lower-cased word of a language how it gives a speaker away; null: it does not. */
export function speechClassIn(lang: string): SpeechTeller {
  const known = tellers.get(lang);
  if (known !== undefined) return known;
  const forms = formsIn(lang);
  const all = [...forms];
  const tell: SpeechTeller = INSIDE_WORDS.has(lang)
    ? (word) => all.find(([form]) => word.includes(form))?.[1] ?? null
    : (word) => forms.get(word) ?? null;
  tellers.set(lang, tell);
  return tell;
}

const speechOfForm = ofWordBy((form, tell: SpeechTeller) => tell(lowerOf(form)));

/** How a word of a text gives a speaker away. */
export const speechOf = ({ form }: Word, tell: SpeechTeller): SpeechClass | null => speechOfForm(form, tell);

/** Finds the forms of a language that sets no spaces, the longest first. */
export function speechPatternIn(lang: string): RegExp {
  const forms = [...formsIn(lang).keys()].toSorted((a, b) => b.length - a.length);
  return new RegExp(forms.join('|'), 'gu');
}
