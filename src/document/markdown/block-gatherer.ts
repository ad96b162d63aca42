import type { Token } from 'markdown-it';
import { cleanCode, cleanLine } from '../block-text.ts';
import type { Block, BlockKind, Place } from '../document.ts';
import { cellColumns, inkColumns } from './cell-columns.ts';
import { type InlineText, inlineText, partAtHardBreaks } from './inline-text.ts';
import { trailingCall, withoutPermalinks } from './link-tokens.ts';
import type { Island, RawImage, RawStructure } from './markdown-structure.ts';
import { SpanningLink } from './spanning-link.ts';
import { nextPlace, openContainer, openItem, PAGE } from './surroundings.ts';

/** Nothing but tags. */
const onlyTags = /^(?:\s|<[^<>]*>)*$/;

/** A cell with more characters holds a part of a page, not a datum. */
const LONGEST_DATUM = 600;

/** Markdown has no elements, and but for pandoc's no names. */
const NO_MARKS: readonly string[] = [];

/** An image with a longer address is a picture in the page itself. */
const LONGEST_ADDRESS = 4000;

/** As many as the reader of HTML gives. */
const MOST_NAMES = 48;

/** The first line, counted from 0, and the one after the last, as markdown-it reports them. */
type Lines = readonly [first: number, end: number];

/** Turns the flat list of markdown-it's tokens into blocks, one token at a time. */
export class BlockGatherer {
  readonly blocks: Block[] = [];
  /** The alternative texts of the images. */
  readonly imageTexts = new Set<string>();
  /** What the Markdown says of each block, and its images. */
  readonly structures: (RawStructure | undefined)[] = [];
  readonly images: RawImage[] = [];
  readonly islands: Island[] = [];
  #tables = 0;
  #isHeaderRow = false;
  /** Whether the next block stands behind a line break in the paragraph of the one before it. */
  #isAfterBreak = false;
  readonly #lines: readonly string[];
  /** What the token at hand stands in. */
  #around = PAGE;
  #containers = 0;
  readonly #spanningLink = new SpanningLink(this.blocks);
  /** The divs that are open, the outermost first: words of the names of each and of those around it, nearest first. */
  readonly #divs: (readonly string[])[] = [];
  #headingLevel: number | null = null;
  #row: { readonly lines: Lines; readonly cells: InlineText[] } | null = null;
  #lastLine = 0;

  /** `lines`: those of the page, as they were parsed. */
  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  add(token: Token): void {
    switch (token.type) {
      case 'inline':
        this.#addInline(token);
        return;
      case 'fence':
      case 'code_block':
        this.#push(
          'code',
          { raw: token.content, letters: 0, linkedLetters: 0 },
          token.map ?? [this.#lastLine, this.#lastLine + 1],
          undefined,
          languageOf(token.info),
        );
        return;
      case 'heading_open':
        this.#headingLevel = Number(token.tag[1]);
        return;
      case 'heading_close':
        this.#headingLevel = null;
        return;
      case 'div_open':
        this.#divs.push([...namesOf(token), ...this.#names].slice(0, MOST_NAMES));
        return;
      case 'div_close':
        this.#divs.pop();
        return;
      case 'table_open':
        this.#tables++;
        return;
      case 'thead_open':
      case 'thead_close':
        this.#isHeaderRow = token.nesting === 1;
        return;
      case 'tr_open':
        this.#row = { lines: token.map ?? [this.#lastLine, this.#lastLine + 1], cells: [] };
        return;
      case 'tr_close':
        this.#endRow();
        return;
      case 'list_item_open':
        this.#around = openItem(this.#around);
        return;
      case 'blockquote_open':
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.#around = openContainer(this.#around, token, ++this.#containers);
        return;
      case 'list_item_close':
      case 'blockquote_close':
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.#around = this.#around.outer ?? this.#around;
    }
  }

