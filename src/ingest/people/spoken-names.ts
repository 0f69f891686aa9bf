import { STRONG_ENGLISH } from '../lexicon/cue-verbs.ts';
import { isRoleNoun } from '../lexicon/subject-nouns.ts';
import { isState } from '../lexicon/states.ts';
import { NOT_GIVEN, NOT_NAMES, PARTICLES } from './name-words.ts';
import { isOrdinary } from './titles.ts';
import { findWords } from './words.ts';

const NAME = String.raw`(?<name>(?:(?:al|el|bin|van|von|de|da|di|la|le)[\s-])?\p{Lu}(?:[’']\p{Lu})?\p{L}*\p{Ll}[\p{L}’'-]*)`;
const VERB = `(?:${[...STRONG_ENGLISH].filter((verb) => /(?:ed|said|told|wrote|says)$/u.test(verb)).join('|')})`;
/** `…,” Keel told`, `…,” said Keel.`, and a sentence that begins "Keel said". */
const SPEAKING = [
  new RegExp(String.raw`["”»’'],?\s${NAME}\s(?:also\s)?${VERB}(?!\p{L})`, 'gu'),
  new RegExp(String.raw`["”»’'],?\s${VERB}\s${NAME}(?=[,.;]|\s(?:in|on|at)\s|$)`, 'gmu'),
  new RegExp(String.raw`(?:^|[.!?]["”]?\s|,\s)${NAME}\s(?:also\s)?${VERB}(?!\p{L})`, 'gmu'),
];
const GIVEN = String.raw`(?<given>\p{Lu}\p{Ll}\p{L}*(?:-(?!based|born|led|backed|era|area|style)\p{L}+|[’']\p{Lu}\p{L}+)*)(?<inner>[^\S\n]\p{Lu}\.|[^\S\n]\p{Lu}\p{Ll}[\p{L}’'-]*)?`;
/** What a surname alone before a verb is not: newspapers, firms, places. */
const NO_SURNAME =
  /^(?:Post|Journal|Times|Press|Street|House|News|Guardian|Telegraph|Herald|Tribune|Reuters|Twitter|Facebook|Google|Association|Corp|Inc|Co|Ltd|Airlines|Motors|Energy|Bank|York|Angeles|Francisco|Korea|Arabia|Kingdom|States|City|Coast|Island|Islands|Zealand|Africa|Lanka|Rica|They|He|She|It|We|I|You|Who|One|Others|Some|Many|Most|Both|Police|Officials|Critics|Experts|Prosecutors|Court|Church|Senate|Congress)$/u;

/**
 * Full names of people without a title or a form of address, known by the way the text later lets them speak by their surname: "Jon Keel … Keel said". A
 * surname that goes with two given names is left out, and so is one before which nothing but titles, parties and small words stand.
 *
 * @returns each name as it is printed in full
 */
export function spokenNames(texts: readonly string[]): string[] {
  const text = texts.join('\n');
  const surnames = new Map<string, number>();
  for (const match of SPEAKING.flatMap((pattern) => [...text.matchAll(pattern)]))
    surnames.set(match.groups!['name']!, Math.min(match.index, surnames.get(match.groups!['name']!) ?? Infinity));
  const names: string[] = [];
  for (const [surname, spoken] of surnames) {
    if (NO_SURNAME.test(surname) || findWords(surname).some((word) => isOrdinary(word) || NOT_NAMES.has(word.key)))
      continue;
    const full = new Map<string, string>();
    for (const match of text.matchAll(
      new RegExp(String.raw`(?<![\p{L}’'-])${GIVEN}[^\S\n]${RegExp.escape(surname)}(?![\p{L}-])`, 'gu'),
    )) {
      // Further down it may be another's: those who reported are named at the end.
      if (match.index > spoken) break;
      const words = match[0].split(/\s+/u);
      const first = words.slice(0, -1).findLastIndex((word) => !mayBeGiven(word)) + 1;
      const given = words[first];
      if (given === undefined || words.length - first < 2 || appearsSmall(text, given)) continue;
      full.set(given, full.get(given) ?? words.slice(first).join(' '));
    }
    if (full.size === 1) names.push(...full.values());
  }
  return names;
}

/** No title, office, party, state or particle: "Staff", "Senators", "Georgia". */
const mayBeGiven = (word: string) =>
  !NOT_GIVEN.test(word) &&
  !(isState(word) && !/^(?:Jordan|Chad|Georgia|Israel)$/u.test(word)) &&
  !findWords(word).some(
    (part) =>
      isOrdinary(part) ||
      isRoleNoun(part.text.replace(/s$/u, '')) ||
      NOT_NAMES.has(part.key) ||
      PARTICLES.has(part.key),
  );

/** Whether the text has the word without a capital: then it is no given name. */
const appearsSmall = (text: string, word: string) =>
  new RegExp(String.raw`(?<!\p{L})${RegExp.escape(word.toLowerCase())}(?!\p{L})`, 'u').test(text);
