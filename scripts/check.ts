import type { VFileMessage } from 'vfile-message';
import {
  addressesOf,
  type Archive,
  checkArchive,
  checkShippedAuthority,
  openArchive,
  type Shown,
} from '../src/archive/index.ts';
import { archiveFolder, readArguments, runCommand, UsageError } from './lib/command-line.ts';
import { reportMessages } from './lib/report-messages.ts';
import { showPath, showPaths } from './lib/show-paths.ts';
import { tellAuthority } from './lib/tell-authority.ts';
import { count, exitCode, tellSetAside } from './lib/tell-ingest.ts';

const USAGE = `Checks an archive: records against their schema, everything that is referred to, quotations and turns
against their words, raw files against the statements made from them, the ledger, decisions.

Usage: npm run check -- [options]

  --archive DIR   the archive (default: the sample archive, or ARCHIVE in the environment)
  --authority     check the people, organisations and sources that every archive knows, and no archive: offices that
                  overlap, two people in one office; lists the gaps between office holders
  --json          print each problem as one line of JSON
  --strict        warnings count as errors
  --all           print every message, however many there are
  --help          this text

Ends with 0 when the archive is sound, 1 when it is not, 2 on wrong usage.
`;

await runCommand(USAGE, async (args) => {
  const { values } = readArguments(
    {
      archive: { type: 'string' },
      authority: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
    args,
  );
  if (values.authority && values.archive !== undefined)
    throw new UsageError('--authority checks no archive: leave --archive out.');
  const told = values.authority ? await tellShippedAuthority() : await tellArchive(archiveFolder(values.archive));
  if (values.json) {
    for (const { ruleId, fatal, file, line, column, reason, note } of told.messages) {
      const level = fatal === true ? 'error' : fatal === false ? 'warning' : 'info';
      process.stdout.write(
        `${JSON.stringify({ code: ruleId, level, file, line: line ?? null, column: column ?? null, message: reason, cure: note })}\n`,
      );
    }
  } else {
    process.stderr.write(reportMessages(told.shown, { all: values.all }));
    process.stdout.write(told.summary);
  }
  return exitCode(told.messages, values.strict);
});

/** What a check has to say: messages as found, the same with paths as typed, and the last lines. */
interface Told {
  readonly messages: readonly VFileMessage[];
  readonly shown: readonly VFileMessage[];
  readonly summary: string;
}

async function tellArchive(dir: string): Promise<Told> {
  const archive = await openArchive(dir);
  const { messages, shown } = await checkArchive(archive);
  return {
    messages,
    shown: showPaths(messages, dir),
    summary: `${showPath(dir)}: ${checkSummary(archive, messages, shown)}\n`,
  };
}

/** `sound; 24 statements from 30 raw files checked, 2 not published yet. Set aside, and not on the site: <id>.` */
function checkSummary({ ledger, report }: Archive, messages: readonly VFileMessage[], shown: Shown): string {
  const { published } = addressesOf(ledger);
  const { statements, setAside } = shown;
  const fresh = statements.filter(({ id }) => !published.has(id)).length;
  return [
    messages.length === 0 ? 'sound' : count(messages.length, 'message'),
    `; ${count(statements.length + setAside.length, 'statement')} from ${count(report.length, 'raw file')} checked`,
    fresh === 0 ? '' : `, ${fresh} not published yet`,
    '.',
    tellSetAside(setAside),
  ].join('');
}

async function tellShippedAuthority(): Promise<Told> {
  const { messages, authority, gaps } = await checkShippedAuthority();
  return { messages, shown: messages, summary: tellAuthority(authority, gaps, messages.length) };
}
