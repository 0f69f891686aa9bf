import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { FileReport } from '../statement/archive.ts';
import { type ProblemCode, problem } from '../statement/problems.ts';
import { changedSearches } from '../statement/saved-searches.ts';
import { readAccuracy } from './accuracy.ts';
import { checkAuthority, locateFindings } from './check-authority.ts';
import { lostLines } from './check-coverage.ts';
import { checkDecisions } from './check-decisions.ts';
import { checkLedger } from './check-ledger.ts';
import { checkAnchors, checkReferences, checkRelations, type Finding, idsOf } from './check-statement.ts';
import { compareText, readText } from './files.ts';
import { foldedTwins } from './fold-name.ts';
import { addressesOf } from './ledger.ts';
import { readLogo } from './logo.ts';
import { type Archive, rowsById } from './open-archive.ts';
import { ARCHIVE_PATHS, statementPath } from './paths.ts';
import { type RawBytes, readRawFiles, shownRaw } from './raw-files.ts';
import { decodeLines } from './raw-lines.ts';
import { digestsOf, findShown, type Shown } from './shown.ts';
import { locateFrontMatter } from './statement-lines.ts';

/** What a check found. */
export interface Checked {
  /** Those of opening the archive and all further ones, sorted by file and line. */
  readonly messages: readonly VFileMessage[];
  /** What a site would show. */
  readonly shown: Shown;
}

/**
 * Everything that an archive's parts say of each other: that what is referred to is there, that raw files are those which
 * statements were made from, that no line of them is lost and no published address is gone.
 */
export async function checkArchive(archive: Archive): Promise<Checked> {
  const raw = await readRawFiles(archive.dir);
  const digests = digestsOf(raw.files);
  const files = new Map(raw.files.map((file) => [file.file, file]));
  const shown = findShown(archive, digests);
  const messages = [
    ...archive.messages,
    ...(await readAccuracy(archive.dir)).messages,
    ...raw.messages,
    ...(await checkLogo(archive)),
    ...(await checkSearches(archive)),
    ...checkRecords(archive),
    ...(await checkStatements(archive, digests)),
    ...checkReport(archive, files, digests),
    ...checkDecisions(archive, files),
    ...(await checkLedger(archive, shown)),
    ...foldedTwins([...files.keys()]).map(([first, second]) =>
      problem(
        'file-twin',
        { file: shownRaw(second) },
        `Expected a name that differs in more than its case, found ${shownRaw(first)} beside it`,
      ),
    ),
  ];
  return {
    messages: messages.toSorted((a, b) => compareText(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0)),
    shown,
  };
}

async function checkLogo({ dir, settings }: Archive): Promise<readonly VFileMessage[]> {
  if (settings.logo === null || (await readLogo(dir)) !== null) return [];
  const file = ARCHIVE_PATHS.settings;
  const lines = ((await readText(join(dir, file)).catch(() => null)) ?? '').split('\n');
  return [
    problem(
      'archive-logo',
      { file, line: lines.findIndex((line) => line.startsWith('logo:')) + 1 },
      `Expected a picture ${settings.logo} that can be read, found none`,
    ),
  ];
}

/** Saved queries whose address was published for another query. */
async function checkSearches({ dir, settings, ledger }: Archive): Promise<readonly VFileMessage[]> {
  const changed = changedSearches(settings.searches, ledger);
  if (changed.length === 0) return [];
  const file = ARCHIVE_PATHS.settings;
  const lines = ((await readText(join(dir, file)).catch(() => null)) ?? '').split('\n');
  return changed.map(({ search: { id, name, q }, published }) =>
    problem(
      'search-changed',
      { file, line: lines.findIndex((line) => line.includes(name) || line.includes(id)) + 1 },
      `Expected at searches/${id}/ the query that it was published for, ${published}; found ${q}`,
    ),
  );
}

function checkRecords({ authority, origins }: Archive): readonly VFileMessage[] {
  return locateFindings(checkAuthority(authority), origins);
}

