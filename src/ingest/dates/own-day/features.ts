import { namesAnOccasion } from '../../lexicon/occasions.ts';
import type { Item, Line } from '../../types.ts';
import { inYear, weekdayOf, yearOf } from '../calendar.ts';
import type { Role, Witness } from '../roles.ts';
import { tenseOf } from '../tense.ts';
import type { DayCandidate, Occurrence } from './candidates.ts';
import { type Label, labelBefore } from './labels.ts';

/** What a day is judged by beside its own line: the page, and what the rules make of its dates. */
export interface Surroundings {
  readonly printed: readonly Line[];
  readonly item: Pick<Item, 'title' | 'paragraphs' | 'standfirst' | 'kind' | 'lines' | 'lang'>;
  readonly witnesses: readonly Witness[];
}

/** A candidate's features; the last of all is that of "none of them". */
export interface JudgedDays {
  readonly candidates: readonly DayCandidate[];
  readonly features: readonly (readonly string[])[];
}

/** Shape of the page, found once. */
interface Outline extends Surroundings {
  /** Indexes (among lines with words) of the first and last line that reads as running text. */
  readonly first: number;
  readonly last: number;
  readonly title: number | null;
  /** Days that stand alone on their line, by the index of the line. */
  readonly alone: ReadonlyMap<number, number>;
  readonly roles: ReadonlyMap<string, { readonly role: Role; readonly told: string }>;
  /** Month and day that a dateline prints without a year. */
  readonly dateline: { readonly m: number; readonly d: number } | null;
  /** Days that are printed so that they can be read one way only. */
  readonly sure: readonly number[];
}

/** How many words a line of running text has at the least; signs of Chinese writing count two fifths. */
const RUNNING = 16;
/** So few other words beside a day leave it standing alone: a clock, a weekday, a city, a label. */
const FEW = 4;
/** With so many other words a day is part of a sentence. */
const MANY = 12;
/** How many lines around a day are looked through for others like it: a list of teasers. */
const AROUND = 8;

/** What is known of each day that a file prints, as names of features that are there. Days that are only told of are no candidates. */
export function describeDays(days: readonly DayCandidate[], surroundings: Surroundings): JudgedDays {
  const told = outlineOf(days, surroundings);
  const candidates = days.filter(({ occurrences }) => occurrences.some((one) => !isTold(one, told)));
  const outline = { ...told, candidates };
  const latest = Math.max(...candidates.map(({ day }) => day));
  const counts = candidates.map(({ occurrences }) => occurrences.filter((one) => isAlone(one)).length);
  const alone = counts.filter((count) => count > 0).length;
  const ranks = ranksOf(candidates, outline);
  const labels = candidates.map(({ occurrences }) => new Set(occurrences.map((one) => labelOf(one, outline.printed))));
  const features = candidates.map((candidate, i) => {
    const { day, occurrences } = candidate;
    const places = occurrences.map((occurrence) => describePlace(occurrence, candidate, outline));
    const open = occurrences.filter((one) => one.open !== null);
    const rivals = labels.some((other, at) => at !== i && other.has('published'));
    return [
      ...new Set([
        ...places.flat(),
        ...ranks(candidate),
        candidates.length === 1 ? 'only' : day === latest ? 'latest' : 'earlier',
        counts[i]! > 0 ? `alone:${alone === 1 ? 'only' : bucket(alone)}` : 'never-alone',
        ...(rivals && !labels[i]!.has('published') ? ['another-published'] : []),
        ...(outline.dateline ? [`dateline:${besideDateline(day, outline.dateline)}`] : []),
        ...(open.length === 0
          ? []
          : open.length < occurrences.length
            ? ['order:settled']
            : [`order:${open[0]!.open}`, `order:${nearestBucket(day, outline.sure)}`]),
      ]),
    ];
  });
  return {
    candidates,
    features: [
      ...features,
      ['none', `none:alone:${bucket(alone)}`, `none:dateline:${outline.dateline ? 'yearless' : 'none'}`],
    ],
  };
}

