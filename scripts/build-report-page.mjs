// Makes the one file of a report's page, without its pages, of src/report/page/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inlinePage } from './inline-page.mjs';

const page = fileURLToPath(new URL('../src/report/page/', import.meta.url));

/** The files that report.html refers to, in the policy and where they belong, and the element that is to hold each. */
const PARTS = [
  { element: 'style', file: 'report.css', reference: '<link rel="stylesheet" href="report.css">' },
  { element: 'script', file: 'report.ts', reference: '<script src="report.ts"></script>' },
];

/** @returns {Promise<string>} */
export async function buildReportPage() {
  const parts = PARTS.map(async (part) => ({ ...part, content: await bundle(join(page, part.file)) }));
  return inlinePage(readFileSync(join(page, 'report.html'), 'utf8'), await Promise.all(parts));
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
