// Builds dist/: the library as modules with their types (tsc); the command as one file, its seldom needed libraries as
// files of their own (esbuild), with their licences, and its code cache.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildForBrowsers, weightModules } from './build-browser.mjs';
import { buildPlayground } from './build-playground.mjs';
import { buildReportPage } from './build-report-page.mjs';
import { tablesApart } from './tables-apart.mjs';
import { trimModules } from './trim-modules.mjs';
import { writeNotices } from './write-notices.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

rmSync(join(root, 'dist'), { recursive: true, force: true });
run(join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json');
await trimModules(join(root, 'dist'));

// One file starts faster than a hundred, and CommonJS faster than modules. Our own modules that a page of text does not
// need stay unevaluated inside: `import()` of a bundled file runs it only when called.
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.18',
  format: 'cjs',
  // The bundle is run by node:vm, which has no `import()`.
  supported: { 'dynamic-import': false },
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/**
 * Libraries that a page of text never loads, each file beside the command: reading them past would cost every start. What is
 * not named here of a library is left out; where one is imported as a whole, all of it is required.
 */
const libraries = {
  html: `export { Parser } from 'htmlparser2'; export { load } from 'cheerio/slim';`,
  markdown: `module.exports = require('markdown-it');`,
  'write-markdown': `export { toMarkdown } from 'mdast-util-to-markdown'; export { gfmTableToMarkdown } from 'mdast-util-gfm-table'; export { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'; export { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';`,
  'write-html': `export { sanitize } from 'hast-util-sanitize'; export { toHtml } from 'hast-util-to-html';`,
  franc: `export { franc } from 'franc-min';`,
  colours: `export { Chalk } from 'chalk';`,
  progress: `export { MultiBar, Presets } from 'cli-progress';`,
  pako: `export { ZStream, zlibInflate, zlibInflateInit2, zlibInflateReset, Z_BUF_ERROR, Z_NO_FLUSH, Z_OK, Z_STREAM_END } from 'pako';`,
  mime: `module.exports = require('postal-mime');`,
  table: `export { stringify } from 'csv-stringify/sync';`,
  globs: `module.exports = require('picomatch');`,
  zod: `export { _default, array, boolean, custom, enum, extend, globalRegistry, int, check, gte, literal, lte, maxLength, minLength, nonoptional, nullable, number, object, omit, optional, partialRecord, record, refine, regex, strictObject, string, toJSONSchema, tuple, union } from 'zod/mini';`,
};
const fileOfLibrary = new Map(
  Object.entries(libraries).flatMap(([file, exports]) =>
    [...exports.matchAll(/(?:from |require\()'([^']+)'/g)].map(([, library]) => [library, `./${file}.cjs`]),
  ),
);

/** Libraries that few runs of the command load: from where they are installed, as the library does. */
const INSTALLED = /^(chardet|css-what|re2js|chrono-node\/\w+)$/;

/** With these, commander starts subcommands that are programs of their own, cheerio writes pages. */
const NOT_NEEDED = /^(node:child_process|hash-wasm|dom-serializer)$/;
const withoutNeedless = {
  name: 'without-needless',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: NOT_NEEDED }, ({ path }) => ({ path, namespace: 'needless' }));
    onLoad({ filter: /./, namespace: 'needless' }, () => ({ contents: 'module.exports = {}' }));
  },
};
const librariesApart = {
  name: 'libraries-apart',
  setup({ onResolve }) {
    onResolve({ filter: INSTALLED }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^[a-z]/ }, ({ path }) => {
      const file = fileOfLibrary.get(path);
      return file && { path: file, external: true };
    });
  },
};

const tables = tablesApart(join(root, 'src'));
const command = await build({
  ...shared,
  entryPoints: ['src/cli/run-command.ts'],
  outfile: 'dist/cli/run-command.cjs',
  plugins: [withoutNeedless, librariesApart, tables.plugin],
  // Asked for by whoever needs a file beside its module: the weights, and the script of a worker.
  define: { 'import.meta.url': 'moduleUrl' },
  banner: {
    js: "const moduleUrl=require('node:url').pathToFileURL(require('node:path').join(__dirname,'../classifier/module')).href;",
  },
});
const bundles = await Promise.all(
  Object.entries(libraries).map(([file, contents]) =>
    build({
      ...shared,
      stdin: { contents, resolveDir: root },
      outfile: `dist/cli/${file}.cjs`,
      plugins: [withoutNeedless],
    }),
  ),
);
const browser = await buildForBrowsers({
  entry: 'src/index.ts',
  outfile: 'dist/browser.js',
  format: 'esm',
  weights: 'beside',
});
writeFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), writeNotices([command, ...bundles, browser], root));

tables.write(join(root, 'dist/cli'));

// esbuild leaves regular expressions as they are written. In ASCII throughout, V8 keeps the file at a byte a character. It is
// wrapped as Node wraps a module, since adding that to a text of this size copies it twice; `require` runs it, too.
const bundle = join(root, 'dist/cli/run-command.cjs');
const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
const code = readFileSync(bundle, 'utf8').replace(/[^\x00-\x7f]/g, escaped);
writeFileSync(
  bundle,
  `(run => typeof module === 'undefined' ? run : run(exports, require, module, __filename, __dirname))(
(function (exports, require, module, __filename, __dirname) { ${code}\n}))`,
);

copyFileSync(join(root, 'src/classifier/weights.bin'), join(root, 'dist/classifier/weights.bin'));
// For programs that are bundled into one file, and for browsers.
for (const [file, text] of Object.entries(weightModules())) writeFileSync(join(root, 'dist/classifier', file), text);
mkdirSync(join(root, 'dist/report'), { recursive: true });
writeFileSync(join(root, 'dist/report/report.html'), await buildReportPage());
writeFileSync(join(root, 'dist/playground.html'), await buildPlayground());
for (const name of ['load-command.cjs', 'load-worker.cjs']) {
  copyFileSync(join(root, 'scripts', name), join(root, 'dist/cli', name));
}
// Its first page leaves the code cache of this Node.
const page = join(root, 'fixtures/pages/ferry-returns/input.txt');
execFileSync(process.execPath, [join(root, 'bin/clean-article.js'), page], { stdio: ['ignore', 'ignore', 'inherit'] });
