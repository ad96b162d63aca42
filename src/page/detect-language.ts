/**
 * The language of a page. Scripts that one language has to itself decide at once; else the commonest words are counted,
 * which takes well under a millisecond; franc, which takes several to load, is asked only where the counts leave doubt.
 */
import type { Block } from '../document/document.ts';
import { Kind, kindOf } from '../text/characters.ts';
import { commonWords } from '../text/common-words.ts';
import { scripts } from '../text/scripts.ts';
import { hashWord } from '../text/words.ts';
import type { TokenTable } from './token-table.ts';
import { Vocabulary } from './vocabulary.ts';

/** Units of a block that are looked at; more does not change the answer. */
const SAMPLE = 6000;

/** Below these the counts are no evidence: words found, share of all words, and lead over the second language. */
const MIN_HITS = 8;
const MIN_SHARE = 0.12;
const MIN_LEAD = 1.15;

let known: CommonWords | undefined;

/** ISO 639-1 code of the language that most of some blocks of a page is in, or null where it is not clear. */
export async function detectLanguage(table: TokenTable, blocks: readonly Block[]): Promise<string | null> {
  return languageByWords(table, blocks) ?? (await languageByTrigrams(blocks.map(({ text }) => text).join('\n')));
}

/** The language by script and commonest words alone; null where these leave doubt. */
export function languageByWords(table: TokenTable, blocks: readonly Block[]): string | null {
  return (holdsScript(table) ? languageByScript(blocks) : null) ?? languageByCommonWords(table, blocks);
}

const FIRST_OF_SCRIPTS = Math.min(...scripts.map(([first]) => first));

/** Whether a word of the page begins with a letter of a script that tells a language. */
function holdsScript({ vocabulary }: TokenTable): boolean {
  for (const unit of vocabulary.firstUnits) if (unit >= FIRST_OF_SCRIPTS && isOfScript(unit)) return true;
  return false;
}

const isOfScript = (unit: number): boolean => scripts.some(([first, last]) => unit >= first && unit <= last);

function languageByScript(blocks: readonly Block[]): string | null {
  const counts = new Float64Array(scripts.length);
  let letters = 0;
  for (const { text } of blocks) {
    for (let at = 0; at < Math.min(text.length, SAMPLE); at++) {
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
    const count = counts[word] as number;
    const common = count === 0 ? NOT_COMMON : known.words.numberOf(hashes[word] as number);
    if (common === NOT_COMMON) continue;
    for (const language of known.languages[common] as readonly number[])
      hits[language] = (hits[language] as number) + count;
  }
  // Of equals the first by its code.
  let best = 0;
  for (let language = 1; language < hits.length; language++) {
    if ((hits[language] as number) > (hits[best] as number)) best = language;
  }
  const most = hits[best] as number;
  hits[best] = 0;
  const second = Math.max(...hits);
  if (most < MIN_HITS || most < MIN_SHARE * words || most < MIN_LEAD * second) return null;
  return languages[best] ?? null;
}

const NOT_COMMON = -1;

/** The words that are common in some language, and of each the languages. */
interface CommonWords {
  readonly words: Vocabulary;
  readonly languages: readonly (readonly number[])[];
}

function indexCommonWords(): CommonWords {
  const index = new Vocabulary();
  const known: number[][] = [];
  for (const [language, words] of Object.values(commonWords).entries()) {
    // They are written as words are hashed, and whole: no letter of a script that the page has not need be looked at.
    for (const word of words.split('\n')) {
      const number = index.add(hashWord(word), word.length, word.charCodeAt(0));
      known[number] ??= [];
      if (known[number].at(-1) !== language) known[number].push(language);
    }
  }
  return { words: index, languages: known };
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
