import { ofWord } from '../lexicon.ts';
import { isCueForm } from '../lexicon/cue-verbs.ts';
import { isCourtesy, isJoined, isLesser, isLink, isRole } from './titles.ts';
import { cyrillicNameAfter } from './cyrillic-names.ts';
import { isGivenName } from './given-names.ts';
import { NOT_NAMES, PARTICLES, PREPOSITIONS } from './name-words.ts';
import { ABBREVIATED_TITLES, ROLE_NOUNS } from '../lexicon/role-words.ts';
import { isShouted, keyOf, toKey, type Word } from './words.ts';

/** A person's name that no record has, found beside a title. Offsets are UTF-16 into the text. */
export interface Proposal {
  readonly start: number;
  readonly end: number;
  /** Indexes of the first and the last word of the name. */
  readonly first: number;
  readonly last: number;
  /** The title as printed. */
  readonly title: string;
  readonly present: boolean;
}

/** Ends of a name in a text that is all capitals. */
export const STOPS: ReadonlySet<string> = new Set(
  [
    'and',
    'or',
    'by',
    'was',
    'is',
    'has',
    'have',
    'had',
    'were',
    'are',
    'will',
    'would',
    'to',
    'in',
    'on',
    'at',
    'of',
    'for',
    'from',
    'with',
    'as',
    'that',
    'who',
    'today',
    'yesterday',
    'said',
    'told',
    'says',
    'made',
    'went',
    'met',
    'the',
    'a',
    'an',
    'not',
    'also',
    'about',
    'after',
    'before',
    'during',
    'his',
    'her',
    'their',
    'its',
    'this',
    'these',
    'those',
    'planned',
    'stressed',
    'added',
    'stated',
    'declared',
    'announced',
    'tonight',
    'recently',
    'again',
    'last',
    'this',
    'denied',
    'alias',
    'did',
    'does',
    'visited',
    'could',
    'can',
    'may',
    'must',
    'should',
    'arrived',
    'returned',
    'began',
    'who',
    'whose',
    'which',
    'if',
    'because',
    'while',
    'when',
    'but',
    'only',
    'reported',
    'no',
    'any',
    'it',
    'they',
    'he',
    'she',
    'some',
    'all',
    'more',
    'do',
    'there',
    'once',
    'through',
  ].map(toKey),
);
const ROLES = new Set([...ROLE_NOUNS, ...ABBREVIATED_TITLES].map(toKey));
const RANKS = new Set(
  [
    'general',
    'gen',
    'colonel',
    'col',
    'admiral',
    'lieutenant',
    'major',
    'captain',
    'sheikh',
    'prince',
    'sir',
    'dr',
    'msgr',
    'monsignor',
    'bishop',
    'archbishop',
    'cardinal',
    'father',
    'engineer',
    'lawyer',
  ].map(toKey),
);
/** Role nouns that in a text of capitals are followed by anything: OFFICIAL REPORTS INDICATE. */
const VAGUE = new Set(
  ['official', 'general', 'member', 'expert', 'chief', 'head', 'leader', 'deputy', 'chair', 'representative'].map(
    toKey,
  ),
);
const COMPLEMENT_ENDS = new Set(
  [
    'state',
    'affairs',
    'nations',
    'union',
    'council',
    'assembly',
    'commission',
    'defence',
    'defense',
    'trade',
    'finance',
    'energy',
    'justice',
    'relations',
    'security',
    'federation',
    'republic',
    'states',
    'kingdom',
    'parliament',
    'communications',
    'communication',
    'policy',
    'cooperation',
    'development',
    'commerce',
    'culture',
    'health',
    'agriculture',
    'transport',
    'education',
    'labour',
    'labor',
    'environment',
    'migration',
    'rights',
    'operations',
    'management',
  ].map(toKey),
);
const MAX_NAME_WORDS = 4;

/**
 * Names of people that a title points out: "Foreign Ministry spokesman NAME", "NAME, a former
 * aide". A pair of capitalised words alone is never taken for a person.
 *
 * @param taken whether a word already belongs to a known name
 */
