import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ingest } from '../src/ingest/index.ts';
import type { Profile } from '../src/ingest/profiles/profile.ts';
import type { Source } from '../src/statement/authority.ts';
import { DecisionSchema } from '../src/statement/archive.ts';
import { EventSchema, OrganisationSchema, PersonSchema, SourceSchema } from '../src/statement/authority.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = [...README.matchAll(/```yaml\n# (?<path>[\w./-]+).*\n(?<yaml>[^`]*)```/gu)].map(({ groups }) => ({
  path: groups!['path']!,
  yaml: groups!['yaml']!,
}));

const SCHEMAS: Record<string, z.ZodType> = {
  'decisions/any-name.yaml': z.array(DecisionSchema),
  'people/josepha-windle.yaml': PersonSchema,
  'organisations/harbour-ministry.yaml': OrganisationSchema,
  'sources/islands-wire.yaml': SourceSchema,
  'sources/kittiwick-lantern.yaml': SourceSchema,
  'events.yaml': z.array(EventSchema),
};

describe('the README', () => {
  it('shows a record of every form', () => {
    expect(blocks.map(({ path }) => path).toSorted()).toEqual(Object.keys(SCHEMAS).toSorted());
  });

  it.each(blocks)('shows $path as it is read', ({ path, yaml }) => {
    const record: unknown = parse(yaml, { schema: 'core' });
    expect(SCHEMAS[path]!.safeParse(record).error?.issues ?? []).toEqual([]);
  });

  it('names every command, and no other', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = new Set(
      [...README.matchAll(/npm (?:run (?:--silent )?)?(?<name>[a-z]+(?:-[a-z]+)*)/gu)]
        .map(({ groups }) => groups!['name']!)
        .filter(
          (name) =>
            !['ci', 'install', 'prints', 'took', 'for', 'suffices', 'with', 'needs', 'and', 'package', 'run'].includes(
              name,
            ),
        ),
    );
    expect([...named].toSorted()).toEqual(Object.keys(scripts).toSorted());
  });

  it('speaks of no folder or file that is not there', () => {
    const paths = [...README.matchAll(/`(?<path>(?:src|tests|scripts|content)\/[\w./-]+)`/gu)].map(
      ({ groups }) => groups!['path']!,
    );
    const missing = paths
      .filter((path) => !/<|\*/.test(path))
      .filter((path) => {
        try {
          readFileSync(new URL(`../${path}`, import.meta.url));
          return false;
        } catch (error) {
          return (error as NodeJS.ErrnoException).code !== 'EISDIR';
        }
      });
    expect(missing).toEqual([]);
  });
});

describe('the README’s examples', () => {
  const plain = [...README.matchAll(/```\n(?<text>[^`]*)```/gu)].map(({ groups }) => groups!['text']!);
  const textWith = (words: string) => plain.find((text) => text.includes(words))!;

  it('of a source are read as it says, before and after', () => {
    const read = (sources: readonly Source[]) => {
      const [reading] = ingest([{ file: 'lantern.txt', bytes: Buffer.from(textWith('kittiwicklantern.example')) }], {
        authority: { people: [], organisations: [], sources, events: [] },
        decisions: [],
        known: [],
      });
      const { title, source, date } = reading!.statements[0]!;
      return [title, source, date];
    };
    const record: unknown = parse(blocks.find(({ path }) => path === 'sources/kittiwick-lantern.yaml')!.yaml, {
      schema: 'core',
    });
    expect(read([])).toEqual(['Statement of the guild on the bell', null, '[2016-03-04,2016-04-03]']);
    expect(read([SourceSchema.parse(record)])).toEqual([
      'Statement of the guild on the bell',
      'kittiwick-lantern',
      '2016-04-03',
    ]);
    for (const [, source, date] of [read([]), read([SourceSchema.parse(record)])])
      expect([source, date].every((value) => value === null || README.includes(String(value)))).toBe(true);
  });

  it('of a shape fit their own text, find its title, and fit no other', async () => {
    const code = /```ts\n(?<code>[^`]*)```/u.exec(README)!.groups!['code']!;
    const folder = mkdtempSync(join(tmpdir(), 'chancery-readme-'));
    writeFileSync(
      join(folder, 'memorandum.ts'),
      code.replace(/^import type .*$/mu, 'type Passage = any; type Profile = any;'),
    );
    const { memorandum } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'memorandum.ts')).href)) as {
      memorandum: Profile;
    };
    rmSync(folder, { recursive: true });
    const passage = (text: string) => ({
      blocks: text
        .split('\n')
        .filter((line) => line !== '')
        .map((line, index) => [{ number: index + 1, text: line }]),
      dateline: null,
      firstLabel: null,
      wired: false,
    });
    expect(memorandum.fits(passage(textWith('SUBJECT: ')))).toBe(true);
    expect(memorandum.title!(passage(textWith('SUBJECT: ')))).toBe(2);
    expect(memorandum.fits(passage(textWith('kittiwicklantern.example')))).toBe(false);
  });
});
