// Makes the playground of src/playground/: one file with the library for browsers and its weights, which loads nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildForBrowsers } from './build-browser.mjs';
import { inlinePage } from './inline-page.mjs';

const folder = fileURLToPath(new URL('../src/playground/', import.meta.url));

/** @returns {Promise<string>} */
export async function buildPlayground() {
  const script = await buildForBrowsers({ entry: join(folder, 'playground.ts'), format: 'iife', weights: 'inside' });
  const style = await build({
    entryPoints: [join(folder, 'playground.css')],
    bundle: true,
    minify: true,
    write: false,
  });
  return inlinePage(readFileSync(join(folder, 'playground.html'), 'utf8'), [
    {
      element: 'style',
      file: 'playground.css',
      reference: '<link rel="stylesheet" href="playground.css">',
      content: style.outputFiles[0].text,
    },
    {
      element: 'script',
      file: 'playground.ts',
      reference: '<script src="playground.ts"></script>',
      // The library knows the ends of scripts, as text.
      content: script.outputFiles[0].text.replaceAll('</script', '<\\/script'),
    },
  ]);
}
