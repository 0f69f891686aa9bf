import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../lib/source-code.ts';

/** Every module that a module loads when it runs, itself included; imports of types load nothing. */
function loaded(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, module] of code.matchAll(/^import (?!type\b)(?:[^;]*? from )?'(?<module>[^']+)';/gmu)) {
    if (module!.startsWith('.')) loaded(join(dirname(file), module!), found);
    else found.add(module!);
  }
  return found;
}

const client = join(ROOT, 'src/site/client');
const scripts = readdirSync(client, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(client, name));

it('the reader’s browser loads only what is made for it: no schema, no date library, no package', () => {
  const modules = new Set<string>();
  for (const script of scripts) loaded(script, modules);
  const names = [...modules].map((module) =>
    module.startsWith('/') || module.includes(':\\') ? relative(ROOT, module).replaceAll('\\', '/') : module,
  );
  expect(names.filter((name) => !/^src\/(?:site|search|statement\/typed-date)\//u.test(name))).toEqual([
    'src/statement/day.ts',
  ]);
  expect(names).toContain('src/site/search/engine.ts');
});

it('would notice a module that brings the schema along', () => {
  expect([...loaded(join(ROOT, 'src/site/dates/date-room.ts'))]).toContain('edtf');
});
