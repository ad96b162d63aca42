/**
 * Writes what is looked up of words as tables of hashes, which need no reading when the program starts:
 *   node train/run.mjs word-tables.ts
 * src/language/function-words.generated.ts from the lists of the `stopword` package (MIT), src/model/cues.generated.ts of the cues.
 */
import { writeFileSync } from 'node:fs';
// @ts-expect-error: the package has no types.
import * as stopword from 'stopword';
import { packNumbers } from '../src/language/packed-numbers.ts';
import { hashWords } from '../src/language/words.ts';
import { hashCues } from '../src/model/hash-cues.ts';

const lists: Readonly<Record<string, readonly string[]>> = { ...stopword };

/** ISO 639-1 code of each list taken; two lists may serve one language. */
const codes = {
  afr: 'af',
  ara: 'ar',
  ben: 'bn',
  bre: 'br',
  bul: 'bg',
  cat: 'ca',
  ces: 'cs',
  dan: 'da',
  deu: 'de',
  ell: 'el',
  eng: 'en',
  epo: 'eo',
  est: 'et',
  eus: 'eu',
  fas: 'fa',
  fin: 'fi',
  fra: 'fr',
  gle: 'ga',
  glg: 'gl',
  guj: 'gu',
  hau: 'ha',
  heb: 'he',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  hye: 'hy',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kor: 'ko',
  lat: 'la',
  lav: 'lv',
  lit: 'lt',
  mar: 'mr',
  msa: 'ms',
  nld: 'nl',
  nob: 'no',
  panGu: 'pa',
  pol: 'pl',
  por: 'pt',
  porBr: 'pt',
  ron: 'ro',
  rus: 'ru',
  slk: 'sk',
  slv: 'sl',
  som: 'so',
  spa: 'es',
  swa: 'sw',
  swe: 'sv',
  tgl: 'tl',
  tha: 'th',
  tur: 'tr',
  ukr: 'uk',
  urd: 'ur',
  vie: 'vi',
  yor: 'yo',
  zho: 'zh',
  zul: 'zu',
};

/** Contractions count as their parts, since that is how pages are cut into words: `d'un` is `d` and `un`. */
const parts = (entry: string): string[] =>
  entry
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);

const words = new Map<string, Set<string>>();
for (const [list, code] of Object.entries(codes)) {
  const known = words.get(code) ?? new Set<string>();
  for (const entry of lists[list] ?? []) for (const part of parts(entry)) known.add(part);
  words.set(code, known);
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
  'language/function-words.generated.ts',
  'Packed hashes of function words by ISO 639-1 code, from the lists of the npm package stopword (MIT).',
  `functionWordHashes: Readonly<Record<string, string>> = {\n${rows.join('\n')}\n}`,
);
writeModule(
  'model/cues.generated.ts',
  'Packed pairs of numbers: the hash of a word or of a pair of words, and its bits as `hashCues` has them.',
  `cueHashes =\n  '${packNumbers([...hashCues()].flat())}'`,
);
