// The patterns that the program builds as it runs: each place that builds some is watched while the fixtures are cleaned.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { modulesBelow, patternsOf } from './find-patterns.mjs';

/** Units of ages of languages that the fixtures lack, and the like: what else makes the program build patterns. */
const MORE_PAGES = [
  'A boat may leave\n\n14:03, 20 November 2020\n\nIt did.',
  'hace 5 días\n\nPublicado el 3 de mayo',
  '۲۱ فروردین ۱۴۰۰\n\nمتن',
];

/** Places, as `file:line`, with what each built: a Map of place to patterns, empty where nothing did. */
export async function buildPatterns(root) {
  const seen = new Map();
  globalThis.watchPattern = (place, pattern) => {
    seen.get(place).push(pattern);
    return pattern;
  };
  const src = join(root, 'src');
  const watching = {
    name: 'watching',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const { text, built } = patternsOf(path);
        let contents = text;
        for (const { line, start, end } of built.reverse()) {
          const place = `${path.slice(root.length)}:${line}`;
          seen.set(place, seen.get(place) ?? []);
          const call = `globalThis.watchPattern(${JSON.stringify(place)}, ${contents.slice(start, end)})`;
          contents = contents.slice(0, start) + call + contents.slice(end);
        }
        const ownUrl = JSON.stringify(pathToFileURL(path).href);
        return { contents: contents.replaceAll('import.meta.url', ownUrl), loader: 'ts' };
      });
    },
  };
  // What a browser runs, and what runs the command when loaded, builds nothing on its own.
  const modules = modulesBelow(src).filter(
    (path) => !/report\/page\/|playground\/|run-command|batch\/worker\.ts/.test(path),
  );
  const outfile = join(root, `node_modules/.cache/watched-${process.pid}.mjs`);
  await build({
    stdin: {
      contents: [
        ...modules.map((path) => `import ${JSON.stringify(path)};`),
        `export { cleanArticle } from ${JSON.stringify(join(src, 'index.ts'))};`,
        `export { fixturesBelow } from ${JSON.stringify(join(root, 'test/helpers/read-fixture.ts'))};`,
      ].join('\n'),
      resolveDir: root,
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    // Modules whose exports nobody uses build patterns too.
    treeShaking: false,
    ignoreAnnotations: true,
    plugins: [watching],
    logLevel: 'error',
  });
  const { cleanArticle, fixturesBelow } = await import(pathToFileURL(outfile).href);
  const fixtures = [...fixturesBelow('pages'), ...fixturesBelow('cleaners')];
  const pages = fixtures.flatMap((fixture) =>
    ['input.txt', 'input.html', 'input.md'].filter(fixture.has).map((name) => fixture.bytes(name)),
  );
  for (const page of [...pages, ...MORE_PAGES]) {
    // Pages without an article build patterns too.
    await cleanArticle(page, { referenceDate: '2024-05-03' }).catch(() => undefined);
  }
  rmSync(outfile);
  return seen;
}
