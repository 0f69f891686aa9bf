import type { Counts, Measure } from '../../../src/statement/accuracy.ts';
import { isDay } from '../../../src/statement/edtf.ts';
import type { StatementRecord } from '../to-record.ts';
import { fold } from './compare-names.ts';
import { isTitle } from './is-title.ts';
import type { PageTruth } from './page-truth.ts';
import type { DocumentScore, Score } from './score-document.ts';
import { longest } from './longest.ts';

const NOTHING = '—';

/**
 * Hold what ingest read in a saved page against its known parts: title, day of publication, publisher, and words against
 * furniture. Words are compared as runs of four tokens, with how often they stand there, as the article-extraction
 * benchmark of Zyte does; each page counts as much as any other, so its shares are given in thousandths.
 *
 * @param records all statements read from the page; its words are those of all of them
 */
export function scorePage(truth: PageTruth, records: readonly StatementRecord[]): DocumentScore {
  const main = longest(records);
  const { right, given, found } = compareWords(truth, records);
  const scores = [
    single('read', main !== null, main !== null, main === null ? 'not read' : 'read', 'read'),
    single('title', main !== null && isTitle(main.title, truth.title), main !== null, main?.title, truth.title),
    ...published(truth, main),
    ...(truth.sourceInText
      ? [single('source', isPublisher(main, truth), Boolean(main?.source), main?.source?.name, truth.source)]
      : []),
    thousandths('words-given', given === 0 ? 0 : right / given),
    thousandths('words-found', found),
  ];
  return { file: truth.file, source: truth.source, scores, tiers: [] };
}

function single(measure: Measure, right: boolean, given: boolean, is: string | null | undefined, truth: string): Score {
  const counts: Counts = { right: Number(right), wrong: Number(!right && given), missed: Number(!right) };
  return { measure, counts, is: is ?? NOTHING, truth };
}

/** A share as so many of a thousand. */
function thousandths(measure: 'words-given' | 'words-found', share: number): Score {
  const right = Math.round(1000 * share);
  const off = 1000 - right;
  const counts = measure === 'words-given' ? { right, wrong: off, missed: 0 } : { right, wrong: 0, missed: off };
  return { measure, counts, is: `${(100 * share).toFixed(1)} %`, truth: '100 %' };
}

function published(truth: PageTruth, main: StatementRecord | null): readonly Score[] {
  if (truth.published === null) return [];
  const given = main?.published && isDay(main.published) ? main.published : null;
  const right = main?.published === truth.published || main?.date === truth.published;
  return [
    ...(truth.publishedInText
      ? [single('published', right, (main?.published ?? null) !== null, main?.published, truth.published)]
      : []),
    ...(given === null ? [] : [single('published-right', given === truth.published, true, given, truth.published)]),
  ];
}

/** A publisher goes by its name or by the name of its site. */
function isPublisher(main: StatementRecord | null, { source, domain }: PageTruth): boolean {
  const given = fold(main?.source?.name);
  const name = fold(source);
  const host = fold((domain ?? '').replace(/^https?:\/\/(?:www\.)?/u, '').split('/')[0]);
  const glued = (text: string) => text.replaceAll(' ', '');
  return (
    given !== '' &&
    (name.includes(given) || given.includes(name) || glued(host).includes(glued(given)) || given.includes(host))
  );
}

interface WordCounts {
  /** Runs of four tokens that were kept and belong to the page's words, and all that were kept. */
  readonly right: number;
  readonly given: number;
  /** The share of the runs of its paragraphs that were kept. */
  readonly found: number;
}

function compareWords(
  { title, summary, headlines, paragraphs }: PageTruth,
  records: readonly StatementRecord[],
): WordCounts {
  const got = runsOf(records.flatMap((record) => [record.title, record.body]).join('\n'));
  const allowed = runsOf([title, ...summary, ...headlines, ...paragraphs].join('\n'));
  const wanted = runsOf(paragraphs.join('\n'));
  const all = (runs: ReadonlyMap<string, number>) => [...runs.values()].reduce((sum, count) => sum + count, 0);
  const shared = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
    [...one].reduce((sum, [run, count]) => sum + Math.min(count, other.get(run) ?? 0), 0);
  const of = all(wanted);
  return { right: shared(got, allowed), given: all(got), found: of === 0 ? 1 : shared(wanted, got) / of };
}

const RUN = 4;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The runs of tokens of a text, with how often each stands there. A token is a word, a number, or a sign of a script without spaces. */
function runsOf(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? [];
  const tokens = words.flatMap((word) => (NO_SPACES.test(word) ? [...word] : [word]));
  const runs = new Map<string, number>();
  for (let at = 0; at + RUN <= tokens.length; at++) {
    const run = tokens.slice(at, at + RUN).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}
