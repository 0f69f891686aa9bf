import type { Archive } from '../../../src/archive/index.ts';
import { readRawLines } from '../../../src/archive/raw-lines.ts';
import { findWaiting } from '../../../src/archive/review/find-waiting.ts';
import type { Waiting } from '../../../src/archive/review/waiting.ts';
import { ingest } from '../../../src/ingest/index.ts';
import type { Statement } from '../../../src/statement/schema.ts';
import { ingestArchive } from '../ingest-archive.ts';

/** An archive as an editor finds it. */
export interface ReviewState {
  readonly archive: Archive;
  /** As ingest reads them at this moment, with all decisions. */
  readonly statements: readonly Statement[];
  readonly waiting: readonly Waiting[];
}

/** Read all raw files of an archive and find what waits in them; nothing is written. Throws `archive-settings` where they are broken. */
export async function readReview(dir: string, onFile?: (done: number, of: number) => void): Promise<ReviewState> {
  const { archive, readings } = await ingestArchive({ dir, dryRun: true, ingest, ...(onFile && { onFile }) });
  // Without its settings an archive is not read, and what waits in it is not known.
  const broken = archive.messages.find(({ ruleId }) => ruleId === 'archive-settings');
  if (broken) throw broken;
  const statements = readings.flatMap((reading) => reading.statements);
  const lines = new Map(
    await Promise.all(
      readings
        .filter((reading) => reading.statements.length > 0)
        .map(async ({ file, report }) => [file, await readRawLines(dir, file, report.encoding)] as const),
    ),
  );
  const messages = readings.flatMap((reading) => reading.messages);
  const waiting = findWaiting({
    statements,
    authority: archive.authority,
    messages,
    lines: (file) => lines.get(file) ?? [],
  });
  return { archive, statements, waiting };
}
