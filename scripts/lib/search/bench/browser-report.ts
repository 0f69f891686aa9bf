import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { SearchRecord } from '../../../../src/search/record.ts';
import { createArchive } from '../../../../src/archive/create-archive.ts';
import { launchBrowser } from '../../look/browser.ts';
import { runStep } from '../../whole-way.ts';
import { drawQuestions } from '../questions/draw-questions.ts';
import { askFirst, askOn, askPagefindInPage, checkList, type PageCost } from './measure-page.ts';
import { type Draw, KINDS } from './random-queries.ts';
import { serveWithIndex } from './serve-with-index.ts';

export interface BrowserTask {
  /** Folder with `search` and `pagefind`. */
  readonly indexes: string;
  /** An empty folder to work in. */
  readonly folder: string;
  /** Some of the records that are indexed, to draw queries from. */
  readonly records: readonly SearchRecord[];
  readonly draw: Draw;
  /** Usual queries of each kind; ten times as many harsh ones. */
  readonly queries: number;
  readonly print: (line: string) => void;
}

/** How many queries are asked as the first of a visit. */
const FIRST = 20;
const QUOTATIONS = 1000;
/** Beyond this share of the processors that others use, times are not to be relied on. */
const QUIET = 0.25;

/**
 * Measure search in a real browser: the project’s own search page over the indexes, as a reader types; beside it Pagefind’s reader,
 * asked for words through its interface; and a list of quotations on the page that checks them. Prints what a reader waits for.
 */
export async function reportBrowser(task: BrowserTask): Promise<void> {
  const { print } = task;
  const site = await makePages(task.folder);
  const served = await serveWithIndex(site, task.indexes);
  const browser = await launchBrowser();
  try {
    const before = loadavg()[0]!;
    print(`in Chromium ${browser.version()}, from key to painted results (half of them / 95 of 100):`);
    const isTyped = (query: string) => query.trim() !== '';
    const usual = KINDS.flatMap((kind) => Array.from({ length: task.queries }, () => task.draw.query(kind))).filter(
      isTyped,
    );
    const asked = drawQuestions(task.records, 1);
    const harsh = Array.from({ length: task.queries * 10 }, () => asked.next().value.typed).filter(isTyped);
    const spread = <T>(all: readonly T[], count: number) =>
      all.filter((_, index) => index % Math.max(1, Math.floor(all.length / count)) === 0).slice(0, count);
    tell('first of a visit, usual', await askFirst(browser, served, spread(usual, FIRST)), print);
    tell('first of a visit, harsh', await askFirst(browser, served, spread(harsh, FIRST)), print);
    tell('later, usual', await askOn(browser, served, usual), print);
    tell('later, harsh', await askOn(browser, served, harsh), print);
    const words = usual.slice(0, task.queries * 2);
    const pagefind = await askPagefindInPage(browser, served, words);
    tell(`Pagefind, plain words, after ${kilobytes(pagefind.opening.bytes)} to open`, pagefind.costs, print);
    tell('the same words on the search page', await askOn(browser, served, words), print);
    const list = await checkList(browser, served, drawQuotations(task.draw));
    print(
      `  ${QUOTATIONS} quotations on the page that checks them: ${(list.milliseconds / 1000).toFixed(1)} s, ` +
        `${kilobytes(list.bytes)}, ${list.requests} requests (${list.told.join(', ')})`,
    );
    tellLoad(before, print);
  } finally {
    await browser.close();
    await served.close();
  }
}

/** The pages of an archive without a statement: what searches is the same. */
async function makePages(folder: string): Promise<string> {
  const archive = join(folder, 'archive');
  await createArchive(archive, 'Papers');
  const { code, err } = await runStep('build', ['--archive', archive, '--base', '/']);
  if (code !== 0) throw new Error(`The pages could not be made.\n${err}`);
  return join(archive, 'dist');
}

function tell(name: string, costs: readonly PageCost[], print: (line: string) => void): void {
  const found = costs.filter((cost) => cost.found > 0);
  const none = costs.filter((cost) => cost.found === 0);
  if (found.length > 0) print(`  ${name}: ${figures(found)} (${found.length} queries)`);
  // That nothing was found is said 0.6 s after the last key: until then a word may still be typed.
  if (none.length > 0) print(`  ${name}, nothing found: ${figures(none)} (${none.length} queries)`);
}

function figures(costs: readonly PageCost[]): string {
  const both = (of: 'milliseconds' | 'bytes' | 'requests', unit: (value: number) => string) =>
    `${unit(quantile(costs, of, 0.5))} / ${unit(quantile(costs, of, 0.95))}`;
  return [
    both('milliseconds', (ms) => `${ms.toFixed(0)} ms`),
    both('bytes', kilobytes),
    `${both('requests', String)} requests`,
  ].join(', ');
}

function quantile(costs: readonly PageCost[], of: 'milliseconds' | 'bytes' | 'requests', share: number): number {
  const values = costs.map((cost) => cost[of]).toSorted((a, b) => a - b);
  return values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

/** Runs of five to twenty words as they are printed, and in every second one a word that is not there. */
function drawQuotations(draw: Draw): readonly string[] {
  const quotations: string[] = [];
  while (quotations.length < QUOTATIONS) {
    const text = draw.run(5 + (quotations.length % 16)).text.replaceAll(/\s+/gu, ' ');
    if (text === '') continue;
    const words = text.split(' ');
    quotations.push(quotations.length % 2 === 0 ? text : words.toSpliced(words.length >> 1, 1, 'penguins').join(' '));
  }
  return quotations;
}

/** The load of the machine says how far times can be relied on. */
function tellLoad(before: number, print: (line: string) => void): void {
  const processors = cpus().length;
  const noisy = before > processors * QUIET;
  print(
    `  load average ${before.toFixed(1)} before, ${loadavg()[0]!.toFixed(1)} after, ${processors} processors` +
      (noisy ? ': others were at work, times are longer than on a quiet machine' : ''),
  );
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
