/**
 * What a short line around a headline looks like, told by shape and wording in the major languages of the web.
 * These only tell kinds of lines apart; what a date means, or whose name a byline holds, others work out.
 */
import type { Block } from '../document/document.ts';
import { phrasesOf } from '../text/phrases.ts';
import { hasBylineLead } from './byline/byline-lead.ts';
import type { BlockTimes } from './dates/block-times.ts';
import { monthOfWord } from './dates/month-of-word.ts';
import { foldLetters } from './fold-letters.ts';

export interface LineShape {
  /** Holds a day and month, or an age: 'November 20, 2020', '20.11.2020', '13 hours ago'. */
  readonly speaksOfDate: boolean;
  /** Says little else: 'Published Nov. 20, 2020 at 5:50 am'. */
  readonly isDate: boolean;
  /** 'Yesterday', '3h ago', 'vor 2 Tagen'. */
  readonly isAge: boolean;
  /** '6 min read', 'Lesezeit: 3 Minuten'. */
  readonly isReadingTime: boolean;
  /** 'By Jane Roe', 'Von Erika Beispiel'. */
  readonly isByline: boolean;
  /** Two to four capitalised words: 'Jane Roe', but also 'Contact Us'. */
  readonly isNameLike: boolean;
  /** 'Home » Sports » Cup': a way to the page, which may end in its title. */
  readonly isBreadcrumb: boolean;
  /** Wording of buttons, notices, and labels of lists and rails. */
  readonly isFurniture: boolean;
  /** Says whose picture this is or what it shows. */
  readonly isCaption: boolean;
}

const NUMERIC_DATE =
  /(?<!\d)(?:\d{4}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}|\d{1,2}[-./]\s?\d{1,2}[-./]\s?(?:\d{4}|\d{2}))(?!\d)/;
const DIGIT = /\d/;

/** Spares nearly every line the pattern below. */
const HOME = /^(?:home|start|you|sie|in[ií]cio|accueil|hjem|strona|главная)/i;
const breadcrumbStart = () =>
  /^(?:home|homepage|start|startseite|you are here|sie sind hier|inicio|início|accueil|hjem|strona główna|главная)(?:\s*[>»›/|·•→:]|\s{2,}|\p{Lu}|\s.*[>»›/])/iu;
const ARROW_OR_SLASH = /[>»›→/]/;
const breadcrumbMark = () => /\p{L}\s*[>»›→]\s*\p{L}|\s\/\s.*\s\/\s/u;

const FURNITURE_PAIRS = new Set(phrasesOf('furniture-pair'));

const CAPTION =
  /^(?:(?:image|photo|picture|media) (?:source|caption|credit)|photo(?:graph)?s? by|credits?\b|foto:|bild:|crédit)|(?:photo|image|credit|foto|bild|crédit|getty|shutterstock|via ap|reuters)\s?(?:[:/)]|images|credit)/i;

/** Of a folded text. */
const NAME_LIKE = /^[A-ZÀ][¸A-Za-zÀàª'’.-]+(?: [A-ZÀ][¸A-Za-zÀàª'’.-]*){1,3}$/;

/** Longer texts are looked at no further: they are none of these. */
const LONGEST = 250;

const NONE: LineShape = {
  speaksOfDate: false,
  isDate: false,
  isAge: false,
  isReadingTime: false,
  isByline: false,
  isNameLike: false,
  isBreadcrumb: false,
  isFurniture: false,
  isCaption: false,
};

const DAY_OR_YEAR = /^\d{1,2}(?:st|nd|rd|th)?$|^\d{4}$/;
const isNumber = (word: string | undefined): boolean => word !== undefined && DAY_OR_YEAR.test(word);

/** What words can be a sign of, as bits, so that one look at a word tells of all. */
const BITS = { readingTime: 1, minutes: 2, furniture: 4, furniturePair: 8, caption: 16 } as const;

let bitsOfWords: ReadonlyMap<string, number> | undefined;

function readBits(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  const firstOfPairs = [...FURNITURE_PAIRS].map((pair) => pair.slice(0, pair.indexOf(' ')));
  for (const [bit, all] of [
    [BITS.readingTime, phrasesOf('reading-time')],
    [BITS.minutes, phrasesOf('reading-unit')],
    [BITS.furniture, phrasesOf('furniture')],
    [BITS.furniturePair, firstOfPairs],
    [BITS.caption, phrasesOf('caption')],
  ] as const) {
    for (const word of all) bits.set(word, (bits.get(word) ?? 0) | bit);
  }
  return bits;
}

