import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { DecisionSchema } from '../src/statement/archive.ts';
import { EventSchema, OrganisationSchema, PersonSchema, SourceSchema } from '../src/statement/authority.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = [...README.matchAll(/```yaml\n# (?<path>[\w./-]+).*\n(?<yaml>[^`]*)```/gu)].map(({ groups }) => ({ path: groups!['path']!, yaml: groups!['yaml']! }));

const SCHEMAS: Record<string, z.ZodType> = {
  'decisions/any-name.yaml': z.array(DecisionSchema),
  'people/josepha-windle.yaml': PersonSchema,
  'organisations/harbour-ministry.yaml': OrganisationSchema,
  'sources/islands-wire.yaml': SourceSchema,
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
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { scripts: Record<string, string> };
    const named = new Set([...README.matchAll(/npm (?:run (?:--silent )?)?(?<name>[a-z]+)/gu)].map(({ groups }) => groups!['name']!).filter((name) => !['ci', 'install', 'prints', 'took', 'for', 'suffices', 'with', 'needs', 'and', 'package', 'run'].includes(name)));
    expect([...named].toSorted()).toEqual(Object.keys(scripts).toSorted());
  });

  it('speaks of no folder or file that is not there', () => {
    const paths = [...README.matchAll(/`(?<path>(?:src|tests|scripts|content)\/[\w./-]+)`/gu)].map(({ groups }) => groups!['path']!);
    const missing = paths.filter((path) => !/<|\*/.test(path)).filter((path) => {
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
