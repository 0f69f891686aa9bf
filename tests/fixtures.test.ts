import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import reporter from 'vfile-reporter';
import { VFile } from 'vfile';
import { readAuthority } from '../src/archive/authority.ts';
import { SAMPLE_ARCHIVE } from '../src/archive/paths.ts';
import { ingest } from '../src/ingest/index.ts';
import type { FileReading } from '../src/ingest/types.ts';
import type { Authority } from '../src/statement/authority.ts';
import { toMarkdown } from '../src/statement/markdown.ts';

/**
 * One folder for each case, below the shape of text that it is about: `input.txt` is read against the sample archive's
 * authority, `expected.md` has the statements as they would stand on disk, then what was left out and what was told.
 */
const FOLDER = new URL('fixtures/', import.meta.url).pathname;
const cases = readdirSync(FOLDER).flatMap((shape) => readdirSync(join(FOLDER, shape)).map((name) => `${shape}/${name}`));

let authority: Authority;
beforeAll(async () => {
  ({ authority } = await readAuthority([{ dir: SAMPLE_ARCHIVE, shown: 'content/sample' }]));
});

/** Everything that ingest made of a file, as a person reads it. */
function show({ statements, report, messages }: FileReading): string {
  const file = new VFile({ path: 'input.txt' });
  file.messages.push(...messages);
  return [
    ...statements.map(toMarkdown),
    '=== left out ===',
    ...report.leftOut.map(({ lines: [first, last], rule, says }) => `${first === last ? first : `${first}-${last}`} ${rule}: ${says}`),
    '=== told ===',
    reporter(file, { color: false, verbose: true }),
    '',
  ].join('\n');
}

describe('fixtures', () => {
  it('have a case for every profile', () => {
    const profiles = readdirSync(new URL('../src/ingest/profiles/', import.meta.url)).map((name) => basename(name, '.ts')).filter((name) => !['index', 'profile', 'title-form'].includes(name));
    expect(profiles.filter((profile) => !existsSync(join(FOLDER, profile)))).toEqual([]);
  });

  it.each(cases)('%s is read as expected', async (name) => {
    const bytes = readFileSync(join(FOLDER, name, 'input.txt'));
    const [reading] = ingest([{ file: 'input.txt', bytes }], { authority, decisions: [], known: [] });
    await expect(show(reading!)).toMatchFileSnapshot(join(FOLDER, name, 'expected.md'));
  });
});
