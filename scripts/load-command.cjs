// Loads the bundled command with V8's code cache, which spares a shell loop the compiling of each start. A cache of
// another V8 is refused by V8 itself, and the command compiles as usual. Node 22 brings the like, and keeps it current.
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
 * V8 optimises what has run hot for a few milliseconds, which takes a third of the processor time of a short run and pays
 * in long ones only: it shall wait eight times as long. A regular expression it first runs as bytecode and compiles again when
 * it is met a second time: it shall compile at once, since most are. Told after the cache is read, which V8 refuses under
 * other flags.
 */
const compileForShortRuns = () => setFlagsFromString('--interrupt-budget=540672 --no-regexp-tier-up');

/** The bundled command's functions, from compiled code where there is any. */
exports.loadCommand = function loadCommand() {
  if (Module.enableCompileCache) {
    Module.enableCompileCache();
    return require(file);
  }
  const script = exports.compile(readCache());
  compileForShortRuns();
  return exports.evaluate(script);
};

exports.runCommand = function runCommand() {
  // Under other flags V8 refuses the caches of Node's own modules, too, and those of standard output would be compiled anew.
  Reflect.get(process, 'stdout');
  return exports.loadCommand().runCommand();
};
