import type { Block, Document } from '../document.ts';
import { TextPlacer } from '../place-text.ts';
import { resolveUrl } from '../resolve-url.ts';
import {
  type BlockFates,
  type BlockStructure,
  type Cell,
  type ListPlace,
  type Mark,
  orderMarks,
  type PageImage,
  type StructureReader,
} from '../structure.ts';
import type { RawMark } from './inline-marks.ts';
import { type InlineText, marksOf } from './inline-text.ts';

/** What the Markdown says of a block, as it was read. */
export interface RawStructure {
  /** That of the block, or of each cell of a row. */
  readonly texts: readonly InlineText[];
  readonly list: ListPlace | undefined;
  /** Quotations around it. */
  readonly quotes: number;
  readonly language: string | undefined;
  /** Number of the last table so far. */
  readonly table: number;
  readonly isHeaderRow: boolean;
  readonly isAfterBreak: boolean;
}

/** HTML between the Markdown: the page's blocks from `first` up to but without `end`. */
export interface Island {
  readonly first: number;
  readonly end: number;
  readonly structure: NonNullable<Document['structure']>;
}

interface ReadIsland {
  readonly first: number;
  readonly end: number;
  readonly reader: StructureReader;
}

export const readIslands = (islands: readonly Island[], url: string | null): Promise<ReadIsland[]> =>
  Promise.all(islands.map(async ({ first, end, structure }) => ({ first, end, reader: await structure(url) })));

export interface RawImage {
  readonly src: string;
  readonly alt: string;
  /** Index of the block that it follows; -1 for none. */
  readonly after: number;
}

/** Neighbours that are looked at for a block of the body, on both sides of an image. */
const NEAR = 2;

/** What a page of Markdown says of the form of its blocks. */
export class MarkdownStructure implements StructureReader {
  readonly #blocks: readonly Block[];
  readonly #raw: readonly (RawStructure | undefined)[];
  readonly #images: readonly RawImage[];
  readonly #base: string | null;
  readonly #islands: readonly ReadIsland[];

  constructor(
    blocks: readonly Block[],
    raw: readonly (RawStructure | undefined)[],
    others: {
      readonly images: readonly RawImage[];
      readonly islands: readonly ReadIsland[];
      readonly base: string | null;
    },
  ) {
    this.#blocks = blocks;
    this.#raw = raw;
    this.#images = others.images;
    this.#islands = others.islands;
    this.#base = others.base;
  }

  structureOf(index: number): BlockStructure {
    const raw = this.#raw[index];
    const block = this.#blocks[index];
    if (!block) return {};
    if (!raw) return this.#inIsland(index);
    const { list, quotes, language, table, isAfterBreak } = raw;
    const { marks, cells } = this.#spans(raw, block);
    return {
      ...(marks.length > 0 && { marks: orderMarks(marks) }),
      ...(list && { list }),
      ...(quotes > 0 && { quote: quotes }),
      ...(language !== undefined && { language }),
      ...(block.kind === 'table-row' && { table, cells }),
      ...(isAfterBreak && { lineBreak: true as const }),
    };
  }

  #inIsland(index: number): BlockStructure {
    const island = this.#islands.find(({ first, end }) => index >= first && index < end);
    return island ? island.reader.structureOf(index - island.first) : {};
  }

  /** Images that stand near to the body: above it, or between its blocks. */
  images(fates: BlockFates): readonly PageImage[] {
    const sources = new Set<string>();
    const captions = new Set<number>();
    const images: PageImage[] = [];
    const kept = this.#blocks.map(({ index }) => index).filter(fates.isKept);
    const last = kept.at(-1) ?? -1;
    for (const { src, alt, after } of this.#images) {
      const address = /^\s*data:/i.test(src) ? null : resolveUrl(src, this.#base);
      if (address === null || sources.has(address) || !this.#isNearBody(after, last, fates)) continue;
      sources.add(address);
      const next = after + 1;
      const caption = next < this.#blocks.length && fates.isCaption(next) && !captions.has(next) ? [next] : [];
      for (const index of caption) captions.add(index);
      const text = alt.trim();
      images.push({
        src: address,
        alt: text === '' ? null : text,
        width: null,
        height: null,
        after,
        caption,
        credit: [],
      });
    }
    return images;
  }

  #isNearBody(after: number, last: number, { isKept, isCaption, isField }: BlockFates): boolean {
    if (after > last) return false;
    let others = 0;
    for (let at = after; at >= 0 && others < NEAR; at--) {
      if (isKept(at) || isField(at)) break;
      if (!isCaption(at)) others++;
    }
    if (others === 0 && after >= 0) return true;
    others = 0;
    for (let at = after + 1; at <= last && others < NEAR; at++) {
      if (isKept(at)) return true;
      if (!isCaption(at) && !isField(at)) others++;
    }
    return false;
  }

  #spans({ texts, isHeaderRow }: RawStructure, { text, kind }: Block): { marks: Mark[]; cells: Cell[] } {
    const placer = new TextPlacer(text);
    const marks: Mark[] = [];
    const cells: Cell[] = [];
    for (const { raw, tokens = [] } of texts) {
      const found = marksOf(tokens);
      const before = placer.at;
      const placed = found.length > 0 ? placeMarks(raw, found, placer) : null;
      if (placed) marks.push(...placed.marks.flatMap((mark) => this.#resolved(mark)));
      if (kind !== 'table-row') continue;
      const span = placed ? placed.whole : placer.place(raw);
      const [start, end] = span ?? [before, before];
      cells.push({ start, end, ...(isHeaderRow && { header: true as const }) });
    }
    return { marks, cells };
  }

  #resolved({ href, ...mark }: Mark): Mark[] {
    if (mark.kind !== 'link') return [mark];
    const address = href === undefined ? null : resolveUrl(href, this.#base);
    return address === null ? [] : [{ ...mark, href: address }];
  }
}

type Span = readonly [start: number, end: number];

/** The marks as spans of the text that the raw text has become. */
function placeMarks(raw: string, marks: readonly RawMark[], placer: TextPlacer): { marks: Mark[]; whole: Span | null } {
  const cuts = [...new Set([0, raw.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const pieces = cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] as number;
    return { start, end, span: placer.place(raw.slice(start, end)) };
  });
  const placed = marks.flatMap((mark): Mark[] => {
    const within = pieces.filter(({ start, end }) => start >= mark.start && end <= mark.end);
    if (mark.kind === 'line-break') {
      const before = pieces.findLast(({ end, span }) => span !== null && end <= mark.start)?.span?.[1];
      const after = pieces.find(({ start, span }) => span !== null && start >= mark.end)?.span?.[0];
      return before !== undefined && after !== undefined && after > before
        ? [{ ...mark, start: before, end: after }]
        : [];
    }
    const span = spanOf(within);
    return span ? [{ ...mark, start: span[0], end: span[1] }] : [];
  });
  return { marks: placed, whole: spanOf(pieces) };
}

function spanOf(pieces: readonly { readonly span: Span | null }[]): Span | null {
  const first = pieces.find(({ span }) => span)?.span;
  const last = pieces.findLast(({ span }) => span)?.span;
  return first && last ? [first[0], last[1]] : null;
}
