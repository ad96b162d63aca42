/**
 * The page as the labeller reads it: one pass over the characters, which leaves counts for each block and the page's words as
 * numbers. All that the features are made of is here, so that no later step touches a string.
 */
import type { Block } from '../document/document.ts';
import { FIRST_BREAK, Kind, kindOf, lowerOf } from '../language/characters.ts';
import { functionWords } from '../language/function-words.ts';
import { HASH_SEED, hashStep, IDEOGRAPH_WORDS, SYLLABIC_WORDS } from '../language/words.ts';
import { BEGINS_PAIR, cueTable, hashPair } from './cue-table.ts';
import { cueClasses } from './cues.ts';
import { WordTable } from './word-table.ts';

/** Characters of one block that are looked at; the rest of a longer one adds nothing to what it is. */
const LONGEST = 20_000;

/** Columns of counts, one entry a block. */
interface BlockCounts {
  /** Words; fractions in scripts without spaces. */
  readonly words: Float32Array;
  readonly letters: Float32Array;
  readonly digits: Float32Array;
  /** Words that begin with a letter that has case. */
  readonly cased: Float32Array;
  /** Of these, those that begin with a capital, the block's first word aside. */
  readonly capitalised: Float32Array;
  /** Words of two letters or more that are all capitals. */
  readonly shouted: Float32Array;
  /** Words that are numbers. */
  readonly numbers: Float32Array;
  readonly functionWords: Float32Array;
  /** Sentence ends that a space or the block's end follows. */
  readonly sentences: Float32Array;
  readonly commas: Float32Array;
  readonly quotes: Float32Array;
  readonly brackets: Float32Array;
  readonly separators: Float32Array;
  readonly dashes: Float32Array;
  readonly colons: Float32Array;
  /** Exclamation and question marks. */
  readonly exclamations: Float32Array;
  /** Other signs: emoji, currency, `@`, `#`, `%`. */
  readonly symbols: Float32Array;
}

export interface PageScan {
  readonly blocks: readonly Block[];
  readonly counts: BlockCounts;
  /** Kind (`Kind`) of each block's first character, and of its last that is neither space nor closing quote or bracket. */
  readonly firstKind: Uint8Array;
  readonly lastKind: Uint8Array;
  /** 1 where a block ends in an ellipsis. */
  readonly cutOff: Uint8Array;
  /** Cues of each class in each block: `cues[block * cueClasses.length + class]`. */
  readonly cues: Uint8Array;
  /** The page's words as dense numbers, in order; those of block b from `starts[b]` to before `starts[b + 1]`. */
  readonly tokens: Int32Array;
  readonly starts: Int32Array;
  /** Per number of a word: its hash, as `hashWord` has it. */
  readonly hashes: Int32Array;
  /** Per number of a word: 1 for function words. */
  readonly isFunctionWord: Uint8Array;
  /** Number of different words. */
  readonly vocabulary: number;
  /** A hash of the words of each block, and one of its look: length, capitals, end, cues. */
  readonly textHash: Int32Array;
}

const COUNTS = [
  'words',
  'letters',
  'digits',
  'cased',
  'capitalised',
  'shouted',
  'numbers',
  'functionWords',
  'sentences',
  'commas',
  'quotes',
  'brackets',
  'separators',
  'dashes',
  'colons',
  'exclamations',
  'symbols',
] as const satisfies readonly (keyof BlockCounts)[];

const FULL_STOP = 46;
const ELLIPSIS = 0x2026;

/** Scans a page. `language` is an ISO 639-1 code; without a list for it there are no function words. */
export function scanPage(blocks: readonly Block[], language: string): PageScan {
  const count = blocks.length;
  const counts = Object.fromEntries(COUNTS.map((name) => [name, new Float32Array(count)])) as unknown as BlockCounts;
  let length = 0;
  for (const { text } of blocks) length += Math.min(text.length, LONGEST) + 1;
  const scan = {
    blocks,
    counts,
    firstKind: new Uint8Array(count),
    lastKind: new Uint8Array(count),
    cutOff: new Uint8Array(count),
    cues: new Uint8Array(count * cueClasses.length),
    tokens: new Int32Array(length),
    starts: new Int32Array(count + 1),
    textHash: new Int32Array(count),
  };
  const table = new WordTable(functionWords(language), cueTable());
  let filled = 0;
  for (let block = 0; block < count; block++) {
    filled = scanBlock((blocks[block] as Block).text, block, filled, scan, table);
    scan.starts[block + 1] = filled;
  }
  return {
    ...scan,
    tokens: scan.tokens.subarray(0, filled),
    hashes: table.hashes(),
    isFunctionWord: table.functionWords(),
    vocabulary: table.size,
  };
}

type Scan = Omit<PageScan, 'hashes' | 'isFunctionWord' | 'vocabulary'>;

