import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSite } from '../../scripts/lib/serve-site.ts';
import { anchorBlocks } from '../../src/statement/anchors.ts';
import { toMarkdown } from '../../src/statement/markdown.ts';
import type { Block, Statement } from '../../src/statement/schema.ts';
import { ROOT } from '../lib/source-code.ts';
import { statement, words } from '../statement/arbitraries.ts';
import { launchBrowser } from '../../scripts/lib/look/browser.ts';
import { visit } from './visit.ts';

/** How many statements of how many paragraphs are made; the seed keeps runs alike. */
const STATEMENTS = 12;
const PARAGRAPHS = 100;
const SEED = 20_220_128;

const RAW = 'The words of this file are in no statement.\n';
const sha256 = createHash('sha256').update(RAW).digest('hex');

/** Statements of any words at all: signs that mean something to Markdown, YAML and HTML above all. */
function anyStatements(): Statement[] {
  const bodies = fc.sample(fc.array(words, { minLength: PARAGRAPHS, maxLength: PARAGRAPHS }), {
    numRuns: STATEMENTS,
    seed: SEED,
  });
  const titles = fc.sample(words, { numRuns: STATEMENTS, seed: SEED + 1 });
  return bodies.map((body, index) => {
    const blocks = body.map((text, at): Block => ({
      type: at % 10 === 9 ? 'turn' : at % 25 === 24 ? 'subheading' : 'paragraph',
      text,
    }));
    const quotations = anchorBlocks(blocks).flatMap(({ block, anchor }) => {
      const signs = [...block.text];
      const [first, last] = [signs[0]!.length, signs.at(-1)!.length];
      return block.type === 'paragraph' && signs.length > 2
        ? [{ paragraph: anchor!, start: first, end: block.text.length - last, kind: 'full' as const, speaker: null }]
        : [];
    });
    const turns = anchorBlocks(blocks).flatMap(({ block, anchor }) =>
      block.type === 'turn' ? [{ turn: anchor!, kind: 'speech' as const, speaker: null }] : [],
    );
    return statement({
      id: `2022-01-28-any-${index}`,
      title: titles[index]!,
      standfirst: titles[index]!,
      speakers: [],
      source: null,
      evidence: [],
      turns,
      quotations,
      raw: { file: 'any.txt', sha256, lines: [1, 1] },
      body: blocks,
    });
  });
}

let folder: string;
let site: ServedSite;
let browser: Browser;
const statements = anyStatements();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery-verbatim-'));
  const report = {
    file: 'any.txt',
    sha256,
    encoding: 'utf-8',
    lines: 1,
    statements: statements.map(({ id }) => ({ id, lines: [1, 1], written: '0' })),
    leftOut: [],
  };
  const files: Record<string, string> = {
    'archive.yaml':
      'title: Any words\ndescription: Words to test with.\nbaseUrl: https://papers.example/\nlanguages: [en]\nrights: Invented.\ncontact: keeper@papers.example\ninvented: true\n',
    'raw/any.txt': RAW,
    'report.ndjson': `${JSON.stringify(report)}\n`,
    'ledger.ndjson': statements
      .map(({ id }) => `${JSON.stringify({ event: 'published', id, on: '2026-01-01' })}\n`)
      .join(''),
    ...Object.fromEntries(statements.map((one) => [`statements/2022/${one.id}.md`, toMarkdown(one)])),
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await promisify(execFile)(process.execPath, [join(ROOT, 'scripts', 'build.ts'), '--archive', folder], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    maxBuffer: 1 << 26,
  });
  site = await serveSite(join(folder, 'dist'), '/', 0);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('words on a page', () => {
  it(`are those of the statement, code point for code point (${STATEMENTS * PARAGRAPHS} texts)`, async () => {
    const { page, troubles, close } = await visit(browser, {});
    for (const one of statements) {
      await page.goto(`${site.url}statements/${one.id}/`);
      const shown = await page.evaluate(() => ({
        title: document.querySelector('h1')?.textContent,
        words: Object.fromEntries(
          [...document.querySelectorAll('[id^="p-"], [id^="t-"]')].map((element) => [element.id, element.textContent]),
        ),
      }));
      expect(shown.title).toBe(one.title);
      for (const { block, anchor } of anchorBlocks(one.body)) {
        if (block.type === 'paragraph') expect(shown.words[anchor!], anchor!).toBe(block.text);
        if (block.type === 'turn') expect(shown.words[anchor!], anchor!).toContain(block.text);
      }
    }
    await close();
    expect(troubles).toEqual([]);
  });
});
