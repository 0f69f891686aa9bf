import { formsOf, INSIDE_WORDS, SPEECH_VERBS } from './speech-verbs.ts';

/** How a word gives a speaker away: a verb of speech alone, one beside a quotation only, or no verb ("according to"). */
export type SpeechClass = 'strong' | 'weak' | 'according';

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
export function speechClassIn(lang: string): (word: string) => SpeechClass | null {
  const forms = formsIn(lang);
  if (!INSIDE_WORDS.has(lang)) return (word) => forms.get(word) ?? null;
  const all = [...forms];
  return (word) => all.find(([form]) => word.includes(form))?.[1] ?? null;
}

/** Finds the forms of a language that sets no spaces, the longest first. */
export function speechPatternIn(lang: string): RegExp {
  const forms = [...formsIn(lang).keys()].toSorted((a, b) => b.length - a.length);
  return new RegExp(forms.join('|'), 'gu');
}