/** Which of all days stands first on the page, nearest to the title, nearest to the words: as names of features. */
function ranksOf(
  candidates: readonly DayCandidate[],
  { title, first }: Outline,
): (candidate: DayCandidate) => string[] {
  const least = (of: (occurrence: Occurrence) => number, fits: (occurrence: Occurrence) => boolean) => {
    const distances = candidates.map(({ occurrences }) =>
      Math.min(Infinity, ...occurrences.filter((one) => one.expression !== null && fits(one)).map(of)),
    );
    const best = Math.min(...distances);
    return new Set(candidates.filter((_, i) => distances[i] === best && best < Infinity));
  };
  const any = () => true;
  const ranks: Readonly<Record<string, ReadonlySet<DayCandidate>>> = {
    'first-printed': least(({ at }) => at, any),
    'first-alone': least(({ at }) => at, isAlone),
    'last-printed': least(({ at }) => -at, any),
    'nearest-words': least(({ at }) => Math.abs(at - first), any),
    'nearest-words-alone': least(({ at }) => Math.abs(at - first), isAlone),
    ...(title === null
      ? {}
      : {
          'nearest-title': least(({ at }) => Math.abs(at - title), any),
          'nearest-title-alone': least(({ at }) => Math.abs(at - title), isAlone),
          'next-below-title': least(
            ({ at }) => at - title,
            (one) => isAlone(one) && one.at >= title,
          ),
        }),
  };
  return (candidate) => Object.keys(ranks).filter((name) => ranks[name]!.has(candidate));
}

/** How a day lies to the month and day of a dateline: the same, the day after, near, or far from it. */
function besideDateline(day: number, { m, d }: { readonly m: number; readonly d: number }): string {
  const dateline = inYear(yearOf(day), m, d);
  const after = dateline === null ? -999 : day - dateline;
  return after === 0 ? 'same' : after === 1 ? 'day-after' : after > 0 && after <= 7 ? 'week' : 'apart';
}

/** How far the nearest sure day of the page lies from an open one. */
function nearestBucket(day: number, sure: readonly number[]): string {
  const nearest = Math.min(Infinity, ...sure.map((other) => Math.abs(other - day)));
  return nearest <= 10 ? 'near-others' : nearest <= 60 ? 'in-sight' : nearest === Infinity ? 'alone' : 'far';
}

