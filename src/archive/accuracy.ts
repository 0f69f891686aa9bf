import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { type Measurement, MeasurementSchema } from '../statement/accuracy.ts';
import { problem } from '../statement/problems.ts';
import { errorText, readText } from './files.ts';
import { parseNdjson, toNdjson } from './ndjson.ts';
import { ARCHIVE_PATHS, SHIPPED_ACCURACY } from './paths.ts';
import { writeAtomic } from './write-atomic.ts';

/**
 * Measurings are kept as `accuracy.ndjson`, a line each, only ever appended: what was measured on a day stays true of that
 * day, a diff shows nothing but the new line, and two branches that both measured merge by keeping both lines.
 *
 * The software's own lie beside its authority, because they say how right its rules and its authority are, in
 * whatever archive; those of texts that a keeper measured in an archive lie in that archive.
 */
export interface Accuracy {
  /** The software's first, then the archive's, in the order in which they were kept. */
  readonly measurements: readonly Measurement[];
  readonly messages: readonly VFileMessage[];
}

/**
 * Read what was measured of the software and in an archive. A line that does not fit is left out and told.
 *
 * @param dir the archive's folder
 * @param shared the software's own file
 */
export async function readAccuracy(dir: string, shared = SHIPPED_ACCURACY): Promise<Accuracy> {
  const kept = [
    await readFile(shared, 'accuracy.ndjson of the software'),
    await readFile(join(dir, ARCHIVE_PATHS.accuracy), ARCHIVE_PATHS.accuracy),
  ];
  return {
    measurements: kept.flatMap(({ measurements }) => measurements),
    messages: kept.flatMap(({ messages }) => messages),
  };
}

async function readFile(path: string, shown: string): Promise<Accuracy> {
  try {
    const { records, messages } = parseNdjson(
      (await readText(path)) ?? '',
      shown,
      MeasurementSchema,
      'accuracy-invalid',
    );
    return { measurements: records, messages };
  } catch (error) {
    return {
      measurements: [],
      messages: [problem('accuracy-invalid', { file: shown }, `Expected a readable file: ${errorText(error)}`)],
    };
  }
}

/**
 * Add a measuring to those that are kept.
 *
 * @param dir the archive whose texts were measured, with its lock held; null: the software's own
 */
export async function keepMeasurement(
  dir: string | null,
  measurement: Measurement,
  shared = SHIPPED_ACCURACY,
): Promise<string> {
  const path = dir === null ? shared : join(dir, ARCHIVE_PATHS.accuracy);
  const text = (await readText(path)) ?? '';
  // A last line without its end was torn when it was written: what follows does not become a part of it.
  const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  await writeAtomic(path, whole + toNdjson([MeasurementSchema.parse(measurement)]));
  return path;
}
