import { isOrdinary } from './titles.ts';
import { findWords } from './words.ts';

const ADDRESSED =
  /(?<![\p{L}])(?:Mr|Mrs|Ms|Miss|Dr|Sir|Mme|Madame|Monsieur|Herr|Frau|Señora?)\.?\s(?<surname>(?:(?:al|el|bin|van|von|de|da|di|la|le)[\s-])?\p{Lu}\p{Ll}[\p{L}'’-]*)/gu;
/**
 * What stands before a surname: a given name, and perhaps an initial or a second one. All on one line: the last word of
 * a headline is not the first of a name.
 */
const GIVEN =
  /(?<=(?<given>(?<![\p{L}'’-])\p{Lu}\p{Ll}[\p{L}'’-]*(?:[^\S\n]\p{Lu}\.|[^\S\n]\p{Lu}\p{Ll}[\p{L}'’-]*)?[^\S\n]))/uy;
const GOES_ON = /[\p{L}-]/uy;

/**
 * Full names of people without a title, known by the form of address that the text gives them elsewhere: "Jon
 * Keel … Mr Keel". A surname that goes with two given names is left out: it may be either.
 *
 * @param labels labels of turns, which address people as well
 * @returns each name as it is printed in full
 */
export function courtesyNames(texts: readonly string[], labels: readonly string[] = []): string[] {
  const text = texts.join('\n');
  const surnames = new Set(
    [...`${labels.join('\n')}\n${text}`.matchAll(ADDRESSED)].map((match) =>
      match.groups!['surname']!.replace(/['’]s?$/u, ''),
    ),
  );
  const names: string[] = [];
  for (const surname of surnames) {
    // "Mr. Secretary", "Mr. President"
    if (findWords(surname).some(isOrdinary)) continue;
    const full = new Map<string, string>();
    for (const printed of withGivenNames(text, surname)) {
      const words = findWords(printed);
      const first = words.findIndex((word) => !isOrdinary(word));
      if (first === -1 || words.length - first < 2) continue;
      const name = printed.slice(words[first]!.start);
      full.set(words[first]!.key, full.get(words[first]!.key) ?? name);
    }
    if (full.size === 1) names.push(...full.values());
  }
  return names;
}

/** Every place of a surname that has a given name before it, as printed. */
function withGivenNames(text: string, surname: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(surname); at !== -1; at = text.indexOf(surname, at + surname.length)) {
    const given = matchAt(GIVEN, text, at)?.groups!['given'];
    if (given !== undefined && matchAt(GOES_ON, text, at + surname.length) === null) found.push(given + surname);
  }
  return found;
}

/** A sticky pattern at one place: it is made once, where a pattern for each surname would be made anew for each. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
