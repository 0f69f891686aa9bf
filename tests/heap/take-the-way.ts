import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { runStep } from '../../scripts/lib/whole-way.ts';
import { temporaryFolder } from '../archive/fixtures.ts';

/** The whole way of many texts, by the commands that a keeper types: new, ingest, check, build. */

export const BUILD = ['--base', '/'];

/** A new archive with raw files. */
export async function newArchive(
  files: AsyncIterable<{ readonly name: string; readonly bytes: Uint8Array | string }>,
): Promise<string> {
  const archive = join(await temporaryFolder(), 'archive');
  expect((await runStep('new', [archive])).code).toBe(0);
  for await (const { name, bytes } of files) {
    const path = join(archive, 'raw', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  return archive;
}

/** Ingest, check and build; nothing may break down. Gives how many statements can be searched. */
export async function takeTheWay(archive: string): Promise<number> {
  const said = ['--archive', archive];
  for (const name of ['ingest', 'check']) {
    const step = await runStep(name, said);
    expect([0, 1], step.err).toContain(step.code);
    expect(step.out, step.err).toMatch(/(?:written|checked)/u);
    expect(step.err).not.toMatch(/file-unread|statement-unwritten|report-invalid|\n {4}at /u);
  }
  const build = await runStep('build', [...said, ...BUILD]);
  expect(build.code, build.err).toBe(0);
  return Number(/(?<pages>\d+) statements to search/u.exec(build.out)?.groups?.['pages']);
}
