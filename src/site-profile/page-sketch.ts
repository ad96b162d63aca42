/**
 * A cleaned page as a profile remembers it: its lines in their order, each as a hash, whether it was kept and how long it is,
 * and no text of the body.
 */
import { hash } from 'node:crypto';
import type { Block } from '../document/document.ts';
import { HASH_LENGTH, type LineHash, lineForm } from './line-hash.ts';

/** A line of a page that is remembered. */
export interface SketchedLine {
  readonly line: string;
  /** It is of the body. */
  readonly isBody: boolean;
  /** It is of three words or more, and no paragraph of the body: pages of one site share such lines, those of two do not. */
  readonly isSign: boolean;
  /** Its words, roughly: a power of two, 1 to 2048. */
  readonly words: number;
}

/** `Home` and `Contact us` stand on every site. */
const WORDS_OF_SIGN = 3;

/** From this length on a line of a body is one that a site shares with others, where it is an agency's. */
const WORDS_OF_PARAGRAPH = 12;

/** Lines of a page that are remembered, from its head and from its foot as many. */
const LINES_AT_MOST = 2000;

/** Characters of a line's form that are remembered for people to read. */
const TEXT_AT_MOST = 80;

/** What one page gives a profile. */
export interface SketchedPage {
  /** Each line's hash and a code for the rest, in the order of the page, without anything between them. */
  readonly sketch: string;
  /** By hash, the forms of the lines that stand outside the body, their beginnings if they are long. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A page after the chain has run over it. */
interface CleanedLines {
  readonly blocks: readonly Block[];
  /** Whether the block at `index` is of the body. */
  isOpen(index: number): boolean;
  traits(block: Block): { readonly words: number };
}

export function sketchPage(page: CleanedLines, hashOf: LineHash): SketchedPage {
  const texts = new Map<string, string>();
  const lines: string[] = [];
  for (const block of middleOut(page.blocks)) {
    const form = lineForm(block.text);
    if (form === null) continue;
    const line = hashOf(form);
    const isBody = page.isOpen(block.index);
    const { words } = page.traits(block);
    const isSign = form.split(' ', WORDS_OF_SIGN).length === WORDS_OF_SIGN && !(isBody && words >= WORDS_OF_PARAGRAPH);
    lines.push(line + codeOf({ isBody, isSign, words }));
    if (!isBody) texts.set(line, beginningOf(form));
  }
  return { sketch: lines.join(''), texts };
}

const middleOut = (blocks: readonly Block[]): readonly Block[] =>
  blocks.length <= LINES_AT_MOST
    ? blocks
    : [...blocks.slice(0, LINES_AT_MOST / 2), ...blocks.slice(-LINES_AT_MOST / 2)];

const CODES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuv';
const SIZES = 12;

function codeOf({ isBody, isSign, words }: Omit<SketchedLine, 'line'>): string {
  const size = Math.min(SIZES - 1, Math.floor(Math.log2(Math.max(1, words))));
  return CODES[size + SIZES * (Number(isBody) + 2 * Number(isSign))] as string;
}

/** A sketch is nothing but lines. */
export const SKETCH_PATTERN = new RegExp(`^(?:[\\w-]{${HASH_LENGTH}}[A-Za-v])*$`);

/** The lines of a sketch, in the order of the page. */
export function linesOf(sketch: string): SketchedLine[] {
  const lines: SketchedLine[] = [];
  for (let at = 0; at < sketch.length; at += HASH_LENGTH + 1) {
    const end = at + HASH_LENGTH;
    const code = CODES.indexOf(sketch[end] as string);
    const flags = Math.floor(code / SIZES);
    lines.push({
      line: sketch.slice(at, end),
      isBody: (flags & 1) === 1,
      isSign: flags >= 2,
      words: 2 ** (code % SIZES),
    });
  }
  return lines;
}

/** The name of a sketch: pages with the same lines in the same order have the same, and it depends on nothing else. */
export const fingerprint = (sketch: string): string => hash('sha256', sketch, 'hex').slice(0, 12);

/** Whole characters alone. */
const beginningOf = (form: string): string =>
  form.length <= TEXT_AT_MOST
    ? form
    : form
        .slice(0, TEXT_AT_MOST)
        .toWellFormed()
        .replace(/\ufffd$/, '');
