import type { Item } from '../types.ts';
import { proveDayOrder, type ProvedOrder } from './day-order.ts';
import type { DateInput } from './input.ts';
import { toOptions, type Options } from './options.ts';
import { findDates, lineOf, type Finding } from './passages.ts';
import { dayOfSpeech } from './tense.ts';

/**
 * What a date on the page says about the text:
 * `header` (the collector's), `posted` (the source put it out), `title` and `dateline` (the words were said),
 * `lead` (the report says when the words were said), `stamp` and `number` (an agency's or ministry's own mark on the text),
 * `banner` and `counter` (the page was seen), `mention` (something the text tells of), `page` (furniture: says nothing).
 */
export type Role =
  'header' | 'posted' | 'title' | 'dateline' | 'lead' | 'stamp' | 'number' | 'banner' | 'counter' | 'mention' | 'page';

/** A date expression with its role and the days it may name. */
export interface Witness {
  readonly role: Role;
  readonly finding: Finding;
  readonly line: number;
  readonly options: Options;
  /** Month and day where those are printed without a year. */
  readonly monthDay: { readonly m: number; readonly d: number } | null;
  /**
   * False where the place of the expression leaves its role a little open: a title that ends "… on 5 May 2020", a day
   * far from the verb of speech.
   */
  readonly firm: boolean;
  /** Set where no rule but the whole page made it the day of the text: how probable that is, and what spoke for it. */
  readonly own?: { readonly share: number; readonly reasons: readonly string[] };
}

export interface Witnesses {
  readonly all: readonly Witness[];
  readonly order: ProvedOrder | null;
}

/** Gives every date expression of an item its role. */
export function assignRoles(input: DateInput): Witnesses {
  const { item } = input;
  const own = findDates(item);
  const order = proveDayOrder(
    inFileOrder([own, ...input.siblings.filter((sibling) => sibling !== item).map(findDates)]),
    input.dayOrder,
  );
  const posted = ownPostedLine(item);
  const all = own.map((finding): Witness => {
    const { role, firm } = roleOf(finding, item, posted);
    const { parts, problem } = finding.expression;
    const { y, yy, m, d } = parts;
    const monthDay =
      m !== undefined && d !== undefined && y === undefined && yy === undefined && !problem ? { m, d } : null;
    return {
      role,
      firm,
      finding,
      line: lineOf(item, finding),
      options: toOptions(finding.expression, order),
      monthDay,
    };
  });
  return { all, order };
}

/** Each expression of the file once, by line: zones of the page stand in every item. */
function inFileOrder(items: readonly (readonly Finding[])[]): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of items.flat())
    seen.set(
      [finding.passage.line, finding.passage.zone, finding.expression.start, finding.expression.exact].join(' '),
      finding,
    );
  return [...seen.values()].toSorted(
    (a, b) => a.passage.line - b.passage.line || a.expression.start - b.expression.start,
  );
}

/** The posted line of this item: within its lines or, failing that, the last one above it. When a page was changed counts only where nothing else is said. */
function ownPostedLine(item: Item): number | null {
  const posted = item.zones.filter(({ zone }) => zone === 'posted');
  const first = posted.filter(({ text }) => !CHANGED.test(text));
  const lines = (first.length > 0 ? first : posted).map(({ line }) => line).toSorted((a, b) => a - b);
  const [top, last] = item.lines;
  const title = item.title?.number ?? top;
  return (
    lines.find((line) => line === title || (line >= top && line <= last)) ??
    lines.findLast((line) => line < top) ??
    lines[0] ??
    null
  );
}

const CHANGED =
  /^(?:last )?(?:updated?|modified|edited|aktualisiert|mis à jour|actualizado|güncelleme|обновлено|изменено|оновлено)(?!\p{L})/iu;

function roleOf(finding: Finding, item: Item, posted: number | null): { role: Role; firm: boolean } {
  const { expression, passage } = finding;
  const firm = (role: Role) => ({ role, firm: true });
  const isDay = expression.parts.d !== undefined || expression.readings.length > 0;
  switch (passage.zone) {
    case 'collector-header':
      return firm(isDay ? 'header' : 'page');
    case 'posted':
      if (expression.kind === 'document-number') return firm('number');
      return firm(isDay && passage.line === posted ? 'posted' : 'page');
    case 'banner':
    case 'navigation':
    case 'footer':
      if (expression.elapsed) return firm('counter');
      if (expression.kind === 'wire-stamp') return firm('stamp');
      if (expression.kind === 'document-number') return firm('number');
      return firm(isDay && passage.zone === 'banner' && standsAlone(finding) ? 'banner' : 'page');
    case 'title':
      return titleRole(finding);
    case 'dateline':
      return firm(
        isDay && finding.all.find(({ parts, readings }) => parts.d !== undefined || readings.length > 0) === expression
          ? 'dateline'
          : 'mention',
      );
    default:
      return bodyRole(finding, item, isDay);
  }
}

