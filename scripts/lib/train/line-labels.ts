import { shapeOf } from '../../../src/ingest/segment/line-features.ts';
import type { Unit } from '../../../src/ingest/segment/units.ts';
import type { LineLabel } from '../../../src/ingest/segment/label-lines.ts';
import { LINE_LABELS } from '../../../src/ingest/segment/label-lines.ts';

/** What is known of a unit: its label, those it may have, or nothing. */
export type Known = LineLabel | readonly LineLabel[] | null;

/** The parts of a page that its answers give. */
export interface PageParts {
  readonly title: string | null;
  readonly summary: readonly string[];
  readonly headlines: readonly string[];
  readonly authors: readonly string[];
  readonly paragraphs: readonly string[];
  /** Where only a few words are known to belong to the text, or not to. */
  readonly partial: { readonly with: readonly string[]; readonly without: readonly string[] } | null;
}

const NO_WORDS = LINE_LABELS.filter((label) => label !== 'words');
const BESIDE = LINE_LABELS.filter((label) => label !== 'words' && label !== 'standfirst' && label !== 'title');

/** Letters and figures alone, so that printing and rendering differ in nothing. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * What the answers of a page say of each of its units.
 *
 * A unit is words where the paragraphs hold most of its runs of three words; a short one where a paragraph or a heading
 * is nothing else, and it stands among the words.
 */
export function labelPage(units: readonly Unit[], parts: PageParts): readonly Known[] {
  const folded = units.map(({ text }) => fold(text));
  const labels: Known[] = parts.partial ? labelPartly(folded, parts.partial) : labelWords(folded, parts);
  const firstWords = labels.findIndex((label, at) => label === 'words' && shapeOf(units[at]!.text).words >= 12);
  const lastWords = labels.findLastIndex((label, at) => label === 'words' && shapeOf(units[at]!.text).words >= 12);
  const summaries = new Set(parts.summary.map(fold).filter((text) => text.length > 20));
  const authors = parts.authors.map(fold).filter((name) => name.length > 5);
  for (const at of units.keys()) {
    const text = folded[at]!;
    if (at > lastWords && !parts.partial) continue;
    if (summaries.has(text) && labels[at] !== 'words') labels[at] = at <= firstWords + 1 ? 'standfirst' : labels[at]!;
    else if (labels[at] !== 'words' && text.length <= 120 && authors.some((name) => text.includes(name)))
      if (firstWords === -1 || at < firstWords) labels[at] = 'byline';
  }
  if (parts.title !== null) labelTitle(folded, fold(parts.title), firstWords, labels);
  return labels;
}

function labelTitle(folded: readonly string[], title: string, firstWords: number, labels: Known[]): void {
  const runs = [1, 2, 3].flatMap((length) =>
    folded.flatMap((_, at) =>
      at + length <= folded.length && folded.slice(at, at + length).join(' ') === title ? [{ at, length }] : [],
    ),
  );
  const before = runs.filter(({ at }) => firstWords === -1 || at <= firstWords);
  const best = before.at(-1) ?? runs[0];
  if (best) for (let at = best.at; at < best.at + best.length; at++) labels[at] = 'title';
  for (const { at, length } of runs) if (length === 1 && at !== best!.at) labels[at] = BESIDE;
}

function labelPartly(folded: readonly string[], partial: NonNullable<PageParts['partial']>): Known[] {
  const yes = partial.with.map(fold).filter((text) => text.length > 8);
  const no = partial.without.map(fold).filter((text) => text.length > 3);
  return folded.map((text) => {
    if (yes.some((words) => text.includes(words))) return 'words';
    return text.length < 300 && no.some((words) => text.includes(words)) ? NO_WORDS : null;
  });
}

const RUN = 3;

function runsOf(text: string): readonly string[] {
  const words = text
    .split(' ')
    .flatMap((word) => (/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(word) ? [...word] : [word]));
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}

function labelWords(folded: readonly string[], { paragraphs, headlines, title }: PageParts): Known[] {
  const exact = new Set([...paragraphs, ...headlines].map(fold));
  const runs = new Set(paragraphs.flatMap((text) => runsOf(fold(text))));
  const share = folded.map((text) => {
    const own = runsOf(text);
    return own.length < 3 ? null : own.filter((run) => runs.has(run)).length / own.length;
  });
  const sure = folded.map(
    (text, at) => (share[at] !== null && share[at]! >= 0.7) || (text.length > 40 && exact.has(text)),
  );
  const long = sure.flatMap((is, at) => (is && folded[at]!.length > 60 ? [at] : []));
  const [first, last] = [long[0] ?? 0, long.at(-1) ?? folded.length];
  return folded.map((text, at) => {
    const within = at >= first - 2 && at <= last + 2;
    if (sure[at] && (within || text.length > 60)) return 'words';
    if (within && exact.has(text) && text !== fold(title ?? '')) return 'words';
    // A short unit inside the words whose words a paragraph holds may be a piece of one.
    if (
      share[at] === null &&
      at > first &&
      at < last &&
      text.length > 0 &&
      paragraphs.some((words) => fold(words).includes(text))
    )
      return null;
    return share[at] !== null && share[at]! >= 0.3 ? null : BESIDE.filter((label) => label !== 'byline');
  });
}

/** Ranges of line numbers by label, as a reader marked them; all other lines of the file are of the page. */
export interface MarkedLines {
  readonly title?: readonly number[];
  readonly standfirst?: readonly number[];
  readonly byline?: readonly number[];
  readonly words: readonly (readonly [first: number, last: number])[];
  /** Lines inside the words that are not; left out where there are none. */
  readonly not?: readonly (readonly [first: number, last: number])[];
  /** Lines of which a reader was not sure. */
  readonly unknown?: readonly (readonly [first: number, last: number])[];
}

/** What a reader's marks say of each unit. */
export function labelMarked(units: readonly Unit[], marks: MarkedLines): readonly Known[] {
  const inside = (ranges: MarkedLines['words'], line: number) =>
    ranges.some(([first, last]) => first <= line && line <= last);
  return units.map(({ lines }) => {
    const line = lines[0]!.number;
    if (marks.title?.includes(line)) return 'title';
    if (marks.standfirst?.includes(line)) return 'standfirst';
    if (marks.byline?.includes(line)) return 'byline';
    if (inside(marks.unknown ?? [], line)) return null;
    return inside(marks.words, line) && !inside(marks.not ?? [], line) ? 'words' : BESIDE;
  });
}