function bitsOf(word: string): number {
  bitsOfWords ??= readBits();
  return bitsOfWords.get(word) ?? 0;
}

/** What is known of a line before it is looked at. */
interface LineKnowledge {
  /** Its lower-cased words. */
  readonly words: () => readonly string[];
  /** Its length in words. */
  readonly length: number;
  /** The kinds of leads that its words may hold, by `leadKinds`. */
  readonly leads: number;
  readonly times: BlockTimes;
}

/** The looks of one line, each worked out when it is first asked for: most lines are asked for few. */
class LooksOfLine implements LineShape {
  readonly #block: Block;
  readonly #wordsOf: () => readonly string[];
  readonly #length: number;
  readonly #leads: number;
  readonly #times: BlockTimes;
  #held: number | undefined;
  #namesDay: boolean | undefined;
  #isDate: boolean | undefined;
  #isByline: boolean | undefined;
  #isNameLike: boolean | undefined;
  #isBreadcrumb: boolean | undefined;
  #isCaption: boolean | undefined;

  constructor(block: Block, { words, length, leads, times }: LineKnowledge) {
    this.#block = block;
    this.#wordsOf = words;
    this.#length = length;
    this.#leads = leads;
    this.#times = times;
  }

  get speaksOfDate(): boolean {
    return this.isAge || this.#holdsDay;
  }

  get isDate(): boolean {
    this.#isDate ??= this.isAge || (this.#length <= 20 && this.#holdsDay && this.#times.isDateLine(this.#block));
    return this.#isDate;
  }

  get isAge(): boolean {
    return this.#length <= 8 && this.#times.isAge(this.#block);
  }

  get isReadingTime(): boolean {
    if (this.#length > 20) return false;
    if (this.#holds(BITS.readingTime)) return DIGIT.test(this.#block.text);
    return (
      this.#length <= 4 &&
      this.#holds(BITS.minutes) &&
      this.#words.some((word, at) => (bitsOf(word) & BITS.minutes) !== 0 && /^\d/.test(this.#words[at - 1] ?? ''))
    );
  }

  get isByline(): boolean {
    this.#isByline ??= hasBylineLead(this.#block.text, this.#leads);
    return this.#isByline;
  }

  get isNameLike(): boolean {
    this.#isNameLike ??= this.#length <= 5 && NAME_LIKE.test(foldLetters(this.#block.text));
    return this.#isNameLike;
  }

  get isBreadcrumb(): boolean {
    const { text } = this.#block;
    this.#isBreadcrumb ??=
      (HOME.test(text) && breadcrumbStart().test(text)) || (ARROW_OR_SLASH.test(text) && breadcrumbMark().test(text));
    return this.#isBreadcrumb;
  }

  get isFurniture(): boolean {
    return (
      this.#holds(BITS.furniture) ||
      this.#block.text.includes('©') ||
      (this.#holds(BITS.furniturePair) &&
        this.#words.some((word, at) => FURNITURE_PAIRS.has(`${word} ${this.#words[at + 1]}`)))
    );
  }

  get isCaption(): boolean {
    this.#isCaption ??= this.#holds(BITS.caption) && CAPTION.test(this.#block.text);
    return this.#isCaption;
  }

  get #words(): readonly string[] {
    return this.#wordsOf();
  }

  /** Whether one of the words is of this kind. */
  #holds(bit: number): boolean {
    if (this.#held === undefined) {
      let held = 0;
      for (const word of this.#words) held |= bitsOf(word);
      this.#held = held;
    }
    return (this.#held & bit) !== 0;
  }

  /** Whether a day and month stand in it. */
  get #holdsDay(): boolean {
    this.#namesDay ??= DIGIT.test(this.#block.text) && namesDay(this.#block.text, this.#words);
    return this.#namesDay;
  }
}

const namesDay = (text: string, all: readonly string[]): boolean =>
  NUMERIC_DATE.test(text) ||
  all.some((word, at) => (isNumber(all[at - 1]) || isNumber(all[at + 1])) && monthOfWord(word, null) !== null);

export const lineShape = (block: Block, known: LineKnowledge): LineShape =>
  block.text.length > LONGEST ? NONE : new LooksOfLine(block, known);