function outlineOf(candidates: readonly DayCandidate[], surroundings: Surroundings): Outline {
  const { printed, item, witnesses } = surroundings;
  const isRunning = ({ text }: Line) => lengthOf(text) >= RUNNING && /[.?!…。！？][”"»’)\]]*$/u.test(text);
  const running = printed.flatMap((line, at) => (isRunning(line) ? [at] : []));
  const title = item.title === null ? -1 : printed.findIndex(({ number }) => number === item.title!.number);
  return {
    ...surroundings,
    first: running[0] ?? 0,
    last: running.at(-1) ?? printed.length - 1,
    title: title === -1 ? null : title,
    alone: new Map(
      candidates.flatMap(({ day, occurrences }) =>
        occurrences.filter((one) => isAlone(one)).map(({ at }) => [at, day] as const),
      ),
    ),
    roles: new Map(
      witnesses.map(({ line, finding, role, firm }) => [
        `${line} ${finding.expression.exact}`,
        { role, told: role === 'mention' ? (tenseOf(finding, item.lang) ?? 'untold') : firm ? 'firm' : 'loose' },
      ]),
    ),
    dateline: witnesses.find(({ role, monthDay }) => role === 'dateline' && monthDay !== null)?.monthDay ?? null,
    sure: candidates.filter(({ occurrences }) => occurrences.some(({ open }) => open === null)).map(({ day }) => day),
  };
}

function describePlace(occurrence: Occurrence, { day }: DayCandidate, outline: Outline): string[] {
  const { line, at, start, end, exact, expression, beside, open } = occurrence;
  const { printed, item, first, last, title, alone, roles } = outline;
  if (expression === null) return ['in-address'];
  const before = line.text.slice(0, start);
  const after = line.text.slice(end);
  const shape = shapeOf(occurrence);
  const above = printed[at - 1];
  const label = labelOf(occurrence, printed);
  const zone = zoneOf(line.number, item);
  const known = roles.get(`${line.number} ${exact}`);
  const role = known ? `${known.role}-${known.told}` : 'unread';
  const fromTitle = title === null ? 'none' : signedBucket(at - title);
  const fromFirst = signedBucket(at - first);
  const fromLast = at > last ? `+${bucket(at - last)}` : 'within';
  const clock = /^[^\p{L}\d]{0,4}(?:\p{L}{1,3}[ .]{1,2})?\d{1,2}[:.h]\d{2}|\d{1,2}[:.h]\d{2}[^\p{L}\d]{1,4}$/u;
  const hasClock = clock.test(after) || clock.test(before) ? 'clock' : 'no-clock';
  const near = printed
    .slice(Math.max(0, at - AROUND), at + AROUND + 1)
    .filter(
      (_, i) => alone.has(Math.max(0, at - AROUND) + i) && alone.get(Math.max(0, at - AROUND) + i) !== day,
    ).length;
  const { weekday } = expression.parts;
  return [
    `shape:${shape}`,
    `label:${label ?? 'none'}`,
    `label:${label ?? 'none'}:${shape}`,
    ...(CAPTION.test(line.text) ? ['caption'] : []),
    ...(open === null ? [] : [`order:${open}:${/\d\s?[ap]\.?m/iu.test(line.text) ? 'half-days' : hasClock}`]),
    `zone:${zone}`,
    `role:${role}`,
    `role:${role}:${shape}`,
    `zone:${zone}:${shape}`,
    `title:${fromTitle}:${shape}`,
    `first:${fromFirst}:${shape}`,
    `last:${fromLast}:${shape}`,
    `${hasClock}:${shape}`,
    `kind:${expression.kind}`,
    `beside:${bucket(beside)}`,
    `others-near:${bucket(near)}:${shape === 'bare' || shape === 'alone' ? 'alone' : 'within'}`,
    `by:${[line, above, printed[at + 1]].map((other) => (other && isByline(other.text) ? 1 : 0)).join('')}`,
    ...(beforeOf(before) ? [`before:${beforeOf(before)}:${zone}`] : []),
    `after:${afterOf(after)}`,
    `${namesAnOccasion(sentenceOf(before)) ? 'occasion' : 'no-occasion'}:${zone}`,
    ...(/^[\p{Lu}\p{Lo}][\p{L}\p{M}'’. /-]*(?: \([\p{L} ]+\))?,? ?[(]?(?:le |den |the |am )?$/u.test(before)
      ? [`place-before:${afterOf(after)}`]
      : []),
    ...(weekday === undefined ? [] : [weekday === weekdayOf(day) ? 'weekday:right' : 'weekday:wrong']),
  ];
}

/** Words that stand below a picture. */
const CAPTION =
  /\b(?:REUTERS|AFP|AP|EPA|Getty|Photo|photo|Foto|Photograph|Pool|Archiv|File)\b(?:\/| by| via|:|\)|,|$)/u;

/** What a word says of a day: the one before it on its line or, where the day opens its line, a short line above. */
function labelOf({ line, at, start }: Occurrence, printed: readonly Line[]): Label | null {
  const before = line.text.slice(0, start);
  const above = printed[at - 1];
  return (
    labelBefore(before) ?? (before.trim() === '' && above && above.text.length <= 40 ? labelBefore(above.text) : null)
  );
}

/**
 * How a day stands on its line: with nothing or little beside it, with some words, at the opening or the end of a long line, or in
 * the middle of a sentence.
 */
type Shape = 'bare' | 'alone' | 'some' | 'opening' | 'ending' | 'inside';

function shapeOf({ line, start, end }: Occurrence): Shape {
  const [before, after] = [wordsOf(line.text.slice(0, start)), wordsOf(line.text.slice(end))];
  const others = before + after;
  if (others <= MANY) return others === 0 ? 'bare' : others <= FEW ? 'alone' : 'some';
  return before <= FEW ? 'opening' : after <= FEW ? 'ending' : 'inside';
}

const OWN: ReadonlySet<Role> = new Set(['header', 'posted', 'title', 'dateline', 'lead', 'stamp', 'number', 'banner']);
/** Where the opening and the end of a long line may tell the day of the text. */
const EDGES: ReadonlySet<string> = new Set(['title', 'standfirst', 'above', 'heading', 'note', 'first', 'closing']);

const OPENINGS: ReadonlySet<string> = new Set(['note', 'first', 'closing']);

/** Whether a day is only told of: in a sentence, or in a table of days. A rule may know better. */
function isTold(occurrence: Occurrence, { item, roles }: Outline): boolean {
  const { line, end, exact, expression, beside } = occurrence;
  const role = roles.get(`${line.number} ${exact}`)?.role;
  if (expression === null || (role !== undefined && OWN.has(role))) return false;
  if (beside > 1 && line.text.startsWith('|')) return true;
  if (isAmongLines(occurrence, item)) return true;
  const shape = shapeOf(occurrence);
  const zone = zoneOf(line.number, item);
  if (shape === 'inside') return zone !== 'title' && zone !== 'standfirst' && zone !== 'note';
  // "(Velmar, 14 March 2009) – The pilots …" has a mark after its day, "On 14 March 2009 the pilots …" goes on.
  if (shape === 'opening' && OPENINGS.has(zone)) return ['word', 'number', ','].includes(afterOf(line.text.slice(end)));
  return (shape === 'opening' || shape === 'ending') && !EDGES.has(zone);
}

/** Whether a day stands in the middle of a paragraph that is set in several lines: its line alone looks short. */
function isAmongLines({ line, start, end }: Occurrence, { paragraphs }: Surroundings['item']): boolean {
  const around = paragraphs.find(({ lines: [from, to] }) => from < to && from <= line.number && line.number <= to);
  const at = around?.text.indexOf(line.text) ?? -1;
  if (!around || at === -1) return false;
  const [before, after] = [around.text.slice(0, at + start), around.text.slice(at + end)];
  // A heading in several lines has its day at the end of its last one; words may be set right below it.
  const closes = !/\p{L}/u.test(line.text.slice(end)) && /^\P{L}*\p{Lu}/u.test(after);
  if (closes || wordsOf(after) <= MANY) return false;
  return wordsOf(before) > FEW || ['word', 'number', ','].includes(afterOf(after));
}

function isAlone({ line, start, end, expression }: Occurrence): boolean {
  return expression !== null && wordsOf(line.text.slice(0, start)) + wordsOf(line.text.slice(end)) <= FEW;
}

/** Where of the text a line stands. */
function zoneOf(number: number, { title, standfirst, paragraphs, lines }: Surroundings['item']): string {
  if (number === title?.number) return 'title';
  if (number === standfirst?.number) return 'standfirst';
  const index = paragraphs.findIndex((paragraph) => paragraph.lines[0] <= number && number <= paragraph.lines[1]);
  if (index !== -1) {
    if (paragraphs[index]!.turn === null && paragraphs.slice(index).some(({ turn }) => turn !== null)) return 'note';
    const left = paragraphs.length - 1 - index;
    return index === 0 ? 'first' : index < 3 ? 'early' : left === 0 ? 'closing' : left < 3 ? 'late' : 'body';
  }
  const words = paragraphs[0]?.lines[0] ?? 0;
  return number < (title?.number ?? words)
    ? 'above'
    : number < words
      ? 'heading'
      : number > lines[1]
        ? 'below'
        : 'left-out';
}

/** What stands before a day in its own sentence. */
const sentenceOf = (before: string) => before.slice(before.search(/[^.!?。]*$/u));

const lengthOf = (text: string) =>
  (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + 0.4 * (text.match(/[\p{Script=Han}\p{Script=Hangul}]/gu)?.length ?? 0);

const CLOCK_WORDS = new Set('am pm uhr gmt utc est edt cet cest ist jst kst bst h kl'.split(' '));
/** So many signs of Chinese or Japanese writing count as a word. */
const SIGNS = 3;

/** Words of letters, but for those of a clock. */
function wordsOf(text: string): number {
  let count = 0;
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu))
    count += /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)
      ? Math.ceil(word.length / SIGNS)
      : CLOCK_WORDS.has(word.toLowerCase())
        ? 0
        : 1;
  return count;
}

