// Tables that modules hold as text, put in files beside the command: in the bundle, every start would copy them several times.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transformSync } from 'esbuild';

/** Modules of numbers that nearly every page needs: their base64 stands as bytes in one file. Whoever decodes it, `Buffer.from` takes bytes, too. */
const NEEDED = [
  'text/function-words',
  'parse/names/given-names',
  'parse/names/lead-starts',
  'classifier/cues',
  'page/word-classes',
  'page/wordings/wording-table',
];
/** The module of phrases, each class of which is read when it is first asked for. */
const PHRASES = 'text/phrases';
const PHRASES_OF_PLACE = /\b(\w+): ("(?:[^"\\]|\\.){40,}"),/g;
const NEEDED_FILE = 'tables.bin';
const BASE64 = /'([A-Za-z0-9+/]{100,}={0,2})'/g;

/** Modules that few pages need, each in a file of its own, read when it is first asked for: nothing may ask while modules are loaded. */
const SELDOM_NEEDED = [
  'document/segments/boundary-weights',
  'document/text/printed-weights',
  'document/text/text-node-weights',
  'document/text/wrapped-weights',
];

const IS_TABLE = /\.generated\.ts$/;
const fileOf = (table) => `${basename(table)}.cjs`;
const namesIn = (code) => [...code.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);

/** For the modules of a folder: an esbuild plugin that puts others in their place, which read the files, and a function that writes these. */
export function tablesApart(source) {
  const codeOf = (table) => readFileSync(join(source, `${table}.generated.ts`), 'utf8');
  const asCommonJs = (code) => transformSync(code, { loader: 'ts', format: 'cjs', minify: true }).code;
  const parts = [];
  let size = 0;
  /** Where bytes stand in the file of the tables. */
  const add = (bytes) => {
    parts.push(bytes);
    size += bytes.length;
    return `${size - bytes.length}, ${size}`;
  };
  const modules = new Map();
  for (const table of NEEDED) {
    const code = codeOf(table).replace(BASE64, (_, text) => `tables().subarray(${add(Buffer.from(text, 'base64'))})`);
    modules.set(`${table}.generated.ts`, `import { tables } from 'tables';\n${code}`);
  }
  const phrases = codeOf(PHRASES).replace(
    PHRASES_OF_PLACE,
    (_, place, text) => `get ${place}() { return tables().toString('utf8', ${add(Buffer.from(JSON.parse(text)))}); },`,
  );
  modules.set(`${PHRASES}.generated.ts`, `import { tables } from 'tables';\n${phrases}`);
  for (const table of SELDOM_NEEDED) {
    const getters = namesIn(codeOf(table)).map(
      (name) => `get ${name}() { return require('./${fileOf(table)}').${name}; }`,
    );
    modules.set(`${table}.generated.ts`, `module.exports = { __esModule: true, ${getters.join(', ')} };`);
  }
  modules.set(
    'tables',
    `let read; export const tables = () => read ??= require('node:fs').readFileSync(__dirname + '/${NEEDED_FILE}');`,
  );

  const plugin = {
    name: 'tables-apart',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: IS_TABLE }, ({ path, resolveDir }) => {
        const module = join(resolveDir, path).slice(source.length + 1);
        return modules.has(module) ? { path: module, namespace: 'table' } : null;
      });
      onResolve({ filter: /./, namespace: 'table' }, ({ path }) =>
        path === 'tables' ? { path, namespace: 'table' } : { path, external: true },
      );
      onLoad({ filter: /./, namespace: 'table' }, ({ path }) => ({ contents: modules.get(path), loader: 'ts' }));
    },
  };
  const write = (folder) => {
    writeFileSync(join(folder, NEEDED_FILE), Buffer.concat(parts));
    for (const table of SELDOM_NEEDED) writeFileSync(join(folder, fileOf(table)), asCommonJs(codeOf(table)));
  };
  return { plugin, write };
}
