import { formsOf, SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { recordLabel } from './record-labels.ts';
import { ANSWERS, ASKS, COURTESIES, LAST_SIGNS, OFFICES } from './label-words.ts';

/** How a label is set off from the words: what closes it, `line` where it stands alone on its line, `space` where only a gap does. */
export type Close = ':' | '.' | '.-' | '-' | 'line' | 'space';
/** What stands before a label or around it. */
export type Setting = 'plain' | 'bold' | 'heading' | 'bullet' | 'star' | 'number' | 'arrows';

/** Words at the start of a text that are set as the label of a turn is set. Whether they are one, the rest of the text decides. */
export interface LabelForm {
  /** As printed, without mark-up, time stamp and what closes it; a stage direction in brackets belongs to it. */
  readonly label: string;
  /** The label without its stage direction: by this the turns of one person are known. */
  readonly name: string;
  /** Offset of the turn's first word; the text's length where the label stands alone. */
  readonly end: number;
  readonly close: Close;
  readonly setting: Setting;
  /** A clock time stands beside it. */
  readonly timed: boolean;
}

/** So far into a text a label may reach. */
const REACH = 240;
const LONGEST = 110;
const MOST_WORDS = 14;
/** Of a label without a colon. */
const LONGEST_BARE = 70;
const MOST_BARE = 8;

const CLOCK = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
const TIME_BEFORE = new RegExp(String.raw`^(?:[([]\s*${CLOCK}\s*[)\]]|${CLOCK})\s*[-–—]?\s*(?=\p{L}|\*\*)`, 'u');
/** `Velmar: 13:15`: towns and their hours, in the banner of a page. */
const CLOCK_FOLLOWS = new RegExp(String.raw`^\s*${CLOCK}\s*$`, 'u');
/** `他说：“…”`: a clause that ends with a verb of speech gives somebody's words in a report; no label does. */
const SAYS = new RegExp(`(?:${SPEECH_VERBS['zh']!.strong.flatMap(formsOf).join('|')})$`, 'u');
const QUOTES = /^\s*["“”«„「『《]/u;
const TIME_AFTER = new RegExp(String.raw`\s*(?:[([]\s*(?:${CLOCK}|\d{1,2}\.\d{1,2}(?: ?[ap]\.?m\.?)?)\s*[)\]])`, 'iu');
const TIME_ENDS = new RegExp(`${TIME_AFTER.source}$`, 'iu');
const TIME_FOLLOWS = new RegExp(`^${TIME_AFTER.source}`, 'iu');
const PREFIX =
  /^(?:(?<heading>#{1,6}\s+)|(?<arrows>>>\s*)|(?<bullet>(?:[•▪●○◯◆■‐]\s*|[-–—]\s+(?=\p{Lu})))|(?<number>\(?\d{1,3}[.)]\s+(?=\p{L}|\*\*)))/u;
const BOLD = /^(?:\*{2,3}|__|(?:<(?:b|strong|u|em|i)>)+)\s*/iu;
const BOLD_END = /\s*(?:\*{2,3}|__|(?:<\/(?:b|strong|u|em|i)>)+)/giu;
const STAGE = /(?:\s*(?:\([^()]{1,120}\)|（[^（）]{1,60}）|\[[^[\]]{1,60}\])){1,3}$/u;

/**
 * The form of label that a text opens with; of several the one that a colon closes. The words must look like a name, an
 * office or what transcripts print instead of one.
 *
 * @param alone whether the text is a whole line, so that the label may stand alone on it
 */
export function labelForm(text: string, alone: boolean): LabelForm | null {
  let at = 0;
  let setting: Setting = 'plain';
  let timed = false;
  const skip = (pattern: RegExp) => {
    const match = pattern.exec(text.slice(at, at + 60));
    if (match) at += match[0].length;
    return match;
  };
  const prefix = skip(PREFIX);
  if (prefix) setting = Object.entries(prefix.groups!).find(([, found]) => found !== undefined)![0] as Setting;
  timed = skip(TIME_BEFORE) !== null;
  if (skip(BOLD)) setting = setting === 'heading' ? 'heading' : 'bold';
  else if (text[at] === '*' && /^\*[\p{L}“"]/u.test(text.slice(at, at + 2))) setting = 'star';
  const rest = text.slice(at, at + REACH);
  const whole = at + REACH >= text.length;
  const found =
    recordForm(rest) ??
    colonForm(rest) ??
    (setting === 'bold' || setting === 'heading' ? boldForm(rest, setting) : null) ??
    (/^Q(?:\s{2,}|\s(?=--|[—–…]))/u.test(rest) ? bareQuestion(rest) : null) ??
    dashForm(rest) ??
    dotForm(rest) ??
    bareQuestion(rest) ??
    (alone && whole ? lineForm(rest, setting) : null);
  if (!found) return null;
  const printed = found.printed.replace(BOLD_END, '').trim();
  const untimed = printed.replace(TIME_ENDS, '').trim();
  timed ||= untimed !== printed;
  const stage = STAGE.exec(untimed);
  const name = stage && stage.index > 0 ? untimed.slice(0, stage.index).trim() : untimed;
  if (!isLike(name, found.close)) return null;
  const after = text.slice(at + found.length);
  if (CLOCK_FOLLOWS.test(after) || (SAYS.test(name) && QUOTES.test(after))) return null;
  const close = /^(?:\s*(?:\*{2,3}|__|(?:<\/(?:b|strong|u|em|i)>)+))/iu.exec(after)?.[0].length ?? 0;
  const end = at + found.length + close;
  const gap = /^\s*/u.exec(text.slice(end))![0].length;
  timed ||= TIME_FOLLOWS.test(text.slice(end));
  return { label: untimed, name, end: end + gap, close: found.close, setting, timed };
}

interface Found {
  readonly printed: string;
  /** Up to and with what closes it. */
  readonly length: number;
  readonly close: Close;
}

function recordForm(rest: string): Found | null {
  const record = recordLabel(rest);
  return record && { printed: record.label, length: record.end, close: '.' };
}

function colonForm(rest: string): Found | null {
  const at = rest.search(/[:：﹕]/u);
  if (at === -1) return null;
  if (at === 0 || /^(?:\d|\/\/)/u.test(rest.slice(at + 1))) {
    // `Keel (00:12): …`: the first colon is the clock's.
    const timed = /^[^:]{1,80}?[([]\s*(?:\d{1,2}:){1,2}\d{2}\s*[)\]]\s*(?=:)/u.exec(rest);
    return timed ? { printed: timed[0], length: timed[0].length + 1, close: ':' } : null;
  }
  return { printed: rest.slice(0, at), length: at + 1, close: ':' };
}

function boldForm(rest: string, setting: Setting): Found | null {
  BOLD_END.lastIndex = 0;
  const end = BOLD_END.exec(rest);
  if (end && end.index <= LONGEST) {
    const length = end.index + end[0].length;
    const dot = /^\s*[.]?\s*[-–—]*\s*/u.exec(rest.slice(length))![0].length;
    return { printed: rest.slice(0, end.index).replace(/[.\s–—-]+$/u, ''), length: length + dot, close: 'space' };
  }
  return setting === 'heading' && rest.length <= LONGEST_BARE
    ? { printed: rest, length: rest.length, close: 'line' }
    : null;
}

const DASH =
  /\s*\.?\s*(?:\s[-–—―]{1,2}(?=\s)|(?<=\p{L}\.?|\)|\])(?:—|―|–|--)(?=\s?["“«¿¡]?\p{Lu})|\.\s?[-–—]{1,2}(?=\s?\S))\s*/u;

function dashForm(rest: string): Found | null {
  const match = DASH.exec(rest.slice(0, LONGEST));
  if (!match || match.index < 1) return null;
  const printed = rest.slice(0, match.index);
  const name = printed.replace(TIME_ENDS, '').replace(STAGE, '').trim();
  if (name === '' || /[.?!,]\s\p{Lu}\p{Ll}{3}/u.test(name.replace(/^\p{L}{1,5}\.\s/u, ''))) return null;
  if (!isWhoAsked(name) && !isBareName(name)) return null;
  return { printed, length: match.index + match[0].length, close: match[0].includes('.') ? '.-' : '-' };
}

/** `Q.`, `PM.`, `Mr. KEEL.`, `The President.`, `Prime Minister Denne.` */
const DOT =
  /^(?<name>[\p{Lu}\d][\p{L}\p{M}'’-]*(?:\.?\s(?:(?:of|the|for|de|del|da|pro|tempore|and|von|der|den)|[\p{Lu}][\p{L}\p{M}'’-]*)){0,7}?(?:\s?\([^()]{2,60}\))?)[.](?:\s+(?=["“(‘'¿¡]?[\p{Lu}\d])|$)/u;
const UPPER_NAME = /(?<!\p{L})(?:Mc|Mac|De|O['’])?\p{Lu}{2}/u;

function dotForm(rest: string): Found | null {
  for (let from = 0; from < LONGEST_BARE;) {
    const dot = rest.indexOf('.', from);
    if (dot < 1 || dot > LONGEST_BARE + 40) return null;
    const match = DOT.exec(rest.slice(0, dot + 4));
    if (match && match[0].trimEnd().length === dot + 1) {
      const name = match.groups!['name']!;
      if (mayStop(name)) return { printed: name, length: match[0].length, close: '.' };
    }
    from = dot + 1;
  }
  return null;
}

function mayStop(printed: string): boolean {
  const name = printed.replace(STAGE, '');
  if (isAddress(name)) return false;
  if (isWhoAsked(name)) return name.length === 1 || name.length > 2 || /^\d?\p{Lu}$/u.test(name);
  if (/^\d?\p{Lu}{1,4}$/u.test(name)) return true;
  const first = openingOf(name);
  if (first === null) return false;
  return UPPER_NAME.test(name) || first.kind === 'office' || /\s\p{Lu}/u.test(name);
}

/** `Q    Will it open?`, `Q -- for all?`: the letter alone before a question. */
const BARE = /^Q\s+(?=--|[—–…]|\.\.\.|\[|["“‘'(]?[\p{Lu}\d])/u;

function bareQuestion(rest: string): Found | null {
  const match = BARE.exec(rest);
  return match && { printed: 'Q', length: match[0].length, close: 'space' };
}

function lineForm(rest: string, setting: Setting): Found | null {
  if (rest.length > LONGEST_BARE + 40) return null;
  const name = rest.replace(TIME_ENDS, '').replace(STAGE, '').trim();
  if (/[.,;!?…"”»'’)]$/u.test(name) || name.length < 2) return null;
  const bare =
    isWhoAsked(name) ||
    openingOf(name) !== null ||
    isShoutedLabel(name) ||
    /^SPEAKER[ _]\d+$/iu.test(name) ||
    (setting !== 'plain' && isBareName(name)) ||
    (isBareName(name) && /^\S+(?: \S+){1,3}$/u.test(name));
  return bare ? { printed: rest, length: rest.length, close: 'line' } : null;
}

const isShoutedLabel = (name: string) => /\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name);

/** A name, or an office and a name: every word capitalised or one that joins names. */
function isBareName(name: string): boolean {
  const words = name.split(/\s+/u);
  if (words.length > MOST_BARE || name.length > LONGEST_BARE) return false;
  if (openingOf(name) !== null) return words.filter((word) => isSmall(word)).length <= words.length / 2;
  return words.every((word) => NAME_WORD.test(word)) && /\p{L}{2}/u.test(name);
}

const NAME_WORD =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]*,?|(?:of|the|de|du|des|der|von|van|al|el|bin|ibn|la|le|da|dos|do|di|to|for|and|y|e|i|и|по|і|zu|im|in|&),?)$/u;
const isSmall = (word: string) => /^[("“]?\p{Ll}/u.test(word);

/** Signs that no label has. */
const NO_LABEL = /[?!;"“”„«»¿¡<>{}=|\\@%…]|https?|www\.|\d{3}/u;

/** What stands behind a clock time. */
const HALF_DAY = /^(?:[ap]\.?m\.?(?:\s\(?\p{Lu}{2,4}\)?)+$|uhr\b|hrs?\b|GMT|UTC)/iu;

/** Whether words read as a label: short, mostly capitalised, without the end of a sentence in them. */
function isLike(name: string, close: Close): boolean {
  if (name.length > LONGEST || NO_LABEL.test(name) || isAddress(name) || HALF_DAY.test(name)) return false;
  if (!/^[\p{Lu}\p{Lt}\p{Lo}*\d]/u.test(name) || !/[\p{Lu}\p{Lo}\p{Lt}]/u.test(name)) return false;
  if (/^\d/u.test(name) && !/^0Q$/u.test(name)) return false;
  const words = name.split(/\s+/u);
  if (words.length > MOST_WORDS) return false;
  for (const [index, word] of words.slice(0, -1).entries())
    if (word.endsWith('.') && !isAbbreviation(word, words, index)) return false;
  if (close !== ':') return true;
  if (isWhoAsked(name) || openingOf(name) !== null) return words.filter(isSmall).length <= 6;
  const cut = name.split(',')[0]!.split(/\s+/u);
  const small = cut.filter((word) => isSmall(word) && !NAME_WORD.test(word)).length;
  if (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(name)) return name.length <= 24 && !/[、。，]/u.test(name);
  if (/^[\p{Lo}\s'’.,-]+$/u.test(name)) return words.length <= 6;
  return small === 0 && words.filter(isSmall).length <= 6;
}

const isAbbreviation = (word: string, words: readonly string[], index: number) =>
  /^\p{L}{1,4}\.$/u.test(word) ||
  /^(?:\p{L}{1,3}\.[-\p{L}]*)+$/u.test(word) ||
  COURTESIES.has(word.slice(0, -1).toLowerCase()) ||
  OFFICES.has(
    words
      .slice(0, index + 1)
      .join(' ')
      .slice(0, -1)
      .toLowerCase(),
  );

const ADDRESSEES = [
  'vice president',
  'president',
  'speaker',
  'chair',
  'chairman',
  'chairwoman',
  'chairperson',
  'secretary-general',
  'secretary general',
  'secretary',
  'prime minister',
  'foreign minister',
  'minister',
  'ambassador',
  'delegate',
  'delegates',
  'member',
  'members',
  'colleague',
  'colleagues',
  'friends',
];
/** `Mr. President:` in running words calls upon him. A record that prints `Mr. SPEAKER` sets the office in capitals. */
const ADDRESS = new RegExp(
  String.raw`^(?:mr|mrs|ms|madam|madame|monsieur|señor|señora|sr|sra|dear|distinguished|excellenc\p{L}*)\b\.?(?: the)? (?:${ADDRESSEES.join('|')})$`,
  'iu',
);
const isAddress = (name: string) => ADDRESS.test(name) && !/\p{Lu}{3}/u.test(name) && !/^Mr\.? Speaker$/u.test(name);

/** What a label begins with, from the lexicon: the longest form of address, office or word for who asks. */
export interface Opening {
  readonly kind: 'courtesy' | 'office' | 'asks' | 'answers';
  /** Words of the label that it takes. */
  readonly words: number;
}

const MOST_OPENING = 4;

const fold = (name: string) =>
  name
    .normalize('NFKC')
    .replace(/^\*/u, '')
    .replace(/[.:]+(?=\s|$)/gu, '')
    .toLowerCase();

/** The same words are asked about several times while one label is weighed, and labels come again in a text. */
const KNOWN = new Map<string, Opening | null>();
const MOST_KNOWN = 500;

/** What the lexicon says of the first words of a label; null: nothing. */
export function openingOf(name: string): Opening | null {
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  const opening = findOpening(name);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(name, opening);
  return opening;
}

/** What the words of the lexicon begin with: most names have none of it. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [ASKS, ANSWERS, OFFICES, COURTESIES].flatMap((words) => [...words].map((word) => word.split(' ')[0]!)),
);

/** Plain letters, whose first word shows before all is folded that the lexicon has none of them. */
const PLAIN = /^(?<first>[A-Za-z]+)(?= [A-Za-z .'-]+$)/;
const ARTICLES: ReadonlySet<string> = new Set(['the', 'der', 'die', 'le', 'la', 'el', 'de', 'il', 'o', 'a']);
const ARTICLE = new RegExp(`^(?:${[...ARTICLES].join('|')})\\s`, 'iu');

function findOpening(name: string): Opening | null {
  const first = PLAIN.exec(name)?.groups!['first']!.toLowerCase();
  if (first !== undefined && !FIRST_WORDS.has(first) && !ARTICLES.has(first)) return null;
  const folded = fold(name);
  const signs = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]+$/u.test(folded);
  if (signs) {
    if (ASKS.has(folded)) return { kind: 'asks', words: 1 };
    if (ANSWERS.has(folded)) return { kind: 'answers', words: 1 };
    const last = LAST_SIGNS.find((word) => folded.endsWith(word));
    return last === undefined ? null : { kind: ASKS.has(last) ? 'asks' : 'office', words: 1 };
  }
  const bare = folded.replace(/[\s#№]*\d+$/u, '');
  const skipped = ARTICLE.test(bare) ? bare.replace(ARTICLE, '') : null;
  for (const form of skipped === null ? [bare] : [bare, skipped]) {
    const words = form.replace(/,.*$/u, '').split(/\s+/u);
    if (!FIRST_WORDS.has(words[0]!)) continue;
    for (let count = Math.min(MOST_OPENING, words.length); count > 0; count--) {
      const key = words.slice(0, count).join(' ');
      const whole = count === words.length;
      // One letter is such a word only where it stands alone.
      if (ASKS.has(key) && (whole || key.length > 2)) return { kind: 'asks', words: count };
      if (ANSWERS.has(key) && whole) return { kind: 'answers', words: count };
      if (OFFICES.has(key)) return { kind: 'office', words: count };
      if (COURTESIES.has(key) && (!whole || form !== words.join(' '))) return { kind: 'courtesy', words: count };
    }
  }
  return null;
}

const isWhoAsked = (name: string) => {
  const opening = openingOf(name);
  return opening?.kind === 'asks' || opening?.kind === 'answers' || /^0Q$/u.test(name);
};
