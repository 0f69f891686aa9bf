import type { NamedMention } from '../people/named-mention.ts';
import type { Word } from '../people/words.ts';
import { withTitle } from './apposition.ts';
import type { FoundSubject } from './cue.ts';
import { STRONG_ENGLISH } from './cue-verbs.ts';
import { followsQuotation } from './follows-quotation.ts';
import type { Sentence } from './sentences.ts';
import { isRoleNoun } from './subject-nouns.ts';

/** What stands between a subject and its verb. */
const ADVERBS =
  /(?:\s(?:ALSO|THEN|LATER|TODAY|YESTERDAY|TONIGHT|HERE|RECENTLY|FINALLY|AGAIN|ONCE|EVEN|NOW|FURTHER|FURTHERMORE|HOWEVER|MEANWHILE|EARLIER|ALREADY|SIMPLY|JUST|MOREOVER|[A-Z]{3,}(?<!FAMI|REP|SUPP|ASSEMB|ITA|JU|MONTH|WEEK|DAI)LY|HAS|HAVE|HAD|DID|DOES|NOT|THIS (?:MORNING|AFTERNOON|EVENING|WEEK|MONTH|YEAR)|LAST (?:NIGHT|WEEK|MONTH)|AT THE SAME TIME|IN TURN|FOR (?:HIS|HER|ITS|THEIR) PART|IN (?:HIS|HER) STATEMENT|ON \d{1,2} [A-Z]{3,9}|(?:GOES|WENT) ON TO))+\s*$/u;
/** Words at which a clause begins. */
const CLAUSE =
  /(?:[,;:\uFFFC]["”]?|--?|(?<!\p{L})(?:THAT|BUT|WHILE|BECAUSE|ALTHOUGH|WHEN|IF|AFTER|BEFORE|SINCE|WHERE|AS|WHICH|THEN))\s/gu;
/** What opens a phrase that is no subject. */
const INTRODUCES =
  /^(?:IN|ON|AT|DURING|AFTER|BEFORE|WHEN|AS|REGARDING|CONCERNING|ACCORDING|ASKED|HOWEVER|MEANWHILE|NEVERTHELESS|MOREOVER|FURTHERMORE|THEREFORE|FINALLY|LATER|TODAY|YESTERDAY|FOR|FROM|WITH|BY|TO|DESPITE|REFERRING|FOLLOWING|UPON|SINCE|ALTHOUGH|WHILE|IF|BECAUSE|ALSO|THUS|LIKEWISE|SIMILARLY|TOGETHER|ALONG|UNDER|OVER|BESIDES|THROUGH|[A-Z]{3,}ING|[A-Z]{4,}LY|QUESTIONED|INTERVIEWED|CONSULTED|QUOTED|CONTACTED)(?!\p{L})/u;
/** Words that no noun phrase holds: its words are a clause. */
const FINITE =
  /(?<!\p{L})(?:WAS|IS|ARE|WERE|WILL|WOULD|CAN|COULD|MUST|SHOULD|MAY|MIGHT|HE|SHE|IT|THEY|WE|I|YOU|NOT|BEEN|BE|HAS|HAVE|HAD|WHAT|THERE|SAID|TOLD|SENT|WENT|CAME|MADE|GAVE|TOOK|BEGAN|MET|BECAME|LEFT|HELD|DOES|DO|DID)(?!\p{L})/u;
const INNER_ARTICLE =
  /(?<!(?:^|\s)(?:OF|FOR|FROM|IN|AT|WITH|TO|ON|BY|AND|OR|AGAINST|NEAR|UNDER|ALL|BOTH|DURING|INSIDE|OUTSIDE|WITHIN|OVER))\s(?=(?:THE|AN?)\s)/gu;
const LONGEST = 90;
/** "HARBOUR CITY, 3 MAR 90 (AGENCY) -- [TEXT]" */
const DATELINE = /^.{0,120}?(?:\]|--)\s+(?=[^\]]*$)(?!.*\[TEXT\])/u;

/**
 * Who speaks by a verb in a text set in capitals: the noun phrase between the beginning of the clause and the verb, over adverbs, a relative clause and what is set off by
 * commas. What the phrase stands for is told by the whole text (`resolveCapitals`).
 *
 * @returns null: no phrase, or one that the other rules read as well; `passive`: the word is a participle and no verb
 */
