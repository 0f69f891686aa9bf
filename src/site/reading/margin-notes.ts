import { isDay } from '../../statement/edtf.ts';
import type { LeftOut } from '../../statement/archive.ts';
import type { Statement } from '../../statement/schema.ts';
import type { Catalogue } from '../catalogue.ts';
import type { FileReport } from '../../statement/archive.ts';

/**
 * What was left out of a raw file around a statement: between its own lines, and from the statement before it to
 * the one after it, as page furniture belongs to whatever it stands next to.
 */
export function leftOutOf(
  { raw }: Pick<Statement, 'raw'>,
  file: Pick<FileReport, 'statements' | 'leftOut'> | undefined,
): readonly LeftOut[] {
  if (!file) return [];
  const [first, last] = raw.lines;
  const before = Math.max(0, ...file.statements.filter(({ lines }) => lines[1] < first).map(({ lines }) => lines[1]));
  const after = Math.min(
    Infinity,
    ...file.statements.filter(({ lines }) => lines[0] > last).map(({ lines }) => lines[0]),
  );
  return file.leftOut.filter(({ lines }) => lines[0] > before && lines[1] < after);
}

/** Other statements that are certainly of the same day. */
export function sameDay(statement: Statement, { calendar }: Pick<Catalogue, 'calendar'>): readonly Statement[] {
  if (!isDay(statement.date)) return [];
  return (calendar.periods.get(statement.date)?.certain ?? []).filter((other) => other !== statement);
}

/** Other statements of the same raw file, in its order. */
export function sameFile(
  statement: Statement,
  { rawFiles, statement: byId }: Pick<Catalogue, 'rawFiles' | 'statement'>,
): readonly Statement[] {
  const ids = rawFiles.get(statement.raw.file)?.statements.map(({ id }) => id) ?? [];
  return ids.filter((id) => id !== statement.id).flatMap((id) => byId.get(id) ?? []);
}
