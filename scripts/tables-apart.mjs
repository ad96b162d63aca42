// Tables of numbers that few pages need, each in a file beside the command that is read when the table is first asked for: with them
// in the bundle every start would read and copy them.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';

/** Modules that import nothing and export what text packs; nothing may ask for their exports while modules are loaded. */
const TABLES = [
  'document/segments/boundary-weights',
  'document/text/printed-weights',
  'document/text/text-node-weights',
  'document/text/wrapped-weights',
];

const IS_TABLE = /-weights\.generated\.ts$/;

const moduleOf = (file) => buildSync({ entryPoints: [file], format: 'cjs', minify: true, write: false });

const fileOf = (table) => `${basename(table)}.cjs`;

/** An esbuild plugin that puts in place of each table a module whose exports load the table's file. */
export const tablesApart = {
  name: 'tables-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: IS_TABLE }, ({ path, resolveDir }) => {
      const table = TABLES.find((one) => join(resolveDir, path).endsWith(`/src/${one}.generated.ts`));
      return table && { path: join(resolveDir, path), namespace: 'table', pluginData: fileOf(table) };
    });
    onLoad({ filter: /./, namespace: 'table' }, ({ path, pluginData: file }) => {
      const exports = [...readFileSync(path, 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
      const getters = exports.map((name) => `get ${name}() { return require('./${file}').${name}; }`);
      return { contents: `module.exports = { __esModule: true, ${getters.join(', ')} };` };
    });
    // The files stand beside the bundle.
    onResolve({ filter: /./, namespace: 'table' }, ({ path }) => ({ path, external: true }));
  },
};

/** Writes the files of the tables. */
export function writeTables(source, folder) {
  for (const table of TABLES) {
    const [{ contents }] = moduleOf(join(source, `${table}.generated.ts`)).outputFiles;
    writeFileSync(join(folder, fileOf(table)), contents);
  }
}
