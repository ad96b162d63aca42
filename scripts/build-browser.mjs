// Bundles the library for browsers: one module without Node's, the weights in a module beside it or inside.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packed = (file) => gzipSync(readFileSync(join(root, 'src/classifier', file)), { level: 9 }).toString('base64');

/** The texts of the modules that hold the weights, by their files. Node reads those for marked pages from theirs, too. */
export const weightModules = () => ({
  'weights-marked.js': `export const marked = "${packed('weights-marked.bin')}";\n`,
  'inline-weights.js': `import { marked } from './weights-marked.js';\nexport const inlineWeights = { text: "${packed('weights.bin')}", marked };\n`,
});

/** Puts what a browser has in the place of what Node has. */
const forBrowsers = (weights) => ({
  name: 'for-browsers',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/read-weights\.ts$/ }, ({ importer }) =>
      importer.includes('/browser/') ? undefined : { path: join(root, 'src/browser/read-weights.ts') },
    );
    onResolve({ filter: /^node:/ }, () => ({ path: join(root, 'src/browser/node-modules.ts') }));
    onResolve({ filter: /\/inline-weights\.ts$/ }, () =>
      weights === 'beside'
        ? { path: './classifier/inline-weights.js', external: true }
        : { path: 'inline-weights', namespace: 'weights' },
    );
    onResolve({ filter: /^\.\/weights-marked\.js$/ }, () => ({ path: 'weights-marked', namespace: 'weights' }));
    onLoad({ filter: /./, namespace: 'weights' }, ({ path }) => ({ contents: weightModules()[`${path}.js`] }));
  },
});

/**
 * @param {{ entry?: string, contents?: string, outfile?: string, format: 'esm' | 'iife', weights: 'beside' | 'inside' }} how
 * @returns the result of esbuild.
 */
export const buildForBrowsers = ({ entry, contents, outfile, format, weights }) =>
  build({
    absWorkingDir: root,
    ...(entry ? { entryPoints: [entry] } : { stdin: { contents, resolveDir: join(root, 'src'), loader: 'ts' } }),
    ...(outfile ? { outfile } : { write: false }),
    bundle: true,
    platform: 'browser',
    target: 'es2023',
    format,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    inject: ['src/browser/buffer-global.ts'],
    plugins: [forBrowsers(weights)],
  });
