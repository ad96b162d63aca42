import type { Block } from '../../document/document.ts';
import { isSign, Kind, kindOf } from '../../text/characters.ts';
import type { PageWords } from '../page-words.ts';
import { LONGEST_OPENING, wordingsIn } from './wording-index.ts';

/** What rules read of a block's text. */
export class TextTraits {
  /** Words; in scripts without spaces, half the letters. */
  readonly words: number;
  /** Share of the words that begin with a capital, 0 to 1; 0 in scripts without case. */
  readonly capitalised: number;
  /** The text ends as a sentence does, in any script, closing quotes and brackets aside. */
  readonly endsSentence: boolean;
  /** Ends of sentences within the text. */
  readonly sentences: number;
  /** Long and built like prose: what articles are made of, and menus, labels and headlines are not. */
  readonly isProse: boolean;
  readonly #page: PageWords;
  readonly #index: number;
  readonly #block: Block;
  #opening: string | undefined;
  #wordings: number | undefined;

  constructor(page: PageWords, index: number) {
    const { blocks, table } = page;
    const { counts } = table;
    this.#page = page;
    this.#index = index;
    this.#block = blocks[index] as Block;
    const spaced = counts.compounds[index] as number;
    const capitalised = counts.capitalisedCompounds[index] as number;
    this.words = spaced + Math.ceil((counts.unspaced[index] as number) / 2);
    this.capitalised = spaced === 0 ? 0 : capitalised / spaced;
    this.sentences = counts.stops[index] as number;
    this.endsSentence = endsInSentenceEnd(this.#block.text);
    // A headline of two sentences is still a headline: most of its words have capitals.
    this.isProse =
      this.words >= 30 ||
      (capitalised <= 0.7 * spaced &&
        ((this.words >= 9 && this.endsSentence) || this.sentences >= 2 + Number(this.words < 12)));
  }

  /**
   * Lower-cased, apostrophes straight, punctuation and white space at the ends gone: what wording tables are matched against.
   * Empty for longer texts than these hold.
   */
  get key(): string {
    return this.#block.text.length > LONGEST_OPENING ? '' : this.opening;
  }

  /** Bits of the wordings (`wording-index.ts`) that the text says. */
  get wordings(): number {
    this.#wordings ??= wordingsIn(this.#page, this.#index, this);
    return this.#wordings;
  }

  /** A hash of the words: texts of another do not say the same. */
  get textHash(): number {
    return this.#page.table.textHash[this.#index] as number;
  }

  /** Whether one of the words is of one of these classes (`WordClass`). */
  holds(wordClasses: number): boolean {
    return ((this.#page.classes[this.#index] as number) & wordClasses) !== 0;
  }

  /** Whether the first word is of one of these classes. */
  opensWith(wordClasses: number): boolean {
    const { classOfWord, table } = this.#page;
    const first = table.starts[this.#index] as number;
    const last = table.starts[this.#index + 1] as number;
    return first < last && ((classOfWord[table.tokens[first] as number] as number) & wordClasses) !== 0;
  }

  /** The key of its first characters, however long it is. */
  get opening(): string {
    const { text, kind } = this.#block;
    this.#opening ??= keyOf(
      text.slice(0, LONGEST_OPENING),
      kind !== 'table-row' && kind !== 'code' && !text.includes('\n'),
    );
    return this.#opening;
  }
}

/** What may stand after the end of a sentence beside quotes, brackets and spaces: marks of emphasis, and of a link that leads on. */
const AFTER_END = '*_›';

function endsInSentenceEnd(text: string): boolean {
  for (let at = text.length - 1; at >= 0; at--) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === Kind.closing || kind === Kind.space || AFTER_END.includes(text.charAt(at))) continue;
    return kind === Kind.sentenceEnd;
  }
  return false;
}

/**
 * The form of a text in which wordings are compared: `» Share this! ` and `SHARE THIS` are one. `isEven`: single spaces are its
 * only white space.
 */
export function keyOf(text: string, isEven = false): string {
  const plain = trimSigns(text.replaceAll('’', "'").toLowerCase());
  return isEven ? plain : plain.replace(/\s+/g, ' ');
}

/** Without the punctuation, symbols and white space at both ends. */
function trimSigns(text: string): string {
  let start = 0;
  while (start < text.length) {
    const code = text.codePointAt(start) as number;
    if (!isSign(code)) break;
    start += code > 0xffff ? 2 : 1;
  }
  let end = text.length;
  while (end > start) {
    const unit = text.charCodeAt(end - 1);
    const isPair = unit >= 0xdc00 && unit <= 0xdfff && end - 2 >= start;
    if (!isSign(isPair ? (text.codePointAt(end - 2) as number) : unit)) break;
    end -= isPair ? 2 : 1;
  }
  return start === 0 && end === text.length ? text : text.slice(start, end);
}