export function capitalSubject(
  masked: string,
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  names: readonly NamedMention[],
): FoundSubject | 'passive' | null {
  const verb = words[at]!;
  const from = sentence.start + (DATELINE.exec(masked.slice(sentence.start, verb.start))?.[0].length ?? 0);
  const lead = masked.slice(from, verb.start);
  const rest = masked.slice(verb.end, sentence.end);
  if (followsQuotation(masked, verb) || (/,\s*$/u.test(lead) && !rest.includes('\uFFFC'))) {
    const right =
      /^\s(?<who>(?:(?:THE|AN?|ONE|SOME)\s)[A-Z'’ .-]{3,80}?)(?=[,.;:\uFFFC]|\s(?:IN|ON|AT|TODAY|YESTERDAY|WHO|WHICH|ISSUED|AFTER|DURING|WHILE|TO|THAT|RELEASED|SIGNED|AS|WHEN|UPON)\s|\.?$)/u.exec(
        rest,
      )?.groups?.['who'];
    if (right !== undefined && !FINITE.test(right))
      return { start: verb.start, end: verb.end + 1 + right.length, subject: { type: 'capitals', words: right } };
    if (followsQuotation(masked, verb)) return null;
  }
  if (/\s(?:BEING|BEEN|BE|WAS|WERE|IS|ARE)\s(?:[A-Z]+LY\s|ALSO\s)?$/u.test(lead) && !verb.text.endsWith('ING'))
    return 'passive';
  // "A LETTER THAT CONFIRMED": told of the letter.
  if (
    /\s(?:THAT|WHICH)\s(?:ALSO\s|HAS\s|HAD\s|HAVE\s)*$/u.test(lead) &&
    !/(?:SAID|STATED|ADDED|TOLD)$/u.test(verb.text)
  )
    return { start: verb.start, end: verb.end, subject: { type: 'unknown' } };
  if (verb.text.startsWith('CONTINU') && /^\sTO\s/u.test(rest)) return 'passive';
  const bare = lead
    .replace(ADVERBS, ' ')
    .trimEnd()
    .replace(/,["”]$/u, ',');
  if (bare === '' || isCue(words, from + bare.length)) return null;
  const chunk = /[,)]$/u.test(bare) && !/\([A-Z0-9-]{2,10}\)$/u.test(bare) ? beforeCommas(bare) : lastClause(bare);
  const participle =
    !/\s(?:HAS|HAVE|HAD|ALSO|TODAY|YESTERDAY|TONIGHT|THEN|LATER)\s(?:[A-Z]+LY\s)?$/u.test(lead) &&
    isParticiple(verb, rest);
  if (chunk === null) return participle ? 'passive' : null;
  const start = from + chunk.at;
  const phrase = chunk.words.replace(/\sWHO\s.*$/u, '').replace(/\s*\([^)]*\)$/u, '');
  // "THAT THE REPORT “…”": a noun.
  if (/(?:^|\s)(?:THE|AN?|THIS|ITS|HIS|HER|THEIR|NO|ANY)$/u.test(chunk.words)) return 'passive';
  const name = names.find(
    (mention) =>
      withTitle(masked, mention) <= start + 24 && mention.start >= start && mention.end <= start + phrase.length + 1,
  );
  if (name !== undefined && mentionFills(masked, start, phrase, name))
    return { start, end: verb.end, subject: { type: 'name', mention: name } };
  // "JUAN KEEL, SPOKESMAN FOR THE FRONT SAID": the comma behind the apposition is left out.
  const apposed = names.find((mention) => mention.end + 2 === start && masked.slice(mention.end, start) === ', ');
  if (
    apposed !== undefined &&
    !FINITE.test(chunk.words) &&
    (isRoleNoun(/^[A-Z]+/u.exec(chunk.words)?.[0] ?? '') ||
      /^(?:AN?|THE|WHO)\s[A-Z ]{0,60}(?:LEADER|CHIEF|SPOKESMAN|MEMBER|PRESIDENT|DIRECTOR|HEAD)(?!\p{L})/u.test(
        chunk.words,
      ) ||
      /^[A-Z ]{0,60}(?:LEADER|CHIEF|SPOKESMAN|SPOKESWOMAN|MEMBER|PRESIDENT|DIRECTOR|HEAD|SECRETARY|MINISTER)(?!\p{L})/u.test(
        chunk.words,
      ))
  )
    return { start: withTitle(masked, apposed), end: verb.end, subject: { type: 'name', mention: apposed } };
  if (
    FINITE.test(phrase) ||
    phrase.length > LONGEST ||
    /\d/u.test(phrase.replace(/-\d+/gu, '')) ||
    !/^[A-Z]/u.test(phrase)
  )
    return participle ? 'passive' : null;
  if (participle) return 'passive';
  // "PRESIDENT KEEL'S GOVERNMENT": read by what belongs to a name.
  if (
    names.some(
      (mention) =>
        mention.start >= start &&
        mention.end <= start + phrase.length &&
        /^['’]/u.test(masked.slice(mention.end)) &&
        !/(?<!\p{L})(?:CLOSE|OF|FOR|TO|FROM|IN)\s/u.test(masked.slice(start, mention.start)),
    )
  )
    return null;
  // Behind a relative clause the verb alone is the cue, so that it comes after the clause's own verb.
  return {
    start: /\sWHO\s/u.test(chunk.words) ? verb.start : start,
    end: verb.end,
    subject: { type: 'capitals', words: phrase },
  };
}

/** Nothing but a title stands before the name, and nothing but a relation of places after it. */
function mentionFills(masked: string, start: number, phrase: string, name: NamedMention): boolean {
  const [before, after] = [masked.slice(start, name.start), masked.slice(name.end, start + phrase.length)];
  return (
    (after.trim() === '' || /^\s(?:OF|FROM)\s(?:THE\s)?[A-Z' -]+$/u.test(after)) &&
    (before.trim() === '' ||
      (name.title !== null && before.includes(name.title)) ||
      /^(?:[A-Z.'’-]+\s){0,5}$/u.test(before)) &&
    !/(?<!\p{L})(?:AND|FOR|OF|BY|WITH|TO)\s*$/u.test(before) &&
    !/(?<!\p{L})AND(?!\p{L})/u.test(before)
  );
}

const isCue = (words: readonly Word[], end: number) =>
  words.some((word) => word.end === end && word.text !== 'STATE' && STRONG_ENGLISH.has(word.text.toLowerCase()));

/** "THE CHANGES ANNOUNCED 2 DAYS AGO", "THE REPORT ISSUED BY": told of a thing. */
const isParticiple = (verb: Word, rest: string) =>
  /(?:ED|TOLD|SAID|WRITTEN|READ)$/u.test(verb.text) &&
  /^\s(?:BY(?!\s[A-Z]+ING)|IN|ON|AT|FROM|FOR|DURING|TO|\d+|TODAY|YESTERDAY|LAST|THIS (?:WEEK|MONTH|MORNING)|RECENTLY|EARLIER|AGAINST|WITH|ABOVE|AS)(?!\p{L})(?![^.,;]{0,60}\s(?:THAT|\uFFFC))/u.test(
    rest,
  ) &&
  !/^\s(?:TODAY|YESTERDAY|ON|IN|AT|DURING|LAST|THIS|RECENTLY|EARLIER|TO|FOR)[^.,;]{0,90}["“:]/u.test(rest);

/** The words after the last beginning of a clause. */
function lastClause(bare: string): { at: number; words: string } | null {
  const from = [...bare.matchAll(CLAUSE)].at(-1);
  const at = from === undefined ? /^["“\s]*/u.exec(bare)![0].length : from.index + from[0].length;
  return withoutConjunction(bare.slice(at), at);
}

/** "THE FRONT, IN A NOTE SIGNED BY ITS CHIEFS, STATED": the first phrase between commas that introduces nothing. */
function beforeCommas(bare: string): { at: number; words: string } | null {
  let at = /^["“\s]*/u.exec(bare)![0].length;
  const that = bare.lastIndexOf(' THAT ');
  if (that !== -1 && bare.indexOf(',', that) !== bare.length - 1) at = Math.max(at, that + 6);
  const parts = bare.slice(at).split(/(?<=,)\s/u);
  // "KEEL HAS LEFT, BORIS ORLAN, A SPOKESMAN, REPORTED": what has a verb of its own lies before the subject.
  const told = parts.findLastIndex(
    (part) =>
      FINITE.test(part) &&
      !/^(?:AND\s)?(?:WHO|WHOM|WHOSE|WHICH|WHERE|IN|ON|AT|DURING|AFTER|BEFORE|WHEN|AS)\s/u.test(part),
  );
  for (const [i, part] of parts.entries()) {
    if (i <= told && told < parts.length - 1) {
      at += part.length + 1;
      continue;
    }
    const words = part.replace(/,$/u, '');
    if (words !== '' && !INTRODUCES.test(words) && !/\uFFFC/u.test(words)) return withoutConjunction(words, at);
    at += part.length + 1;
  }
  return null;
}

/** Without "AND" at its front; after another "AND" the phrase begins where an article does; two who speak together are nobody. */
function withoutConjunction(words: string, at: number): { at: number; words: string } | null {
  const front = /^(?:(?:AND|BUT|SO|HOWEVER|MEANWHILE|WHILE)\s)*/u.exec(words)![0].length;
  const own = words.slice(front).trimEnd();
  const and = own.lastIndexOf(' AND ');
  if (and !== -1 && FINITE.test(own.slice(0, and))) return { at: at + front + and + 5, words: own.slice(and + 5) };
  if (own === '') return null;
  // "THE TALKS THE GOVERNMENT HAS ANNOUNCED": the phrase begins where the last article does that no preposition stands before.
  const inner = [...own.matchAll(INNER_ARTICLE)].at(-1);
  return inner === undefined || /,/u.test(own)
    ? { at: at + front, words: own }
    : { at: at + front + inner.index + 1, words: own.slice(inner.index + 1) };
}
