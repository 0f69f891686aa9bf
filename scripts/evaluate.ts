import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { keepMeasurement, withLock } from '../src/archive/index.ts';
import { writeAtomic } from '../src/archive/write-atomic.ts';
import { DaySchema } from '../src/statement/edtf.ts';
import { archiveFolder, fromHere, readArguments, runCommand, UsageError } from './lib/command-line.ts';
import { differences } from './lib/evaluate/differences.ts';
import { evaluateSet, evaluateUnmet, readGoldSet } from './lib/evaluate/evaluate-folder.ts';
import { fallsBelow, type Floor, FloorSchema, floorOf, raise } from './lib/evaluate/floor.ts';
import { scoreAll } from './lib/evaluate/measure.ts';
import { readAtRef } from './lib/evaluate/read-at-ref.ts';
import { tellDifferences, tellMeasurement, tellMisses } from './lib/evaluate/tell-measurement.ts';
import { progress } from './lib/progress.ts';
import { reportMessages } from './lib/report-messages.ts';
import { ROOT } from './lib/root.ts';
import { showPath, showPaths } from './lib/show-paths.ts';

const USAGE = `Measures how right ingest is: reads the texts of a folder, with nothing else to go by, and holds what it finds
against the answers in the folder's gold.json. Per field and per source: precision (of the values given, how many
are right), recall (of the values to be found, how many were) and F1; per tier, how many of its values are right.

Usage: npm run evaluate -- DIR [options]

  DIR             a folder with texts and gold.json: a list of { file, date, speakers, source, kind, lang, … },
                  or with saved pages and truth.json: a list of { file, title, published, source, paragraphs, … }
  --cross-validate
                  read each text by models that were trained without any text of its house: what texts of a house
                  that was never met get, as far as models decide
  --with DIR      with --cross-validate: train on the texts of this folder too; may be given several times
  --folds N       with --cross-validate: into how many parts the houses fall (default: 5)
  --archive DIR   read against this archive's authority (default: the one that ships with the software)
  --misses        list every document and field that is not right
  --against REF   read the texts with the project as it was at a commit, branch or tag as well, and list
                  what got better and worse since, document by document
  --keep          add the figures to those that are kept: content/accuracy.ndjson, or the archive's own
                  accuracy.ndjson with --archive. The site shows them on /accuracy/
  --raise         raise tests/accuracy/floors.json to what is reached; nothing in it is lowered
  --on DAY        the day that kept figures bear (default: today)
  --json          print the figures as one line of JSON; with --against the differences after them, one a line
  --help          this text

Ends with 0 when it measured, 1 when the figures of a set fall below its floor or the folder cannot be measured, 2 on
wrong usage.
`;

const FLOORS = join(ROOT, 'tests', 'accuracy', 'floors.json');
const watched = progress();

await runCommand(USAGE, async (args) => {
  const { values, positionals } = readArguments(
    {
      archive: { type: 'string' },
      'cross-validate': { type: 'boolean', default: false },
      with: { type: 'string', multiple: true, default: [] },
      folds: { type: 'string', default: '5' },
      misses: { type: 'boolean', default: false },
      against: { type: 'string' },
      keep: { type: 'boolean', default: false },
      raise: { type: 'boolean', default: false },
      on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      json: { type: 'boolean', default: false },
    },
    args,
  );
  const [given, ...more] = positionals;
  if (given === undefined || given === '' || more.length > 0)
    throw new UsageError('Expected one folder with a gold.json or truth.json.');
  if (!DaySchema.safeParse(values.on).success)
    throw new UsageError(`--on needs a day such as 2022-01-28, found ${JSON.stringify(values.on)}.`);
  if (values.json && values.misses)
    throw new UsageError('--misses prints for people and --json for programs: take one of the two.');
  if (values.raise && values.archive !== undefined)
    throw new UsageError('The floor holds for what ships with the software: --raise goes without --archive.');
  const unmet = values['cross-validate'];
  const folds = Number(values.folds);
  if (!Number.isInteger(folds) || folds < 2)
    throw new UsageError(`--folds needs a whole number from 2 on, found ${JSON.stringify(values.folds)}.`);
  if (unmet && (values.archive !== undefined || values.against !== undefined || values.raise))
    throw new UsageError('--cross-validate goes without --archive, --against and --raise.');
  if (!unmet && values.with.length > 0) throw new UsageError('--with goes with --cross-validate.');
  const archive = values.archive === undefined ? null : archiveFolder(values.archive);

  const set = await readGoldSet(fromHere(given));
  const floors = await readFloors();
  const floor = archive === null && !unmet ? floors.find((one) => one.set === set.name) : undefined;
  if (values.raise && floor === undefined)
    throw new UsageError(`Floors hold for ${floors.map((one) => one.set).join(', ')}, not for "${set.name}".`);
  const { documents, measurement, messages } = await (
    unmet
      ? evaluateUnmet(
          set,
          values.with.map((dir) => fromHere(dir)),
          folds,
          values.on,
          (done, of) => watched.step(`Part ${done} of ${of} …`),
        )
      : evaluateSet(set, archive, values.on, (done, of) => watched.step(`Reading ${done} of ${of} texts …`))
  ).finally(watched.done);
  process.stderr.write(
    reportMessages(
      showPaths(
        messages.filter(({ fatal }) => fatal === true),
        archive ?? ROOT,
      ),
    ),
  );
  process.stdout.write(values.json ? `${JSON.stringify(measurement)}\n` : tellMeasurement(measurement));
  if (values.misses) process.stdout.write(`\n${tellMisses(documents)}`);

  if (values.against !== undefined) {
    watched.step(`Reading the texts as ${values.against} does …`);
    const records = await readAtRef({ ref: values.against, paths: set.paths, archive }).finally(watched.done);
    const changed = differences(scoreAll(set.answers, records), documents);
    process.stdout.write(
      values.json
        ? changed.map((difference) => `${JSON.stringify(difference)}\n`).join('')
        : `\n${tellDifferences(changed, values.against)}`,
    );
  }
  if (values.keep) {
    const keep = () => keepMeasurement(archive, measurement);
    process.stderr.write(
      `Kept in ${showPath(await (archive === null ? keep() : withLock(archive, 'evaluate', keep)))}.\n`,
    );
  }

  if (values.raise) {
    const raised = floors.map((one) => (one === floor ? raise(floor, floorOf(set.name, measurement)) : one));
    await writeAtomic(FLOORS, `${JSON.stringify(raised, null, 2)}\n`);
  }
  if (floor === undefined) return 0;
  const fallen = fallsBelow(floor, measurement);
  process.stderr.write(fallen.map((sentence) => `Below the floor: ${sentence}\n`).join(''));
  return fallen.length === 0 ? 0 : 1;
});

/** What each set may not fall below. */
async function readFloors(): Promise<readonly Floor[]> {
  return z.array(FloorSchema).parse(JSON.parse(await readFile(FLOORS, 'utf8')));
}
