/**
 * Writes src/language/function-words.generated.ts from the lists of the `stopword` package (MIT):
 *   node train/function-words.mjs
 * One string a language, so that loading the module costs nothing until a language is asked for.
 */
import { writeFileSync } from 'node:fs';

const lists = await import('stopword');

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
const parts = (entry) =>
  entry
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);

const words = new Map();
for (const [list, code] of Object.entries(codes)) {
  const known = words.get(code) ?? new Set();
  for (const entry of lists[list]) for (const part of parts(entry)) known.add(part);
  words.set(code, known);
}

const rows = [...words]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, known]) => `  ${code}: '${[...known].sort().join(' ')}',`);
writeFileSync(
  new URL('../src/language/function-words.generated.ts', import.meta.url),
  `// Written by train/function-words.mjs from the lists of the npm package stopword (MIT). Do not edit.

/** Function words by ISO 639-1 code, lower-cased, parted by spaces. */
export const functionWordLists: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`,
);
