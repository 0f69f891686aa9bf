import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { onTestFinished } from 'vitest';
import type { Reading } from '../../src/archive/index.ts';
import type { Statement } from '../../src/statement/schema.ts';

/** Settings of a small invented archive: it does not load the shipped authority. */
export const SETTINGS = `title: Papers of the Lagoon
description: Statements of an invented state.
baseUrl: https://example.org/papers/
languages: [en]
rights: Invented.
contact: keeper@example.org
invented: true
`;

/** A folder that is there until the test ends. */
export async function temporaryFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'chancery-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** An archive with `archive.yaml` and the given files (path below the archive → content). */
export async function makeArchive(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const { dir, remove } = await makeArchiveFolder(files);
  onTestFinished(remove);
  return dir;
}

/** The same, for several tests: there until it is removed. */
export async function makeArchiveFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<{ readonly dir: string; readonly remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'chancery-'));
  for (const [path, content] of Object.entries({ 'archive.yaml': SETTINGS, ...files })) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/** Every file below a folder with its text, but for caches. */
export async function snapshot(dir: string): Promise<Readonly<Record<string, string>>> {
  const paths = (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.toSorted().map(async (path) => [path.slice(dir.length + 1), await readFile(path, 'utf8')] as const),
  );
  return Object.fromEntries(files.filter(([path]) => !path.startsWith('.cache')));
}

export const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** A valid statement in an invented world; `change` overrides properties. */
export function makeStatement(change: Partial<Statement> = {}): Statement {
  return {
    id: '2001-03-04-orlan-harbour',
    title: 'Harbour stays open, minister says',
    titleBasis: 'printed',
    standfirst: null,
    kind: 'report',
    excerpt: false,
    date: '2001-03-04',
    published: '2001-03-04',
    captured: null,
    speakers: [],
    institution: null,
    source: null,
    place: null,
    lang: 'en',
    raw: {
      file: 'a.txt',
      sha256: sha256('Harbour stays open, minister says\n\nThe harbour stays open.\n'),
      lines: [1, 3],
    },
    turns: [],
    quotations: [],
    evidence: [],
    relations: [],
    body: [{ type: 'paragraph', text: 'The harbour stays open.' }],
    ...change,
  };
}

/** What ingest would hand over for one raw file that holds the given statements. */
export function makeReading(file: string, statements: readonly Statement[]): Reading {
  const digest = statements[0]?.raw.sha256 ?? sha256('');
  return { file, statements, report: { file, sha256: digest, encoding: 'utf-8', lines: 3, leftOut: [] } };
}

/** The message with a code; fails the test where there is not exactly one. */
export function only(messages: readonly VFileMessage[], code: string): VFileMessage {
  const found = messages.filter(({ ruleId }) => ruleId === code);
  if (found.length !== 1)
    throw new Error(
      `Expected one ${code}, found ${found.length} among ${messages.map(({ ruleId }) => ruleId).join(', ') || 'no messages'}`,
    );
  return found[0]!;
}
