/** Which blocks of a page are ages and lines of dates, found once a block: headlines, bylines and cleaners all ask. */
import type { Block } from '../document/document.ts';
import { holdsDay, looksLikeAge, looksLikeDateLine } from '../parse/dates/date-lines.ts';
import { MAY_HOLD_DATE } from '../parse/dates/scan-dates.ts';
import type { PageWords } from './page-words.ts';
import { WordClass } from './word-classes.ts';

/** What an age takes beside digits, and what a date without a year, or a time. */
const AGE = WordClass.age | WordClass.otherScript;
const DATE = AGE | WordClass.month | WordClass.clock;

export class BlockTimes {
  readonly #page: PageWords;
  readonly #ages: (boolean | undefined)[];
  readonly #dateLines: (boolean | undefined)[];

  constructor(page: PageWords) {
    this.#page = page;
    this.#ages = new Array(page.blocks.length).fill(undefined);
    this.#dateLines = new Array(page.blocks.length).fill(undefined);
  }

  /** The block is an age and nothing else: `13 hours ago`, `Yesterday`. */
  isAge({ index, text }: Block): boolean {
    this.#ages[index] ??= (this.#holds(index, AGE) || this.#holdsMixed(index)) && looksLikeAge(text);
    return this.#ages[index] as boolean;
  }

  /** The block is a date, a time or an age, perhaps with a label, and nothing else. */
  isDateLine(block: Block): boolean {
    this.#dateLines[block.index] ??= this.#mayTellTime(block) && looksLikeDateLine(block.text, this.#ages[block.index]);
    return this.#dateLines[block.index] as boolean;
  }

  /** A day or an age stands in the block, whatever else does; a time of day alone is neither. */
  holdsDay(block: Block): boolean {
    return this.#mayTellTime(block) && holdsDay(block.text);
  }

  /** Whether a date, a time or an age can stand in the block: no pattern need be tried on others. */
  #mayTellTime({ index, text, kind }: Block): boolean {
    if (kind === 'code') return false;
    if (this.#holds(index, DATE) || this.#holdsMixed(index)) return true;
    return (this.#page.table.counts.digits[index] as number) > 0 && (text.includes(':') || MAY_HOLD_DATE.test(text));
  }

  #holds(index: number, wordClasses: number): boolean {
    return ((this.#page.classes[index] as number) & wordClasses) !== 0;
  }

  #holdsMixed(index: number): boolean {
    return (this.#page.table.counts.mixed[index] as number) > 0;
  }
}
