import { join } from 'node:path';
import { writeAtomic } from '../src/archive/write-atomic.ts';
import { labellerFile } from '../src/ingest/learned/labeller.ts';
import { linearFile } from '../src/ingest/learned/linear.ts';
import { fromHere, readArguments, runCommand, UsageError } from './lib/command-line.ts';
import { ROOT } from './lib/root.ts';
import { readTrainingTexts } from './lib/train/texts.ts';
import { TRAINERS, trainModels } from './lib/train/train-models.ts';

const USAGE = `Trains the models of ingest on texts with known answers and writes their weights to
src/ingest/learned/weights. How good they are on texts that they were not trained on says
npm run evaluate -- DIR --cross-validate.

Usage: npm run train -- DIR… [options]

  DIR           a folder with texts and their answers (gold.json or truth.json)
  --only NAME   train this model alone
  --help        this text

Ends with 0 when the weights are written, 1 where a folder cannot be read, 2 on wrong usage.
`;

await runCommand(USAGE, async (args) => {
  const { values, positionals } = readArguments({ only: { type: 'string' } }, args);
  if (positionals.length === 0) throw new UsageError('Expected folders with texts and answers.');
  const texts = await readTrainingTexts(positionals.map((dir) => fromHere(dir)));
  const names = [...Object.keys(TRAINERS.labellers), ...Object.keys(TRAINERS.linear)];
  const { only } = values;
  if (only !== undefined && !names.includes(only))
    throw new UsageError(`Expected the name of a model (${names.join(', ')}), found ${only}.`);
  const { labellers, linear } = trainModels(texts, only === undefined ? undefined : [only]);
  const files = [
    ...Object.entries(labellers).map(([name, model]) => ({ name, file: labellerFile(model) })),
    ...Object.entries(linear).map(([name, model]) => ({ name, file: linearFile(model) })),
  ].filter(({ name }) => (only === undefined ? names.includes(name) : name === only));
  for (const { name, file } of files) {
    const path = join(ROOT, 'src', 'ingest', 'learned', 'weights', `${name}.json`);
    await writeAtomic(path, `${JSON.stringify(file, null, 1)}\n`);
    process.stdout.write(`${name}: ${file.weights.length} weights\n`);
  }
  return 0;
});
