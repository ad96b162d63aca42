/**
 * The language of a text. Scripts that one language has to itself decide at once; else the commonest words are counted,
 * which takes well under a millisecond; franc, which takes several to load, is asked only where the counts leave doubt.
 */
import { Kind, kindOf } from './characters.ts';
import { commonWords } from './common-words.ts';
import { scripts } from './scripts.ts';
import { hashWord, hashWords } from './words.ts';

/** Units looked at; more does not change the answer. */
const SAMPLE = 20_000;

/** Below these the counts are no evidence: words found, share of all words, and lead over the second language. */
const MIN_HITS = 8;
const MIN_SHARE = 0.12;
const MIN_LEAD = 1.15;

/** A character of any of these scripts: without one, nothing needs counting. */
const ofScripts = new RegExp(`[${scripts.map(([first, last]) => String.fromCharCode(first, 0x2d, last)).join('')}]`);

interface CommonWords {
  /** The languages in which a word is common, by its hash. */
  readonly languagesOf: ReadonlyMap<number, readonly number[]>;
  /** Marks the lowest bits of these hashes: spares most words the look into the map. */
  readonly mayBeCommon: Uint8Array;
}

/** Hashes are told apart by so many of their bits before they are looked up. */
const SPREAD = 0x3fff;

let known: CommonWords | undefined;

/** ISO 639-1 code of the language that most of a text is in, or null where it can't be told. */
export async function detectLanguage(text: string): Promise<string | null> {
  return languageByWords(text) ?? (await languageByTrigrams(text));
}

/** The language by script and commonest words alone; null where these leave doubt. */
export function languageByWords(text: string): string | null {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  return languageByScript(sample) ?? languageByCommonWords(sample);
}

function languageByScript(sample: string): string | null {
  if (!ofScripts.test(sample)) return null;
  const counts = new Float64Array(scripts.length);
  let letters = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind > Kind.syllabic || kind === Kind.digit) continue;
    letters++;
    if (unit < 0x0370) continue;
    const script = scripts.findIndex(([first, last]) => unit >= first && unit <= last);
    if (script !== -1) counts[script] = (counts[script] as number) + 1;
  }
  // A tenth of kana makes a text of Han characters Japanese; other scripts must hold a third of the letters.
  if ((counts[0] as number) > 0.1 * letters) return 'ja';
  const best = counts.indexOf(Math.max(...counts));
  return (counts[best] as number) > letters / 3 ? (scripts[best]?.[2] ?? null) : null;
}

const languages = Object.keys(commonWords);

function languageByCommonWords(sample: string): string | null {
  known ??= indexCommonWords();
  const { languagesOf, mayBeCommon } = known;
  const hits = new Int32Array(languages.length);
  const words = hashWords(sample);
  for (const word of words) {
    if (mayBeCommon[word & SPREAD] === 0) continue;
    for (const language of languagesOf.get(word) ?? []) hits[language] = (hits[language] as number) + 1;
  }
  // Of equals the first by its code.
  const order = [...hits.keys()].sort((a, b) => (hits[b] as number) - (hits[a] as number) || a - b);
  const [best, second] = order.map((language) => hits[language] as number) as [number, number];
  if (best < MIN_HITS || best < MIN_SHARE * words.length || (second > 0 && best < MIN_LEAD * second)) return null;
  return languages[order[0] as number] ?? null;
}

function indexCommonWords(): CommonWords {
  const index = new Map<number, number[]>();
  const mayBeCommon = new Uint8Array(SPREAD + 1);
  for (const [language, words] of Object.values(commonWords).entries()) {
    // They are written as words are hashed, and whole: no letter of a script that the page has not need be looked at.
    for (const word of words.split('\n').map(hashWord)) {
      mayBeCommon[word & SPREAD] = 1;
      const known = index.get(word);
      if (!known) index.set(word, [language]);
      else if (known.at(-1) !== language) known.push(language);
    }
  }
  return { languagesOf: index, mayBeCommon };
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

async function languageByTrigrams(text: string): Promise<string | null> {
  const { franc } = await import('franc-min');
  return shortCodes[franc(text.slice(0, SAMPLE))] ?? null;
}