/** Scans one block, whose words go into `scan.tokens` from `from` on; returns where they end. */
function scanBlock(text: string, block: number, from: number, scan: Scan, table: WordTable): number {
  const length = Math.min(text.length, LONGEST);
  const { tokens } = scan;
  let filled = from;
  let words = 0;
  let letters = 0;
  let digits = 0;
  let cased = 0;
  let capitalised = 0;
  let shouted = 0;
  let numbers = 0;
  let sentences = 0;
  let commas = 0;
  let quotes = 0;
  let brackets = 0;
  let separators = 0;
  let dashes = 0;
  let colons = 0;
  let exclamations = 0;
  let symbols = 0;
  let wordStart = -1;
  let wordKind = 0;
  let wordUppers = 0;
  let wordLowers = 0;
  let wordDigits = 0;
  let hash = HASH_SEED;
  let lastKind = 0;
  let lastUnit = 0;
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? text.charCodeAt(at) : 32;
    const kind = kindOf(unit);
    if (kind < Kind.ideograph) {
      if (wordStart < 0) {
        wordStart = at;
        wordKind = kind;
        wordUppers = 0;
        wordLowers = 0;
        wordDigits = 0;
      }
      if (kind === Kind.digit) wordDigits++;
      else if (kind === Kind.upper) wordUppers++;
      else wordLowers++;
      hash = hashStep(hash, kind === Kind.upper ? lowerOf(unit) : unit);
      lastKind = kind;
      continue;
    }
    if (wordStart >= 0) {
      const size = at - wordStart;
      digits += wordDigits;
      letters += size - wordDigits;
      if (wordDigits === size) numbers++;
      if (wordKind === Kind.upper || wordKind === Kind.lower) {
        cased++;
        if (wordKind === Kind.upper) {
          if (words > 0) capitalised++;
          if (wordUppers > 1 && wordLowers === 0) shouted++;
        }
      }
      words++;
      tokens[filled++] = table.numberOf(hash);
      hash = HASH_SEED;
      wordStart = -1;
    }
    if (kind < FIRST_BREAK) {
      letters++;
      words += kind === Kind.ideograph ? IDEOGRAPH_WORDS : SYLLABIC_WORDS;
      tokens[filled++] = table.numberOf(hashStep(HASH_SEED, unit));
      lastKind = kind;
      continue;
    }
    if (kind === Kind.space) {
      // A sentence ends where its sign and any quote or bracket after it meet a space.
      if (lastKind === Kind.sentenceEnd) sentences++;
      if (at < length) lastKind = lastKind === Kind.sentenceEnd ? Kind.space : lastKind;
      continue;
    }
    switch (kind) {
      case Kind.sentenceEnd:
        if (unit === 33 || unit === 63) exclamations++;
        break;
      case Kind.comma:
        commas++;
        break;
      case Kind.opening:
      case Kind.closing:
        if (unit === 40 || unit === 41 || unit === 91 || unit === 93) brackets++;
        else quotes++;
        break;
      case Kind.separator:
        separators++;
        break;
      case Kind.dash:
        dashes++;
        break;
      case Kind.colon:
        colons++;
        break;
      case Kind.currency:
      case Kind.other:
        symbols++;
    }
    if (kind !== Kind.closing) {
      lastKind = kind;
      lastUnit = unit;
    }
  }
  const { counts } = scan;
  counts.words[block] = words;
  counts.letters[block] = letters;
  counts.digits[block] = digits;
  counts.cased[block] = cased;
  counts.capitalised[block] = capitalised;
  counts.shouted[block] = shouted;
  counts.numbers[block] = numbers;
  counts.sentences[block] = sentences;
  counts.commas[block] = commas;
  counts.quotes[block] = quotes;
  counts.brackets[block] = brackets;
  counts.separators[block] = separators;
  counts.dashes[block] = dashes;
  counts.colons[block] = colons;
  counts.exclamations[block] = exclamations;
  counts.symbols[block] = symbols;
  scan.firstKind[block] = kindOf(text.charCodeAt(0));
  scan.lastKind[block] = lastKind;
  scan.cutOff[block] = Number(lastUnit === ELLIPSIS || (lastUnit === FULL_STOP && text.slice(-6).includes('...')));
  classify(block, from, filled, scan, table);
  return filled;
}

/** Counts function words and cues among a block's words, and hashes them. */
function classify(block: number, from: number, to: number, scan: Scan, table: WordTable): void {
  const { tokens, cues } = scan;
  const column = block * cueClasses.length;
  let functionWordCount = 0;
  let textHash = HASH_SEED;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as number;
    if (table.isFunctionWord(token)) functionWordCount++;
    const own = table.cuesOf(token);
    textHash = hashStep(textHash, token);
    let bits = own & ~BEGINS_PAIR;
    if ((own & BEGINS_PAIR) !== 0 && at + 1 < to) {
      bits |= table.cuesOfPair(hashPair(table.hashOf(token), table.hashOf(tokens[at + 1] as number)));
    }
    for (; bits !== 0; bits &= bits - 1) {
      const column0 = column + 31 - Math.clz32(bits & -bits);
      if ((cues[column0] as number) < 255) cues[column0] = (cues[column0] as number) + 1;
    }
  }
  scan.counts.functionWords[block] = functionWordCount;
  scan.textHash[block] = textHash;
}
