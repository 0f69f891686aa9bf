import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAuthority } from '../src/archive/authority.ts';
import { readDecisions } from '../src/archive/decisions.ts';
import {
  checkArchive,
  type KnownStatement,
  knownStatements,
  openArchive,
  readRawFiles,
  type RawBytes,
  writeIngest,
} from '../src/archive/index.ts';
import { SAMPLE_ARCHIVE } from '../src/archive/paths.ts';
import { ingest } from '../src/ingest/index.ts';
import type { Authority } from '../src/statement/authority.ts';
import type { Decision } from '../src/statement/archive.ts';
import { toMarkdown } from '../src/statement/markdown.ts';
import { temporaryFolder } from './archive/fixtures.ts';

let authority: Authority;
let decisions: readonly Decision[];
let known: readonly KnownStatement[];
let files: readonly RawBytes[];
let committed: ReadonlyMap<string, string>;

/** Every committed statement, by its path below `statements/`. */
async function readCommitted(dir: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(dir, 'statements');
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.md')).toSorted();
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
}

beforeAll(async () => {
  ({ authority } = await readAuthority([{ dir: SAMPLE_ARCHIVE, shown: 'content/sample' }]));
  decisions = (await readDecisions(SAMPLE_ARCHIVE)).decisions.map(({ decision }) => decision);
  // Its addresses are published: they stay, whatever would be minted today.
  known = knownStatements(await openArchive(SAMPLE_ARCHIVE));
  ({ files } = await readRawFiles(SAMPLE_ARCHIVE));
  committed = await readCommitted(SAMPLE_ARCHIVE);
});

const read = (raw: readonly RawBytes[]) =>
  ingest(raw, { authority, decisions, known }).flatMap(({ statements }) => statements);
const written = (raw: readonly RawBytes[]) =>
  new Map(
    read(raw).map((statement) => [`${statement.id.split('-')[0]}/${statement.id}.md`, toMarkdown(statement)] as const),
  );

describe('the sample archive', () => {
  it('is made again byte for byte from its raw files', () => {
    expect(Object.fromEntries(written(files))).toEqual(Object.fromEntries(committed));
  });

  it('is the same in any order of its raw files', () => {
    const one = JSON.stringify([...written(files)].toSorted());
    for (const order of [files.toReversed(), files.toSorted((a, b) => a.bytes.length - b.bytes.length)])
      expect(JSON.stringify([...written(order)].toSorted())).toBe(one);
  });

  it('does not change when it is ingested again over what is there', async () => {
    const dir = join(await temporaryFolder(), 'sample');
    await cp(SAMPLE_ARCHIVE, dir, { recursive: true, filter: (path) => !/[/\\](?:dist|\.cache)$/.test(path) });
    const archive = await openArchive(dir);
    const readings = ingest(files, { authority, decisions, known });
    const plan = await writeIngest(archive, readings);
    expect(plan.messages).toEqual([]);
    expect(await readCommitted(dir)).toEqual(committed);
    expect(await readFile(join(dir, 'report.ndjson'), 'utf8')).toBe(
      await readFile(join(SAMPLE_ARCHIVE, 'report.ndjson'), 'utf8'),
    );
    expect(await readFile(join(dir, 'ledger.ndjson'), 'utf8')).toBe(
      await readFile(join(SAMPLE_ARCHIVE, 'ledger.ndjson'), 'utf8'),
    );
    await rm(dir, { recursive: true });
  });

  it('is sound', async () => {
    const archive = await openArchive(SAMPLE_ARCHIVE);
    expect((await checkArchive(archive)).messages.map(String)).toEqual([]);
  });

  it('has at least 24 raw files, three encodings and seven kinds of source, and a day with nine statements', async () => {
    const { report, statements } = await openArchive(SAMPLE_ARCHIVE);
    expect(files.length).toBeGreaterThanOrEqual(24);
    expect(
      new Set(report.map(({ encoding }) => encoding).filter((encoding) => encoding !== null)).size,
    ).toBeGreaterThanOrEqual(3);
    expect(new Set(statements.map(({ source }) => source)).size).toBeGreaterThanOrEqual(7);
    const perDay = Map.groupBy(statements, ({ date }) => date);
    expect(Math.max(...[...perDay.values()].map((list) => list.length))).toBe(9);
  });
});
