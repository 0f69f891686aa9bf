import { endingOf, endings, regionAfter, without } from './regions.ts';

/**
 * The stem of a word in Cyrillic letters. Snowball takes the end of Лавров for that of a plural, but leaves it in Лаврова; here it
 * goes in both, so that a surname is found in all its cases. Words in -ив and -ыв stay whole: Snowball takes them all for gerunds
 * (заявив), and would part пролив from проливы and инициатив from инициатива.
 *
 * @param word with е for ё
 */
export function stemCyrillic(word: string): string {
  if (verbStemOf(word) !== null) return word;
  const stem = stemRussian(word);
  const vowel = stem.search(/[аеиоуыэюя]/u);
  return vowel === -1 ? stem : (cut(stem, vowel + 1, SURNAME) ?? stem);
}

/** The stem of a word in -ив or -ыв if it is a gerund, which it need not be; null: it has no such ending. */
export function verbStemOf(word: string): string | null {
  const vowel = word.search(/[аеиоуыэюя]/u);
  return vowel !== -1 && cut(word, vowel + 1, GERUND_OR_NOUN) !== null ? stemRussian(word) : null;
}

/**
 * The stem of a Russian word by Snowball’s “Russian”: https://snowballstem.org/algorithms/russian/stemmer.html.
 *
 * @param word with е for ё
 */
export function stemRussian(word: string): string {
  const rv = /[аеиоуыэюя]/u.exec(word)?.index;
  if (rv === undefined) return word;
  const from = rv + 1;
  const r2 = regionAfter(word, VOWELS, regionAfter(word, VOWELS, 0));

  let stem = cutGroup(word, from, GERUND, GERUND_AFTER_A);
  if (stem === null) {
    const active = cut(word, from, REFLEXIVE) ?? word;
    stem = adjectival(active, from) ?? cutGroup(active, from, VERB, VERB_AFTER_A) ?? cut(active, from, NOUN) ?? active;
  }
  stem = cut(stem, from, ['и']) ?? stem;
  stem = cut(stem, Math.max(from, r2), DERIVED) ?? stem;
  return tidy(stem, from);
}

const VOWELS = 'аеиоуыэюя';
const GERUND_AFTER_A = endings('в вши вшись');
const GERUND = endings('ив ивши ившись ыв ывши ывшись');
const ADJECTIVE = endings('ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею');
const PARTICIPLE_AFTER_A = endings('ем нн вш ющ щ');
const PARTICIPLE = endings('ивш ывш ующ');
const REFLEXIVE = endings('ся сь');
const VERB_AFTER_A = endings('ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно');
const VERB = endings(
  'ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю',
);
const NOUN = endings(
  'а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я',
);
const DERIVED = endings('ост ость');
const SURNAME = endings('ов ев');
const GERUND_OR_NOUN = endings('ив ыв');

/** A word without the longest ending of a list that lies in the region; null: it has none. */
function cut(word: string, from: number, list: readonly string[]): string | null {
  const ending = endingOf(word, list, from);
  return ending === null ? null : without(word, ending);
}

/** The longest ending of two lists, of which one asks for an а or я before it, in the region too. */
function cutGroup(word: string, from: number, plain: readonly string[], afterA: readonly string[]): string | null {
  const one = endingOf(word, plain, from);
  const other = endingOf(word, afterA, from);
  if (other === null || (one !== null && one.length > other.length)) return one === null ? null : without(word, one);
  const rest = without(word, other);
  return rest.length > from && /[ая]$/u.test(rest) ? rest : null;
}

function adjectival(word: string, from: number): string | null {
  const rest = cut(word, from, ADJECTIVE);
  return rest === null ? null : (cutGroup(rest, from, PARTICIPLE, PARTICIPLE_AFTER_A) ?? rest);
}

function tidy(word: string, from: number): string {
  if (word.endsWith('нн') && word.length - 2 >= from) return word.slice(0, -1);
  const superlative = cut(word, from, ['ейше', 'ейш']);
  if (superlative !== null)
    return superlative.endsWith('нн') && superlative.length - 2 >= from ? superlative.slice(0, -1) : superlative;
  return cut(word, from, ['ь']) ?? word;
}
