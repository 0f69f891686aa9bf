import { ingest } from '../../../src/ingest/index.ts';
import { ingestNamed } from '../ingest-named.ts';
import { foldOf, type TrainingText } from '../train/texts.ts';
import { trainModels } from '../train/train-models.ts';
import { type StatementRecord, toRecord } from '../to-record.ts';

/**
 * Read each text by models that were trained without any text of its house: what a reader of an unmet house gets, as far
 * as models decide.
 *
 * @param texts all texts, those to train on included
 * @param measured whether the records of a text are wanted
 * @param only names of the models to train for it; left out: all
 * @param folds into how many parts the houses fall
 */
export async function crossValidate(
  texts: readonly TrainingText[],
  measured: (text: TrainingText) => boolean,
  folds: number,
  onFold?: (done: number, of: number) => void,
  only?: readonly string[],
): Promise<readonly StatementRecord[]> {
  const records: StatementRecord[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const [apart, others] = part(texts, (text) => foldOf(text.house, folds) === fold);
    const paths = apart.filter(measured).map(({ path }) => path);
    if (paths.length > 0) {
      const { authority, readings } = await ingestNamed({
        dir: null,
        paths,
        ingest,
        models: trainModels(others, only),
      });
      for (const reading of readings)
        records.push(...reading.statements.map((statement) => toRecord(statement, authority, reading)));
    }
    onFold?.(fold + 1, folds);
  }
  return records;
}

function part<T>(things: readonly T[], fits: (thing: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const thing of things) (fits(thing) ? yes : no).push(thing);
  return [yes, no];
}
