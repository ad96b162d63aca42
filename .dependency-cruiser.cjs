/**
 * The order of the source, from the bottom up: a folder imports from those before it alone, types included, and no files import
 * each other in a circle. `npm run check` holds to it.
 */
const ORDER = [
  'text/',
  'schema/',
  'errors.ts',
  'version.ts',
  'document/',
  'io/input/',
  'io/warc/',
  'io/output/',
  'rules/',
  'options.ts',
  'check-options.ts',
  'settings.ts',
  'parse/',
  'page/',
  'metadata/',
  'classifier/',
  'site-profile/',
  'cleaners/',
  'article/',
  'clean-article.ts',
  'index.ts',
  'browser/',
  'playground/',
  'batch/',
  'report/',
  'jobs/',
  'cli/',
];

const startOf = (names) => `^src/(?:${names.map((name) => name.replaceAll('.', '\\.')).join('|')})`;

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'has-a-place',
      comment: 'A new folder needs a place in ORDER.',
      severity: 'error',
      from: { path: '^src/', pathNot: startOf(ORDER) },
      to: {},
    },
    ...ORDER.slice(0, -1).map((name, at) => ({
      name: `${name.replace(/[/.].*$/, '')}-imports-from-below`,
      severity: 'error',
      from: { path: startOf([name]) },
      to: { path: startOf(ORDER.slice(at + 1)) },
    })),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts'] },
  },
};