export function findProposals(text: string, words: readonly Word[], taken: (index: number) => boolean): Proposal[] {
  const found: Proposal[] = [];
  for (let at = 0; at < words.length; at++) {
    const points = pointsOut(words[at]!.form);
    if (points === 'never' || (points === 'in-capitals' && !isCapitalRank(text, words, at))) continue;
    const proposal = nameAfter(text, words, at, taken) ?? nameBefore(text, words, at, taken);
    if (proposal !== null && !found.some((other) => other.start < proposal.end && proposal.start < other.end))
      found.push(proposal);
  }
  return found;
}

/** Ranks that are other words as well: in capitals they count before a given name. */
const CAPITAL_RANKS = new Set(
  [
    'major',
    'maj',
    'captain',
    'capt',
    'lieutenant',
    'sergeant',
    'msgr',
    'monsignor',
    'archbishop',
    'bishop',
    'cardinal',
    'father',
    'priest',
    'reverend',
    'rector',
    'candidate',
    'brigadier',
    'engineer',
    'dr',
    'journalist',
    'magistrate',
    'justice',
    'father',
    'peasant',
    'businessman',
    'lawyer',
    'superintendent',
    'prelate',
    'jesuit',
  ].map(toKey),
);
/** Whether a word points a name out beside it. */
const pointsOut = ofWord((form) =>
  ROLES.has(keyOf(form)) ? 'always' : CAPITAL_RANKS.has(keyOf(form)) ? 'in-capitals' : 'never',
);

const isCapitalRank = (text: string, words: readonly Word[], at: number) =>
  isShouted(words[at]!) &&
  words[at + 1] !== undefined &&
  isShouted(words[at + 1]!) &&
  isGivenName(words[at + 1]!.key) &&
  /^\.?\s$/u.test(text.slice(words[at]!.end, words[at + 1]!.start));

/** "… spokesman NAME": the name follows the role noun, or the role noun and what it belongs to. */
function nameAfter(
  text: string,
  words: readonly Word[],
  role: number,
  taken: (index: number) => boolean,
): Proposal | null {
  if (/\p{Script=Cyrillic}/u.test(words[role]!.text)) {
    const name = cyrillicNameAfter(text, words, role, taken);
    if (name === null) return null;
    const start = titleStart(text, words, role);
    return {
      start: words[name.first]!.start,
      end: words[name.last]!.end,
      ...name,
      title: text.slice(words[start]!.start, words[name.first - 1]!.end),
      present: !isPastTitle(text, words, start, role),
    };
  }
  let first = role + 1;
  if (first < words.length && isLink(words[first]!)) {
    const end = complementEnd(text, words, role);
    if (end === null) return null;
    first = end + 1;
  }
  if (/^(?:elect|designate)$/i.test(words[first]?.text ?? '') && text[words[first]!.start - 1] === '-') first++;
  while (
    first < words.length &&
    (RANKS.has(words[first]!.key) || isCourtesy(words[first]!) || isRole(words[first]!)) &&
    joined(text, words, first)
  )
    first++;
  if (first >= words.length || !joined(text, words, first)) return null;
  const last = nameEnd(text, words, first, taken);
  if (last === null || (isShouted(words[first]!) && VAGUE.has(words[role]!.key) && !isGivenName(words[first]!.key)))
    return null;
  const start = titleStart(text, words, role);
  return {
    start: words[first]!.start,
    end: words[last]!.end,
    first,
    last,
    title: text.slice(words[start]!.start, words[first - 1]!.end),
    present: !isPastTitle(text, words, start, role),
  };
}

/** Last word of "of State", "for Foreign Affairs", "of the Republic": where what the role belongs to surely ends. */
function complementEnd(text: string, words: readonly Word[], role: number): number | null {
  let end: number | null = null;
  for (let at = role + 1; at < words.length && at - role < 12; at++) {
    const word = words[at]!;
    if (!joined(text, words, at) || !(word.capital || isLink(word))) break;
    if (COMPLEMENT_ENDS.has(word.key)) end = at;
  }
  return end ?? shortComplementEnd(text, words, role);
}

