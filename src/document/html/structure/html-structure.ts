import type { Block, BlockKind } from '../../document.ts';
import { INLINE_KINDS } from '../../inline-kinds.ts';
import { TextPlacer } from '../../place-text.ts';
import { resolveUrl } from '../../resolve-url.ts';
import {
  type BlockFates,
  type BlockStructure,
  type Cell,
  type Mark,
  orderMarks,
  type PageImage,
  type StructureReader,
} from '../../structure.ts';
import { FormulaText, readFormula } from '../formulas.ts';
import type { Frame } from '../frame.ts';
import type { PageElement, PageNode, PageText } from '../page-tree.ts';
import type { FoundBlock, PageWalk } from '../page-walk.ts';
import { isRead, type Showing } from '../read-elements.ts';
import { firstNodes } from '../traverse.ts';
import { codeLanguage } from './code-language.ts';
import { findImages } from './find-images.ts';
import { ListReader } from './list-place.ts';
import { MarkFinder } from './mark-finder.ts';
import { cellsOf } from './table-cells.ts';

/** Marks of a block; a page's listing of a thousand links is still read. */
const MOST_MARKS = 5000;

/** What a page of HTML says of the form of its blocks. */
export class HtmlStructure implements StructureReader {
  readonly #walk: PageWalk;
  readonly #blocks: readonly Block[];
  readonly #root: PageElement;
  /** What addresses are resolved against. */
  readonly #base: string | null;
  readonly #lists = new ListReader();
  readonly #marks = new MarkFinder();
  readonly #tables = new Map<PageElement, number>();

  /** `blocks` are those of the walk, and perhaps others behind them. */
  constructor(walk: PageWalk, blocks: readonly Block[], root: PageElement, url: string | null) {
    this.#walk = walk;
    this.#blocks = blocks;
    this.#root = root;
    this.#base = baseOf(root, url);
  }

