import { resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { VFileMessage } from 'vfile-message';
import { SAMPLE_ARCHIVE } from '../../src/archive/paths.ts';
import { reportMessages } from './report-messages.ts';

/** Wrong usage of a command: its message is shown with a hint at --help, and the exit code is 2. */
export class UsageError extends Error {}

/**
 * Read the arguments of a command. `--help` is understood everywhere.
 *
 * @param options as node:util `parseArgs` takes them
 * @param args what stands behind the name of the script
 * @returns values by name, and what stands there without a name
 * @throws UsageError for an option that the command does not have
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(options: Options, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const [said] = (error instanceof Error ? error.message : String(error)).split('. To specify a positional');
    throw new UsageError(said!, { cause: error });
  }
}

/**
 * The archive that a command works on, as an absolute path: --archive, else the environment's ARCHIVE, else
 * the sample. A relative path counts from where the command was typed: npm changes into the project's
 * folder and leaves the other one in INIT_CWD.
 */
export function archiveFolder(given: string | undefined, environment: NodeJS.ProcessEnv = process.env): string {
  if (given === '') throw new UsageError('--archive needs a folder.');
  const named = given ?? environment['ARCHIVE'];
  return named ? fromHere(named, environment) : SAMPLE_ARCHIVE;
}

/** A path that was typed on the command line, as an absolute path. */
export function fromHere(path: string, environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment['INIT_CWD'] ?? process.cwd(), path);
}

/** Options that npm has not itself: where it was handed one, somebody forgot the `--`, and the command would go on without it. */
const SWALLOWED = ['archive', 'into', 'out', 'explain', 'strict', 'port', 'reason'];

/**
 * Run a command to its end and set the exit code: what `run` returns, 2 for wrong usage, 1 for any other
 * error. A problem of the catalogue is told with its cure, another error in one line (with its stack
 * where DEBUG is set).
 *
 * @param usage what --help prints
 * @param run the command; it gets what stands behind the name of the script
 */
export async function runCommand(usage: string, run: (args: readonly string[]) => Promise<number>): Promise<void> {
  const args = process.argv.slice(2);
  const swallowed = SWALLOWED.find((name) => process.env[`npm_config_${name}`] !== undefined);
  if (swallowed) {
    process.stderr.write(
      `npm took --${swallowed} for an option of its own. Write -- before the options of a command: npm run check -- --archive DIR\n`,
    );
    process.exitCode = 2;
    return;
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return;
  }
  // Whoever reads the output may have seen enough: `npm run --silent check -- --json | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    process.exitCode = await run(args);
  } catch (error) {
    const hint = error instanceof UsageError ? '--help tells what the command takes.\n' : '';
    // A server that had begun to start would keep the process alive for ever.
    process.stderr.write(told(error) + hint, () => process.exit(error instanceof UsageError ? 2 : 1));
  }
}

/** An error and what caused it, one line each; with DEBUG in the environment the whole stack. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return `${String(error)}\n`;
  if (process.env['DEBUG']) return `${error.stack ?? error.message}\n`;
  if (error instanceof VFileMessage) return reportMessages([error]);
  return `${error.message}\n${error.cause && !(error instanceof UsageError) ? told(error.cause) : ''}`;
}
