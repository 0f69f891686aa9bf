import { fromHere, readArguments, runCommand, UsageError } from './lib/command-line.ts';
import { crossValidate } from './lib/evaluate/cross-validate.ts';
import { progress } from './lib/progress.ts';
import { readTrainingTexts } from './lib/train/texts.ts';

const USAGE = `Reads the texts of a folder by models that were trained without any text of the same house, and prints what
ingest would print for them with --json.

Usage: node scripts/cross-validate.ts DIR [--with DIR…] [--folds N]

  DIR           a folder with texts and their answers (gold.json or truth.json)
  --with DIR    train on the texts of this folder too; may be given several times
  --only NAME   train this model alone, the others are those that ship; may be given several times
  --folds N     into how many parts the houses fall (default: 5)
  --help        this text

Ends with 0 when it read the texts, 1 where a folder cannot be read, 2 on wrong usage.
`;
const watched = progress();

await runCommand(USAGE, async (args) => {
  const { values, positionals } = readArguments(
    {
      only: { type: 'string', multiple: true },
      with: { type: 'string', multiple: true, default: [] },
      folds: { type: 'string', default: '5' },
    },
    args,
  );
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new UsageError('Expected one folder.');
  const measured = await readTrainingTexts([fromHere(given)]);
  const others = await readTrainingTexts(values.with.map((dir) => fromHere(dir)));
  const records = await crossValidate(
    [...measured, ...others],
    (text) => measured.includes(text),
    Number(values.folds),
    (done, of) => watched.step(`Part ${done} of ${of} …`),
    values.only,
  ).finally(watched.done);
  for (const record of records) process.stdout.write(`${JSON.stringify(record)}\n`);
  return 0;
});
