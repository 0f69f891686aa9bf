import type { Authority } from '../../statement/authority.ts';
import { sourceName, type Publisher } from '../../statement/source.ts';
import { narration } from '../fields/reports-speech.ts';
import { saysI } from '../first-person.ts';
import { isAgency } from '../lexicon/agencies.ts';
import { type BodyKind, bodyKindOf } from '../lexicon/bodies.ts';
import { findBodies } from '../lexicon/find-bodies.ts';
import { findGroups, isDocumentWord, isStandVerb, nominativeOfBody } from '../lexicon/statement-words.ts';
import { speechClassIn, speechPatternIn } from '../lexicon/tell-speech.ts';
import { INSIDE_WORDS } from '../lexicon/speech-verbs.ts';
import { linesAround } from '../names/around.ts';
import type { SpeakingInstitution } from '../people/institution-rules.ts';
import { tidy } from '../people/mentions.ts';
import { findSentences } from '../quotations/sentences.ts';
import type { Item, Line, Sourced } from '../types.ts';

/** A body in a sentence, by its name or the number that a group of states is called by. */
interface Body {
  readonly start: number;
  readonly end: number;
  readonly kind: BodyKind | 'group';
}

interface Word {
  readonly text: string;
  readonly small: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}\p{N}]+)*/gu;
/** Words between a body and its verb, and signs where no spaces stand. */
const NEAR = 4;
const NEAR_SIGNS = 20;
/** Words between what is put out and whose it is: "the final communiqué of the thirteenth … Council". */
const NEAR_DOCUMENT = 5;
/** A headline's subject stands this early, in words. */
const FIRST_OF_TITLE = 2;
const LEAD_PARAGRAPHS = 2;
const LEAD_SENTENCES = 2;
/** A line around the words with a sentence this long, in signs, introduces them. */
const LONG_SENTENCE = 80;
/** Longest line that is a name and nothing else, in words. */
/** Labels of what is no talk: a text in so many may still be a body's. */
const FEW_TURNS = 1;
const LONGEST_LINE = 12;
const LINES_BELOW = 12;

const ARTICLES = new Set(
  'the a an le la les un une der die das dem den des el los las o os as il lo i gli het de en et det l d'.split(' '),
);
/** Words after which a body is where, whose or to whom, and not who. */
const PREPOSITIONS = new Set(
  (
    'of to at in on against about from with for by near outside inside under between before after over into ' +
    'de du des d à au aux en dans sur avec contre pour par chez del al con por para sobre contra do da no na ao em com ' +
    'von vom zu zum zur mit für gegen über bei beim im in auf an aus nach vor di dalla della dello dal nel nella al alla ' +
    'van aan bij met voor tegen av på hos mot till til med w we z ze do od dla przez na v ve s se k ke za pro ' +
    'в во на к ко о об от с со у из для по при перед за против у до від з зі із про через'
  ).split(' '),
);
/** Whoever speaks for a body without a name. */
const SPOKESPERSON =
  /^(?:spokes|porte-?parole|sprecher|portavoz|porta-voz|portavoce|woordvoerder|talesperson|talsmand|rzeczni|mluvčí|hovor|пресс-?служб|пресс-?секретар|представител|представни|речни|sözcü|juru)/iu;
/** Whoever heads a body: what is said then is said by a person. */
const HEAD_OF =
  /^(?:глав|министр|міністр|руководител|посол|заместител|председател|директор|очільни|голов|szef|minist(?:er|re|ro|ra)$|chef|head|chief|président|president)/iu;
const DAY_PREPOSITION = /^(?:on|in|am|w|в|at|le|el)$/u;
/** "отметили в МИД": where it is said is who says it. */
const SAID_IN = /^(?:в|у|w|ve|v)$/u;
const WEEKDAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)$/iu;

/** Kinds of body whose head word alone is no name: `Ministry`. */
const NEEDS_MORE: ReadonlySet<string> = new Set([
  'ministry',
  'council',
  'mission',
  'agency',
  'government',
  'party',
  'union',
]);

