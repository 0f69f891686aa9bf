import { isState } from '../lexicon/states.ts';
import { tidy } from '../people/mentions.ts';
import { findWords } from '../people/words.ts';
import { bodyVoice, fitRole, sameVoice, type Voice } from './cast.ts';
import { resolveBody } from './resolve-body.ts';
import type { Discourse } from './discourse.ts';
import { isBodyNoun, isCollective, isDocumentNoun, isPersonNoun, isRoleNoun, isThing } from './subject-nouns.ts';

/** Where the noun phrase goes on after its noun. */
const TAIL =
  /\s(?:OF|FOR|FROM|IN|AT|WITH|CLOSE|TO|ON|BY|FAMILIAR|NEAR|LINKED|PRESENT|QUOTED|CONSULTED|ATTENDING|STATIONED|INTERVIEWED|CONTACTED|INVOLVED|TRAVELING|SERVING|DISTRIBUTED|RELEASED|ISSUED|SENT|SIGNED|PUBLISHED|READ|BROADCAST|DELIVERED|DATED|ENTITLED|DESIGNATED|BASED|ASSIGNED)\s.*$/u;
const ARTICLE = /^(?:THE|THIS|THAT|THESE|THOSE|SAID|HIS|HER|ITS|THEIR|OUR)\s/u;
const INDEFINITE = /^(?:AN?|ONE|ANOTHER|SOME|SEVERAL|MANY|VARIOUS|OTHER|TWO|THREE|FOUR|CERTAIN)\s/u;

/**
 * Whom a noun phrase stands for in a text set in capitals: a person named before by that surname, office or rank; a body; else, where its noun is one for people, the phrase
 * as printed, in running letters. Where several fit, or the noun is none that speaks, nobody.
 */