async function checkStatements(
  { dir, authority, statements, files, report, ledger }: Archive,
  digests: ReadonlyMap<string, string>,
): Promise<readonly VFileMessage[]> {
  const known = idsOf(authority);
  const { withdrawn } = addressesOf(ledger);
  const there = new Set([...statements.map(({ id }) => id), ...withdrawn.keys()]);
  const rows = rowsById(report);
  const messages: VFileMessage[] = [];
  for (const statement of statements) {
    const { id, raw } = statement;
    const file = statementPath(id);
    // One that stands elsewhere was told when the archive was opened; its other problems wait until it is moved.
    if (withdrawn.has(id) || files.get(id)?.path !== file) continue;
    const findings: Finding[] = [
      ...checkReferences(statement, known),
      ...checkRelations(statement, there),
      ...checkAnchors(statement),
    ];
    const tell = (code: ProblemCode, path: readonly PropertyKey[], reason: string) =>
      findings.push({ code, path, reason });
    const digest = digests.get(raw.file);
    if (digest === undefined)
      tell('statement-raw', ['raw', 'file'], `Expected a raw file ${shownRaw(raw.file)}, found none that can be read`);
    else if (digest !== raw.sha256)
      tell(
        'statement-raw',
        ['raw', 'sha256'],
        `Expected the bytes that the statement was made from in ${shownRaw(raw.file)}, found others`,
      );
    const row = rows.get(id);
    if (row?.file !== raw.file)
      tell(
        'statement-orphan',
        ['raw', 'file'],
        `Expected the report to have the statement in ${shownRaw(raw.file)}, found it ${row ? `in ${shownRaw(row.file)}` : 'nowhere'}`,
      );
    else if (row.written !== files.get(id)?.sha256)
      tell('statement-edited', [], 'Expected the file as ingest wrote it, found other words');
    if (findings.length === 0) continue;
    const markdown = (await readText(join(dir, file)).catch(() => null)) ?? '';
    for (const { code, path, reason } of findings)
      messages.push(problem(code, { file, line: locateFrontMatter(markdown, path) }, reason));
  }
  return messages;
}

function checkReport(
  { report, files: written }: Archive,
  files: ReadonlyMap<string, RawBytes>,
  digests: ReadonlyMap<string, string>,
): readonly VFileMessage[] {
  const rows = new Map(report.map((row) => [row.file, row]));
  if (report.length === 0 && files.size > 0)
    return [
      problem(
        'report-invalid',
        { file: ARCHIVE_PATHS.report },
        `Expected a line for each of ${files.size} raw files, found none: they were not ingested`,
      ),
    ];
  return [
    ...[...files.keys()]
      .filter((file) => !rows.has(file))
      .map((file) =>
        problem(
          'report-invalid',
          { file: shownRaw(file) },
          'Expected a line for this file in report.ndjson, found none: it was not ingested',
        ),
      ),
    ...report.flatMap((row) => {
      const source = files.get(row.file);
      if (!source)
        return [
          problem(
            'report-invalid',
            { file: shownRaw(row.file) },
            'Expected the raw file that report.ndjson has a line for, found none that can be read',
          ),
        ];
      if (digests.get(row.file) !== row.sha256)
        return [
          problem(
            'report-invalid',
            { file: shownRaw(row.file) },
            'Expected the bytes that were ingested, found others',
          ),
        ];
      const missing = row.statements
        .filter(({ id }) => !written.has(id))
        .map(({ id, lines }) =>
          problem(
            'report-invalid',
            { file: shownRaw(row.file), line: lines[0] },
            `Expected a statement "${id}", found no file of it`,
          ),
        );
      return [...missing, ...tellSetAside(row), ...checkLines(row, source.bytes)];
    }),
  ];
}

/** What ingest could not read or write, as the report has it. */
function tellSetAside({ file, setAside, leftOut }: FileReport): readonly VFileMessage[] {
  const tell = (reason: string, line?: number) => problem('file-set-aside', { file: shownRaw(file), line }, reason);
  return [
    ...(setAside === undefined ? [] : [tell(setAside)]),
    ...leftOut.filter(({ rule }) => rule === 'set-aside').map(({ lines: [first], says }) => tell(says, first)),
  ];
}

/** A file's lines are all in a statement or among what was left out, and those stretches lie within the file. */
function checkLines(row: FileReport, bytes: Uint8Array): readonly VFileMessage[] {
  // Ingest set the file aside as a whole, and told why; or it is published from another one.
  if (row.encoding === null || row.lines === 0 || row.duplicateOf !== undefined) return [];
  const lines = decodeLines(bytes, row.encoding);
  const tell = (line: number, reason: string) => problem('report-invalid', { file: shownRaw(row.file), line }, reason);
  const beyond = [...row.statements, ...row.leftOut].filter(({ lines: [, last] }) => last > lines.length);
  return [
    ...beyond.map(({ lines: [first, last] }) =>
      tell(first, `Expected lines within the ${lines.length} of the file, found ${first} to ${last}`),
    ),
    ...lostLines(row, lines).map(([first, last]) =>
      tell(
        first,
        `Expected line${first === last ? ` ${first}` : `s ${first} to ${last}`} in a statement or among what was left out, found ${first === last ? 'it' : 'them'} in neither`,
      ),
    ),
  ];
}
