// Loads the bundled command with V8's code cache, which spares a shell loop the compiling of each start. A cache of
// another V8 is refused by V8 itself.
'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const Module = require('node:module');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const file = join(__dirname, 'run-command.cjs');

function readCache() {
  try {
    return readFileSync(join(__dirname, 'run-command.cache'));
  } catch {
    return undefined;
  }
}

exports.compile = function compile(cachedData) {
  return new Script(Module.wrap(readFileSync(file, 'latin1')), { filename: file, cachedData });
};

exports.evaluate = function evaluate(script) {
  const module = { exports: {} };
  script.runInThisContext().call(module.exports, module.exports, Module.createRequire(file), module, file, __dirname);
  return module.exports;
};

/**
 * V8 optimises what has run hot for a few milliseconds, which takes a third of the processor time of a short run: it shall
 * wait four times as long (that flag went with V8 12) and inline less. A regular expression it first runs as bytecode and
 * compiles when it is met a second time: it shall compile at once, since most are. Over 300 pages and over single ones these
 * cost the least processor time on Node 20, 22 and 24.
 */
const FLAGS = [
  '--no-regexp-tier-up',
  '--max-inlined-bytecode-size-cumulative=300',
  ...(Number.parseInt(process.versions.v8, 10) < 12 ? ['--interrupt-budget=270336'] : []),
];

/** The bundled command's functions, from compiled code where there is any. */
exports.loadCommand = function loadCommand() {
  const cachedData = readCache();
  const script = cachedData && exports.compile(cachedData);
  const isCached = script && !script.cachedDataRejected;
  // A published package has no cache of ours; what Node 22 and later keep is slower than ours and faster than none.
  if (!isCached) Module.enableCompileCache?.();
  const command = isCached ? null : require(file);
  // Only now, since V8 refuses a cache under other flags.
  for (const flag of FLAGS) setFlagsFromString(flag);
  return command ?? exports.evaluate(script);
};

exports.runCommand = function runCommand() {
  // Under other flags V8 refuses the caches of Node's own modules, too, and those of standard output would be compiled anew.
  Reflect.get(process, 'stdout');
  return exports.loadCommand().runCommand();
};
