import type { Item } from '../types.ts';
import { isRoleNoun } from '../lexicon/subject-nouns.ts';
import { tidy } from './mentions.ts';
import type { NameIndex } from './name-index.ts';
import { NOT_NAMES, PARTICLES } from './name-words.ts';
import { isQuestionLabel } from './question-labels.ts';
import { isCourtesy, isOrdinary, isRole } from './titles.ts';
import { findWords, type Word } from './words.ts';

/** Words before a surname in a label that are titles there and ordinary words elsewhere. */
export const TITLES_HERE =
  /^(?:administrator|superintendent|sheriff|officer|justice|treasurer|major|captain|sergeant|lieutenant|bishop|archbishop|cardinal|msgr|monsignor|father|pastor|reverend|rev|rabbi|coach|acting|first|second|vice|deputy|under|assistant|prime|foreign|press|attorney|surgeon|counselor)$/iu;
const COURTEOUS = /^(?:mr|mrs|ms|miss|dr)\b/iu;
/** Titles that are surnames as well. */
const NAMES_TOO = /^(?:king|bishop|pope|prince|judge|major|chambers|knight|abbott?|deans?|marshall?)$/iu;
/** Words of labels that name nobody: groups, officers of a meeting, what is heard. */
const NOBODY =
  /^(?:all|both|several|members?|crowd|choir|chorus|class|group|guests?|students?|child(?:ren)?|boys?|girls?|man|men|woman|women|male|female|attention|studio|voices?|officials?|aides?|workers?|soldiers?|clerk|announcer|newscaster|narrator|speakers?|hostages?|peasants?|commando|commander|guerrillas?|source|army|police|graphic|video|audio|music|note|signed|text|date|place|president|minister|secretary|senator|interpreter|translator|answer|statement|board|band|team|staff|public|citizen|resident|witness|victim|unknown|unidentified)$/iu;

/**
 * The surname that a label shows of somebody whom neither the text nor the authority names in full: "MS. KEEL", "Mr. KEEL of Orlan", "SECRETARY
 * KEEL", and, in capitals, "KEEL" alone where the text uses the word for nothing else.
 *
 * @returns the surname, as a name; null where the label may be a noun, a place or a body
 */
export function printedSurname(label: string, item: Item): string | null {
  const printed = label.replace(/\([^)]*\)/gu, '').trim();
  const bare = COURTEOUS.test(printed) ? printed.replace(/\s+of\s+.*$/iu, '') : printed;
  if (isQuestionLabel(bare) || isQuestionLabel(bare.split(/\s+/u).at(-1)!)) return null;
  const words = findWords(bare);
  // "Mr. KING": an office that is a surname as well.
  const first =
    words.length > 1 && isCourtesy(words[0]!) && NAMES_TOO.test(words.at(-1)!.text)
      ? words.length - 1
      : words.findIndex((word) => !isTitle(word));
  const name = first === -1 ? [] : words.slice(first);
  if (
    name.length === 0 ||
    name.length > 3 ||
    !name.every((word) => isNameWord(word) || (first > 0 && NAMES_TOO.test(word.text))) ||
    /\d/u.test(bare)
  )
    return null;
  const surname = bare.slice(name[0]!.start);
  if (!/^[\p{L}'’. -]+$/u.test(surname) || name.at(-1)!.text.length < 3) return null;
  if (first > 0) return tidyName(surname);
  return name.length < 3 && surname === surname.toUpperCase() && !isNoun(surname, item) ? tidyName(surname) : null;
}

const isTitle = (word: Word) => isCourtesy(word) || isRole(word) || TITLES_HERE.test(word.text);
const isNameWord = (word: Word) =>
  (PARTICLES.has(word.key) || /^\p{Lu}/u.test(word.text)) &&
  !NOBODY.test(word.text) &&
  !NOT_NAMES.has(word.key) &&
  !isRoleNoun(word.text.toLowerCase()) &&
  !(isOrdinary(word) && !isCourtesy(word));
/** "KEEL" and "McKEEL" as names. */
const tidyName = (surname: string) =>
  surname === surname.toUpperCase()
    ? tidy(surname)
    : surname.replace(
        /(?<=^|[\s'’-])(?<small>Mc|Mac|De|La|Le)?(?<rest>\p{Lu}{2,})/gu,
        (_, small: string | undefined, rest: string) => (small ?? '') + tidy(rest),
      );

/** "The commando", "an FMLN": what has an article is no surname; nor is what has no vowel. */
function isNoun(surname: string, item: Item): boolean {
  if (!/[AEIOUYÁÉÍÓÚÄÖÜАЕЁИОУЫЭЮЯ]/u.test(surname)) return true;
  const escaped = RegExp.escape(surname);
  return item.paragraphs.some(({ text }) =>
    new RegExp(
      String.raw`(?<!\p{L})(?:the|an?|this|that|some|every|his|her|their)\s${escaped}(?!['’]?\p{L})`,
      'iu',
    ).test(text),
  );
}

/**
 * The full name of which a label shows the surname, where the text prints it without a title: of a text in small letters any capitalised word that
 * is no title before the surname, of one in capitals a word that is somebody's given name in the authority.
 * Under the label itself it is somebody else: nobody says the own name.
 *
 * @returns the name; null where the text has none, or two
 */
export function untitledName(surname: string, label: string, item: Item, index: NameIndex): string | null {
  const last = surname.toUpperCase();
  const pattern = new RegExp(
    String.raw`(?<![\p{L}.'’-])(?<given>\p{Lu}[\p{L}'’-]+)(?<inner>(?:\s\p{Lu}\.|\s\p{Lu}[\p{L}'’-]+){0,2})\s${RegExp.escape(last)}(?![\p{L}-])`,
    'giu',
  );
  const lines = [
    item.title?.text ?? '',
    item.standfirst?.text ?? '',
    ...item.zones.filter(({ zone }) => zone !== 'body' && zone !== 'turn-label').map(({ text }) => text),
    ...item.paragraphs.filter(({ turn }) => turn === null || item.turns[turn]!.label !== label).map(({ text }) => text),
  ];
  const found = new Map<string, string>();
  for (const text of lines) {
    if (!text.includes(surname) && !text.includes(last)) continue;
    for (const match of text.matchAll(pattern)) {
      const words = findWords(match[0]);
      const shouted = match[0] === match[0].toUpperCase();
      const surnameAt = words.length - findWords(surname).length;
      const known = words.findIndex((word, at) => at < surnameAt && index.givenNames.has(word.key) && !isTitle(word));
      const given =
        known === -1 &&
        !shouted &&
        surnameAt > 0 &&
        mayBeGiven(words[surnameAt - 1]!, text, match.index + words[surnameAt - 1]!.start)
          ? surnameAt - 1
          : known;
      if (given === -1 || words.slice(given).some((word) => !word.capital || isOrdinary(word))) continue;
      const name = tidy(match[0].slice(words[given]!.start));
      found.set(words[given]!.key, found.get(words[given]!.key) ?? name);
    }
  }
  return found.size === 1 ? [...found.values()][0]! : null;
}

/** A capitalised word that opens no sentence, is no title and stands nowhere else. */
const mayBeGiven = (word: Word, text: string, at: number) =>
  word.capital &&
  /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
  !isTitle(word) &&
  !isOrdinary(word) &&
  !NOT_NAMES.has(word.key) &&
  !/(?:^|[.?!]\s)$/u.test(text.slice(0, at)) &&
  !new RegExp(String.raw`(?<!\p{L})${RegExp.escape(word.text.toLowerCase())}(?!\p{L})`, 'u').test(text);
