import { checkArchive, openArchive } from '../src/archive/index.ts';
import { archiveFolder, readArguments, runCommand } from './lib/command-line.ts';
import { reportMessages } from './lib/report-messages.ts';
import { showPath, showPaths } from './lib/show-paths.ts';
import { count, exitCode } from './lib/tell-ingest.ts';

const USAGE = `Checks an archive: records against their schema, everything that is referred to, quotations and turns
against their words, raw files against the statements made from them, the ledger, decisions.

Usage: npm run check -- [options]

  --archive DIR   the archive (default: the sample archive, or ARCHIVE in the environment)
  --json          print each problem as one line of JSON
  --strict        warnings count as errors
  --help          this text

Ends with 0 when the archive is sound, 1 when it is not, 2 on wrong usage.
`;

await runCommand(USAGE, async (args) => {
  const { values } = readArguments({ archive: { type: 'string' }, json: { type: 'boolean', default: false }, strict: { type: 'boolean', default: false } }, args);
  const dir = archiveFolder(values.archive);
  const archive = await openArchive(dir);
  const messages = await checkArchive(archive);
  if (values.json) {
    for (const { ruleId, fatal, file, line, column, reason, note } of messages) {
      const level = fatal === true ? 'error' : fatal === false ? 'warning' : 'info';
      process.stdout.write(`${JSON.stringify({ code: ruleId, level, file, line: line ?? null, column: column ?? null, message: reason, cure: note })}\n`);
    }
  } else {
    process.stderr.write(reportMessages(showPaths(messages, dir)));
    const { statements, report } = archive;
    process.stdout.write(`${showPath(dir)}: ${messages.length === 0 ? 'sound' : count(messages.length, 'message')}; ${count(statements.length, 'statement')} from ${count(report.length, 'raw file')} checked.\n`);
  }
  return exitCode(messages, values.strict);
});
