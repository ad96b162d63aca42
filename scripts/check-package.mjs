// Packs the package as it would be published, installs it into an empty project, and tries there what strangers do: the
// command in all its forms and the library's examples, on each version of Node that is promised, and its types.
//   node scripts/check-package.mjs [version of Node ...]      20 22 24, as npm's package `node` has them
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24'];

const PAGES = {
  'page.txt': 'ferry-returns/input.txt',
  'page.html': 'news-page-html/input.html',
  'page.md': 'interview-markdown-french/input.md',
  'old.html': 'line-breaks-windows-1252/input.html',
};
const RULES = {
  version: 1,
  rules: [
    { name: 'chorus', action: 'remove', match: { regex: ['^nothing of (the|this) kind$'] }, reason: 'chorus' },
    { name: 'aside', action: 'remove', match: { selector: ['div.aside > p'] }, reason: 'aside' },
  ],
};
/** What loads each of the parts of the command, and every library that it does not bundle. */
const COMMANDS = [
  ['page.txt'],
  ['page.html', '--provenance'],
  ['page.md', '--format', 'markdown'],
  ['page.txt', '--explain'],
  ['old.html'],
  ['unmarked.txt'],
  ['page.txt', '--reference-date', '2024-12-14'],
  ['page.html', '--config', 'rules.json'],
  ['pages', '--jobs', '2'],
  ['--input-format', 'ndjson', 'records.ndjson'],
  ['report', 'pages'],
  ['completions', 'bash'],
  ['--schema'],
  ['--help'],
];

const folder = mkdtempSync(join(tmpdir(), 'clean-article-package-'));
const project = join(folder, 'project');
const path = (name) => join(project, name);
const run = (file, args) => spawnSync(file, args, { cwd: project, encoding: 'utf8', maxBuffer: 1 << 28 });
/** The output of what must not fail. */
function output(file, args) {
  const { status, stdout, stderr, error } = run(file, args);
  if (status === 0) return stdout;
  throw new Error(`${[file, ...args].join(' ')}\n${error ?? ''}${stdout}${stderr}`);
}

try {
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const tarball = join(folder, execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }).trim());
  mkdirSync(project);
  writeFileSync(path('package.json'), '{ "private": true, "type": "module" }');
  const install = run('npm', ['install', '--ignore-scripts', tarball]);
  if (/E(AI_AGAIN|NOTFOUND|CONNREFUSED|TIMEDOUT)/.test(install.stderr))
    console.log('skipped: there is no npm registry');
  else if (install.status !== 0) throw new Error(install.stderr);
  else check();
} finally {
  rmSync(folder, { recursive: true });
}

function check() {
  putPages();
  const examples = putExamples();
  checkTypes(examples);
  const outputs = versions.map((version) => {
    const said = runOn(version, examples);
    console.log(`Node ${version} (${said.version}): ${COMMANDS.length} commands, ${examples.length} examples`);
    return said.outputs;
  });
  for (const [at, command] of COMMANDS.entries())
    if (new Set(outputs.map((each) => each[at])).size > 1)
      throw new Error(`clean-article ${command.join(' ')}: other bytes on another version of Node`);
}

function putPages() {
  mkdirSync(path('pages'));
  for (const [name, fixture] of Object.entries(PAGES)) {
    cpSync(join(root, 'fixtures/pages', fixture), path(name));
    cpSync(path(name), path(`pages/${name}`));
  }
  const text = readFileSync(path('page.txt'), 'utf8');
  writeFileSync(
    path('unmarked.txt'),
    Buffer.from(text.replaceAll('—', '-').replaceAll('sound', 's\u00fcnd'), 'latin1'),
  );
  writeFileSync(path('records.ndjson'), `${JSON.stringify({ id: 1, text })}\n`);
  writeFileSync(path('rules.json'), JSON.stringify(RULES));
}

function putExamples() {
  const docs = readFileSync(join(root, 'docs/library.md'), 'utf8');
  return [...docs.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code], at) => {
    writeFileSync(path(`example-${at}.ts`), code);
    writeFileSync(path(`example-${at}.js`), transformSync(code, { loader: 'ts' }).code);
    return `example-${at}`;
  });
}

function checkTypes(examples) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const files = examples.map((name) => `${name}.ts`);
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const options = ['--noEmit', '--strict', '--target', 'es2023', '--types', '--module', module];
    output(process.execPath, [tsc, ...options, '--moduleResolution', moduleResolution, ...files]);
  }
  console.log('types: nodenext, bundler');
}

function runOn(version, examples) {
  const node = ['--yes', '--package', `node@${version}`, '--', 'node'];
  const bin = 'node_modules/clean-article/bin/clean-article.js';
  for (const name of examples) output('npx', [...node, `${name}.js`]);
  return {
    version: output('npx', [...node, '--version']).trim(),
    outputs: COMMANDS.map((command) => output('npx', [...node, bin, ...command])),
  };
}
