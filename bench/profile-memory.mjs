// The most memory that learning and writing a profile takes, for so many lines of made-up pages.
//   node bench/profile-memory.mjs [--lines 1000000] [--sites 60]
import { mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({
  options: { lines: { type: 'string', default: '1000000' }, sites: { type: 'string', default: '60' } },
});
/** Lines of a page: furniture that its site repeats, other lines outside the body, and the body. */
const PAGE = { repeated: 60, other: 40, body: 43 };

const folder = mkdtempSync(join(tmpdir(), 'clean-article-'));
const { lineHash, Profile, saveProfile } = await loadParts(['line-hash', 'profile', 'save-profile']);
const hashOf = lineHash(null);
const pages = Math.ceil(Number(values.lines) / (PAGE.repeated + PAGE.other + PAGE.body));
const profile = new Profile(null);
const before = peak();
for (let page = 0; page < pages; page++) {
  const site = page % Number(values.sites);
  profile.add(`site${site}.example`, sketch(site, page));
}
const file = join(folder, 'site.profile.json');
await saveProfile(file, profile);
const megabytes = (bytes) => Math.round(bytes / 1e6);
console.log(`${pages} pages of ${values.sites} sites, ${values.lines} lines: ${peak() - before} MB over ${before} MB`);
console.log(`the profile: ${megabytes(statSync(file).size)} MB`);
rmSync(folder, { recursive: true });

/** Modules of src/site-profile/, which the built library does not hold. */
async function loadParts(names) {
  const resolveDir = fileURLToPath(new URL('../src/site-profile/', import.meta.url));
  const outfile = join(folder, 'parts.mjs');
  const contents = names.map((name) => `export * from './${name}.ts';`).join('\n');
  await build({
    stdin: { contents, resolveDir },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
  });
  symlinkSync(fileURLToPath(new URL('../node_modules', import.meta.url)), join(folder, 'node_modules'));
  return import(pathToFileURL(outfile));
}

function sketch(site, page) {
  const texts = new Map();
  const line = (form, code) => {
    const hash = hashOf(form);
    if (code === 'b') texts.set(hash, form);
    return hash + code;
  };
  const lines = [
    ...Array.from({ length: PAGE.repeated }, (_, n) => line(`entry ${n} of the menus of site ${site}`, 'b')),
    ...Array.from({ length: PAGE.body }, (_, n) => line(`paragraph ${n} of page ${page} and no other`, 'Q')),
    ...Array.from({ length: PAGE.other }, (_, n) => line(`headline ${n} that page ${page} leads away to`, 'b')),
  ];
  return { sketch: lines.join(''), texts };
}

/** In megabytes. */
function peak() {
  return Math.round(process.resourceUsage().maxRSS / 1000);
}
