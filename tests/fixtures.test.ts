import { existsSync, readdirSync } from 'node:fs';
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
import { fixtureNames, FIXTURES, readFixture, tellStatements } from './lib/fixture-case.ts';

/**
 * One folder for each case, below the shape of text that it is about: `input.txt`, or `input-1.txt` and so on where texts
 * are read side by side, against the sample archive's authority. `expected.md` has the statements as they would stand on
 * disk, then what was left out and what was told. `case.yaml` says what is right, whatever the program makes of it.
 */
let authority: Authority;
beforeAll(async () => {
  ({ authority } = await readAuthority([{ dir: SAMPLE_ARCHIVE, shown: 'content/sample' }]));
});

/** Everything that ingest made of a file, as a person reads it. */
function show({ file, statements, report, messages }: FileReading): string {
  const told = new VFile({ path: file });
  told.messages.push(...messages);
  return [
    ...statements.map(toMarkdown),
    '=== left out ===',
    ...report.leftOut.map(
      ({ lines: [first, last], rule, says }) => `${first === last ? first : `${first}-${last}`} ${rule}: ${says}`,
    ),
    '=== told ===',
    reporter(told, { color: false, verbose: true }),
    '',
  ].join('\n');
}

describe('fixtures', () => {
  it('have a case for every profile', () => {
    const profiles = readdirSync(new URL('../src/ingest/profiles/', import.meta.url))
      .map((name) => basename(name, '.ts'))
      .filter((name) => !['index', 'profile', 'title-form'].includes(name));
    expect(profiles.filter((profile) => !existsSync(join(FIXTURES, profile)))).toEqual([]);
  });

  it('have the twenty-two tricky cases, each with what is right', () => {
    const tricky = fixtureNames.filter((name) => name.startsWith('tricky/'));
    expect([...new Set(tricky.map((name) => Number(/^tricky\/(\d\d)-/u.exec(name)?.[1])))]).toEqual(
      Array.from({ length: 22 }, (_, index) => index + 1),
    );
    expect(tricky.filter((name) => readFixture(name).case === null)).toEqual([]);
  });

  it.each(fixtureNames)('%s is read as expected', async (name) => {
    const { files, case: truth } = readFixture(name);
    const readings = ingest(files, {
      authority: { ...authority, people: [...authority.people, ...(truth?.people ?? [])] },
      decisions: [],
      known: [],
    });
    if (truth) {
      const found = tellStatements(readings);
      const facts = truth.statements.map(({ words: _, without: __, ...rest }) => rest);
      const asked = found.map(({ facts: all }, index) =>
        Object.fromEntries(Object.entries(all).filter(([key]) => key in (facts[index] ?? all))),
      );
      expect(asked).toEqual(facts);
      for (const [index, { words, without }] of truth.statements.entries()) {
        for (const part of words) expect(found[index]!.text).toContain(part);
        for (const part of without) expect(found[index]!.text).not.toContain(part);
      }
    }
    await expect(readings.map(show).join('\n')).toMatchFileSnapshot(join(FIXTURES, name, 'expected.md'));
  });
});
