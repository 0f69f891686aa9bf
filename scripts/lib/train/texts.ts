import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A text with known answers, to learn from or to measure on. */
export interface TrainingText {
  /** Name of its folder. */
  readonly set: string;
  readonly file: string;
  /** Absolute path of the text. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Who published it, as far as the answers say: texts of one house stay together when they are parted. */
  readonly house: string;
  /**
   * Its record in `gold.json` (`about: 'statement'`) or `truth.json` (`about: 'page'`). A record of `gold.json` that says
   * `about: 'names'` marks the names in its text and knows nothing else; one that says `about: 'quotations'` knows who
   * says some of what it quotes.
   */
  readonly about: 'statement' | 'page' | 'names' | 'quotations';
  readonly answers: Readonly<Record<string, unknown>>;
}

/**
 * Read the texts of folders that hold a `gold.json` or a `truth.json`.
 *
 * @throws Error where a folder holds neither
 */
export async function readTrainingTexts(dirs: readonly string[]): Promise<readonly TrainingText[]> {
  const texts: TrainingText[] = [];
  for (const dir of dirs) {
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
        about: record['about'] === 'names' || record['about'] === 'quotations' ? record['about'] : about,
        answers: record,
      });
    }
  }
  return texts;
}

/** The source, and where none is known the collection that the text comes from. */
function houseOf({ source, origin }: Readonly<Record<string, unknown>>): string {
  const known = typeof source === 'string' && source !== 'unknown' ? source : null;
  return known ?? String(origin).split(':')[0]!;
}

/** Which of several parts a house falls into: the same one in every run and on every machine. */
export const foldOf = (house: string, folds: number): number =>
  createHash('sha256').update(house).digest().readUInt32BE(0) % folds;
