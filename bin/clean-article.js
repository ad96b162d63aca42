#!/usr/bin/env node
'use strict';
// What old versions of Node can read, too. This function came with the oldest version that is supported.
if (typeof process.getBuiltinModule === 'function') require('../dist/cli/load-command.cjs').runCommand();
else {
  process.stderr.write(`clean-article: Node 20.18.1 or later is needed, and this is Node ${process.versions.node}\n`);
  process.exitCode = 2;
}
