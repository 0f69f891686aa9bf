import { createArchive } from '../src/archive/create-archive.ts';
import { WordsSchema } from '../src/statement/text.ts';
import { fromHere, readArguments, runCommand, UsageError } from './lib/command-line.ts';
import { showPath } from './lib/show-paths.ts';

const USAGE = `Makes an empty archive: settings to fill in, and the folders for raw files, people, sources and decisions.

Usage: npm run new -- DIR [options]

  DIR             a folder that is empty or not there
  --title TITLE   what the archive is called
  --help          this text

Ends with 0 when the archive is made, 1 where the folder holds something, 2 on wrong usage.
`;

await runCommand(USAGE, async (args) => {
  const { values, positionals } = readArguments({ title: { type: 'string' } }, args);
  const [given, ...more] = positionals;
  if (given === undefined || given === '' || more.length > 0) throw new UsageError('Expected the name of one folder.');
  if (values.title !== undefined && !WordsSchema.safeParse(values.title).success)
    throw new UsageError('--title needs one line of words.');
  const dir = fromHere(given);
  await createArchive(dir, values.title);
  const shown = quote(showPath(dir));
  process.stdout.write(`Made an archive in ${shown}. Next:

  fill in ${quote(showPath(`${dir}/archive.yaml`))}
  npm run ingest -- FILES --archive ${shown}
  npm run check -- --archive ${shown}
  npm run build -- --archive ${shown}
`);
  return 0;
});

/** A path as a shell takes it. */
function quote(path: string): string {
  return /^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