  structureOf(index: number): BlockStructure {
    const found = this.#walk.blocks[index];
    const block = this.#blocks[index];
    if (!found || !block) return {};
    const { frame } = found;
    const list = this.#lists.placeOf(frame, block.kind === 'list-item' || block.kind === 'heading');
    const definition = block.kind === 'list-item' ? definitionOf(frame) : null;
    const quote = countQuotes(frame);
    return {
      ...this.#spans(found, block),
      ...(list && { list }),
      ...(definition && { definition }),
      ...(quote > 0 && { quote }),
      ...(block.kind === 'code' && this.#code(found)),
      ...(this.#isLineOf(found, block) && { lineBreak: true as const }),
    };
  }

  images(fates: BlockFates): readonly PageImage[] {
    return findImages(this.#root, this.#walk, this.#blocks, this.#base, fates);
  }

  #code({ frame, element }: FoundBlock): Pick<BlockStructure, 'language'> {
    const listing = frame.element ?? element;
    const language = listing && codeLanguage(listing);
    return language === null ? {} : { language };
  }

  /** Whether only a line break parts it from the block before it. */
  #isLineOf({ frame, gapBefore, kind }: FoundBlock, { index }: Block): boolean {
    const before = this.#walk.blocks[index - 1];
    return before !== undefined && before.frame === frame && gapBefore === 0 && kind !== 'code' && before.kind === kind;
  }

  #spans(found: FoundBlock, { text, kind }: Block): Pick<BlockStructure, 'marks' | 'cells' | 'table'> {
    const row = kind === 'table-row' ? found.frame.element : null;
    const { first, last } = found.gathered;
    if (!row && !this.#marks.mayHaveMarks(first, last)) return {};
    const reader = new SpanReader(this.#walk.showing, kind, text, this.#base, row);
    reader.read(first, last);
    const marks = reader.marks.length > 0 && { marks: orderMarks(reader.marks) };
    if (!row) return { ...marks };
    return { ...marks, table: this.#tableOf(row), cells: cellsOf(row, reader.cells) as readonly Cell[] };
  }

  #tableOf(row: PageElement): number {
    let table: PageElement = row;
    while (table.parent && table.name !== 'table') table = table.parent;
    const number = this.#tables.get(table) ?? this.#tables.size;
    this.#tables.set(table, number);
    return number;
  }
}

/** Nodes of the head that are looked at for the base of its addresses. */
const NODES_OF_HEAD = 2000;
const HEAD = new Set(['html', 'head']);

function baseOf(root: PageElement, url: string | null): string | null {
  for (const node of firstNodes(root, NODES_OF_HEAD, ({ name }) => HEAD.has(name))) {
    const href = node.type === 'element' && node.name === 'base' ? node.attribs.href : undefined;
    if (href !== undefined) return resolveUrl(href, url) ?? url;
  }
  return url;
}

function definitionOf(frame: Frame): BlockStructure['definition'] | null {
  for (let around: Frame | null = frame; around; around = around.parent) {
    const name = around.element?.name;
    if (name === 'dt') return 'term';
    if (name === 'dd') return 'description';
    if (name === 'li') return null;
  }
  return null;
}

function countQuotes(frame: Frame): number {
  let quotes = 0;
  for (let around: Frame | null = frame; around; around = around.parent) {
    if (around.content.kind === 'paragraph' && around.element?.traits.role === 'section') break;
    if (around.element?.name === 'blockquote') quotes++;
  }
  return quotes;
}

interface OpenMark {
  readonly element: PageElement;
  readonly mark: Omit<Mark, 'start' | 'end'>;
  start: number;
  end: number;
}

/** Reads the spans of one block from its first text node to its last. */
class SpanReader {
  readonly marks: Mark[] = [];
  readonly cells = new Map<PageElement, readonly [start: number, end: number]>();
  readonly #showing: Showing;
  readonly #kind: BlockKind;
  readonly #placer: TextPlacer;
  readonly #base: string | null;
  readonly #row: PageElement | null;
  readonly #open: OpenMark[] = [];
  #hasBreak = false;
  #end = 0;

  constructor(showing: Showing, kind: BlockKind, text: string, base: string | null, row: PageElement | null) {
    this.#showing = showing;
    this.#kind = kind;
    this.#placer = new TextPlacer(text);
    this.#base = base;
    this.#row = row;
  }

  read(first: PageText, last: PageText): void {
    const begin: PageNode = first instanceof FormulaText ? first.element : first;
    const around: PageElement[] = [];
    for (let outer: PageElement | null = begin.parent; outer?.type === 'element'; outer = outer.parent)
      around.push(outer);
    for (const element of around.reverse()) this.#enter(element);
    let node: PageNode = begin;
    while (node.startIndex <= last.startIndex) {
      const next = this.#goInto(node) ? (node as PageElement).firstChild : null;
      if (next) {
        node = next;
        continue;
      }
      while (!node.next) {
        const { parent }: PageNode = node;
        if (!parent) {
          this.#finish();
          return;
        }
        this.#leave(parent);
        node = parent;
      }
      node = node.next;
    }
    this.#finish();
  }

  #finish(): void {
    for (const { element } of [...this.#open].reverse()) this.#leave(element);
  }

  /** Whether the walk has read what the node holds. */
  #goInto(node: PageNode): boolean {
    if (node.type === 'text') {
      this.#place(node.data, node.parent);
      return false;
    }
    const formula = readFormula(node);
    if (formula) {
      const span = this.#place(formula.tex, node.parent as PageElement);
      if (span) this.#add({ start: span[0], end: span[1], kind: 'math', ...(formula.isDisplay && { display: true }) });
      return false;
    }
    if (node.traits.flow === 'break') this.#hasBreak = true;
    if (!node.firstChild || !isRead(node, this.#showing, this.#kind)) return false;
    this.#enter(node);
    return true;
  }

  #enter(element: PageElement): void {
    const kind = INLINE_KINDS.get(element.name);
    if (!kind || (this.#kind === 'code' && kind !== 'link') || this.#open.some(({ mark }) => mark.kind === kind))
      return;
    const mark = kind === 'link' ? linkOf(element, this.#base) : { kind };
    if (mark) this.#open.push({ element, mark, start: -1, end: -1 });
  }

  #leave(element: PageElement): void {
    const open = this.#open.at(-1);
    if (open?.element !== element) return;
    this.#open.pop();
    if (open.start !== -1) this.#add({ start: open.start, end: open.end, ...open.mark });
  }

  #place(data: string, parent: PageElement): readonly [number, number] | null {
    const span = this.#kind === 'code' ? this.#placer.placeCode(data) : this.#placer.place(data);
    if (!span) return null;
    const [start, end] = span;
    if (this.#hasBreak && this.#kind !== 'code' && this.#end > 0 && start > this.#end)
      this.#add({ start: this.#end, end: start, kind: 'line-break' });
    this.#hasBreak = false;
    this.#end = end;
    for (const open of this.#open) {
      if (open.start === -1) open.start = start;
      open.end = end;
    }
    if (this.#row) this.#placeInCell(parent, start, end);
    return span;
  }

  #placeInCell(parent: PageElement, start: number, end: number): void {
    let cell: PageElement | null = parent;
    while (cell && cell.parent !== this.#row) cell = cell.parent;
    if (cell) this.cells.set(cell, [this.cells.get(cell)?.[0] ?? start, end]);
  }

  #add(mark: Mark): void {
    if (this.marks.length < MOST_MARKS) this.marks.push(mark);
  }
}

function linkOf(element: PageElement, base: string | null): Omit<Mark, 'start' | 'end'> | null {
  const { href, title } = element.attribs;
  const address = href === undefined ? null : resolveUrl(href, base);
  return address === null ? null : { kind: 'link', href: address, ...(title?.trim() && { title: title.trim() }) };
}
