// Loads the bundled command with V8's code cache, which spares a shell loop the compiling of each start. The build makes one
// for its own Node; where another Node finds none, the first page that it cleans leaves one beside the bundle.
'use strict';
const { accessSync, constants, existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const file = join(__dirname, 'run-command.cjs');
/** V8 refuses the cache of another V8, so each build of Node has its own. */
const cacheFile = join(__dirname, `run-command-${process.version}-${process.arch}.cache`);

function readCache() {
  try {
    return readFileSync(cacheFile);
  } catch {
    return undefined;
  }
}

/** Whether this run may leave a cache. One that V8 has refused stays, lest every run write it anew. */
function mayKeep() {
  try {
    accessSync(__dirname, constants.W_OK);
    return !existsSync(cacheFile);
  } catch {
    return false;
  }
}

/** As Node does it for a module. */
function evaluate(script) {
  const module = { exports: {} };
  script.runInThisContext().call(module.exports, module.exports, require, module, file, __dirname);
  return module.exports;
}

/**
 * V8 optimises what has run hot for a few milliseconds, which takes a third of the processor time of a short run: it shall
 * wait four times as long and inline less. A regular expression it first runs as bytecode and compiles when it is met a second
 * time: it shall compile at once, since most are. Over 600 pages and over single ones these cost the least processor time on
 * Node 20, 22 and 24. Each with V8's default.
 */
const FLAGS = [
  ['--no-regexp-tier-up', '--regexp-tier-up'],
  ['--max-inlined-bytecode-size-cumulative=300', '--max-inlined-bytecode-size-cumulative=920'],
  ...flagToWait(Number.parseInt(process.versions.v8, 10)),
];

/** Each V8 has a flag of its own for when it optimises first: those of Node 20, 22 and 24. */
function flagToWait(v8) {
  if (v8 < 12) return [['--interrupt-budget=270336', '--interrupt-budget=67584']];
  if (v8 === 12) return [['--invocation-count-for-turbofan=12000', '--invocation-count-for-turbofan=3000']];
  return v8 === 13 ? [['--invocation-count-for-maglev=1600', '--invocation-count-for-maglev=400']] : [];
}

/** The bundled command's functions, from compiled code where there is any; and the script, if what this run compiles can be kept. */
function load() {
  // The build has wrapped it as Node wraps a module.
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: readCache() });
  const isCached = script.cachedDataRejected === false;
  const isKept = !isCached && mayKeep();
  // What Node 22 and later keep by themselves is slower than ours and faster than none.
  if (!isCached && !isKept) require('node:module').enableCompileCache?.();
  const command = isCached || isKept ? null : require(file);
  // Only now, since V8 refuses a cache under other flags.
  for (const [flag] of FLAGS) setFlagsFromString(flag);
  return { command: command ?? evaluate(script), script: isKept ? script : null };
}

/** Writes what V8 has compiled so far, whole or not at all. Without it starts are slower, and nothing else is. */
function keepCode(script) {
  for (const [, flag] of FLAGS) setFlagsFromString(flag);
  const part = join(__dirname, `${process.pid}.cache`);
  try {
    writeFileSync(part, script.createCachedData(), { flag: 'wx' });
    renameSync(part, cacheFile);
  } catch {}
}

exports.loadCommand = () => load().command;

exports.runCommand = async function runCommand() {
  // Under other flags V8 refuses the caches of Node's own modules, too, and those of standard output would be compiled anew.
  Reflect.get(process, 'stdout');
  const { command, script } = load();
  let hasCleaned = false;
  await command.runCommand(() => {
    hasCleaned = true;
  });
  if (script && hasCleaned) keepCode(script);
  // Nothing is left to write: taking the heap apart would take a millisecond or two.
  if (hasCleaned) process.exit();
};
