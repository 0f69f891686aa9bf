// Loaded before every command (node -r). Written for Nodes of any age: the commands themselves are
// TypeScript, which an old Node cannot even parse, so it would answer with a stack trace.
'use strict';

var NEEDED = [22, 22];
var found = process.versions.node.split('.').map(Number);

if (found[0] < NEEDED[0] || (found[0] === NEEDED[0] && found[1] < NEEDED[1])) {
  process.stderr.write(
    'Node ' + NEEDED.join('.') + ' or newer is needed, found ' + process.versions.node + '. Run `npm ci`, which brings a fitting Node on Linux and Windows, ' +
      'and start the command with `npm run`; on other systems install Node 24 from https://nodejs.org/.\n'
  );
  process.exit(1);
}
