// Runs the bundled command once over a page that uses its usual parts, then keeps what V8 has compiled by then.
'use strict';
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

const folder = join(__dirname, '../dist/cli');
const { compile, evaluate } = require(join(folder, 'load-command.cjs'));
const sample = join(__dirname, '../fixtures/pages/ferry-returns/input.txt');

const script = compile();
const { runCommand } = evaluate(script);
const write = process.stdout.write;
process.argv = [process.argv[0], 'clean-article', sample];
process.stdout.write = (_text, ...rest) => {
  rest.at(-1)?.();
  return true;
};
runCommand().then(() => {
  process.stdout.write = write;
  if (process.exitCode) throw new Error('the command failed on the sample page');
  writeFileSync(join(folder, 'run-command.cache'), script.createCachedData());
});
