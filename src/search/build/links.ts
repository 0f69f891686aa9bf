import type { Link } from '../files/bucket.ts';
import type { NameGroup } from '../record.ts';
import { isLatin, otherStemOf, stemOf } from '../tokens/stem.ts';
import { tokenise } from '../tokens/tokenise.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Words that are found beside the forms of a word, by key.
 *
 * Under a stem: names that stand for it in other scripts, and gerunds; their forms are found too. Under `<language>:<stem>`, for each language
 * in Latin letters but the first: words of texts in that language whose stem it is by its own rules. A reader does not say in
 * which language a word is meant, so it is looked up in each.
 */
export function linksOf(
  vocabulary: Vocabulary,
  languages: readonly string[],
  others: readonly string[],
  names: readonly NameGroup[],
): readonly Link[] {
  const links = new Map<string, Set<string>>();
  const add = (key: string, word: string) => links.set(key, (links.get(key) ?? new Set()).add(word));
  for (const group of names) {
    const words = [...new Set(group.flatMap((name) => singleWord(name) ?? []))];
    for (const word of words) {
      const stem = stemOf(word, languages);
      for (const other of words) if (stemOf(other, languages) !== stem) add(stem, other);
    }
  }
  for (const [stem, word] of gerundsOf(vocabulary, languages)) add(stem, word);
  for (let number = 1; number < vocabulary.texts.length; number++) {
    if (vocabulary.isWord.values[number] === 0) continue;
    const bits = vocabulary.languages.values[number]!;
    const word = vocabulary.texts[number]!;
    if (bits < 2 || !isLatin(word)) continue;
    for (const [index, language] of others.entries())
      if (bits & (2 << index)) add(`${language}:${stemOf(word, [language])}`, word);
  }
  return [...links].map(([key, words]) => ({ key, words: [...words].toSorted() }));
}

/**
 * Words in -ив and -ыв that stand in no other case, and so are gerunds, with the verbs whose they are: under the stem of either a
 * word of the other.
 */
function* gerundsOf(vocabulary: Vocabulary, languages: readonly string[]): Iterable<readonly [string, string]> {
  const doubtful = vocabulary.texts.filter((word) => otherStemOf(word) !== null);
  if (doubtful.length === 0) return;
  const wanted = new Set(doubtful.flatMap((word) => [stemOf(word, languages), otherStemOf(word)!]));
  const words = Map.groupBy(
    vocabulary.texts.filter(
      (word, number) => vocabulary.isWord.values[number] === 1 && wanted.has(stemOf(word, languages)),
    ),
    (word) => stemOf(word, languages),
  );
  for (const word of doubtful) {
    const stem = stemOf(word, languages);
    const verbs = words.get(otherStemOf(word)!);
    if (words.get(stem)!.length > 1 || verbs === undefined) continue;
    yield [otherStemOf(word)!, word];
    yield [stem, verbs.toSorted()[0]!];
  }
}

/** A name as it is compared where it is one word; names of several words are found word by word. */
function singleWord(name: string): string | null {
  const tokens = tokenise(name);
  return tokens.length === 1 ? tokens[0]!.text : null;
}
