import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { ingest } from '../../../src/ingest/index.ts';
import type { Measurement } from '../../../src/statement/accuracy.ts';
import { ingestNamed } from '../ingest-named.ts';
import { readTrainingTexts } from '../train/texts.ts';
import { type StatementRecord, toRecord } from '../to-record.ts';
import { crossValidate } from './cross-validate.ts';
import { parseGold } from './gold.ts';
import { type Answers, scoreAll, toFigures } from './measure.ts';
import { parseTruth } from './page-truth.ts';
import type { DocumentScore } from './score-document.ts';

/** A folder of texts with known answers. */
export interface GoldSet {
  readonly name: string;
  readonly dir: string;
  readonly digest: string;
  readonly answers: Answers;
  /** Absolute paths of the texts. */
  readonly paths: readonly string[];
}

/**
 * Read the answers of a folder: `gold.json`, a list of documents (see `gold.ts`), or `truth.json`, a list of saved pages (see
 * `page-truth.ts`).
 *
 * @throws Error where there is neither or it does not fit
 */
export async function readGoldSet(dir: string): Promise<GoldSet> {
  const pages = existsSync(join(dir, 'truth.json'));
  const text = await readFile(join(dir, pages ? 'truth.json' : 'gold.json'), 'utf8').catch((error: unknown) => {
    throw new Error(`Expected a folder with a gold.json or truth.json, found none that can be read in ${dir}`, {
      cause: error,
    });
  });
  const answers: Answers = pages
    ? { about: 'pages', documents: parseTruth(text) }
    : { about: 'statements', documents: parseGold(text) };
  return {
    name: basename(dir),
    dir,
    digest: createHash('sha256').update(text).digest('hex').slice(0, 8),
    answers,
    paths: answers.documents.map(({ file }) => join(dir, file)),
  };
}

/** How the texts of a set are read. */
export interface Evaluation {
  readonly documents: readonly DocumentScore[];
  readonly measurement: Measurement;
  readonly messages: readonly VFileMessage[];
}

/**
 * Read the texts of a set, with nothing else to go by, and hold them against the answers.
 *
 * @param archive absolute path of the archive whose authority counts; null: the one that ships with the software
 * @param on the day that the measuring bears
 */
export async function evaluateSet(
  set: GoldSet,
  archive: string | null,
  on: string,
  onFile?: (done: number, of: number) => void,
): Promise<Evaluation> {
  const { authority, readings, messages } = await ingestNamed({
    dir: archive,
    paths: set.paths,
    ingest,
    ...(onFile && { onFile }),
  });
  const records = readings.flatMap((reading) =>
    reading.statements.map((statement) => toRecord(statement, authority, reading)),
  );
  return { ...toEvaluation(set, records, on), messages };
}

/**
 * Read each text of a set by models that were trained without any text of its house, and hold them against the answers.
 *
 * @param others folders with further texts to train on
 * @param folds into how many parts the houses fall
 */
export async function evaluateUnmet(
  set: GoldSet,
  others: readonly string[],
  folds: number,
  on: string,
  onFold?: (done: number, of: number) => void,
): Promise<Evaluation> {
  const texts = await readTrainingTexts([set.dir, ...others]);
  const own = new Set(set.paths);
  const records = await crossValidate(texts, ({ path }) => own.has(path), folds, onFold);
  const { documents, measurement } = toEvaluation(set, records, on);
  return { documents, measurement: { ...measurement, method: 'cross-validated' }, messages: [] };
}

function toEvaluation(
  { name, digest, answers }: GoldSet,
  records: readonly StatementRecord[],
  on: string,
): Pick<Evaluation, 'documents' | 'measurement'> {
  const documents = scoreAll(answers, records);
  const languages = [...new Set(answers.documents.map(({ lang }) => lang))].toSorted();
  const set = { name, digest, documents: documents.length, languages };
  return { documents, measurement: { on, set, ...toFigures(documents) } };
}
