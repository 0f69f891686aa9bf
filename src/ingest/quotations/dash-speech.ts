import { INSIDE_WORDS } from '../lexicon/speech-verbs.ts';
import { knowsSpeechOf, speechClassIn } from '../lexicon/tell-speech.ts';

/** Words that a dash opens instead of quotation marks. Offsets are UTF-16 into the paragraph, the dash is outside. */
export interface DashSpeech {
  readonly open: number;
  readonly start: number;
  readonly end: number;
}

/** Languages that print speech in quotation marks alone: a dash that opens their paragraphs is one of a list. */
const MARKS_ONLY: ReadonlySet<string> = new Set(['en', 'de']);
const DASH = /^\s*(?<dash>[–—―−-])\s*(?=[¿¡(…«"“]?[\p{Lu}\p{N}])/u;
/** What parts the words from who said them: a comma or the end of a question, a dash, or both. */
const PARTED = /(?:[,!?…]["”»]?\s*[–—―−-]?|\s[–—―−])\s*(?=\p{Ll})/gu;
/** How many dashes with a speech verb make the dashes of a text without one speech as well. */
const CUSTOM = 2;
/** A dash without a speech verb opens whole sentences of at least so many words. */
const SENTENCE = 5;

/**
 * The speech that dashes open (`– It is late, says NAME.`), by paragraph; null: none. A dash counts when a verb of
 * speech of the language opens the clause after the words, its auxiliary or pronoun before it at most. Where a text does so more than
 * once, its other dashes that open whole sentences count too, unless they stand in a run, as the points of a list do.
 */
export function findDashSpeech(paragraphs: readonly string[], lang: string): readonly (DashSpeech | null)[] {
  if (MARKS_ONLY.has(lang) || INSIDE_WORDS.has(lang) || !knowsSpeechOf(lang)) return paragraphs.map(() => null);
  const speech = speechClassIn(lang);
  const says = (word: string | undefined) => word !== undefined && speech(word) === 'strong';
  const opened = paragraphs.map((text) => DASH.exec(text));
  const dashOf = (at: number) => opened[at]?.groups?.['dash'];
  const attributed = paragraphs.map((text, at): DashSpeech | null => {
    const dash = opened[at];
    if (!dash) return null;
    const start = dash[0].length;
    for (const part of text.slice(start).matchAll(PARTED)) {
      const clause = text.slice(start + part.index + part[0].length);
      const [first, second] = clause.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
      if (!says(first) && !(first !== undefined && first.length <= AUXILIARY && says(second))) continue;
      return { open: start - dash[0].trimStart().length, start, end: endOf(text, start + part.index) };
    }
    return null;
  });
  const customs = new Set(attributed.flatMap((found, at) => (found ? [dashOf(at)!] : [])));
  if (attributed.filter((found) => found !== null).length < CUSTOM) return attributed;
  return attributed.map((found, at) => {
    const dash = dashOf(at);
    if (found !== null || dash === undefined || dash === '-' || !customs.has(dash)) return found;
    const text = paragraphs[at]!.trimEnd();
    const start = opened[at]![0].length;
    const inRun = [at - 1, at + 1].some((beside) => dashOf(beside) !== undefined && !attributed[beside]);
    const whole = /[.!?…]["”»]?$/u.test(text) && text.slice(start).split(/\s+/u).length >= SENTENCE;
    return inRun || !whole ? null : { open: start - opened[at]![0].trimStart().length, start, end: text.length };
  });
}

/** Auxiliaries and pronouns before a verb of speech are short: `a dit`, `har sagt`, `on powiedział`. */
const AUXILIARY = 4;

/** Where the words before a clause end: a question keeps its mark, a comma is the clause's. */
const endOf = (text: string, at: number): number => (/[!?…]/u.test(text[at]!) ? at + 1 : at);
