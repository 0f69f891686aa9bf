import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { FileReport } from '../statement/archive.ts';
import { type ProblemCode, problem } from '../statement/problems.ts';
import { readAccuracy } from './accuracy.ts';
import { checkAuthority, locateFindings } from './check-authority.ts';
import { lostLines } from './check-coverage.ts';
import { checkDecisions } from './check-decisions.ts';
import { checkAnchors, checkReferences, checkRelations, idsOf } from './check-statement.ts';
import { sha256 } from '../statement/text.ts';
import { compareText, readText } from './files.ts';
import { foldedTwins } from './fold-name.ts';
import type { Archive } from './open-archive.ts';
import { ARCHIVE_PATHS, statementPath } from './paths.ts';
import { type RawBytes, readRawFiles, shownRaw } from './raw-files.ts';
import { decodeLines } from './raw-lines.ts';
import { locateFrontMatter } from './statement-lines.ts';

/**
 * Everything about an archive that a build takes for granted: that what is referred to is there, that raw files are
 * those which statements were made from, that no line of them is lost and no published address is gone.
 *
 * @returns the messages of opening the archive and all further ones, sorted by file and line
 */
export async function checkArchive(archive: Archive): Promise<readonly VFileMessage[]> {
  const raw = await readRawFiles(archive.dir);
  const files = new Map(raw.files.map((file) => [file.file, { ...file, sha256: sha256(file.bytes) }]));
  const messages = [
    ...archive.messages,
    ...(await readAccuracy(archive.dir)).messages,
    ...raw.messages,
    ...checkRecords(archive),
    ...(await checkStatements(archive, files)),
    ...checkReport(archive, files),
    ...checkDecisions(archive, files),
    ...(await checkLedger(archive)),
    ...foldedTwins([...files.keys()]).map(([first, second]) =>
      problem(
        'file-name',
        { file: shownRaw(second) },
        `Expected a name that differs in more than its case, found ${shownRaw(first)} beside it`,
      ),
    ),
  ];
  return messages.toSorted((a, b) => compareText(a.file ?? '', b.file ?? '') || (a.line ?? 0) - (b.line ?? 0));
}

type RawIndex = ReadonlyMap<string, RawBytes & { readonly sha256: string }>;

function checkRecords({ authority, origins }: Archive): readonly VFileMessage[] {
  return locateFindings(checkAuthority(authority), origins);
}

async function checkStatements(
  { dir, authority, statements, report }: Archive,
  files: RawIndex,
): Promise<readonly VFileMessage[]> {
  const known = idsOf(authority);
  const there = new Set(statements.map(({ id }) => id));
  const rows = new Map(
    report.flatMap((row) => row.statements.map(({ id, written }) => [id, { file: row.file, written }] as const)),
  );
  const messages: VFileMessage[] = [];
  for (const statement of statements) {
    const { id, raw } = statement;
    const file = statementPath(id);
    // One that stands elsewhere was told when the archive was opened; its other problems wait until it is moved.
    const markdown = await readText(join(dir, file));
    if (markdown === null) continue;
    const tell = (code: ProblemCode, path: readonly PropertyKey[], reason: string) =>
      messages.push(problem(code, { file, line: locateFrontMatter(markdown, path) }, reason));

    for (const { code, path, reason } of [
      ...checkReferences(statement, known),
      ...checkRelations(statement, there),
      ...checkAnchors(statement),
    ])
      tell(code, path, reason);
    const source = files.get(raw.file);
    if (!source)
      tell('statement-raw', ['raw', 'file'], `Expected a raw file ${shownRaw(raw.file)}, found none that can be read`);
    else if (source.sha256 !== raw.sha256)
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
    else if (row.written !== sha256(markdown))
      tell('statement-edited', [], 'Expected the file as ingest wrote it, found other words');
  }
  return messages;
}

function checkReport({ report, statements }: Archive, files: RawIndex): readonly VFileMessage[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
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
      if (source.sha256 !== row.sha256)
        return [
          problem(
            'report-invalid',
            { file: shownRaw(row.file) },
            'Expected the bytes that were ingested, found others',
          ),
        ];
      const missing = row.statements
        .filter(({ id }) => !byId.has(id))
        .map(({ id, lines }) =>
          problem(
            'report-invalid',
            { file: shownRaw(row.file), line: lines[0] },
            `Expected a statement "${id}", found none that can be read`,
          ),
        );
      return [...missing, ...checkLines(row, source.bytes)];
    }),
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

async function checkLedger({ dir, ledger, statements }: Archive): Promise<readonly VFileMessage[]> {
  const file = ARCHIVE_PATHS.ledger;
  const lines = ((await readText(join(dir, file)).catch(() => null)) ?? '').split('\n');
  const there = new Set(statements.map(({ id }) => id));
  const published = new Set(ledger.map(({ id }) => id));
  return [
    ...[...published]
      .filter((id) => !there.has(id))
      .map((id) =>
        problem(
          'ledger-gone',
          { file, line: lines.findIndex((line) => line.includes(JSON.stringify(id))) + 1 },
          `Expected a statement at the published address "${id}", found none`,
        ),
      ),
    ...[...there]
      .filter((id) => !published.has(id))
      .map((id) =>
        problem(
          'ledger-invalid',
          { file },
          `Expected a line for the statement "${id}", found none; ingest writes it where the statement was never published`,
        ),
      ),
  ];
}
