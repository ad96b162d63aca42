/**
 * The language of a page. Scripts that one language has to itself decide at once; else the commonest words are counted,
 * which takes well under a millisecond; franc, which takes several to load, is asked only where the counts leave doubt.
 */
import type { Block } from '../document/document.ts';
import { Kind, kindOf } from '../language/characters.ts';
import { commonWords } from '../language/common-words.ts';
import { scripts } from '../language/scripts.ts';
import { hashWord } from '../language/words.ts';
import type { TokenTable } from './token-table.ts';

/** Units of a block that are looked at; more does not change the answer. */
const SAMPLE = 6000;

/** Below these the counts are no evidence: words found, share of all words, and lead over the second language. */
const MIN_HITS = 8;
const MIN_SHARE = 0.12;
const MIN_LEAD = 1.15;

/** A character of any of these scripts: without one, nothing needs counting. */
const ofScripts = new RegExp(`[${scripts.map(([first, last]) => String.fromCharCode(first, 0x2d, last)).join('')}]`);

let known: ReadonlyMap<number, readonly number[]> | undefined;

/** ISO 639-1 code of the language that most of some blocks of a page is in, or null where it is not clear. */
export async function detectLanguage(table: TokenTable, blocks: readonly Block[]): Promise<string | null> {
  return languageByWords(table, blocks) ?? (await languageByTrigrams(blocks.map(({ text }) => text).join('\n')));
}

/** The language by script and commonest words alone; null where these leave doubt. */
export function languageByWords(table: TokenTable, blocks: readonly Block[]): string | null {
  return languageByScript(blocks.map(({ text }) => text.slice(0, SAMPLE))) ?? languageByCommonWords(table, blocks);
}

function languageByScript(texts: readonly string[]): string | null {
  if (!texts.some((text) => ofScripts.test(text))) return null;
  const counts = new Float64Array(scripts.length);
  let letters = 0;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = kindOf(unit);
      if (kind > Kind.syllabic || kind === Kind.digit) continue;
      letters++;
      if (unit < 0x0370) continue;
      const script = scripts.findIndex(([first, last]) => unit >= first && unit <= last);
      if (script !== -1) counts[script] = (counts[script] as number) + 1;
    }
  }
  // A tenth of kana makes a text of Han characters Japanese; other scripts must hold a third of the letters.
  if ((counts[0] as number) > 0.1 * letters) return 'ja';
  const best = counts.indexOf(Math.max(...counts));
  return (counts[best] as number) > letters / 3 ? (scripts[best]?.[2] ?? null) : null;
}

const languages = Object.keys(commonWords);

function languageByCommonWords({ tokens, tokenStarts, starts, vocabulary }: TokenTable, blocks: readonly Block[]) {
  known ??= indexCommonWords();
  const { hashes } = vocabulary;
  const counts = new Int32Array(hashes.length);
  let words = 0;
  for (const { index } of blocks) {
    for (let at = starts[index] as number; at < (starts[index + 1] as number); at++) {
      if ((tokenStarts[at] as number) >= SAMPLE) break;
      const word = tokens[at] as number;
      counts[word] = (counts[word] as number) + 1;
      words++;
    }
  }
  const hits = new Int32Array(languages.length);
  for (let word = 0; word < counts.length; word++) {
    if (counts[word] === 0) continue;
    for (const language of known.get(hashes[word] as number) ?? []) {
      hits[language] = (hits[language] as number) + (counts[word] as number);
    }
  }
  // Of equals the first by its code.
  const order = [...hits.keys()].sort((a, b) => (hits[b] as number) - (hits[a] as number) || a - b);
  const [best, second] = order.map((language) => hits[language] as number) as [number, number];
  if (best < MIN_HITS || best < MIN_SHARE * words || (second > 0 && best < MIN_LEAD * second)) return null;
  return languages[order[0] as number] ?? null;
}

/** The languages in which a word is common, by its hash. */
function indexCommonWords(): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  for (const [language, words] of Object.values(commonWords).entries()) {
    // They are written as words are hashed, and whole: no letter of a script that the page has not need be looked at.
    for (const word of words.split('\n').map(hashWord)) {
      const own = index.get(word);
      if (!own) index.set(word, [language]);
      else if (own.at(-1) !== language) own.push(language);
    }
  }
  return index;
}

/** ISO 639-1 codes of the languages that franc-min knows by codes of three letters. */
const shortCodes: Readonly<Record<string, string>> = {
  amh: 'am',
  arb: 'ar',
  azj: 'az',
  bel: 'be',
  ben: 'bn',
  bos: 'bs',
  bul: 'bg',
  ces: 'cs',
  cmn: 'zh',
  deu: 'de',
  ell: 'el',
  eng: 'en',
  fas: 'fa',
  fra: 'fr',
  guj: 'gu',
  hau: 'ha',
  heb: 'he',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  ibo: 'ig',
  ind: 'id',
  ita: 'it',
  jav: 'jv',
  jpn: 'ja',
  kan: 'kn',
  kaz: 'kk',
  kin: 'rw',
  kor: 'ko',
  mal: 'ml',
  mar: 'mr',
  mya: 'my',
  nld: 'nl',
  nno: 'no',
  nob: 'no',
  npi: 'ne',
  nya: 'ny',
  pan: 'pa',
  pes: 'fa',
  plt: 'mg',
  pol: 'pl',
  por: 'pt',
  prs: 'fa',
  ron: 'ro',
  run: 'rn',
  rus: 'ru',
  sin: 'si',
  som: 'so',
  spa: 'es',
  srp: 'sr',
  sun: 'su',
  swe: 'sv',
  swh: 'sw',
  tam: 'ta',
  tel: 'te',
  tgl: 'tl',
  tha: 'th',
  tur: 'tr',
  ukr: 'uk',
  urd: 'ur',
  uzn: 'uz',
  vie: 'vi',
  yor: 'yo',
  zlm: 'ms',
  zul: 'zu',
};

/** Units that trigrams are taken of. */
const MOST_OF_TRIGRAMS = 20_000;

async function languageByTrigrams(text: string): Promise<string | null> {
  const { franc } = await import('franc-min');
  return shortCodes[franc(text.slice(0, MOST_OF_TRIGRAMS))] ?? null;
}
