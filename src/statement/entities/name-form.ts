import { HONORIFICS, isNoName, NO_NAME_SIGNS, PARTICLES, STATES } from './not-names.ts';

/**
 * What a printed name is by its looks: `full` (it tells one person from another of the same surname), `surname` (one
 * word, with courtesy or without) or null (the words are not those of a person's name).
 */
export type NameForm = 'full' | 'surname' | null;

/** Letters of scripts that tell names by capitals. */
const CASED = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Armenian}/u;
const MOST_WORDS = 6;
const GENERATION = /,?\s(?:Jr|Sr)\.?$/u;
const INITIAL = /^\p{Lu}\p{M}*\.?$/u;
const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})$/u;

/** Tell by its looks whether words are a person's name. */
export function nameForm(printed: string): NameForm {
  const name = printed.replace(GENERATION, '').trim();
  if (/[^\p{L}\p{M}\s.’'ʼ`·\-‐‑]/u.test(name) || !/\p{L}/u.test(name)) return null;
  return CASED.test(name) ? casedForm(name) : uncasedForm(name);
}

/** `Ada Keel`, `A. B. Keel`, `Idris al-Sawari`: every word begins with a capital letter, or is a particle. */
function casedForm(name: string): NameForm {
  const words = name
    .replace(/(?<=(?:^|[\s.])\p{Lu}\.)(?=\p{L})/gu, ' ')
    .split(/\s+/u)
    .map((word) => ({ word, key: word.toLowerCase().replace(/\.$/u, '') }));
  // "Q" before a name is the mark of a question.
  if (words.length > MOST_WORDS || words[0]!.word === 'Q') return null;
  for (const one of words) {
    if (isParticle(one)) continue;
    const { word, key } = one;
    if (/['’]s$/iu.test(word) || key.split(/[-‐‑]/u).some(isNoName) || !beginsLikeName(word)) return null;
  }
  const telling = words.filter(({ key }) => !HONORIFICS.has(key));
  const last = telling.at(-1);
  const numbered = last !== undefined && ROMAN.test(last.word) && telling.length > 1;
  if (last === undefined || STATES.has(last.key) || isParticle(last) || (INITIAL.test(last.word) && !numbered))
    return null;
  return telling.filter((one) => !isParticle(one)).length > 1 ? 'full' : 'surname';
}

const isParticle = ({ word, key }: { readonly word: string; readonly key: string }) =>
  PARTICLES.has(key) && !INITIAL.test(word);

/** `Keel`, `D'Ombre`, `al-Sawari`. */
const beginsLikeName = (word: string) => /^(?:\p{Lu}|(?:\p{Ll}{1,3}['’ʼ\-‐‑]){1,2}\p{Lu})/u.test(word);

function uncasedForm(name: string): NameForm {
  if (NO_NAME_SIGNS.test(name)) return null;
  const words = name.split(/[\s·]+/u);
  if (/^\p{Script=Han}+$/u.test(name)) return name.length >= 2 && name.length <= 4 ? 'full' : null;
  if (/^\p{Script=Hangul}+$/u.test(name)) return name.length === 3 ? 'full' : name.length <= 5 ? 'surname' : null;
  if (words.some((word) => word.length > 14)) return null;
  return words.length > 4 ? null : words.length > 1 ? 'full' : 'surname';
}
