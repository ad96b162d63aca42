/**
 * What a short line around a headline looks like, judged by shape and wording in the major languages of the web.
 * These only separate kinds of lines; what a date means, or whose name a byline holds, others work out.
 */
import type { Block } from '../document/document.ts';
import { monthOfWord } from '../parse/dates/month-of-word.ts';
import { hasBylineLead, isAuthorLabel } from '../parse/names/byline-lead.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { phrasesOf } from '../text/phrases.ts';
import { hashPair, hashWords } from '../text/words.ts';
import type { BlockTimes } from './block-times.ts';
import { LineType } from './line-type.ts';
import type { PageSentences } from './page-sentences.ts';
import { WordClass } from './word-classes.ts';

const NUMERIC_DATE =
  /(?<!\d)(?:\d{4}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}|\d{1,2}[-./]\s?\d{1,2}[-./]\s?(?:\d{4}|\d{2}))(?!\d)/;
const DIGIT = /\d/;

/** Spares nearly every line the pattern below. */
const HOME = /^(?:home|start|you|sie|in[ií]cio|accueil|hjem|strona|главная)/i;
const breadcrumbStart = () =>
  /^(?:home|homepage|start|startseite|you are here|sie sind hier|inicio|início|accueil|hjem|strona główna|главная)(?:\s*[>»›/|·•→:]|\s{2,}|\p{Lu}|\s.*[>»›/])/iu;
const ARROW_OR_SLASH = /[>»›→/]/;
const breadcrumbMark = () => /\p{L}\s*[>»›→]\s*\p{L}|\s\/\s.*\s\/\s/u;

const CAPTION =
  /^(?:(?:image|photo|picture|media) (?:source|caption|credit)|photo(?:graph)?s? by|credits?\b|foto:|bild:|crédit)|(?:photo|image|credit|foto|bild|crédit|getty|shutterstock|via ap|reuters)\s?(?:[:/)]|images|credit)/i;

/** Of a folded text. */
const NAME_LIKE = /^[A-ZÀ][¸A-Za-zÀàª'’.-]+(?: [A-ZÀ][¸A-Za-zÀàª'’.-]*){1,3}$/;

/** Holds a day and month, which more than one type asks for. */
const HOLDS_DAY = 2048;

/** Longer texts are looked at no further: they are none of these. */
const LONGEST = 250;

const DAY_OR_YEAR = /^\d{1,2}(?:st|nd|rd|th)?$|^\d{4}$/;
const isNumber = (word: string | undefined): boolean => word !== undefined && DAY_OR_YEAR.test(word);

const isReadingUnit = (word: string): boolean => readingUnits().has(word);

let units: ReadonlySet<string> | undefined;

function readingUnits(): ReadonlySet<string> {
  units ??= new Set(phrasesOf('reading-unit'));
  return units;
}

/** The pairs of words of buttons, notices and labels, by the hashes of their words. */
let furniturePairs: ReadonlySet<number> | undefined;

function isFurniturePair(first: number, second: number): boolean {
  furniturePairs ??= new Set(
    phrasesOf('furniture-pair').map((pair) => hashPair(...(hashWords(pair) as [first: number, second: number]))),
  );
  return furniturePairs.has(hashPair(first, second));
}

/** Lines of these types are no headlines. */
const NO_HEADLINES = [
  LineType.isFurniture,
  LineType.isBreadcrumb,
  LineType.speaksOfDate,
  LineType.isByline,
  LineType.isCaption,
];

/** Share of a headline's subject words that more than one sentence of the page holds, and the fewest that do. */
const LEAST_SUBJECT_SHARE = 0.6;
const FEWEST_SUBJECT_WORDS = 2;

const MAY_BE_MONTH = WordClass.month | WordClass.otherScript;
/** The fewest digits of a date of three numbers. */
const FEWEST_DIGITS = 4;

const namesDay = (all: readonly string[]): boolean =>
  all.some((word, at) => (isNumber(all[at - 1]) || isNumber(all[at + 1])) && monthOfWord(word, null) !== null);

/**
 * The types of a page's lines, each found when it is first asked for: most lines are asked for few. The counts and classes of a
 * line's words answer most questions, and no pattern is tried.
 */
export class LineTypes {
  readonly #page: PageSentences;
  readonly #times: BlockTimes;
  /** A bit for each type that has been asked for, and for each that the line is of. */
  readonly #known: Uint16Array;
  readonly #found: Uint16Array;

  constructor(page: PageSentences, times: BlockTimes) {
    this.#page = page;
    this.#times = times;
    this.#known = new Uint16Array(page.blocks.length);
    this.#found = new Uint16Array(page.blocks.length);
  }

