import type { Token } from 'markdown-it';
import { cleanCode, cleanLine } from '../block-text.ts';
import type { Block, BlockKind } from '../document.ts';
import { type InlineText, inlineText } from './inline-text.ts';

/** Nothing but tags. */
const onlyTags = /^(?:\s|<[^<>]*>)*$/;

type Lines = readonly [first: number, end: number];

/** Turns the flat list of markdown-it's tokens into blocks, one token at a time. */
export class BlockGatherer {
  readonly blocks: Block[] = [];
  /** The lists, items and quotations that are open around the token at hand; the page itself is number 0. */
  readonly #open: { readonly kind: BlockKind; readonly container: number }[] = [{ kind: 'paragraph', container: 0 }];
  #containers = 0;
  #headingLevel: number | null = null;
  #row: { readonly lines: Lines; readonly cells: InlineText[] } | null = null;
  #lastLine = 0;

  add(token: Token): void {
    switch (token.type) {
      case 'inline':
        this.#addInline(token);
        return;
      case 'fence':
      case 'code_block':
        this.#push('code', cleanCode(token.content), 0, token.map);
        return;
      case 'heading_open':
        this.#headingLevel = Number(token.tag[1]);
        return;
      case 'heading_close':
        this.#headingLevel = null;
        return;
      case 'tr_open':
        this.#row = { lines: token.map ?? [this.#lastLine, this.#lastLine + 1], cells: [] };
        return;
      case 'tr_close':
        this.#endRow();
        return;
      case 'list_item_open':
      case 'blockquote_open':
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.#open.push({
          kind: token.type === 'blockquote_open' ? 'quote' : 'list-item',
          container: ++this.#containers,
        });
        return;
      case 'list_item_close':
      case 'blockquote_close':
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.#open.pop();
    }
  }

  /** HTML that stands between the Markdown. Its reader is loaded only where it holds text. */
  async addIsland({ content, map }: Token): Promise<void> {
    if (onlyTags.test(content)) return;
    const { readHtml } = await import('../html-reader.ts');
    const linesBefore = map?.[0] ?? this.#lastLine;
    for (const block of (await readHtml(content)).blocks) {
      const [first, last] = block.place.lines;
      const place = { ...block.place, lines: [first + linesBefore, last + linesBefore] as const };
      const index = this.blocks.length;
      const gapBefore = index > 0 ? Math.max(place.lines[0] - this.#lastLine - 1, 0) : 0;
      this.blocks.push({ ...block, index, place, gapBefore });
      this.#lastLine = place.lines[1];
    }
  }

  #addInline({ children, map }: Token): void {
    const inline = inlineText(children ?? []);
    if (this.#row) {
      this.#row.cells.push(inline);
      return;
    }
    const { raw, letters, linkedLetters } = inline;
    const kind = this.#headingLevel === null ? (this.#open.at(-1)?.kind ?? 'paragraph') : 'heading';
    this.#push(kind, cleanLine(raw), letters > 0 ? linkedLetters / letters : 0, map);
  }

  #endRow(): void {
    if (!this.#row) return;
    const { cells, lines } = this.#row;
    this.#row = null;
    const texts = cells.map(({ raw }) => cleanLine(raw)).filter((text) => text !== '');
    const letters = cells.reduce((sum, cell) => sum + cell.letters, 0);
    const linkedLetters = cells.reduce((sum, cell) => sum + cell.linkedLetters, 0);
    this.#push('table-row', texts.join('\t'), letters > 0 ? linkedLetters / letters : 0, lines);
  }

  #push(kind: BlockKind, text: string, linkDensity: number, map: Lines | null): void {
    if (text === '') return;
    const [start, end] = map ?? [this.#lastLine, this.#lastLine + 1];
    const lines = [start + 1, Math.max(end, start + 1)] as const;
    const index = this.blocks.length;
    this.blocks.push({
      index,
      text,
      kind,
      level: kind === 'heading' ? this.#headingLevel : null,
      place: { lines },
      gapBefore: index > 0 ? Math.max(start - this.#lastLine, 0) : 0,
      hints: { linkDensity, tagPath: [], names: [], container: this.#open.at(-1)?.container ?? 0 },
    });
    this.#lastLine = lines[1];
  }
}
