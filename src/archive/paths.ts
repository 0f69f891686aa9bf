import { fileURLToPath } from 'node:url';

/** The authority that ships with the software: real people, organisations, sources and events. */
export const SHIPPED_AUTHORITY = fileURLToPath(new URL('../../content/authority', import.meta.url));

/** What was measured of the software's rules on texts with known answers. */
export const SHIPPED_ACCURACY = fileURLToPath(new URL('../../content/accuracy.ndjson', import.meta.url));

/** The sample archive: what every command works on when no other archive is named. */
export const SAMPLE_ARCHIVE = fileURLToPath(new URL('../../content/sample', import.meta.url));

/** Files and folders of an archive, as paths below its folder with forward slashes. */
export const ARCHIVE_PATHS = {
  settings: 'archive.yaml',
  raw: 'raw',
  people: 'people',
  organisations: 'organisations',
  sources: 'sources',
  events: 'events.yaml',
  decisions: 'decisions',
  statements: 'statements',
  ledger: 'ledger.ndjson',
  report: 'report.ndjson',
  accuracy: 'accuracy.ndjson',
  hosting: 'hosting',
  cache: '.cache',
  lock: '.cache/lock',
} as const;

/**
 * Where a statement stands below the archive's folder: `statements/2022/<id>.md`, or `statements/undated/<id>.md`
 * where the id does not begin with a year.
 */
export function statementPath(id: string): string {
  const year = /^(?<year>\d{4})-/.exec(id)?.groups?.['year'] ?? 'undated';
  return `${ARCHIVE_PATHS.statements}/${year}/${id}.md`;
}