export function resolveCapitals(words: string, discourse: Discourse): Voice | null {
  const { before, all, acronyms, focus, main } = discourse;
  const bare = words
    .replace(ARTICLE, '')
    .replace(/['’]S?$/u, '')
    .trim();
  if (acronyms.has(bare)) return bodyVoice(inBody(tidyPhrase(acronyms.get(bare)!, discourse, true), discourse));
  if (isJointly(bare.replace(TAIL, ''))) return null;
  if (/^RADIO(?:\s[A-Z]{3,}){1,3}$/u.test(bare))
    return bodyVoice({ id: null, name: tidyPhrase(bare, discourse, true) });
  const known = byName(bare, before) ?? byName(bare, all);
  if (known !== null) return known;
  const oneOf =
    /^(?:ONE|SOME|ANOTHER|TWO|THREE|SEVERAL|A MEMBER|MEMBERS|A GROUP|LEADERS|SPOKESMEN)\sOF\s(?:THE|THEM|THESE|THOSE|ITS|HIS)?\s?/u.exec(
      bare,
    )?.[0] ?? '';
  const head = bare
    .slice(oneOf.length)
    .replace(/(?:CHIEF|HEAD) OF STATE$|CHIEF EXECUTIVE$/u, 'PRESIDENT')
    .replace(/-?\s?(?:ELECT|DESIGNATE)$/u, '')
    .replace(TAIL, '')
    .trim();
  const last = findWords(head).at(-1)?.text ?? '';
  const noun = singular(last).toLowerCase();
  const plural = noun !== last.toLowerCase() || isCollective(last);
  if (last === '' || isThing(last)) return null;
  const owner = head
    .split(/\s/u)
    .slice(0, -1)
    .find((word) => acronyms.has(word));
  if (owner !== undefined && (isDocumentNoun(noun) || /^MEMBERS$/u.test(last)))
    return bodyVoice(inBody(tidyPhrase(acronyms.get(owner)!, discourse, true), discourse));
  if (isDocumentNoun(noun) && !ARTICLE.test(words) && !INDEFINITE.test(words)) return null;
  if (isDocumentNoun(noun)) return owned(resolveBody({ type: 'body', noun, words }, discourse));
  const people = isRoleNoun(noun) || isPersonNoun(noun) || isRank(noun) || isCollective(last);
  if (people) {
    if (oneOf === '' && ARTICLE.test(words) && !plural) {
      // Of those whom the text does not name, the one called so in all its words.
      const own = findWords(head).map(({ key }) => key);
      const fit = fitting(noun, `THE ${head}`, before).filter(
        ({ doubtful, titles }) => doubtful !== true || own.every((key) => titles.has(key)),
      );
      const [only] = fit;
      if (fit.length === 1) return only!;
      if (fit.length > 1)
        return (
          fit.find((voice) => sameVoice(voice, focus)) ??
          (fit.filter((voice) => main.some((speaker) => sameVoice(speaker, voice))).length === 1
            ? fit.find((voice) => main.some((speaker) => sameVoice(speaker, voice)))!
            : null)
        );
      // Named further on: not said yet whom it means.
      if (fitting(noun, `THE ${head}`, all).length > 0) return null;
      // "THE RIGHTIST PRESIDENT": one of those whom the text names, and nobody says which.
      if (/^(?:president|minister)$/u.test(noun) && fitting(noun, `THE ${last}`, all).length > 0) return null;
    }
    // A bare noun of the singular is half a phrase.
    if (!plural && oneOf === '' && !ARTICLE.test(words) && !INDEFINITE.test(words)) return null;
    return unnamed(words, discourse);
  }
  if (BODIES.test(head) && /\s/u.test(head) && !INDEFINITE.test(words))
    return bodyVoice(inBody(tidyPhrase(/\sOF\s/u.test(bare) ? withTail(bare) : head, discourse, true), discourse));
  if (isState(bare)) return bodyVoice({ id: null, name: tidyPhrase(bare, discourse, true) });
  if (isBodyNoun(noun) && !plural && !INDEFINITE.test(words))
    return resolveBody(
      { type: 'body', noun, words: head === bare.slice(oneOf.length) ? words : withTail(words) },
      discourse,
    );
  return null;
}

/** The name of a body goes on with "OF THE INTERIOR", and not with a place or a date. */
const withTail = (words: string) =>
  /\s(?:OF|FOR)\s/u.test(words)
    ? words.replace(/\s(?:IN|AT|FROM|WITH|TO|ON|BY|CLOSE|NEAR)\s.*$/u, '')
    : words.replace(TAIL, '');

/** A document is nobody's where the text does not say whose it is. */
const owned = (voice: Voice | null) => (voice === null || isDocumentNoun(voice.named.name) ? null : voice);

/** Ends of bodies' names that are other words elsewhere. */
const BODIES =
  /(?<!\p{L})(?:ARMED FORCES|AIR FORCE|HIGH COMMAND|GENERAL STAFF|NATIONAL GUARD|COMMAND|BATTALION|BRIGADE|CONFEDERATION|(?<!NEWS |PRESS )CONFERENCE|COORDINATING BOARD|CHURCH|UNIVERSITY|JUNTA|CORPS|LEAGUE|SCHOOL|GREEN CROSS|RED CROSS)$/u;

const RANKS: readonly string[] = [
  'general',
  'colonel',
  'major',
  'captain',
  'lieutenant',
  'admiral',
  'gen',
  'col',
  'maj',
  'lt',
  'commander',
  'brigadier',
  'sergeant',
];
/** Nouns for people by which a text in capitals goes back to a title. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  officer: RANKS,
  prelate: ['archbishop', 'bishop', 'msgr', 'monsignor', 'cardinal'],
  archbishop: ['archbishop'],
  bishop: ['bishop', 'msgr', 'monsignor'],
  priest: ['father', 'priest', 'reverend', 'jesuit'],
  cardinal: ['cardinal'],
  major: ['major', 'maj'],
  captain: ['captain', 'capt'],
  lieutenant: ['lieutenant', 'lt'],
  rector: ['rector'],
  magistrate: ['magistrate', 'judge', 'justice'],
  candidate: ['candidate'],
  executive: ['president'],
  colonel: ['colonel', 'col'],
  general: ['general', 'gen'],
  prosecutor: ['prosecutor', 'attorney'],
  leader: ['leader', 'commander', 'chief', 'president', 'chairman', 'premier', 'secretary'],
  chief: ['chief', 'commander', 'director', 'head'],
};
const isRank = (noun: string) => noun in STANDS_FOR;

function fitting(noun: string, words: string, cast: readonly Voice[]): readonly Voice[] {
  const wider = STANDS_FOR[noun];
  if (wider === undefined) return fitRole(noun, words, cast);
  const phrase = words.replace(
    /(?<!\p{L})(?:MILITARY|CHIEF|SENIOR|HIGH|TOP|RANKING|POLICE|ARMY|REBEL|GUERRILLA|OPPOSITION|CURRENT|CATHOLIC|SUPREME)\s/gu,
    '',
  );
  // "THE GUERRILLA LEADER": no president and no minister.
  const against = /(?<!\p{L})(?:GUERRILLA|REBEL|INSURGENT|OPPOSITION|CONTRA|UNION|LABOR|STUDENT|LEFTIST)\s/u.test(
    words,
  );
  const may = ({ titles }: Voice) => !against || !['president', 'minister'].some((word) => titles.has(word));
  return [
    ...new Map(
      wider
        .flatMap((role) => fitRole(role, phrase.replace(/\S+$/u, role.toUpperCase()), cast))
        .filter(may)
        .map((voice) => [voice.named.id ?? voice.named.name, voice]),
    ).values(),
  ];
}

/** "VACA NARVAJA", "MAZA": the one person named before of whose name the words are a part, the first word alone left out. */
function byName(bare: string, cast: readonly Voice[]): Voice | null {
  const keys = findWords(bare).map(({ key }) => key);
  if (keys.length === 0 || keys.length > 4) return null;
  const fit = cast.filter((voice) => {
    const own = findWords(voice.named.name).map(({ key }) => key);
    const at = own.findIndex((_, i) => keys.every((key, n) => own[i + n] === key));
    return !voice.body && at !== -1 && (at > 0 || keys.length > 1) && !/^\p{Ll}/u.test(voice.named.name);
  });
  return fit.length === 1 ? fit[0]! : null;
}

/** "THE GOVERNMENT AND THE FRONT", and not "POLITICAL AND LABOR LEADERS". */
function isJointly(head: string): boolean {
  const first = /(?<word>\p{L}+)\sAND\s/u.exec(head)?.groups?.['word'];
  if (first === undefined) return false;
  const noun = singular(first).toLowerCase();
  return (
    /\sAND\s(?:THE|AN?|ITS|HIS)\s/u.test(head) ||
    isRoleNoun(noun) ||
    isPersonNoun(noun) ||
    isBodyNoun(noun) ||
    isCollective(first) ||
    isState(first.toLowerCase()) ||
    /(?<![SU])S$/u.test(first)
  );
}

const singular = (word: string) =>
  word.endsWith('MEN')
    ? word.replace(/MEN$/u, 'MAN')
    : word.endsWith('IES')
      ? word.replace(/IES$/u, 'Y')
      : /(?:[^SU])S$/u.test(word)
        ? word.slice(0, -1)
        : word;

/** Somebody whom the text does not name: the phrase in running letters. */
function unnamed(words: string, discourse: Discourse): Voice {
  return {
    named: { id: null, name: tidyPhrase(words, discourse, false) },
    person: null,
    body: false,
    doubtful: true,
    titles: new Set(findWords(words).map(({ key }) => key)),
  };
}

const SMALL = /^(?:of|for|the|and|in|on|at|to|de|del|la|los|las|y|by)$/u;

/** A phrase in running letters: acronyms, states, what belongs to states and parts of names keep their capitals; of a body's name every word but the small ones. */
function tidyPhrase(words: string, { acronyms, all }: Discourse, proper: boolean): string {
  const named = new Set(
    all.filter(({ body }) => !body).flatMap(({ named: { name } }) => findWords(name).map(({ key }) => key)),
  );
  return words.replace(/\s+/gu, ' ').replace(/(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:-\p{N}+)?/gu, (word, offset: number) => {
    if (
      acronyms.has(word) ||
      /^(?:\p{L}\.){2,}$/u.test(word) ||
      (/^[B-DF-HJ-NP-TV-Z]{2,6}$/u.test(word) && !/^(?:DR|MR|MRS|BY)$/u.test(word)) ||
      /^(?:UN|US|USA|UK|EEC|OAS|CIA|FBI|DEA|NATO|EFE|AFP)$/u.test(word)
    )
      return word;
    const lower = word.toLowerCase();
    if (SMALL.test(lower) && offset > 0) return lower;
    return proper || isState(lower) || DEMONYM.test(lower) || named.has(findWords(word)[0]?.key ?? '')
      ? tidy(word.toUpperCase())
      : lower;
  });
}

const DEMONYM =
  /^(?:salvadoran|colombian|chilean|peruvian|bolivian|nicaraguan|honduran|guatemalan|panamanian|mexican|cuban|argentine|argentinian|brazilian|ecuadoran|ecuadorian|venezuelan|uruguayan|paraguayan|spanish|french|german|british|american|soviet|russian|israeli|japanese|chinese|iraqi|iranian|italian|european|latin|central|[a-z]{3,}(?:ese|landic|ish|uran|guayan))$/u;

/** The institution, where its name has the same words. */
const inBody = (name: string, { institution }: Discourse) =>
  institution !== null && institution.name.toLowerCase().includes(name.toLowerCase())
    ? institution
    : { id: null, name };