  /** Whether the block at `index` is of a type, one of `LineType`; where there is none it is of no type. */
  is(index: number, type: number): boolean {
    const known = this.#known[index];
    if (known === undefined) return false;
    if ((known & type) === 0) {
      this.#known[index] = known | type;
      if (this.#find(index, type)) this.#found[index] = (this.#found[index] as number) | type;
    }
    return ((this.#found[index] as number) & type) !== 0;
  }

  #find(index: number, type: number): boolean {
    const block = this.#page.blocks[index] as Block;
    if (type === LineType.couldBeHeadline) return this.#couldBeHeadline(block);
    if (block.text.length > LONGEST) return false;
    switch (type) {
      case LineType.speaksOfDate:
        return this.is(index, LineType.isAge) || this.is(index, HOLDS_DAY);
      case LineType.isDate:
        return this.is(index, LineType.isAge) || this.#isDate(block);
      case LineType.isAge:
        return this.#lengthAt(index) <= 8 && this.#times.isAge(block);
      case LineType.isReadingTime:
        return this.#isReadingTime(block);
      case LineType.isByline:
        return hasBylineLead(block.text, this.#page.leadsAt(index));
      case LineType.isNameLike:
        return this.#isNameLike(block);
      case LineType.isBreadcrumb:
        return this.#isBreadcrumb(block);
      case LineType.isFurniture:
        return this.#isFurniture(block);
      case LineType.isAuthorLabel:
        return isAuthorLabel(block.text);
      case LineType.isCaption:
        return this.#holds(index, WordClass.caption) && CAPTION.test(block.text);
      default:
        return this.#holdsDay(block);
    }
  }

  #isDate(block: Block): boolean {
    return this.#lengthAt(block.index) <= 20 && this.is(block.index, HOLDS_DAY) && this.#times.isDateLine(block);
  }

  /** Whether a day and month stand in it. */
  #holdsDay({ index, text }: Block): boolean {
    const digits = this.#page.table.counts.digits[index] as number;
    if (digits === 0 || !DIGIT.test(text)) return false;
    if (digits >= FEWEST_DIGITS && NUMERIC_DATE.test(text)) return true;
    return this.#holds(index, MAY_BE_MONTH) && namesDay(this.#page.wordsAt(index));
  }

  #isReadingTime({ index, text }: Block): boolean {
    if (this.#lengthAt(index) > 20) return false;
    if (this.#holds(index, WordClass.readingTime)) return DIGIT.test(text);
    return this.#lengthAt(index) <= 4 && this.#holds(index, WordClass.readingUnit) && this.#countsMinutes(index);
  }

  /** Whether a number stands right before a unit of reading time. */
  #countsMinutes(index: number): boolean {
    const words = this.#page.wordsAt(index);
    return words.some((word, at) => isReadingUnit(word) && /^\d/.test(words[at - 1] ?? ''));
  }

  #isNameLike({ index, text }: Block): boolean {
    if (this.#lengthAt(index) > 5 || this.#page.table.counts.capitalised[index] === 0) return false;
    return NAME_LIKE.test(foldLetters(text));
  }

  #isBreadcrumb({ index, text }: Block): boolean {
    if (HOME.test(text) && breadcrumbStart().test(text)) return true;
    const { separators, quotes } = this.#page.table.counts;
    if (separators[index] === 0 && quotes[index] === 0) return false;
    return ARROW_OR_SLASH.test(text) && breadcrumbMark().test(text);
  }

  #isFurniture({ index, text }: Block): boolean {
    return (
      this.#holds(index, WordClass.furniture) ||
      (this.#holds(index, WordClass.beginsFurniturePair) && this.#holdsFurniturePair(index)) ||
      ((this.#page.table.counts.symbols[index] as number) > 0 && text.includes('©'))
    );
  }

  #couldBeHeadline({ index, text }: Block): boolean {
    const { isSentence, vocabulary } = this.#page;
    const size = this.#lengthAt(index);
    if (size < 4 || size > 20 || isSentence[index] || /[.:]$/.test(text.slice(-1))) return false;
    const { words, recurring } = vocabulary.subjectOf(index, 2);
    if (recurring < Math.max(FEWEST_SUBJECT_WORDS, words * LEAST_SUBJECT_SHARE)) return false;
    return !NO_HEADLINES.some((type) => this.is(index, type));
  }

  #holdsFurniturePair(index: number): boolean {
    const hashes = this.#page.hashesAt(index);
    return hashes.some((hash, at) => isFurniturePair(hash, hashes[at + 1] ?? 0));
  }

  #lengthAt(index: number): number {
    return this.#page.lengths[index] as number;
  }

  /** Whether one of the words is of this class. */
  #holds(index: number, wordClass: number): boolean {
    return ((this.#page.classes[index] as number) & wordClass) !== 0;
  }
}
