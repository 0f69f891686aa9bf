import { choose, type LinearModel, reasonsOf } from '../learned/linear.ts';
import type { ChosenTitle, Line } from '../types.ts';
import { openingLabel } from '../turns/labels.ts';
import { isDateLine, isNumberLine } from './date-line.ts';
import { findDateline } from './dateline.ts';
import { furniture } from './furniture.ts';
import { isHouseLine } from './house-line.ts';
import { isKindLine, namesKind } from './kind-line.ts';
import { type Chances, LINE_LABELS, type LineLabel, plainWords, type SortedUnits } from './label-lines.ts';
import { densestStretch, isCredited, longWords, type Shape, shapeOf, shapeOfUnit } from './line-features.ts';
import { pageWords } from './page-words.ts';
import { isSiteLine } from './site-words.ts';
import { titleReasons } from './title-reasons.ts';
import type { Unit } from './units.ts';

/** A headline: one unit of the page, several that stand below each other, or one without the name of its site. */
export interface Candidate {
  /** Indexes of its first and last unit. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly features: readonly string[];
}

/** So far above the first words a headline may stand, in units, and so far below. */
const ABOVE = 60;
const BELOW = 3;
const LONGEST = 320;
/** So many of the features that weighed most may be told as reasons. */
const WEIGHED = 8;
/** A headline has no more lines, and no more words where it has several. */
const MOST_LINES = 3;
/** So near above the words, in units, a title page may print it in more lines. */
const NEAR = 12;
const MOST_LINES_NEAR = 6;
const MOST_WORDS = 45;
/** In a text of so few units from there on the first line is the headline; the more there are, the more often it is something else. */
const BRIEF = 6;
/** What stands between a headline and the name of its site in the title of a page. */
const SEPARATOR = /\s+(?:[-–—|•·»«‹›/~]+|::)\s+/gu;
const MARKS = /^#{1,6}\s+(?=\S)|(?<=\S)\s=$/gu;

/**
 * The headline of a page, or null where it has none: by rule where the shape of the text leaves no doubt, else whichever
 * line, or lines, the model takes for it.
 *
 * @param sorted what each unit is
 * @param isMasthead whether the words are nothing but the name of who publishes: no headline is
 */
export function chooseTitle(
  units: readonly Unit[],
  sorted: SortedUnits,
  model: LinearModel,
  isMasthead: (text: string) => boolean,
): ChosenTitle | null {
  const above = aboveDateline(units);
  if (above !== null) return byRule(above, 'above-dateline');
  const plain = plainWords(units);
  const first = plain && firstPrinted(units, plain.first, isMasthead);
  const isBrief = plain !== null && plain.last - (first ? units.indexOf(first) : plain.first) < BRIEF;
  if (first && (isBrief || isDated(first.text))) return byRule(first, 'first-line');
  if (isBrief) return null;
  const candidates = titleCandidates(units, sorted).filter(({ text }) => !isMasthead(text));
  const shares = choose(
    model,
    candidates.map(({ features }) => features),
  );
  const best = candidates[shares.indexOf(Math.max(...shares))]!;
  const { last, text, features } = best;
  if (best.first < 0) return null;
  return {
    lines: units.slice(best.first, last + 1).flatMap(({ lines }) => lines),
    text,
    rule: 'chosen',
    // The same words elsewhere on the page are the same headline.
    probability: shares.reduce((sum, share, at) => sum + (candidates[at]!.text === text ? share : 0), 0),
    reasons: titleReasons(reasonsOf(model, features, WEIGHED), 3),
  };
}

/** So many lines stand above the dateline of a report at the most: the headline, one below it, a name. */
const HEADING = 3;

/** The first line of a text whose dateline stands right below it, or below a standfirst and a name. */
function aboveDateline(units: readonly Unit[]): Unit | null {
  const at = units.slice(0, HEADING + 1).findIndex(({ text }) => findDateline(text) !== null);
  const heading = units.slice(0, Math.max(0, at));
  const plain = heading.every(
    ({ text, lines: [line] }) =>
      text.length <= LONGEST &&
      !isSiteLine(line!) &&
      !isDateLine(text) &&
      !isNumberLine(text) &&
      !isHouseLine(text) &&
      !isKindLine(text),
  );
  const [first] = heading;
  return first && plain && shapeOf(first.text).words >= TITLE && !BYLINE.test(first.text) ? first : null;
}

/** The first line of a short text, below who publishes it, where it stands above the words as their headline. */
function firstPrinted(units: readonly Unit[], from: number, isMasthead: (text: string) => boolean): Unit | null {
  let at = from;
  while (at < units.length && isMasthead(units[at]!.text))
    for (at += 1; at < units.length && !units[at]!.apart && !/[.!?:…"”»]$/u.test(units[at]!.text);) at += 1;
  while (at < units.length && isBeside(units[at]!.text)) at += 1;
  const [first, second] = units.slice(at);
  if (!first || !second || first.text.length > LONGEST || SALUTATION.test(first.text)) return null;
  const { words, prose } = shapeOf(first.text);
  if (words < 2 || words > MOST_WORDS || prose || findDateline(first.text) !== null) return null;
  const label = openingLabel(first.text);
  const isOpen = label === null || label.end === first.text.length;
  return isOpen && !/[.;,:…]$/u.test(withoutShort(first.text)) ? first : null;
}

/** `Press conference of the harbour minister, Velmar, 14 March 2009`: a line of some words that ends with a day. */
const isDated = (text: string) =>
  /\d\D.*(?:19|20)\d{2}(?: ?(?:г\.|года|р\.|року))?\)?$|\d日\)?$/u.test(text) && shapeOf(text).words >= DATED;
const DATED = 7;

/** Without what ends with a full stop and ends no sentence. */
const withoutShort = (text: string) => text.replace(/(?:\.{3}|\b(?:Inc|Ltd|Co|Jr|Sr|[A-Z])\.)$/u, '');

const byRule = ({ lines, text }: Unit, rule: ChosenTitle['rule']): ChosenTitle => ({
  lines,
  text: bare(text),
  rule,
  probability: 1,
  reasons: [],
});

const bare = (text: string) => text.replace(MARKS, '');

/**
 * The unit that prints the title which a wrapping gives, or begins it where the name of a site stands behind it there: the
 * last above the words. Null where none does.
 */
export function printedAgain(units: readonly Unit[], labels: readonly LineLabel[], told: Line): ChosenTitle | null {
  const title = fold(told.text);
  const words = firstWords(
    units.map(({ text }) => shapeOf(text)),
    labels,
  );
  const printed = units.findLast(({ text }, at) => {
    if (at > words + BELOW || text.length > LONGEST) return false;
    const own = fold(text);
    return own !== '' && (own === title || (own.length >= SHORTEST && title.startsWith(`${own} `)));
  });
  return printed ? byRule(printed, 'told') : null;
}
const SHORTEST = 20;

/** All that may be the headline of a page, and, with `first` -1, that it has none. */
export function titleCandidates(
  units: readonly Unit[],
  { labels, chances, firstTurn }: SortedUnits,
): readonly Candidate[] {
  const shapes = units.map(shapeOfUnit);
  const looks = chances.length === 0 ? labels : chances.map(likeliest);
  const words = Math.min(firstTurn, firstWords(shapes, looks));
  const page = describePage(units, shapes, looks, words, chances);
  const end = Math.min(units.length, firstTurn, words + BELOW + 1);
  const found: Candidate[] = [none(page)];
  for (let first = Math.max(0, words - ABOVE); first < end; first++) {
    let text = '';
    let size = 0;
    const most = words - first <= NEAR ? MOST_LINES_NEAR : MOST_LINES;
    for (let last = first; last < Math.min(end, first + most); last++) {
      const own = bare(units[last]!.text);
      if (!/\p{L}/u.test(own)) break;
      text = last === first ? own : `${text}${UNSPACED.test(text) ? '' : ' '}${own}`;
      size += shapes[last]!.words;
      if (text.length > LONGEST || (last > first && (size > MOST_WORDS || shapes[last - 1]!.ends === 'stop'))) break;
      if (isNoHeadline(text)) continue;
      found.push({ first, last, text, features: featuresOf(page, first, last, text) });
      if (last === first)
        for (const { text: part, how } of partsOf(text, first))
          found.push({ first, last, text: part, features: [...featuresOf(page, first, last, part), how] });
    }
  }
  return found;
}

const likeliest = (chances: Chances): LineLabel =>
  LINE_LABELS.reduce((best, label) => (chances[label] > chances[best] ? label : best));

/** Index of the first unit of the words. */
function firstWords(shapes: readonly Shape[], labels: readonly LineLabel[]): number {
  const stretch = densestStretch(
    shapes.map((shape, at) => (labels[at] === 'words' ? shape : { ...shape, prose: false })),
  );
  return Math.max(0, stretch?.first ?? labels.indexOf('words'));
}

/** Ends in a script that sets words without spaces: the next line goes on without one. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]$/u;

/** A part of a line that may be the headline, and what it was cut off from. */
interface Part {
  readonly text: string;
  readonly how: 'cut' | 'keyed' | 'sentence' | 'kicked' | 'bracketed';
}

/** What a form calls the line of its title, by language. */
const TITLE_KEYS = [
  'title|subject|headline|topic',
  'titel|betreff|thema|betreft|onderwerp|ämne|emne|rubrik',
  'titre|objet|título|asunto|assunto|titolo|oggetto|subiect|titlu',
  'tytuł|temat|věc|předmět|predmet|tárgy|konu|başlık|θέμα|judul|perihal|tiêu đề',
  'тема|заголовок|назва',
  'العنوان|الموضوع|عنوان|موضوع|נושא|כותרת|विषय|शीर्षक',
  '标题|標題|题目|題目|件名|文書名|題名|제목',
].join('|');
const TITLE_KEY = new RegExp(
  String.raw`^(?:(?:${TITLE_KEYS})\s*[:：]|[[【［(](?:${TITLE_KEYS})[\]】］)]\s*[:：]?)\s*(?=\S)`,
  'iu',
);
/** `Pilots refuse the night watch. The harbour …`: a headline run together with the words below it. */
const RUN_IN = /^.{20,160}?[^\s\p{Lu}.]{3}(?=[.!?]\s+\p{Lu})/u;
/** `PILOTAGE/12: …`, `Winter on the strait: …`: what a headline is about, in a few words before it. */
const KICKER = /^[^:：.?!]{3,40}[:：]\s+(?=["“„«]?[\p{Lu}\p{Lo}].{15})/u;
/** `… (part two)` at the end of a headline. */
const BRACKET = /\s+\([^()]{2,80}\)$/u;
/** So many units from the top a headline may be run together with the words. */
const RUN_IN_WITHIN = 2;

/** The parts of a line that may be its headline. */
function partsOf(text: string, at: number): readonly Part[] {
  const parts = withoutSite(text).map((part): Part => ({ text: part, how: 'cut' }));
  const keyed = text.replace(TITLE_KEY, '');
  if (keyed !== text) parts.push({ text: keyed, how: 'keyed' });
  const [kicker] = KICKER.exec(text) ?? [];
  if (kicker !== undefined && keyed === text) parts.push({ text: text.slice(kicker.length), how: 'kicked' });
  const [bracket] = BRACKET.exec(text) ?? [];
  if (bracket !== undefined) parts.push({ text: text.slice(0, -bracket.length), how: 'bracketed' });
  if (kicker !== undefined && bracket !== undefined && kicker.length + bracket.length + SHORTEST < text.length)
    parts.push({ text: text.slice(kicker.length, -bracket.length), how: 'kicked' });
  const sentence = at < RUN_IN_WITHIN ? RUN_IN.exec(text)?.[0] : undefined;
  if (sentence !== undefined) parts.push({ text: sentence, how: 'sentence' });
  return parts;
}

/** `Pilots refuse the night watch - Harbours - Islands Wire` without the name of the site, and without that of its part too. */
function withoutSite(title: string): readonly string[] {
  return [...title.matchAll(SEPARATOR)]
    .map(({ index }) => title.slice(0, index).trim())
    .filter((words) => words.length > 10);
}

interface PageView {
  readonly units: readonly Unit[];
  readonly shapes: readonly Shape[];
  readonly labels: readonly LineLabel[];
  /** How probable each unit is a headline by itself. */
  readonly like: readonly number[];
  /** The units that are most probably a headline, so many that one of them is no part of any candidate. */
  readonly mostLike: readonly { readonly at: number; readonly chance: number }[];
  readonly chances: readonly Chances[];
  readonly words: number;
  /** The longer words of the words. */
  readonly known: ReadonlySet<string>;
  readonly shares: readonly number[];
  readonly texts: ReadonlyMap<string, number>;
  readonly folded: readonly string[];
  /** The words open with a dateline. */
  readonly wire: boolean;
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();

function describePage(
  units: readonly Unit[],
  shapes: readonly Shape[],
  labels: readonly LineLabel[],
  words: number,
  chances: readonly Chances[],
): PageView {
  const known = new Set(
    shapes.flatMap(({ prose, tokens }, at) =>
      prose && labels[at] === 'words' && at >= words ? longWords(tokens) : [],
    ),
  );
  const from = Math.max(0, words - ABOVE);
  const folded = units.map(({ text }, at) => (at < from || at > words + BELOW ? '' : fold(text)));
  const like = units.map((_, at) => chances[at]?.title ?? 0);
  const texts = new Map<string, number>();
  for (const text of folded) texts.set(text, (texts.get(text) ?? 0) + 1);
  const shares = shapes.map(({ tokens }, at) => (at < from || at > words + BELOW ? 0 : shareOf(tokens, known)));
  return {
    units,
    shapes,
    labels,
    like,
    mostLike: like
      .slice(0, words + BELOW + 1)
      .map((chance, at) => ({ at, chance }))
      .toSorted((a, b) => b.chance - a.chance)
      .slice(0, MOST_LINES_NEAR + 1),
    chances,
    words,
    known,
    shares,
    texts,
    folded,
    wire: findDateline(units[words]?.text ?? '') !== null,
  };
}

function shareOf(tokens: readonly string[], known: ReadonlySet<string>): number {
  const long = longWords(tokens);
  return long.length === 0 ? 0 : long.filter((word) => known.has(word)).length / long.length;
}

const step = (value: number, steps: readonly number[]): number => {
  let at = 0;
  while (at < steps.length && value >= steps[at]!) at++;
  return at;
};
const SIZES = [1, 2, 3, 4, 6, 8, 11, 15, 20, 30];
const FAR = [1, 2, 3, 4, 6, 9, 14, 25];
const SHARES = [0.05, 0.2, 0.4, 0.6, 0.8];
const CHANCES = [0.003, 0.01, 0.03, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85, 0.95];
/** From this share on a line is surely what it looks like. */
const SURE = 0.7;
/** A line with fewer words is more often a link than a headline. */
const TITLE = 4;

const BYLINE = /^(?:by|von|par|por|di|da|av|door|автор|текст|text|photo|foto|source|quelle|fuente)(?![\p{L}\p{N}])/iu;

/** How speeches and letters begin: a line that addresses or greets somebody is words. */
const SALUTATIONS: Readonly<Record<string, string>> = {
  en: 'mr|mrs|madam|ms|dear|ladies|excellenc|your|distinguished|honou?rable|esteemed|colleagues|friends|good (?:morning|afternoon|evening|day)|thank you|in the name of',
  fr: 'mesdames|monsieur|messieurs|madame|chers?|bonjour|bonsoir|merci',
  de: 'sehr geehrte|meine damen|liebe|guten (?:morgen|tag|abend)|vielen dank|danke',
  es: 'señor|señoras|buen[oa]s (?:días|tardes|noches)|gracias|muchas gracias',
  pt: 'senhor|bom dia|boa (?:tarde|noite)|obrigad|meus cumprimentos',
  it: 'signor|buongiorno|buonasera|grazie',
  ru: 'уважаем|дамы|дорог|господин|госпож|товарищ|добрый (?:день|вечер)|доброе утро|спасибо|здравствуйте',
  uk: 'шановн|добрий (?:день|вечір)|дякую',
  pl: 'szanown|panie|pani|wysoka izbo|dzień dobry|dobry wieczór|dziękuję',
  tr: 'sayın|değerli|saygıdeğer|günaydın|iyi (?:günler|akşamlar)|teşekkür',
  nl: 'geachte|dames|goede(?:morgen|middag|navond)|dank',
  sv: 'ärade|mina damer|god (?:morgon|kväll|dag)',
  cs: 'vážen|dobrý (?:den|večer)|děkuji',
  ro: 'stima|domnul|bună (?:ziua|seara|dimineața)|mulțumesc',
  el: 'κύρι|κυρί|αξιότιμ|καλημέρα|καλησπέρα|ευχαριστ',
  ar: 'السيد|سيدات|أيها|بسم الله|شكر|صباح الخير|مساء الخير',
  fa: 'به نام خدا|خانم|آقای',
  he: 'גבירותי|אדוני|בוקר טוב|ערב טוב|תודה',
  hi: 'आदरणीय|माननीय|नमस्कार|धन्यवाद',
  zh: '您|各位|主席先生|尊敬|谢谢|謝謝|大家好',
  ja: '皆様|皆さん|ありがとう|おはよう|こんにちは',
  ko: '존경하는|여러분|안녕하|감사합니다',
};
const SALUTATION = new RegExp(`^(?:${Object.values(SALUTATIONS).join('|')})`, 'iu');

/** The name of a host, or an address, alone on a line: `kittiwicklantern.example` */
const ADDRESS_ALONE = /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?$/u;

/** A day, a number or an address on a line of its own. */
const isBeside = (text: string) => isDateLine(text) || isNumberLine(text) || ADDRESS_ALONE.test(text);

/** What stands beside a headline, what only a banner or a foot has, and a line that greets or addresses and then breaks off. */
const isNoHeadline = (text: string) =>
  /^(?:banner|footer)$/.test(furniture({ text })?.zone ?? '') ||
  isBeside(text) ||
  (SALUTATION.test(text) && /[,:!،，：！]$/u.test(text));

/** The page has no headline: what speaks for that. */
function none({ units, shapes, labels, like, chances, words, shares, wire }: PageView): Candidate {
  const above = shapes.slice(0, words);
  const features = [
    'none',
    `none:above${step(words, [1, 2, 3, 5, 10])}`,
    `none:titles${step(labels.slice(0, words + BELOW).filter((label) => label === 'title').length, [1, 2])}`,
    `none:known${step(Math.max(0, ...shares.slice(0, words).filter((_, at) => above[at]!.words >= TITLE)), SHARES)}`,
    `none:prose${step(shapes.filter(({ prose }) => prose).length, [1, 2, 4, 10])}`,
  ];
  features.push(`none:like${step(Math.max(0, ...like.slice(0, words + BELOW)), CHANCES)}`);
  features.push(`none:words${step(chances[0]?.words ?? 0, CHANCES)}`);
  features.push(
    `none:kind${units.slice(0, words + 1).some(({ text }) => text.length < LONGEST && namesKind(text) === 'first')}`,
  );
  if (wire) features.push('none:dateline', `none:dateline${Math.min(4, words)}`);
  if (/^[^:]{2,40}:\s/u.test(units[0]?.text ?? '')) features.push('none:label');
  features.push(`none:first${step(shapes[0]?.words ?? 0, SIZES)}${shapes[0]?.ends ?? ''}`);
  return { first: -1, last: -1, text: '', features };
}

function featuresOf(page: PageView, first: number, last: number, text: string): readonly string[] {
  const { units, shapes, labels, like, mostLike, chances, words, known, shares, texts, folded, wire } = page;
  const shape = first === last && text === units[first]!.text ? shapes[first]! : shapeOf(text);
  const size = step(shape.words, SIZES);
  const far = words - last;
  const distance = far > 0 ? `${step(far, FAR)}` : `in${Math.min(4, -far)}`;
  const share = first === last && text === units[first]!.text ? shares[first]! : shareOf(shape.tokens, known);
  const before = units[first - 1];
  const after = units[last + 1];
  const kind = namesKind(text);
  const own = like.slice(first, last + 1);
  const mean = step(own.reduce((sum, one) => sum + one, 0) / own.length, CHANCES);
  const rival = mostLike.find(({ at }) => at < first || at > last)?.chance ?? 0;
  const elsewhere = step(rival, CHANCES);
  const beside = Math.max(like[first - 1] ?? 0, like[last + 1] ?? 0);
  const features = [
    `size:${size}`,
    `far:${distance}`,
    `far:${distance}/${size >> 1}`,
    `ends:${shape.ends}`,
    `ends:${shape.ends}/${distance}`,
    `known:${step(share, SHARES)}`,
    `known:${step(share, SHARES)}/${size >> 1}`,
    `top:${step(first, [1, 2, 3, 5, 10, 30])}`,
    `top:${step(first, [1, 2, 3])}/${distance}`,
    `label:${labels[first]!}`,
    `label:${labels[first]!}${labels[last]!}/${last - first}`,
    `labels:${labels[first - 1] ?? 'top'}/${labels[first]!}/${labels[last + 1] ?? 'foot'}`,
    `lines:${last - first}`,
    `like:${mean}`,
    `like:${mean}/${distance}`,
    `like:${mean}/${elsewhere}`,
    `like:${step(like[first]!, CHANCES)}/${step(like[last]!, CHANCES)}/${last > first}`,
    `least:${step(Math.min(...own), CHANCES)}/${last > first}`,
    `left:${step(beside, CHANCES)}`,
    `words:${step(chances[last + 1]?.words ?? 0, CHANCES)}`,
    `words:own${step(chances[first]?.words ?? 0, CHANCES)}`,
    `by:${step(chances[first]?.byline ?? 0, CHANCES)}`,
    `site:${step(chances[first]?.furniture ?? 0, CHANCES)}`,
    `before:${step(shapes[first - 1]?.words ?? 0, SIZES) >> 1}${shapes[first - 1]?.ends ?? ''}`,
    `after:${step(shapes[last + 1]?.words ?? 0, SIZES) >> 1}${shapes[last + 1]?.ends ?? ''}`,
    `apart:${units[first]!.apart}${after?.apart ?? true}`,
    `capitals:${capitalsOf(text)}/${size >> 1}`,
    `kind:${kind}`,
    `kind:${kind}/${size >> 1}`,
    `kind:${kind}/${before ? namesKind(before.text) : 'top'}/${after ? namesKind(after.text) : 'foot'}`,
  ];
  const add = (feature: string, is: boolean) => {
    if (is) features.push(feature);
  };
  const rivals = (from: number, to: number) =>
    shapes.slice(from, to).some((other, at) => other.words >= TITLE && shares[from + at]! > share + 0.05);
  add('best', share > 0 && !rivals(Math.max(0, words - ABOVE), words));
  add('laterBetter', rivals(last + 1, words));
  add('earlierBetter', rivals(Math.max(0, words - ABOVE), first));
  add('laterTitle', labels.slice(last + 1, words).includes('title'));
  const folding = fold(text);
  const times = texts.get(folding) ?? 0;
  add(`again:${Math.min(3, times)}`, times > (first === last ? 1 : 0));
  add(
    'begins',
    folded.some((other, at) => at !== first && other.length > folding.length && other.startsWith(`${folding} `)),
  );
  add(
    'begun',
    folded.some((other, at) => at !== first && other.length > 10 && folding.startsWith(`${other} `)),
  );
  add(
    'closes',
    folded.some((other, at) => at !== first && other.length > folding.length && other.endsWith(` ${folding}`)),
  );
  add(
    'closed',
    folded.some((other, at) => at !== first && other.length > 15 && folding.endsWith(` ${other}`)),
  );
  add('first', first === 0);
  add(`ofWire:${first}/${words - last}`, wire && words <= 4);
  add('salutation', SALUTATION.test(text));
  add('date', isDateLine(text));
  add('year', shape.hasYear);
  add('clock', /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/u.test(text));
  add('address', /https?:|www\.|\w@\w/u.test(text));
  add('separator', /[|>›»•·→]/u.test(text));
  add('colon', /\p{L}: /u.test(text));
  add('key', /^\p{L}{2,12}:/u.test(text));
  add('quotes', /["“”„«»「」]/u.test(text));
  add('©', /©|copyright/iu.test(text));
  add('site', isSiteLine({ number: 0, text }));
  add('kind', isKindLine(text));
  add(`house:${size >> 1}`, isHouseLine(text));
  add(`house:${size >> 1}/${first}`, first < 3 && isHouseLine(text));
  add('by', BYLINE.test(text));
  add('credit', isCredited(text));
  add('credit:cut', text !== units[first]!.text && isCredited(units[first]!.text));
  add('bracket', /^[[【［(（]/u.test(text));
  for (const word of pageWords(text)) features.push(`says:${word}`);
  add('small', /^\p{Ll}/u.test(text));
  add('digit', /^\p{N}/u.test(text));
  add('marked', units[first]!.text.startsWith('#'));
  add('dateline', findDateline(text) !== null);
  if (before) {
    add('before:date', isDateLine(before.text));
    add('before:kind', isKindLine(before.text));
    add('before:site', isSiteLine(before.lines[0]!));
    add('before:year', shapes[first - 1]!.hasYear);
    add(`before:hangs${hangs(before.text)}`, goesOn(page, first - 1));
  }
  if (after) {
    add('after:date', isDateLine(after.text));
    add('after:year', shapes[last + 1]!.hasYear);
    add('after:by', BYLINE.test(after.text));
    add('after:credit', isCredited(after.text));
    add('after:dateline', findDateline(after.text) !== null);
    add('after:longer', shapes[last + 1]!.words > shape.words);
    add('after:known', shares[last + 1]! > share + 0.05);
    add(`after:goesOn${hangs(units[last]!.text)}`, goesOn(page, last));
    add('after:small', /^\p{Ll}/u.test(after.text));
  }
  add(
    'figures',
    shape.tokens.length > 1 && shape.tokens.filter((token) => /^\p{N}/u.test(token)).length * 2 >= shape.tokens.length,
  );
  const soon = (from: number, to: number, is: (unit: Unit) => boolean) => units.slice(Math.max(0, from), to).some(is);
  add(
    'soon:date',
    soon(last + 1, last + 4, ({ text: other }) => isDateLine(other)),
  );
  add(
    'soon:by',
    soon(last + 1, last + 4, ({ text: other }) => BYLINE.test(other)),
  );
  add(
    'late:date',
    soon(first - 3, first, ({ text: other }) => isDateLine(other)),
  );
  add(
    'late:by',
    soon(first - 3, first, ({ text: other }) => BYLINE.test(other)),
  );
  const word = shape.tokens[0]?.toLowerCase();
  if (word !== undefined && size <= 5) features.push(`word:${word}`);
  for (let at = first + 1; at <= last; at++) {
    const joint = `${shapes[at - 1]!.ends}${/^\p{Ll}/u.test(units[at]!.text) ? 'small' : ''}${units[at]!.apart ? 'apart' : ''}`;
    features.push(
      `joint:${joint}`,
      `joint:${step(shapes[at - 1]!.words, SIZES) >> 1}/${step(shapes[at]!.words, SIZES) >> 1}`,
      `joint:${capitalsOf(units[at - 1]!.text)}/${capitalsOf(units[at]!.text)}`,
      `joint:known${step(shares[at - 1]!, SHARES)}/${step(shares[at]!, SHARES)}`,
    );
    add('joint:date', isDateLine(units[at]!.text) || isDateLine(units[at - 1]!.text));
    add('joint:year', shapes[at]!.hasYear || shapes[at - 1]!.hasYear);
    add('joint:kind', isKindLine(units[at - 1]!.text));
    add('joint:site', isSiteLine(units[at - 1]!.lines[0]!) || isSiteLine(units[at]!.lines[0]!));
    add('joint:hangs', hangs(units[at - 1]!.text));
    features.push(`joint:like${step(like[at - 1]!, CHANCES) >> 1}/${step(like[at]!, CHANCES) >> 1}`);
    features.push(`joint:kind${namesKind(units[at - 1]!.text)}/${namesKind(units[at]!.text)}`);
    add('joint:furniture', (chances[at]?.furniture ?? 0) > SURE || (chances[at - 1]?.furniture ?? 0) > SURE);
    add('joint:words', (chances[at]?.words ?? 0) > SURE);
  }
  return features;
}

/** Whether the line below may go on with it: set alike, and no sentence ends between them. */
const goesOn = ({ units, shapes }: PageView, at: number) =>
  at + 1 < units.length &&
  !/^(?:stop|colon|dots)$/.test(shapes[at]!.ends) &&
  capitalsOf(units[at]!.text) === capitalsOf(units[at + 1]!.text) &&
  shapes[at + 1]!.words <= MOST_WORDS &&
  !isDateLine(units[at + 1]!.text);

/** Ends with a small word that ends no headline: `… GIVEN BY THE`, `… of the`, or with a dash or comma. */
const hangs = (text: string) => /(?:^|\s)(?:\p{L}{1,3}|[-–—]|\S+,)$/u.test(text);

/** How a line is set: 0 all small, 1 few capitals, 2 most words with a capital, 3 capitals throughout. */
function capitalsOf(text: string): number {
  if (/\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)) return 3;
  const cased = text.match(/(?<![\p{L}\p{N}’'])[\p{Lu}\p{Ll}]/gu) ?? [];
  const capital = cased.filter((letter) => /\p{Lu}/u.test(letter)).length;
  return capital === 0 ? 0 : capital > 0.6 * cased.length ? 2 : 1;
}