  get #names(): readonly string[] {
    return this.#divs.at(-1) ?? NO_MARKS;
  }

  /** HTML that stands between the Markdown. Its reader is loaded only where it holds text. */
  async addIsland({ content, map }: Token): Promise<void> {
    if (onlyTags.test(content)) return;
    const { readHtml } = await import('../html-reader.ts');
    const linesBefore = map?.[0] ?? this.#lastLine;
    const lines = content.split('\n');
    const { blocks, structure } = await readHtml(content);
    if (structure) this.islands.push({ first: this.blocks.length, end: this.blocks.length + blocks.length, structure });
    for (const block of blocks) {
      const place = this.#placeOf(block.place, linesBefore, lines);
      const index = this.blocks.length;
      const gapBefore = index > 0 ? Math.max(place.lines[0] - this.#lastLine - 1, 0) : 0;
      const hints = block.hints && { ...block.hints, container: this.#around.container };
      this.blocks.push({ ...block, index, place, gapBefore, hints });
      this.#lastLine = place.lines[1];
    }
  }

  /** From that in an island to that in the page, whose lines begin with the marks of the lists and quotations around it. */
  #placeOf({ lines: [first, last], columns }: Place, linesBefore: number, island: readonly string[]): Place {
    const lines = [first + linesBefore, last + linesBefore] as const;
    if (!columns) return { lines };
    const shift = (line: number) =>
      (this.#lines[line - 1 + linesBefore] ?? '').length - (island[line - 1] ?? '').length;
    return { lines, columns: [columns[0] + shift(first), columns[1] + shift(last)] };
  }

  #addInline({ children, map }: Token): void {
    const tokens = children ?? [];
    for (const token of tokens) if (token.type === 'image') this.#addImage(token);
    if (this.#row) {
      this.#row.cells.push(inlineText(tokens));
      return;
    }
    const [start, end] = map ?? [this.#lastLine, this.#lastLine + 1];
    const kind = this.#headingLevel === null ? this.#around.kind : 'heading';
    if (kind === 'heading') {
      this.#push(kind, inlineText(withoutPermalinks(tokens)), [start, end]);
      return;
    }
    const parts = partAtHardBreaks(tokens);
    for (const [index, { tokens: part, line, lines, linksOpen }] of parts.entries()) {
      // Breaks within the addresses of links are no tokens: what is left of the lines is the last part's.
      const last = index === parts.length - 1 ? end : start + line + lines;
      this.#isAfterBreak = index > 0;
      this.#addPart(kind, part, linksOpen, [start + line, last]);
    }
    this.#isAfterBreak = false;
  }

  #addImage(token: Token): void {
    const { content } = token;
    const alt = cleanLine(content);
    if (content !== '') this.imageTexts.add(alt);
    const src = String(token.attrGet('src') ?? '');
    if (src.length > LONGEST_ADDRESS) return;
    this.images.push({ src, alt, after: this.blocks.length - 1 });
  }

  #addPart(kind: BlockKind, tokens: readonly Token[], linksOpen: number, lines: Lines): void {
    const call = trailingCall(tokens);
    const last = this.#lines[lines[1] - 1] ?? '';
    // A link that begins on a line before the last has no columns to itself.
    const column = call === -1 ? -1 : last.lastIndexOf('[');
    if (column === -1) {
      this.#push(kind, inlineText(tokens, linksOpen), lines);
      return;
    }
    const first = inkColumns(this.#lines[lines[0]] ?? '')?.[0] ?? 1;
    const before = inkColumns(last.slice(0, column));
    const head = inlineText(tokens.slice(0, call), linksOpen);
    if (before) this.#push(kind, head, lines, [first, before[1]]);
    else this.#push(kind, head, [lines[0], lines[1] - 1]);
    this.#push(kind, inlineText(tokens.slice(call)), [lines[1] - 1, lines[1]], before && inkColumns(last, column));
  }

  /** Tables of data give a block a row; in tables for layout, which have long cells or a single column, a cell is a block. */
  #endRow(): void {
    if (!this.#row) return;
    const { cells, lines } = this.#row;
    this.#row = null;
    const isLayout = cells.length === 1 || cells.some(({ raw }) => raw.length > LONGEST_DATUM);
    const columns = isLayout ? cellColumns(this.#lines[lines[0]] ?? '') : [];
    if (isLayout) for (const [index, cell] of cells.entries()) this.#push('paragraph', cell, lines, columns[index]);
    else this.#push('table-row', joinCells(cells), lines, undefined, undefined, cells);
  }

  #push(
    kind: BlockKind,
    inline: InlineText,
    [start, end]: Lines,
    columns?: Place['columns'],
    language?: string,
    cells?: readonly InlineText[],
  ): void {
    const { raw, letters, linkedLetters } = inline;
    const ownText = kind === 'code' ? cleanCode(raw) : kind === 'table-row' ? raw : cleanLine(raw);
    const { text, isLinked } =
      kind !== 'code' && this.#spanningLink.concerns(ownText)
        ? this.#spanningLink.read(ownText)
        : { text: ownText, isLinked: false };
    if (text === '') return;
    const lines = [start + 1, Math.max(end, start + 1)] as const;
    const index = this.blocks.length;
    this.blocks.push({
      index,
      text,
      kind,
      level: kind === 'heading' ? this.#headingLevel : null,
      place: columns ? { lines, columns } : { lines },
      gapBefore: index > 0 ? Math.max(start - this.#lastLine, 0) : 0,
      hints: {
        linkDensity: isLinked ? 1 : letters > 0 ? linkedLetters / letters : 0,
        tagPath: NO_MARKS,
        names: this.#names,
        container: this.#around.container,
      },
    });
    this.#lastLine = lines[1];
    this.structures[index] = {
      texts: cells ?? [inline],
      list: nextPlace(this.#around, text),
      quotes: this.#around.quotes,
      language,
      table: this.#tables - 1,
      isHeaderRow: this.#isHeaderRow,
      isAfterBreak: this.#isAfterBreak,
    };
  }
}

/** The first word behind a fence, or pandoc's `{.js}`. */
function languageOf(info: string): string | undefined {
  const language = /^\s*\{?\.?([\w+#.-]{1,30})/.exec(info)?.[1];
  return language?.toLowerCase();
}

const namesOf = ({ meta }: Token) => (meta as { readonly names: readonly string[] }).names;

function joinCells(cells: readonly InlineText[]): InlineText {
  return {
    raw: cells
      .map(({ raw }) => cleanLine(raw))
      .filter((text) => text !== '')
      .join('\t'),
    letters: cells.reduce((sum, { letters }) => sum + letters, 0),
    linkedLetters: cells.reduce((sum, { linkedLetters }) => sum + linkedLetters, 0),
  };
}
