import { lowerOf, ofWord, wordAt } from './lexicon.ts';
import { kindAt, LETTER, MARK, widthOf } from './signs.ts';
import { OWN_LETTERS } from './languages/letters.ts';
import { mainScript, scriptOf } from './languages/scripts.ts';
import { SMALL_WORDS } from './languages/small-words.ts';

/** How much of a text is read: so much from its beginning, its middle and its end. */
const STRETCH = 1500;

/** A text with fewer words says little: what stands around it is asked first. */
const FEW_WORDS = 20;
/** How far the best language has to be ahead in a text of few words. */
const CLEAR = 4;
/** What a word of running text adds to its own language on the average is one; below this the language is none of these. */
const TOO_LITTLE = 0.12;

/** Languages by place; the scores of a text are kept in an array of that length. */
const LANGUAGES = Object.keys(SMALL_WORDS);

/** A share of running text that is small words, and how often such a word stands in a text of another language by chance. */
const COMMON = 0.4;
const BY_CHANCE = 0.001;

/** For each small word what it adds to the languages that have it: the logarithm of how much likelier it makes them (Zipf's law gives how often it is met). */
const ADDS: ReadonlyMap<string, readonly (readonly [language: number, adds: number])[]> = (() => {
  const adds = new Map<string, [number, number][]>();
  for (const [language, tag] of LANGUAGES.entries()) {
    const words = [...new Set(wordsOf(SMALL_WORDS[tag]!))];
    const all = words.reduce((sum, _, rank) => sum + 1 / (rank + 2), 0);
    for (const [rank, word] of words.entries()) {
      const often = COMMON / (rank + 2) / all;
      adds.set(word, [...(adds.get(word) ?? []), [language, Math.max(0.5, Math.log(often / BY_CHANCE))]]);
    }
  }
  return adds;
})();

/** What a letter of its own adds to a language, and what a letter that it lacks takes. */
const OWN = 0.3;
const FOREIGN = -0.8;

/** For each letter that only some languages have, what one of it adds to each language of its script. */
const LETTERS: ReadonlyMap<string, readonly (readonly [language: number, adds: number])[]> = (() => {
  const letters = new Set(Object.values(OWN_LETTERS).flatMap((own) => [...own]));
  const scripts = LANGUAGES.map((tag) => scriptOf(wordsOf(SMALL_WORDS[tag]!)[0]!));
  return new Map(
    [...letters].map((letter) => [
      letter,
      LANGUAGES.flatMap((tag, language): [number, number][] =>
        scripts[language] !== scriptOf(letter) || OWN_LETTERS[tag] === undefined
          ? []
          : [[language, OWN_LETTERS[tag].includes(letter) ? OWN : FOREIGN]],
      ),
    ]),
  );
})();

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

/**
 * The language of a text as a BCP 47 tag: by its script where that has one language, else by the small words and the
 * letters of each language of the script (a naive Bayes classifier over a closed list of words). In a text of few words
 * that is asked of what stands around it, unless it is clear.
 *
 * @param fallback gives the tag for a text too short to tell
 * @returns `und` for a long text in none of the languages that are known here
 */
export function findLanguage(text: string, fallback: () => string = () => 'en'): string {
  const read = sample(text);
  const main = mainScript(read);
  if (main === null) return fallback();
  const [only, ...others] = main.script.languages;
  if (only !== undefined && others.length === 0) return only;
  const { words, scores } = score(read);
  const ranked = LANGUAGES.map((tag, language) => ({ tag, score: scores[language]! }))
    .filter(({ tag }) => scriptOf(SMALL_WORDS[tag]!)?.name === main.script.name)
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = ranked as [(typeof ranked)[number], (typeof ranked)[number]];
  const bare = best.tag.split('-')[0]!;
  if (words >= FEW_WORDS) return best.score >= TOO_LITTLE * words ? bare : 'und';
  if (best.score - second.score >= CLEAR) return bare;
  const around = fallback();
  const near = ranked.find(({ tag }) => tag === around);
  if (near !== undefined && best.score - near.score < CLEAR) return around;
  return best.score > 0 || main.script.name !== 'Latin' ? bare : around;
}

const addsOf = ofWord((word) => ADDS.get(lowerOf(word)) ?? []);

function score(text: string): { readonly words: number; readonly scores: Float64Array } {
  const scores = new Float64Array(LANGUAGES.length);
  let words = 0;
  const addTo = (added: readonly (readonly [language: number, adds: number])[] | undefined) => {
    if (added !== undefined) for (let at = 0; at < added.length; at++) scores[added[at]![0]]! += added[at]![1];
  };
  for (let at = 0; at < text.length;) {
    const start = at;
    while (at < text.length && (kindAt(text, at) & (LETTER | MARK)) !== 0) at += widthOf(kindAt(text, at));
    if (at === start) at += widthOf(kindAt(text, at));
    else {
      words++;
      addTo(addsOf(wordAt(text, start, at)));
    }
  }
  // Letters that only some languages have are of one unit each.
  const small = text.toLowerCase();
  for (let at = 0; at < small.length; at++) if (small.charCodeAt(at) > 0x7f) addTo(LETTERS.get(small[at]!));
  return { words, scores };
}

/** A text, or where it is long three stretches of it: headings, notes and quotations in other languages are short. */
function sample(text: string): string {
  if (text.length <= 3 * STRETCH) return text;
  const middle = Math.floor((text.length - STRETCH) / 2);
  return [text.slice(0, STRETCH), text.slice(middle, middle + STRETCH), text.slice(-STRETCH)].join('\n');
}
