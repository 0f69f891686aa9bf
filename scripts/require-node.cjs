// Loaded before every command (node -r). Written for Nodes of any age: the commands themselves are
// TypeScript, which an old Node cannot even parse, so it would answer with a stack trace.
//
// `npm run` puts node_modules/.bin before the PATH, and newer npms link the project's own Node there. Where
// one does not (9.2, as Debian has it), this hands the command over to that Node.
'use strict';

var fs = require('fs');
var path = require('path');

var NEEDED = [22, 22];
var HANDED_OVER = 'CHANCERY_NODE_HANDED_OVER';
var found = process.versions.node.split('.').map(Number);

function handOver(own) {
  var env = Object.assign({}, process.env);
  env[HANDED_OVER] = '1';
  var result = require('child_process').spawnSync(own, process.execArgv.concat(process.argv.slice(1)), {
    stdio: 'inherit',
    env: env,
  });
  process.exit(result.status === null ? 1 : result.status);
}

if (found[0] < NEEDED[0] || (found[0] === NEEDED[0] && found[1] < NEEDED[1])) {
  var own = path.join(
    __dirname,
    '..',
    'node_modules',
    'node-' + (process.platform === 'win32' ? 'win' : process.platform) + '-' + process.arch,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (!process.env[HANDED_OVER] && fs.existsSync(own)) handOver(own);
  process.stderr.write(
    'Node ' +
      NEEDED.join('.') +
      ' or newer is needed, found ' +
      process.versions.node +
      '. Run `npm ci`, which brings a fitting Node on Linux and Windows, ' +
      'and start the command with `npm run`; on other systems install Node 24 from https://nodejs.org/.\n',
  );
  process.exit(1);
}
