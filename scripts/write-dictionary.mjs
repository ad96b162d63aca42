// Compiles the vocabularies in data/ to src/text/*.generated.ts. Run it by `npm run dictionary` after a change in data/.
//   node scripts/write-dictionary.mjs [--check]   --check writes nothing and fails where a file is out of date
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** `rail-label.en.txt`: a class and a language; of words that are the same in every language, or make up no classes, one of them. */
const FILE_NAME = /^([a-z]+(?:-[a-z]+)*)(?:\.([a-z]{2,3}))?\.txt$/;

/**
 * The entries of one folder of data/ by what stands before the language in the files' names, in the order of the names, each once.
 * @param {string} root the folder that holds data/
 * @returns {Map<string, string[]>}
 */
export function readVocabulary(root, kind) {
  const folder = join(root, 'data', kind);
  const classes = new Map();
  for (const file of readdirSync(folder).sort()) {
    const [, name] = FILE_NAME.exec(file) ?? [];
    if (!name)
      throw new Error(`data/${kind}/${file}: a name such as rail-label.en.txt is expected (class.language.txt)`);
    const entries = classes.get(name) ?? new Set();
    for (const [at, line] of readFileSync(join(folder, file), 'utf8').split('\n').entries()) {
      if (line === '' || line.startsWith('# ')) continue;
      if (line !== line.trim())
        throw new Error(`data/${kind}/${file}:${at + 1}: a space at the line's beginning or end`);
      if (line !== line.toLowerCase()) throw new Error(`data/${kind}/${file}:${at + 1}: lower case is expected`);
      entries.add(line);
    }
    classes.set(name, entries);
  }
  return new Map([...classes].map(([name, entries]) => [name, [...entries]]));
}

const HEADER = '// Written by scripts/write-dictionary.mjs from data/. Do not edit.\n';

/** Phrases parted by where in a line they stand: `…` in data/ is where more may follow or go before. */
function phrasesModule(root) {
  const rows = [...readVocabulary(root, 'phrases')].map(([name, entries]) => {
    const contains = entries.filter((entry) => /^… .* …$/.test(entry));
    const begins = entries.filter((entry) => / …$/.test(entry) && !contains.includes(entry));
    const exact = entries.filter((entry) => !/ …$/.test(entry));
    const fields = {
      exact,
      begins: begins.map((entry) => entry.slice(0, -2)),
      contains: contains.map((entry) => entry.slice(2, -2)),
    };
    return `  '${name}': {\n${Object.entries(fields)
      .map(([field, list]) => `    ${field}: ${JSON.stringify(list.join('\n'))},\n`)
      .join('')}  },\n`;
  });
  return `${HEADER}
/** For each class its phrases, parted by line feeds, by where in a line they stand: alone, at its beginning, anywhere. */
export const PHRASES = {\n${rows.join('')}} as const;\n`;
}

/** Lists by class, their entries parted by line feeds. */
function listsModule(root, kind, constant, about) {
  const rows = [...readVocabulary(root, kind)].map(
    ([name, entries]) => `  '${name}': ${JSON.stringify(entries.join('\n'))},\n`,
  );
  return `${HEADER}\n/** ${about}, parted by line feeds. */\nexport const ${constant} = {\n${rows.join('')}} as const;\n`;
}

/** The names of the months by language: a month a word, its forms parted by slashes. */
function monthsModule(root) {
  const rows = [...readVocabulary(root, 'months')].map(([language, months]) => {
    if (months.length !== 12) throw new Error(`data/months/${language}.txt: twelve lines are expected, a month each`);
    return `  '${language}': ${JSON.stringify(months.map((forms) => forms.replaceAll(' ', '/')).join(' '))},\n`;
  });
  return `${HEADER}
/** Names of the months by language, January first; the forms of one month are parted by slashes. */
export const MONTHS: Readonly<Record<string, string>> = {\n${rows.join('')}};\n`;
}

/** Every generated file, by its path below the root. */
export const generated = (root) => ({
  'src/text/phrases.generated.ts': phrasesModule(root),
  'src/text/cues.generated.ts': listsModule(root, 'cues', 'CUES', 'Words and pairs of words by class'),
  'src/text/labels.generated.ts': listsModule(root, 'labels', 'LABELS', 'Labels of headers by what they label'),
  'src/text/months.generated.ts': monthsModule(root),
  'src/text/common-words.generated.ts': listsModule(root, 'common-words', 'COMMON_WORDS', 'Words by language'),
  'src/text/markup.generated.ts': listsModule(
    root,
    'markup',
    'MARKUP',
    'Words of class names, ids and roles by what they mark',
  ),
  'src/text/image-names.generated.ts': listsModule(
    root,
    'image-names',
    'IMAGE_NAMES',
    'Words of names and addresses of images by what they show',
  ),
  'src/text/markup-cues.generated.ts': listsModule(
    root,
    'markup-cues',
    'MARKUP_CUES',
    'Words of class names, ids and roles by class',
  ),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(generated(ROOT))) {
    if (!process.argv.includes('--check')) writeFileSync(join(ROOT, path), text);
    else if (readFileSync(join(ROOT, path), 'utf8') !== text) {
      console.error(`${path} is out of date: npm run dictionary`);
      process.exitCode = 1;
    }
  }
}
