import { isOrdinary } from './titles.ts';
import { findWords } from './words.ts';

const ADDRESSED = /(?<![\p{L}])(?:Mr|Mrs|Ms|Miss|Dr|Sir|Mme|Madame|Monsieur|Herr|Frau|Señora?)\.?\s(?<surname>(?:(?:al|el|bin|van|von|de|da|di|la|le)[\s-])?\p{Lu}\p{Ll}[\p{L}'’-]*)/gu;
const GIVEN = String.raw`(?<given>\p{Lu}\p{Ll}[\p{L}'’-]*)(?:\s\p{Lu}\.|\s\p{Lu}\p{Ll}[\p{L}'’-]*)?`;

/**
 * Full names of people without a title, known by the form of address that the text gives them elsewhere: "Jon
 * Keel … Mr Keel". A surname that goes with two given names is left out: it may be either.
 *
 * @param labels labels of turns, which address people as well
 * @returns each name as it is printed in full
 */
export function courtesyNames(texts: readonly string[], labels: readonly string[] = []): string[] {
  const text = texts.join('\n');
  const surnames = new Set([...`${labels.join('\n')}\n${text}`.matchAll(ADDRESSED)].map((match) => match.groups!['surname']!.replace(/['’]s?$/u, '')));
  const names: string[] = [];
  for (const surname of surnames) {
    // "Mr. Secretary", "Mr. President"
    if (findWords(surname).some(isOrdinary)) continue;
    const full = new Map<string, string>();
    for (const match of text.matchAll(new RegExp(String.raw`(?<![\p{L}'’-])${GIVEN}\s${surname.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}(?![\p{L}-])`, 'gu'))) {
      const words = findWords(match[0]);
      const first = words.findIndex((word) => !isOrdinary(word));
      if (first === -1 || words.length - first < 2) continue;
      const name = match[0].slice(words[first]!.start);
      full.set(words[first]!.key, full.get(words[first]!.key) ?? name);
    }
    if (full.size === 1) names.push(...full.values());
  }
  return names;
}
