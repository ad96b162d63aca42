// Takes out of the compiled library what a user of the package has no use for: comments of the code, and the types of what
// is not public.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';

/** @param {string} folder of index.js and index.d.ts */
export async function trimModules(folder) {
  const types = reachable(join(folder, 'index.d.ts'));
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    if (name.endsWith('.d.ts') && !types.has(file)) rmSync(file);
    if (!name.endsWith('.js')) continue;
    const { code } = await transform(readFileSync(file, 'utf8'), {
      legalComments: 'none',
      charset: 'utf8',
      target: 'node20.18',
    });
    writeFileSync(file, code);
  }
}

/** The declarations that one refers to, itself among them. */
function reachable(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g))
    reachable(join(file, '..', `${path}.d.ts`), found);
  return found;
}
