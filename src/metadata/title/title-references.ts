/** What gives a page's title besides the headline itself: the window's title, declared titles, and the page's address. */
import type { Block, Document } from '../../document/document.ts';
import type { PageAnalysis } from '../../page/page-analysis.ts';
import { lowerOf } from '../../text/characters.ts';
import { splitWords } from '../../text/words.ts';

/**
 * `declared` is said to be the headline (JSON-LD, Open Graph); `window` is a `<title>` or a first line like one, which may
 * hold the site's name too; `address` is the last part of the URL's path that has words.
 */
export interface TitleReference {
  readonly kind: 'declared' | 'window' | 'address';
  /** The block that gives it, which is no reference for itself; null where it stands outside the text. */
  readonly block: number | null;
  /** Stems of the whole and of each of its parts between bars and dashes, from one word up. */
  readonly segmentations: readonly ReadonlySet<string>[];
  /** Stems of the whole's words that can tell a subject. */
  readonly subject: readonly string[];
}

const SEPARATOR = /\s(?:[|–—·•»›:/-]|::)\s|\s[|]|: |[：｜]/;

/** Addresses are often written before the headline is final: 'trend' and 'trends', 'app' and 'application' agree. */
const stem = (word: string): string => word.slice(0, 5);

export const stemsOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(stem));

/** The whole, given as its words, and what is left of it when it is cut at its separators from either end. */
function segmentationsOf(text: string, whole: readonly string[]): ReadonlySet<string>[] {
  const parts = text.split(SEPARATOR);
  const segmentations = [whole];
  for (let cut = 1; cut < parts.length && cut < 4; cut++) {
    segmentations.push(splitWords(parts.slice(0, -cut).join(' ')), splitWords(parts.slice(cut).join(' ')));
  }
  return segmentations.filter((words, index) => index === 0 || words.length >= 2).map(stemsOf);
}

function reference(kind: TitleReference['kind'], text: string, block: number | null = null): TitleReference {
  const words = splitWords(text);
  const subject = words.filter((word) => word.length > 3).map(stem);
  return { kind, block, segmentations: segmentationsOf(text, words), subject };
}

/** The reference of a first line, of which no part is the site's any more. */
function lineReference(line: string): TitleReference {
  const whole = reference('window', line, 0);
  return { ...whole, segmentations: whole.segmentations.slice(0, 1) };
}

/** The page of a manual is often called by one word: `/guide/moorings.html`. */
const ONE_WORD = /^\p{L}{4,}$/u;

/** Fewest words with letters of the last part of a path, and of a part above it, which may be a section's: `/politics-economy/20241013/`. */
const LEAST_WORDS = 2;
const LEAST_ABOVE = 3;
const countNamed = (text: string): number => text.split(' ').filter((word) => /\p{L}/u.test(word)).length;

/** The words of the last part of a URL's path that reads as words: `/2020/11/allies-on-high-alert-19.html`. */
export function slugOf(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  let path = parsed?.pathname ?? '';
  try {
    path = decodeURIComponent(path);
  } catch {
    // A path that is not UTF-8 is read as it stands.
  }
  const parts = path.split('/').map((part) =>
    part
      .replace(/\.[a-z]{2,5}$/i, '')
      .replace(/[-_+]+/g, ' ')
      .trim(),
  );
  const last = parts.findLastIndex((text) => text !== '');
  const named = parts.findLast((text, at) => countNamed(text) >= (at === last ? LEAST_WORDS : LEAST_ABOVE));
  return named ?? parts.findLast((text) => text !== '' && text !== 'index')?.match(ONE_WORD)?.[0] ?? null;
}

/** Share of the stems of two texts that they have in common (Dice's measure), 0 to 1. */
export function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of b) if (a.has(word)) shared++;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** What is known of a word of the page: whether its stem is one of the references'. */
const Mention = { unknown: 0, none: 1, known: 2 } as const;

const FIRST_BEYOND_ASCII = 0x80;

/** All that gives a page's title. */
export class TitleReferences {
  readonly all: readonly TitleReference[];
  readonly #stems: ReadonlySet<string>;
  /** The first units of these: they spare most words the rest. */
  readonly #firsts: ReadonlySet<number>;
  readonly #kinds: ReadonlySet<TitleReference['kind']>;
  /** `Mention` of each word of the page, by its number. */
  #mentions: Uint8Array | undefined;

  constructor(all: readonly TitleReference[]) {
    this.all = all;
    this.#kinds = new Set(all.map(({ kind }) => kind));
    this.#stems = new Set(all.flatMap(({ segmentations }) => segmentations.flatMap((stems) => [...stems])));
    this.#firsts = new Set([...this.#stems].map((word) => word.charCodeAt(0)));
  }

  /** Whether one is of a kind. */
  have(kind: TitleReference['kind']): boolean {
    return this.#kinds.has(kind);
  }

  /** Whether any of them has a stem of the words of a page's block. */
  mention({ table, blocks }: PageAnalysis, block: number): boolean {
    const { tokens, starts, tokenStarts, tokenEnds, vocabulary } = table;
    this.#mentions ??= new Uint8Array(vocabulary.size);
    for (let at = starts[block] as number; at < (starts[block + 1] as number); at++) {
      const word = tokens[at] as number;
      if (this.#mentions[word] === Mention.unknown) {
        const { text } = blocks[block] as Block;
        this.#mentions[word] = this.#hasStem(text, tokenStarts[at] as number, tokenEnds[at] as number)
          ? Mention.known
          : Mention.none;
      }
      if (this.#mentions[word] === Mention.known) return true;
    }
    return false;
  }

  #hasStem(text: string, start: number, end: number): boolean {
    const first = text.charCodeAt(start);
    if (first < FIRST_BEYOND_ASCII && !this.#firsts.has(lowerOf(first))) return false;
    return this.#stems.has(stem(text.slice(start, end).toLowerCase()));
  }
}

/**
 * All that gives the title of a page.
 *
 * @param line the first line of a text without the site's names, where it is the title of the window; null else.
 */
export function titleReferences(document: Document, url: string | null, line: string | null): TitleReferences {
  const found: TitleReference[] = [];
  const slug = url === null ? null : slugOf(url);
  if (slug !== null) found.push(reference('address', slug));
  const { head } = document;
  if (head?.title) found.push(reference(head.isStated ? 'declared' : 'window', head.title));
  for (const key of ['og:title', 'twitter:title']) {
    const value = head?.metas.get(key)?.[0];
    if (value) found.push(reference('declared', value));
  }
  const first = document.blocks[0]?.text;
  const isBare = document.blocks.every(({ gapBefore }) => gapBefore === 0);
  if (line !== null) found.push(lineReference(line));
  else if ((!head || document.format === 'text') && isBare && first && first.length < 250)
    found.push(reference('window', first, 0));
  return new TitleReferences(found);
}
