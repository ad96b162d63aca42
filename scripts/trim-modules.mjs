// Takes out of the compiled library what a user of the package has no use for: comments of the code, and the types of what
// is not public.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';

/** What declarations import of one another; tsc leaves the names of sources in them. */
const IMPORT = /(?<=from '|from "|import\('|import\(")(\.[^'"]+)\.ts(?=['"])/g;

/** @param {string} folder of index.js and index.d.ts */
export async function trimModules(folder) {
  const types = declarationsBehind(join(folder, 'index.d.ts'));
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    if (name.endsWith('.d.ts')) {
      if (types.has(file)) writeFileSync(file, types.get(file).replaceAll(IMPORT, '$1.js'));
      else rmSync(file);
    } else if (name.endsWith('.js')) {
      const options = { legalComments: 'none', charset: 'utf8', target: 'node20.18', format: 'esm', minify: true };
      const { code } = await transform(readFileSync(file, 'utf8'), options);
      writeFileSync(file, code);
    }
  }
}

/** The declarations that one needs, by their files, itself among them. */
function declarationsBehind(file, found = new Map()) {
  if (found.has(file)) return found;
  const text = readFileSync(file, 'utf8');
  found.set(file, text);
  for (const [, path] of text.matchAll(IMPORT)) declarationsBehind(join(dirname(file), `${path}.d.ts`), found);
  return found;
}