/**
 * The body whose words a text says that it gives: it is the subject of a verb of speech, or of one of putting out, in the
 * headline or where the report opens; or a statement is called its own there, or is signed with its name.
 *
 * Texts in turns are not asked, and what is a speech has it in its headline or not at all.
 */
export function speakingBody(item: Item, page: readonly Line[] = []): SpeakingInstitution | null {
  if (item.turns.length > FEW_TURNS) return null;
  const { title } = item;
  if (title !== null) {
    const named = sayerIn(title.text, item, FIRST_OF_TITLE);
    if (named !== null) return complete(named, title.text, 'body/title', title.number, item);
    const short = shortInTitle(title.text, item);
    if (short !== null)
      return { named: { id: null, name: short }, rule: 'body/title', line: title.number, quote: title.text };
  }
  if (item.kind !== 'statement' && !told(item)) return null;
  if (item.kind === 'statement') {
    const signed = signature(item, page);
    if (signed !== null) return signed;
  }
  const above = linesAround(item).filter(({ where }) => where === 'above');
  const leads = [
    ...(item.standfirst === null ? [] : [{ text: item.standfirst.text, line: item.standfirst.number }]),
    ...above.filter(({ text }) => findSentences(text).some(({ start, end }) => end - start > LONG_SENTENCE)),
    ...item.paragraphs.slice(0, LEAD_PARAGRAPHS).map(({ text, lines }) => ({ text, line: lines[0] })),
  ];
  for (const { text, line } of leads)
    for (const { start, end } of findSentences(text).slice(0, LEAD_SENTENCES)) {
      const sentence = text.slice(start, end);
      const named = sayerIn(sentence, item, Infinity);
      if (named !== null) {
        const institution = complete(named, sentence, 'body/lead', line, item);
        if (institution !== null) return institution;
      }
    }
  return null;
}

/** `MT Statement on oil`: the body that the opening names in full by whose initials a headline calls it. */
function shortInTitle(title: string, item: Item): string | null {
  const { lang, standfirst, paragraphs } = item;
  const match = /^(?<short>\p{Lu}{2,6})\s+(?<document>\p{L}+)/u.exec(title);
  if (match === null || title === title.toUpperCase()) return null;
  const { short, document } = match.groups as { short: string; document: string };
  if (!isDocumentWord(document.toLowerCase())) return null;
  const opening = [
    standfirst?.text ?? '',
    ...linesAround(item).map(({ text }) => text),
    ...paragraphs.slice(0, OPENING_PARAGRAPHS).map(({ text }) => text),
  ];
  for (const text of opening)
    for (const { start, end } of bodiesIn(text, lang)) {
      const name = text.slice(start, end);
      if (initialsOf(name) === short) return nameOf(name);
    }
  return null;
}

