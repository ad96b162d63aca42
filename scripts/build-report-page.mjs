// Makes the one file of a report's page, without its pages, of src/report/page/: the script bundled, the style sheet put
// in, and both named by their hashes in the policy, so that a browser runs them and nothing else.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const page = fileURLToPath(new URL('../src/report/page/', import.meta.url));

/** The files that report.html refers to, in the policy and where they belong, and the element that is to hold each. */
const PARTS = [
  { element: 'style', file: 'report.css', reference: '<link rel="stylesheet" href="report.css">' },
  { element: 'script', file: 'report.ts', reference: '<script src="report.ts"></script>' },
];

/** @returns {Promise<string>} */
export async function buildReportPage() {
  let html = readFileSync(join(page, 'report.html'), 'utf8');
  for (const { element, file, reference } of PARTS) {
    const content = await bundle(join(page, file));
    if (content.toLowerCase().includes(`</${element}`)) throw new Error(`${file} would end its own element`);
    const hash = createHash('sha256').update(content).digest('base64');
    // By functions, since `$` in a replacement means something.
    html = html
      .replace(`${element}-src ${file}`, () => `${element}-src 'sha256-${hash}'`)
      .replace(reference, () => `<${element}>${content}</${element}>`);
  }
  return html;
}

async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2023',
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}
