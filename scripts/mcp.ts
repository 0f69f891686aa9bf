import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { makeServer } from './lib/mcp/make-server.ts';
import { readArguments, runCommand, UsageError } from './lib/command-line.ts';
import { openSite } from './lib/search/open-site.ts';

const USAGE = `Lets an assistant look things up in a built site, and cite them with proof: a server of the Model Context Protocol over
standard input and output, with the tools search, statement and check_quotation.

Usage: npm run --silent mcp -- [options]

  --archive DIR   the archive (default: the sample archive, or ARCHIVE in the environment)
  --site PLACE    the built site: a folder (default: dist in the archive) or an address on the web
  --help          this text

An assistant is told of it as of any such server: the command "npm" with the arguments "--silent", "--prefix", the project's
folder, "run", "mcp", "--", "--archive", the archive's folder. Without --silent npm prints lines that are no protocol.

Ends with 0 when its input ends, 1 where there is no site or no search index, 2 on wrong usage.
`;

await runCommand(USAGE, async (args) => {
  const { values, positionals } = readArguments({ archive: { type: 'string' }, site: { type: 'string' } }, args);
  if (positionals.length > 0) throw new UsageError('Expected options alone: it is asked over its input.');
  const site = await openSite(values);
  const ended = new Promise((resolve) => process.stdin.once('close', resolve).once('end', resolve));
  serveStdio(() => makeServer(site), { onerror: (error) => process.stderr.write(`${error.message}\n`) });
  await ended;
  return 0;
});
