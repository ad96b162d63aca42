// Builds dist/: the library as modules with their types (tsc); the command as one file, its seldom needed libraries as
// files of their own (esbuild), and its code cache.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildReportPage } from './build-report-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { resolve } = createRequire(import.meta.url);
const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

rmSync(join(root, 'dist'), { recursive: true, force: true });
run(join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json');

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
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
};

/** Libraries that a page of text never loads, each beside the command: reading them past would cost every start. */
const libraries = {
  'css-what': 'css-what',
  re2js: 're2js',
  htmlparser2: 'htmlparser2',
  'markdown-it': 'markdown-it',
  'franc-min': 'franc',
  chardet: 'chardet',
  workerpool: 'workerpool',
  'cli-progress': 'progress',
  warcio: 'warcio',
};
const librariesApart = {
  name: 'libraries-apart',
  setup({ onResolve, onLoad }) {
    // commander starts subcommands that are programs of their own with it: there are none, and it costs milliseconds.
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: '' }));
    onResolve({ filter: /^[a-z]/ }, ({ path }) => {
      // Loaded as installed: a parser for each language, only for runs with a reference date.
      if (path.startsWith('chrono-node/')) return { path, external: true };
      return libraries[path] && { path: `./${libraries[path]}.cjs`, external: true };
    });
  },
};

await build({
  ...shared,
  entryPoints: ['src/cli/run-command.ts'],
  outfile: 'dist/cli/run-command.cjs',
  plugins: [librariesApart],
  // Asked for by whoever needs a file beside its module: the weights, and the script of a worker.
  define: { 'import.meta.url': 'moduleUrl' },
  banner: {
    js: "const moduleUrl=require('node:url').pathToFileURL(require('node:path').join(__dirname,'../model/module')).href;",
  },
});
await build({
  ...shared,
  // As `require` resolves them, since a default export then is the whole module for whoever imports it.
  entryPoints: Object.entries(libraries).map(([path, name]) => ({ in: resolve(path), out: name })),
  outdir: 'dist/cli',
  outExtension: { '.js': '.cjs' },
  plugins: [librariesApart],
});

// esbuild leaves regular expressions as they are written. In ASCII throughout, V8 keeps the file at a byte a character.
const bundle = join(root, 'dist/cli/run-command.cjs');
const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
writeFileSync(bundle, readFileSync(bundle, 'utf8').replace(/[^\x00-\x7f]/g, escaped));

for (const name of ['weights.bin', 'weights-marked.bin']) {
  copyFileSync(join(root, 'src/model', name), join(root, 'dist/model', name));
}
mkdirSync(join(root, 'dist/report'), { recursive: true });
writeFileSync(join(root, 'dist/report/report.html'), await buildReportPage());
for (const name of ['load-command.cjs', 'load-worker.cjs']) {
  copyFileSync(join(root, 'scripts', name), join(root, 'dist/cli', name));
}
run(join(root, 'scripts/write-code-cache.cjs'));
