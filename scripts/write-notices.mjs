// The licences of what is bundled: each asks to be included in every copy.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const INTRODUCTION = `The files in dist/cli hold the packages below, or parts of them, each under the licence that follows its name.\n`;

/** What is in these bundles of esbuild, package by package. @param {import('esbuild').BuildResult[]} bundles */
export function writeNotices(bundles, root) {
  const inputs = bundles.flatMap(({ metafile }) => Object.values(metafile.outputs)).flatMap(({ inputs }) => inputs);
  const files = inputs.flatMap(Object.entries).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const folders = new Set(files.map(([file]) => folderOfPackage(file)).filter((folder) => folder !== undefined));
  return [INTRODUCTION, ...[...folders].sort().map((folder) => noticeOf(join(root, folder)))].join(
    `\n${'-'.repeat(80)}\n\n`,
  );
}

const folderOfPackage = (file) => file.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0];

function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const heading = `${name} ${version} (${license})\n`;
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .sort();
  if (texts.length > 0)
    return [heading, ...texts.map((file) => `${readFileSync(join(folder, file), 'utf8').trim()}\n`)].join('\n');
  if (!license) throw new Error(`${name} tells no licence`);
  return `${heading}\nBy ${author?.name ?? author}, who gives the name of the licence without its text.\n`;
}
