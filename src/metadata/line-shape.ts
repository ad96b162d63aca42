/**
 * What a short line around a headline looks like, judged by shape and wording in the major languages of the web.
 * These only separate kinds of lines; what a date means, or whose name a byline holds, others work out.
 */
import type { Block } from '../document/document.ts';
import { hashPair, hashWords } from '../language/words.ts';
import type { PageAnalysis } from '../page/analyse-page.ts';
import { WordClass } from '../page/word-classes.ts';
import { phrasesOf } from '../text/phrases.ts';
import { hasBylineLead } from './byline/byline-lead.ts';
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

/** The looks of one line, each worked out when it is first asked for: most lines are asked for few. */
class LooksOfLine implements LineShape {
  readonly #page: PageAnalysis;
  readonly #block: Block;
  readonly #length: number;
  #namesDay: boolean | undefined;
  #isDate: boolean | undefined;
  #isByline: boolean | undefined;
  #isNameLike: boolean | undefined;
  #isBreadcrumb: boolean | undefined;
  #isCaption: boolean | undefined;

  constructor(page: PageAnalysis, block: Block) {
    this.#page = page;
    this.#block = block;
    this.#length = page.lengths[block.index] as number;
  }

  get speaksOfDate(): boolean {
    return this.isAge || this.#holdsDay;
  }

  get isDate(): boolean {
    this.#isDate ??= this.isAge || (this.#length <= 20 && this.#holdsDay && this.#page.times.isDateLine(this.#block));
    return this.#isDate;
  }

  get isAge(): boolean {
    return this.#length <= 8 && this.#page.times.isAge(this.#block);
  }

  get isReadingTime(): boolean {
    if (this.#length > 20) return false;
    if (this.#holds(WordClass.readingTime)) return DIGIT.test(this.#block.text);
    return this.#length <= 4 && this.#holds(WordClass.readingUnit) && this.#countsMinutes;
  }

  /** Whether a number stands right before a unit of reading time. */
  get #countsMinutes(): boolean {
    return this.#words.some((word, at) => isReadingUnit(word) && /^\d/.test(this.#words[at - 1] ?? ''));
  }

  get isByline(): boolean {
    this.#isByline ??= hasBylineLead(this.#block.text, this.#page.leadsAt(this.#block.index));
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
      this.#holds(WordClass.furniture) ||
      (this.#holds(WordClass.beginsFurniturePair) && this.#holdsFurniturePair) ||
      this.#block.text.includes('©')
    );
  }

  get #holdsFurniturePair(): boolean {
    const hashes = this.#page.hashesAt(this.#block.index);
    return hashes.some((hash, at) => isFurniturePair(hash, hashes[at + 1] ?? 0));
  }

  get isCaption(): boolean {
    this.#isCaption ??= this.#holds(WordClass.caption) && CAPTION.test(this.#block.text);
    return this.#isCaption;
  }

  get #words(): readonly string[] {
    return this.#page.wordsAt(this.#block.index);
  }

  /** Whether one of the words is of this class. */
  #holds(wordClass: number): boolean {
    return ((this.#page.classes[this.#block.index] as number) & wordClass) !== 0;
  }

  /** Whether a day and month stand in it. */
  get #holdsDay(): boolean {
    this.#namesDay ??=
      DIGIT.test(this.#block.text) &&
      (NUMERIC_DATE.test(this.#block.text) || (this.#holds(MAY_BE_MONTH) && namesDay(this.#words)));
    return this.#namesDay;
  }
}

const MAY_BE_MONTH = WordClass.month | WordClass.otherScript;

const namesDay = (all: readonly string[]): boolean =>
  all.some((word, at) => (isNumber(all[at - 1]) || isNumber(all[at + 1])) && monthOfWord(word, null) !== null);

export const lineShape = (page: PageAnalysis, block: Block): LineShape =>
  block.text.length > LONGEST ? NONE : new LooksOfLine(page, block);