/** How far into a text a date with a time of day may be the text's own. */
const OPENING = 400;
/** At most this many other words on the line of a date that stands alone: a weekday, a city. */
const OTHER_WORDS = 3;

function standsAlone(finding: Finding): boolean {
  return finding.all.length === 1 && wordsOutside(finding) <= OTHER_WORDS;
}

/** How many words of a passage belong to no date. */
function wordsOutside({ passage, all }: Finding): number {
  if (all.length > OTHER_WORDS + 1) return Infinity;
  const rest = all.toReversed().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), passage.text);
  return rest.match(/\p{L}+/gu)?.length ?? 0;
}

function isFull({ expression: { parts, readings } }: Finding): boolean {
  return readings.length > 0 || (parts.d !== undefined && (parts.y !== undefined || parts.yy !== undefined));
}

/** `…, Moscow, September 21, 2020` and `11/22/99 Interview …` say when; `… on the events of 5 May 2020` says about what. */
function titleRole(finding: Finding): { role: Role; firm: boolean } {
  const { expression, passage } = finding;
  const full = isFull(finding);
  // A line of nothing but numbers and dates was taken for a title.
  if (wordsOutside(finding) <= OTHER_WORDS - 1)
    return { role: expression.kind === 'document-number' ? 'number' : full ? 'posted' : 'mention', firm: true };
  const before = passage.text.slice(0, expression.start).trimEnd();
  const after = passage.text.slice(expression.end);
  const atStart = before === '' && after.trim() !== '';
  // What may follow the day at the end of a title: a site's name after a dash, a note in brackets such as "(part two)".
  const atEnd = /^\s*[).\]]*\s*(?:$|[-–—|]\s|\([^()]{1,40}\)$)/u.test(after);
  const separated = /[,(|:–—[]$|\s-$/u.test(before);
  if (!full || !(atStart || atEnd)) return { role: 'mention', firm: true };
  // `On the Velmar accords (12 May 2015)`: what stands in brackets may be the day of what the title names.
  const bracketed = before.endsWith('(');
  if (atStart || separated || before === '') return { role: 'title', firm: !bracketed };
  return /(?:^|\s)(?:of|since|until|till|from|after|before|by|to|and|с|до|после|по|и|des?|du|vom|seit|nach|del)$/iu.test(
    before,
  )
    ? { role: 'mention', firm: true }
    : { role: 'title', firm: false };
}

function bodyRole(finding: Finding, item: Item, isDay: boolean): { role: Role; firm: boolean } {
  const { expression, passage } = finding;
  const firm = (role: Role) => ({ role, firm: true });
  const paragraph = passage.paragraph === null ? undefined : item.paragraphs[passage.paragraph];
  if (!paragraph) return firm('mention');
  if (expression.kind === 'document-number') return firm('number');
  const full = isDay && isFull(finding);
  // Above the words stand only lines of a heading; below them, who signed and when.
  const above =
    passage.paragraph! < 5 && item.paragraphs.slice(0, passage.paragraph!).every(({ text }) => !/[.?!…:]$/u.test(text));
  const edge = above || passage.paragraph! >= item.paragraphs.length - 2;
  if (edge && full && standsAlone(finding)) return firm('posted');
  // "5 May 2020, 14:55" near the top of a text that came as one line.
  if (
    full &&
    passage.paragraph === 0 &&
    expression.start < OPENING &&
    /^,?\s+\d{1,2}:\d{2}(?!\d)/u.test(passage.text.slice(expression.end))
  )
    return firm('stamp');
  const today = expression.shift?.unit === 'day' && expression.shift.from === 'document' && expression.shift.n <= 0;
  const weekday = expression.kind === 'weekday' && expression.shift === null;
  if (item.kind !== 'report' || passage.zone !== 'lead' || paragraph.turn !== null || !(isDay || today || weekday))
    return firm('mention');
  const said = dayOfSpeech(finding, item.lang);
  return said ? { role: 'lead', firm: said === 'near' } : firm('mention');
}