const OPENING_PARAGRAPHS = 8;
const initialsOf = (name: string) => [...name.matchAll(/(?<![\p{L}’'])\p{Lu}/gu)].map(([letter]) => letter).join('');

/**
 * The body on whose own page a text stands, or whose name stands alone above it, where nobody is known to speak: a text
 * that says "I" is somebody's.
 */
export function publishingBody(
  item: Item,
  source: Sourced<Publisher | null>,
  sources: Authority['sources'],
): SpeakingInstitution | null {
  if (
    item.turns.length > FEW_TURNS ||
    !(item.kind === 'statement' || told(item)) ||
    narration(item.paragraphs).some(saysI)
  )
    return null;
  const published = sourceName(source.value, (id) => sources.find((one) => one.id === id));
  const printed = source.evidence.find(({ line, quote }) => line !== null && quote !== null);
  if (published !== null && isWhole(published))
    return {
      named: { id: null, name: nameOf(published) },
      rule: 'body/source',
      line: printed?.line ?? item.lines[0],
      quote: printed?.quote ?? published,
    };
  if (item.kind !== 'statement') return null;
  const head = linesAround(item).find(({ text, where }) => where === 'above' && isWhole(text));
  return head === undefined
    ? null
    : { named: { id: null, name: nameOf(head.text) }, rule: 'body/letterhead', line: head.line, quote: head.text };
}

const told = ({ kind }: Item) => kind === 'report' || kind === 'article';

/** A line that is a body's name and nothing else, below the words or in their second half. */
function signature(item: Item, page: readonly Line[]): SpeakingInstitution | null {
  const { paragraphs } = item;
  const ends = paragraphs
    .slice(Math.max(1, Math.floor(paragraphs.length / 2)))
    .map(({ text, lines }) => ({ text, line: lines[0] }))
    .concat(below(item, page));
  const last = ends.findLast(({ text }) => isWhole(text));
  return last === undefined
    ? null
    : { named: { id: null, name: nameOf(last.text) }, rule: 'body/signature', line: last.line, quote: last.text };
}

/** The lines of the page that follow the words closely, each alone: a signature has a day or an annex below it. */
const below = ({ paragraphs }: Item, page: readonly Line[]) => {
  const end = paragraphs.at(-1)?.lines[1] ?? Infinity;
  return page
    .filter(({ number }) => number > end && number - end <= LINES_BELOW)
    .map(({ text, number }) => ({ text, line: number }));
};

/** Whether the words are a body's name as a whole. */
function isWhole(text: string): boolean {
  const bare = text
    .replace(/\([^)]*\)/gu, '')
    .replace(/[\s.,:*_#]+$/u, '')
    .replace(/^[\s*_#]+/u, '');
  const words = bare.match(WORD)?.length ?? 0;
  if (words === 0 || words > LONGEST_LINE || /[,;:?!"“”«»]/u.test(bare.replace(/,\s(?=\p{Lu})/gu, ' '))) return false;
  const all = bodiesIn(bare);
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined || isMedia(bare)) return false;
  const covered = all.reduce((sum, { start, end }) => sum + end - start, 0);
  return first.start <= 4 && covered >= 0.6 * bare.length && !isBare({ ...first, end: last.end }, bare);
}

/** The body that a sentence or headline lets speak. */
function sayerIn(text: string, item: Item, latest: number): Body | null {
  const all = bodiesIn(text, item.lang);
  if (all.length === 0) return null;
  const words = wordsOf(text);
  const shouted = text === text.toUpperCase();
  const startsSmall = (word: Word) => shouted || /^[\p{Ll}\p{N}\p{Lo}]/u.test(word.text);
  const classOf = speechClassIn(item.lang);
  const isVerb = ({ small }: Word) => classOf(small) === 'strong' || isStandVerb(small);
  for (const body of all) {
    if (isMedia(text.slice(body.start, body.end))) continue;
    if (INSIDE_WORDS.has(item.lang)) {
      if (saysUnspaced(text.slice(body.end), item.lang)) return body;
      continue;
    }
    const first = words.findIndex(({ start }) => start >= body.start);
    const next = words.findIndex(({ start }) => start >= body.end);
    let before = first - 1;
    while (before >= 0 && ARTICLES.has(words[before]!.small) && !PREPOSITIONS.has(words[before]!.small)) before--;
    const previous = words[before];
    const document = words.findIndex(
      ({ small }, at) => at < first && at >= first - NEAR_DOCUMENT && isDocumentWord(small),
    );
    if (
      document !== -1 &&
      document <= latest + 1 &&
      belongs(words.slice(document + 1, first), latest === Infinity ? startsSmall : () => true)
    )
      return body;
    if (first > latest && first - 1 > latest) continue;
    if (previous !== undefined && startsSmall(previous)) {
      const owner = words[before - 1];
      if (HEAD_OF.test(previous.small)) continue;
      if (PREPOSITIONS.has(previous.small)) {
        if (classOf(previous.small) !== 'according' && !according(words, before, classOf)) {
          if (owner !== undefined && SAID_IN.test(previous.small) && classOf(owner.small) === 'strong') return body;
          if (owner === undefined || !SPOKESPERSON.test(owner.small)) continue;
        } else return body;
      }
    }
    if (next !== -1) {
      if (latest !== Infinity && isDocumentWord(words[next]!.small) && first <= 1) return body;
      if (verbFollows(words, next, text, body.end, isVerb, startsSmall)) return body;
    }
    // "sagte am Montag das Ministerium", "قالت وزارة": the verb stands before.
    const behind = words
      .slice(Math.max(0, before - 1), before + 1)
      .findLast((word) => classOf(word.small) === 'strong');
    if (behind !== undefined && item.lang !== 'en') return body;
    if (previous !== undefined && /\p{Lo}/u.test(previous.small) && isVerb(previous)) return body;
  }
  return null;
}

/** Whether a verb follows the body closely, with nothing but small words, days and a spokesperson between. */
function verbFollows(
  words: readonly Word[],
  next: number,
  text: string,
  end: number,
  isVerb: (word: Word) => boolean,
  startsSmall: (word: Word) => boolean,
): boolean {
  for (let at = next; at < words.length && at < next + NEAR; at++) {
    const word = words[at]!;
    if (/[.;:—]/u.test(text.slice(end, word.start))) return false;
    if (isVerb(word)) return true;
    if (!startsSmall(word) && !isAdverb(word.small) && !SPOKESPERSON.test(word.small)) return false;
    // "the ministry of whose minister": what follows belongs to somebody else.
    if (PREPOSITIONS.has(word.small) && !DAY_PREPOSITION.test(word.small)) return false;
  }
  return false;
}

/** Whether what follows a name is its verb of speech: close behind it, or, behind a particle of the subject, at the end of the sentence. */
function saysUnspaced(after: string, lang: string): boolean {
  const subject = /^(?:[は이가은는]|報道官は|대변인은)/u.test(after);
  const reach = subject ? after : after.slice(0, NEAR_SIGNS).split(/[，。、；]/u)[0]!;
  return reach.search(speechPatternIn(lang)) !== -1 || /(?:声明|聲明|談話|谈话|성명|발표|発表)/u.test(reach);
}

/** "according to a joint statement by" and the like before position `at`. */
const according = (words: readonly Word[], at: number, classOf: (word: string) => unknown) =>
  at > 0 && classOf(words[at - 1]!.small) === 'according';

/** Nothing between a document and the body but small words that say whose it is: in a headline only these. */
const belongs = (between: readonly Word[], fits: (word: Word) => boolean) =>
  between.every(fits) &&
  !between.some(({ small }) => /^(?:on|about|to|against|о|об|sur|über|sobre|contra|para|gegen)$/u.test(small)) &&
  (between.length === 0 || between.some(({ small }) => PREPOSITIONS.has(small) || ARTICLES.has(small)));

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    small: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

/** Bodies and groups of states, from left to right, without verbs that capitals or letters without case make part of a name. */
function bodiesIn(text: string, lang: string | null = null): readonly Body[] {
  const groups = findGroups(text).map((group): Body => ({ ...group, kind: 'group' }));
  const classOf = lang === null ? () => null : speechClassIn(lang);
  const bodies = findBodies(text).flatMap((found): Body[] => {
    if (groups.some(({ start, end }) => start < found.end && found.start < end)) return [];
    const body = { ...found, end: endOfName(text, found, classOf) };
    const name = text.slice(body.start, body.end);
    // "Statement by the Spokesperson on": whose, stands elsewhere. "Глава МИД": a person.
    if (SPOKESPERSON.test(name) || /\sleader$/iu.test(name) || (HEAD_OF.test(name) && body.kind !== 'leaders'))
      return [];
    return body.kind === 'leaders' && !/\s/u.test(name) ? [] : [body];
  });
  return [...groups, ...bodies].toSorted((a, b) => a.start - b.start);
}

/** `Norland Government Friday condemned`, `Council Unanimously Adopts`: when and how it is said is no part of a name. */
function withoutAdverb(text: string, start: number, end: number): number {
  const [...words] = wordsOf(text.slice(start, end));
  while (words.length > 1 && isAdverb(words.at(-1)!.small)) words.pop();
  return Math.min(end, start + words.at(-1)!.end);
}

const isAdverb = (word: string) => WEEKDAY_OR_MONTH.test(word) || ADVERB.test(word);
const ADVERB =
  /^(?:unanimously|strongly|again|also|today|yesterday|tomorrow|tonight|heute|gestern|ayer|hoy|hier|ieri|oggi|ontem|hoje)$/u;

/** Where a name ends: before a verb; without case after the words with an article; with cases after the genitives that begin small. */
function endOfName(text: string, { start, end: printed }: Body, classOf: (word: string) => unknown): number {
  const end = withoutAdverb(text, start, printed);
  const words = wordsOf(text.slice(start, end));
  const head = words.findIndex(({ text: word }) => bodyKindOf(word) !== null);
  if (/^\p{Script=Arabic}/u.test(text.slice(start))) {
    let last = Math.min(head + 1, words.length - 1);
    while (last + 1 < words.length && /^و?ال/u.test(words[last + 1]!.text)) last++;
    return start + words[last]!.end;
  }
  const verb = words.findIndex(
    ({ small }, at) => at > Math.max(0, head) && (classOf(small) === 'strong' || isStandVerb(small)),
  );
  if (verb > 0) return withoutAdverb(text, start, start + words[verb - 1]!.end);
  if (words.length > 1 || !/^\p{Script=Cyrillic}{5,}/u.test(text.slice(start))) return end;
  const more =
    /^(?:\s(?!дня|год|итог)\p{Ll}+(?:ых|их|ой|ей|ого|его)(?!\p{L}))?\s\p{Ll}+(?:ы|и|ов|ев|дел|справ|ства)(?!\p{L})/u.exec(
      text.slice(end),
    )?.[0];
  const next = more === undefined ? [] : wordsOf(more);
  return next.some(({ small }) => classOf(small) !== null || isStandVerb(small)) ? end : end + (more?.length ?? 0);
}

const isMedia = (name: string) =>
  name.split(/\s+/u).some((word) => isAgency(word)) ||
  /(?<!\p{L})(?:news|press agency|newspaper|radio|television|broadcasting|university|телеканал|агентство)(?!\p{L})/iu.test(
    name,
  );

/** Whether only the head word stands there. */
const isBare = ({ start, end, kind }: Body, text: string) => {
  const name = text.slice(start, end).trim();
  return (
    NEEDS_MORE.has(kind) &&
    !/\s/u.test(name) &&
    !/^\p{Lu}{2,6}$/u.test(name) &&
    !/[\p{Script=Han}\p{Script=Hangul}]/u.test(name) &&
    name.length < 16
  );
};

/** A body with its whole name: one that the headline and the opening call by its head word has it further on. */
function complete(body: Body, text: string, rule: string, line: number, item: Item): SpeakingInstitution | null {
  const quote = text.slice(body.start, body.end);
  const make = (name: string) => ({ named: { id: null, name: nameOf(name) }, rule, line, quote });
  if (!isBare(body, text)) return make(quote);
  for (const words of [item.title?.text ?? '', ...item.paragraphs.slice(0, 4).map((paragraph) => paragraph.text)]) {
    const longer = bodiesIn(words, item.lang).find((one) => one.kind === body.kind && !isBare(one, words));
    if (longer !== undefined) return make(words.slice(longer.start, longer.end));
  }
  return null;
}

/** A name without marks and notes around it, in the nominative, and not shouted. */
function nameOf(printed: string): string {
  const bare = printed
    .replace(/\[[^\]]*\]/gu, '')
    .replace(/["“”«»„]/gu, '')
    .replace(/^[\s*_#]+|[\s.,:*_#]+$/gu, '')
    .replace(/\s+/gu, ' ');
  const name = nominativeOfBody(bare);
  return /\s/u.test(name) && name === name.toUpperCase() && /\p{Lu}/u.test(name)
    ? tidy(name).replace(/(?<=\s)(?:Of|For|The|And|De|Del|La|Für|Und|Et|Y)(?=\s)/gu, (word) => word.toLowerCase())
    : name;
}
