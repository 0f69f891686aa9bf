import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CORPUS } from '../corpus.ts';
import { readCorpusTexts } from './corpus-texts.ts';
import type { TrainingText } from './training-text.ts';

export type { TrainingText } from './training-text.ts';

/**
 * Read the texts of folders that hold a `gold.json`, a `truth.json` or a corpus.
 *
 * @throws Error where a folder holds none of them
 */
export async function readTrainingTexts(dirs: readonly string[]): Promise<readonly TrainingText[]> {
  const texts: TrainingText[] = [];
  for (const dir of dirs) {
    const corpus = join(dir, basename(CORPUS));
    if (existsSync(corpus)) {
      texts.push(...(await readCorpusTexts(corpus, basename(dir))));
      continue;
    }
    const about = existsSync(join(dir, 'truth.json')) ? 'page' : 'statement';
    const answers: unknown = JSON.parse(
      await readFile(join(dir, about === 'page' ? 'truth.json' : 'gold.json'), 'utf8'),
    );
    if (!Array.isArray(answers)) throw new Error(`Expected a list of answers in ${dir}`);
    for (const record of answers as Readonly<Record<string, unknown>>[]) {
      const file = String(record['file']);
      const path = join(dir, file);
      texts.push({
        set: basename(dir),
        file,
        path,
        bytes: await readFile(path),
        house: houseOf(record),
        about: ALONE.find((known) => known === record['about']) ?? about,
        answers: record,
      });
    }
  }
  return texts;
}

/** What a record may be about alone. */
const ALONE = ['names', 'quotations', 'speakers'] as const;

/** The source, and where none is known the collection that the text comes from. */
function houseOf({ source, origin }: Readonly<Record<string, unknown>>): string {
  const known = typeof source === 'string' && source !== 'unknown' ? source : null;
  return known ?? String(origin).split(':')[0]!;
}

/** Which of several parts a house falls into: the same one in every run and on every machine. */
export const foldOf = (house: string, folds: number): number =>
  createHash('sha256').update(house).digest().readUInt32BE(0) % folds;
