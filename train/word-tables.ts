/**
 * Writes what is looked up of words as tables of hashes, which need no reading when the program starts:
 *   node train/run.mjs word-tables.ts
 * src/text/function-words.generated.ts from the lists of the `stopword` package (MIT) and data/function-words,
 * src/classifier/cues.generated.ts of data/cues, src/page/word-classes.generated.ts of the words that rules and finders look for,
 * src/page/wordings/wording-table.generated.ts of the phrases that make lines wordings of the cleaners,
 * src/parse/names/lead-starts.generated.ts of the words with which byline prefixes begin.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
// @ts-expect-error: the package has no types.
import * as stopword from 'stopword';
import { hashCues } from '../src/classifier/hash-cues.ts';
import { addedWordings } from '../src/page/wordings/wording-index.ts';
import { packNumbers } from '../src/text/packed-numbers.ts';
import { hashWords } from '../src/text/words.ts';
import { hashWordClasses } from './hash-word-classes.ts';
import { indexLeads } from './index-leads.ts';
import { indexWordings } from './index-wordings.ts';

const lists: Readonly<Record<string, readonly string[]>> = { ...stopword };

/** The lists taken, each named after the three letters of its language (ISO 639-3); two may serve one language. */
const taken = (
  'afr ara ben bre bul cat ces dan deu ell eng epo est eus fas fin fra gle glg guj hau heb hin hrv hun hye ind ' +
  'ita jpn kor lat lav lit mar msa nld nob panGu pol por porBr ron rus slk slv som spa swa swe tgl tha tur ukr ' +
  'urd vie yor zho zul'
).split(' ');

/** Where pages name a language otherwise than the platform does. */
const otherCodes: Readonly<Record<string, string>> = { nb: 'no', fil: 'tl' };

/** ISO 639-1 code of a list's language. */
function codeOf(list: string): string {
  const { language } = new Intl.Locale(list.slice(0, 3));
  return otherCodes[language] ?? language;
}

/** Contractions count as their parts, since that is how pages are cut into words: `d'un` is `d` and `un`. */
const parts = (entry: string): string[] =>
  entry
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);

const words = new Map<string, Set<string>>();
for (const list of taken) {
  const code = codeOf(list);
  const known = words.get(code) ?? new Set<string>();
  for (const entry of lists[list] ?? []) for (const part of parts(entry)) known.add(part);
  words.set(code, known);
}

/** Languages that the package has not. */
const OWN = 'data/function-words';
for (const file of existsSync(OWN) ? readdirSync(OWN) : []) {
  words.set(file.replace('.txt', ''), new Set(readFileSync(`${OWN}/${file}`, 'utf8').split('\n').flatMap(parts)));
}

/** A module with one constant. */
function writeModule(file: string, about: string, constant: string): void {
  writeFileSync(
    `src/${file}`,
    `// Written by train/word-tables.ts. Do not edit.\n\n/** ${about} */\nexport const ${constant};\n`,
  );
}

const rows = [...words]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([code, known]) =>
      `  ${code}: '${packNumbers([...new Set(hashWords([...known].join(' ')))].sort((a, b) => a - b))}',`,
  );
writeModule(
  'text/function-words.generated.ts',
  'Packed hashes of function words by ISO 639-1 code, from the lists of the npm package stopword (MIT).',
  `functionWordHashes: Readonly<Record<string, string>> = {\n${rows.join('\n')}\n}`,
);
writeModule(
  'classifier/cues.generated.ts',
  'Packed pairs of numbers: the hash of a word or of a pair of words, and its bits as `hashCues` has them.',
  `cueHashes =\n  '${packNumbers([...hashCues()].flat())}'`,
);
const classes = [...hashWordClasses()].sort(([a], [b]) => a - b);
writeModule(
  'page/word-classes.generated.ts',
  'Packed numbers: the hashes of words in ascending order, then the classes of each as `hashWordClasses` has them.',
  `packedClasses =\n  '${packNumbers([...classes.map(([hash]) => hash), ...classes.map(([, bits]) => bits)])}'`,
);

const names = [...addedWordings()].sort();
writeModule(
  'page/wordings/wording-table.generated.ts',
  'Packed numbers: the phrases of these classes by their hashes, as `indexWordings` lays them out.',
  `packedWordings =\n  '${packNumbers(indexWordings(names))}';\n\n/** The classes, in the order of their numbers. */\nexport const wordingNames = [\n${names.map((name) => `  '${name}',\n`).join('')}] as const`,
);
writeModule(
  'parse/names/lead-starts.generated.ts',
  'Packed numbers: the first two words of byline prefixes as `indexLeads` has them.',
  `packedLeads =\n  '${packNumbers(indexLeads())}'`,
);
