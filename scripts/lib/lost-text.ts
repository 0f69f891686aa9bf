import { clean } from '../../src/ingest/clean.ts';
import { decode } from '../../src/ingest/decode.ts';
import type { FileReading, RawFile } from '../../src/ingest/types.ts';

/**
 * Lines with words that are in no statement and not among what was left out: one message for each file that has some.
 * A file that was set aside whole is accounted for by its messages.
 */
export function lostText({ file, report, statements }: FileReading, raw: RawFile): readonly string[] {
  if (report.duplicateOf !== undefined || report.encoding === null) return [];
  const lines = clean(decode(raw.bytes, file).text ?? '', file).lines ?? [];
  const covered = new Uint8Array(lines.length + 2);
  for (const [first, last] of [
    ...statements.map((statement) => statement.raw.lines),
    ...report.leftOut.filter(({ part }) => part !== true).map((stretch) => stretch.lines),
  ])
    covered.fill(1, first, last + 1);
  const lost = lines.filter(({ number, text }) => text !== '' && covered[number] !== 1);
  return lost.length === 0 ? [] : [`${file}: ${lost.length} lines lost, the first is line ${lost[0]!.number}`];
}
