import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { ingest } from '../../../src/ingest/index.ts';
import type { Measurement } from '../../../src/statement/accuracy.ts';
import { ingestNamed } from '../ingest-named.ts';
import { toRecord } from '../to-record.ts';
import { type GoldDocument, parseGold } from './gold.ts';
import { scoreAll, toFigures } from './measure.ts';
import type { DocumentScore } from './score-document.ts';

/** A folder of texts with known answers. */
export interface GoldSet {
  readonly name: string;
  readonly digest: string;
  readonly documents: readonly GoldDocument[];
  /** Absolute paths of the texts. */
  readonly paths: readonly string[];
}

/**
 * Read the answers of a folder: `gold.json`, a list of documents (see `gold.ts`).
 *
 * @throws Error where there is none or it does not fit
 */
export async function readGoldSet(dir: string): Promise<GoldSet> {
  const text = await readFile(join(dir, 'gold.json'), 'utf8').catch((error: unknown) => {
    throw new Error(`Expected a folder with a gold.json, found none that can be read in ${dir}`, { cause: error });
  });
  const documents = parseGold(text);
  return {
    name: basename(dir),
    digest: createHash('sha256').update(text).digest('hex').slice(0, 8),
    documents,
    paths: documents.map(({ file }) => join(dir, file)),
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
  { name, digest, documents: gold, paths }: GoldSet,
  archive: string | null,
  on: string,
  onFile?: (done: number, of: number) => void,
): Promise<Evaluation> {
  const { authority, readings, messages } = await ingestNamed({
    dir: archive,
    paths,
    ingest,
    ...(onFile && { onFile }),
  });
  const records = readings.flatMap((reading) =>
    reading.statements.map((statement) => toRecord(statement, authority, reading)),
  );
  const documents = scoreAll(gold, records);
  const languages = [...new Set(gold.map(({ lang }) => lang))].toSorted();
  return {
    documents,
    measurement: { on, set: { name, digest, documents: gold.length, languages }, ...toFigures(documents) },
    messages,
  };
}
