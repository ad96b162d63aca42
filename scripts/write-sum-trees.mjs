// Assembles src/classifier/sum-trees.wat to src/classifier/sum-trees.generated.ts. Run it by `npm run assemble` after a change in that file.
import { readFileSync, writeFileSync } from 'node:fs';
import wabt from 'wabt';

const SOURCE = new URL('../src/classifier/sum-trees.wat', import.meta.url);
const GENERATED = new URL('../src/classifier/sum-trees.generated.ts', import.meta.url);
const ROWS = [0, 1, 2, 3, 4, 5, 6, 7];

/** The module that holds the assembled code; a line of the source with # stands for one for each row. */
export async function generated() {
  const source = readFileSync(SOURCE, 'utf8').replace(/;;.*/g, '');
  const lines = source
    .split('\n')
    .flatMap((line) => (line.includes('#') ? ROWS.map((row) => line.replaceAll('#', row)) : line));
  const { parseWat } = await wabt();
  const { buffer } = parseWat(SOURCE.pathname, lines.join('\n'), { bulk_memory: true }).toBinary({});
  return `// Written by scripts/write-sum-trees.mjs. Do not edit.

/** The WebAssembly of sum-trees.wat, base64. */
export const sumTreesCode =
  '${Buffer.from(buffer).toString('base64')}';
`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(GENERATED, await generated());