const isByline = (text: string) =>
  text.length <= 120 &&
  /^(?:by|von|par|por|di|av|af|door|автор|текст|autor|author|oleh|przez) ?:? ?[\p{Lu}\p{Lo}]/iu.test(text);

/** Words right before a day that tell what it is of. */
const PREPOSITIONS = new Set(
  (
    'on of from since until by in at to for the am vom bis seit ab den le du au el del al de em no do na z dnia dne от с до на за на од ' +
    'den d il dal nel op van på fra och and et und y e и'
  ).split(' '),
);

function beforeOf(before: string): string | null {
  const word = /(\p{L}+)[\s(]*$/u.exec(before)?.[1]?.toLowerCase();
  if (word !== undefined) return PREPOSITIONS.has(word) ? word : 'word';
  const mark = before.trimEnd().at(-1);
  return mark === undefined ? null : ',(|/–—-:;.'.includes(mark) ? mark : 'mark';
}

function afterOf(after: string): string {
  const sign = after.trimStart()[0];
  if (sign === undefined) return 'end';
  return /\p{L}/u.test(sign) ? 'word' : /\d/.test(sign) ? 'number' : ',)|/–—-:;.'.includes(sign) ? sign : 'mark';
}

function signedBucket(distance: number): string {
  return distance < 0 ? `-${bucket(-distance)}` : distance === 0 ? '0' : `+${bucket(distance)}`;
}

/** 0, 1, 2, 3–4, 5–9, 10–29, more */
function bucket(count: number): string {
  return count <= 2 ? String(count) : count <= 4 ? '3' : count <= 9 ? '5' : count <= 29 ? '10' : '30';
}