/** "Ambassador to Hanoi NAME": of three capitalised words after the link, the first is the place. */
function shortComplementEnd(text: string, words: readonly Word[], role: number): number | null {
  let first = role + 1;
  while (first < words.length && isLink(words[first]!) && joined(text, words, first)) first++;
  let end = first;
  while (
    end < words.length &&
    words[end]!.capital &&
    !isShouted(words[end]!) &&
    (end === first || text.slice(words[end - 1]!.end, words[end]!.start) === ' ')
  )
    end++;
  return end - first === 3 ? first : null;
}

/** Index of the last word of a name that starts at `first`; null where it is no name of two to four words. */
function nameEnd(
  text: string,
  words: readonly Word[],
  first: number,
  taken: (index: number) => boolean,
): number | null {
  const capitals = isShouted(words[first]!) && isShouted(words[first + 1] ?? words[first]!);
  let last = first - 1;
  let full = 0;
  for (let at = first; at < words.length && at - first < MAX_NAME_WORDS + 2; at++) {
    const word = words[at]!;
    if (at > first && !/^(?:\s|\.\s?|[-'’])$/u.test(text.slice(words[at - 1]!.end, word.start))) break;
    if (at > first && text[words[at - 1]!.end] === '.' && words[at - 1]!.text.length > 1) break;
    if (taken(at)) return null;
    if (word.key === 's' && /['’]/.test(text[word.start - 1] ?? '')) break;
    if (at === first ? HEADLINE_VERBS.test(word.text) : POINTING.test(word.text)) break;
    if (NOT_NAMES.has(word.key) || (ROLES.has(word.key) && !isInitial(word))) return null;
    if (capitals && (STOPS.has(word.key) || isCueForm(word.text) || (full >= 2 && /[A-Z]{3}ED$/u.test(word.text))))
      break;
    // Headlines give a capital to every word: "Jon Keel Welcoming the Fleet At Noon".
    if (at > first && (PREPOSITIONS.has(word.key) || (full >= 2 && /^\p{Lu}\p{Ll}{3,}ing$/u.test(word.text)))) break;
    if (PARTICLES.has(word.key) && !(at === first && isGivenToo(word)) && startsSurname(words, at)) continue;
    // "Jin-ho": the second part of a given name after its hyphen.
    const second =
      at > first &&
      word.text.length > 1 &&
      text[word.start - 1] === '-' &&
      last === at - 1 &&
      /^\p{Ll}{2,}$/u.test(word.text);
    if (!second && (!/^\p{Lu}/u.test(word.text) || (!capitals && word.text.length > 2 && isShouted(word)))) break;
    last = at;
    if (!isInitial(word) && !second) full++;
  }
  // "Foreign Minister Keel said": with a verb of speech right after it, a surname is enough.
  if (full === 1 && last === first && !capitals && spoken(text, words, first)) return last;
  if (full < 2 && !(full === 1 && last > first && /\p{Script=Cyrillic}/u.test(words[last]!.text))) return null;
  return full <= MAX_NAME_WORDS && isPlausible(words.slice(first, last + 1)) ? last : null;
}

/** What a headline in capitals says of an office, and whose: "Minister Meets Her Colleague". */
const HEADLINE_VERBS =
  /^(?:Meets|Visits|Says|Sends|Receives|Attends|Holds|Calls|Urges|Arrives|Leaves|Returns|Congratulates|Issues|Makes|Gives|Delivers|Greets|Hosts|Signs|Talks|Warns|Speaks|Tells|Opens|Departs|Condemns|Denounces|Welcomes|Pays|Expresses|Praises|Vows|Rejects|Slams|Hails|Answers|Reports|Inspects|Replies|Discusses|Addresses|Announces|Has|Is|Was|Will|To|Her|His|Its|Their|Our|New)$/u;
const POINTING = /^(?:Her|His|Its|Their|Our|My|Your|This|These|That)$/u;

/** "van der Keel": a capital comes after the particles. */
function startsSurname(words: readonly Word[], at: number): boolean {
  let next = at + 1;
  while (next < at + 3 && PARTICLES.has(words[next]?.key ?? '') && !words[next]!.capital) next++;
  return words[next]?.capital ?? false;
}

/** Particles that, with a capital and in the first place, are given names. */
const isGivenToo = (word: Word) => /^(?:Ben|Van|Abu)$/u.test(word.text);

/** Whether a verb of speech follows the word directly, in the past or the present. */
function spoken(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) &&
    next !== undefined &&
    text.slice(word.end, next.start) === ' ' &&
    /^(?:said|says|told|tells|stressed|added|warned|noted|stated|declared|announced|emphasi[sz]ed|explained|replied|insisted)$/u.test(
      next.text,
    )
  );
}

/** In Russian what a role belongs to follows it without a link, so three words are a name only with a patronymic. */
function isPlausible(name: readonly Word[]): boolean {
  if (!/\p{Script=Cyrillic}/u.test(name[0]!.text)) return true;
  return (
    name.length <= 2 ||
    name.slice(0, -1).every(isInitial) ||
    /(?:вич|вна|вича|вны|вичу|вне|вичем|вной)$/u.test(name[1]!.text)
  );
}

/** "NAME, a former aide": the role noun stands in an apposition that opens right after the name. */
function nameBefore(
  text: string,
  words: readonly Word[],
  role: number,
  taken: (index: number) => boolean,
): Proposal | null {
  const clause = Math.max(text.lastIndexOf(', ', words[role]!.start), text.lastIndexOf(' (', words[role]!.start));
  if (clause < 0 || /[.!?;:"“”]\s/u.test(text.slice(clause, words[role]!.start).replace(/\b[A-Z]\./g, ''))) return null;
  const open = words.findIndex((word) => word.start > clause);
  if (open < 1 || role - open > 9) return null;
  const opening = text.slice(clause + 2, words[role]!.start);
  const capitals = isShouted(words[open]!);
  const plain =
    /^(?:the|a|an|who\s+(?:is|was|serves|served)|then|former|now|one\s+of)\b/iu.test(opening) ||
    role === open ||
    words
      .slice(open, role)
      .every(
        (word) =>
          word.capital ||
          isLink(word) ||
          isLesser(word) ||
          (/^\p{Lu}[\p{L}\s.-]*['’]s\s/u.test(opening) && OFFICE_WORDS.test(word.text)),
      );
  if (!plain && !isClosedApposition(text, words, open, role)) return null;
  const last = open - 1;
  if (clause !== words[last]!.end) return null;
  let first = last;
  while (first > 0 && last - first < MAX_NAME_WORDS) {
    const word = words[first - 1]!;
    if (!(word.capital || PARTICLES.has(word.key)) || (capitals && STOPS.has(word.key))) break;
    if (
      !/^(?:\s|\.\s?|[-'’])$/u.test(text.slice(word.end, words[first]!.start)) ||
      (text[word.end] === '.' && word.text.length > 1)
    )
      break;
    first--;
  }
  while (
    first < last &&
    (SENTENCE_OPENERS.has(words[first]!.key) || ROLES.has(words[first]!.key) || isCourtesy(words[first]!))
  )
    first++;
  // All capitals: nothing but the comma before it shows where a name starts.
  if (
    capitals &&
    !/(?:^|[,.;:\]]\s*)$/u.test(text.slice(0, words[first]!.start)) &&
    !STOPS.has(words[first - 1]?.key ?? '')
  )
    return null;
  if (/^(?:no|any|some|all|more)$/iu.test(words[first - 1]?.text ?? '')) return null;
  // "TAKEN TO HARBOUR BASES, MINISTER KEEL SAID": where, and no name.
  if (
    capitals &&
    /^(?:in|at|to|from|of|on|for|the)$/iu.test(words[first - 1]?.text ?? '') &&
    !isGivenName(words[first]!.key)
  )
    return null;
  if (capitals && words[first]!.text.endsWith('ING')) return null;
  if (nameEnd(text, words, first, taken) !== last) return null;
  // The name stands first in its sentence, or something other than a capitalised word is before it.
  const end = endOfClause(text, words[role]!.end);
  return {
    start: words[first]!.start,
    end: words[last]!.end,
    first,
    last,
    title: text
      .slice(words[open]!.start, end)
      .replace(/^(?:who\s+(?:is|was|served\s+as|serves\s+as)\s+)?(?:(?:the|a|an)\s+)?/iu, ''),
    present: !/\b(?:former|then|was|served|ex|late)\b/iu.test(opening),
  };
}

/** ", longtime budget chief of the harbour,": a few small words before the noun of the office, and a comma that closes the apposition. */
function isClosedApposition(text: string, words: readonly Word[], open: number, role: number): boolean {
  const name = words[open - 1]!;
  const before = words.slice(open, role).filter((word) => !word.capital && !isLink(word));
  if (
    before.length > 3 ||
    isLink(words[open]!) ||
    before.some(
      ({ text: word }) =>
        isCueForm(word) ||
        /(?:ed|ing|ly)$|^(?:his|her|their|its|whose|which|who|that|as|by|from|with|after|before|when|while|if|but|or|not|this|these|other|several|two|three)$/u.test(
          word,
        ),
    )
  )
    return false;
  return (
    name.capital &&
    !isShouted(name) &&
    /^(?:\s(?:of|for|at|to|and|in)\s[^,.;:“”"]{1,90})?,\s/u.test(text.slice(words[role]!.end)) &&
    !/(?<!\p{L})(?:In|At|Near|From|To)\s(?:\p{Lu}\p{L}+\s){0,3}$/u.test(text.slice(0, name.start))
  );
}

/** What may stand between "Norland's" and the noun of the office. */
const OFFICE_WORDS =
  /^(?:s|foreign|prime|defen[cs]e|interior|finance|deputy|vice|permanent|top|chief|first|acting|new|foreign\p{L}*|trade|economy|energy|health|justice|culture|education|transport|agriculture|environment|information|communications|policy|security|national|special|senior)$/u;

const SENTENCE_OPENERS = new Set(
  ['the', 'but', 'and', 'in', 'on', 'at', 'for', 'as', 'while', 'when', 'meanwhile', 'according'].map(toKey),
);

const endOfClause = (text: string, from: number) =>
  from + (/[,;.!?)]|\s(?:who|said|told|says)\s|$/iu.exec(text.slice(from))?.index ?? 0);

/** Index of the first word of the title that ends in the role noun. */
function titleStart(text: string, words: readonly Word[], role: number): number {
  let at = role;
  for (let steps = 0; at > 0 && steps < 6; steps++) {
    const word = words[at - 1]!;
    if (!isJoined(text, word, words[at]!) || text.slice(word.end, words[at]!.start).includes(',')) break;
    const shouted = isShouted(word) && isShouted(words[at]!);
    const belongs =
      ROLES.has(word.key) ||
      isLesser(word) ||
      (word.capital && !SENTENCE_OPENERS.has(word.key) && !(shouted && STOPS.has(word.key))) ||
      /^(?:senior|former|then|deputy|chief|top|first|ex|late|s|prime|foreign|vice|permanent|defen[cs]e|interior|finance|general|press|acting)$/i.test(
        word.text,
      );
    if (!belongs) break;
    at--;
  }
  return at;
}

const isPastTitle = (text: string, words: readonly Word[], start: number, role: number) =>
  words
    .slice(Math.max(0, start - 1), role)
    .some(
      (word, i, all) =>
        /^(?:then|former|ex|late)$/i.test(word.text) && (i > 0 || isJoined(text, word, all[1] ?? words[role]!)),
    );
const joined = (text: string, words: readonly Word[], at: number) =>
  /^(?:\s{1,2}|\.\s?|,\s)$/u.test(text.slice(words[at - 1]!.end, words[at]!.start)) &&
  !(text[words[at - 1]!.end] === '.' && words[at - 1]!.text.length > 4) &&
  !(text[words[at - 1]!.end] === ',');
const isInitial = (word: Word) => word.text.length === 1;
