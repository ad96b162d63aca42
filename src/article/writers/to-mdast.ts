import type { BlockContent, DefinitionContent, Image, List, ListItem, PhrasingContent, Root, TableRow } from 'mdast';
import type { Article, ArticleBlock } from '../../schema/article.ts';
import { type Inline, inlineTree } from './inline-tree.ts';
import { textStart } from './item-text.ts';
import { type OutlineItem, type OutlineNode, outlineOf } from './outline.ts';
import type { Shown } from './shown.ts';
import { gridOf } from './table-grid.ts';

/** A formula, which CommonMark does not have: most readers take what stands between dollar signs for one. */
export interface InlineMath {
  type: 'inlineMath';
  value: string;
  display: boolean;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: InlineMath;
  }
  interface RootContentMap {
    inlineMath: InlineMath;
  }
}

type Block = BlockContent | DefinitionContent;

/** The body of an article as a tree of Markdown, under its title. */
export function toMdast(article: Article, shown: Shown): Root {
  const writer = new MdastWriter(article, shown);
  const title: Root['children'] =
    article.title === null ? [] : [{ type: 'heading', depth: 1, children: [{ type: 'text', value: article.title }] }];
  return {
    type: 'root',
    children: [...title, ...outlineOf(writer.shownBlocks()).flatMap((node) => writer.node(node))],
  };
}

class MdastWriter {
  readonly #article: Article;
  readonly #shown: Shown;

  constructor(article: Article, shown: Shown) {
    this.#article = article;
    this.#shown = shown;
  }

  shownBlocks(): ArticleBlock[] {
    const { images, tables } = this.#shown;
    return this.#article.blocks.filter(({ kind }) => (kind !== 'image' || images) && (kind !== 'table-row' || tables));
  }

  node(node: OutlineNode): Block[] {
    switch (node.kind) {
      case 'quote':
        return [{ type: 'blockquote', children: node.children.flatMap((child) => this.node(child)) }];
      case 'list':
        return [this.#list(node)];
      case 'definitions':
        return [this.#definitions(node.blocks)];
      case 'table':
        return [this.#table(node.rows)];
      case 'lines':
        return [{ type: 'paragraph', children: this.#lines(node.blocks) }];
      case 'block':
        return this.#block(node.block);
    }
  }

  #block(block: ArticleBlock): Block[] {
    const { kind, text, level, language } = block;
    switch (kind) {
      case 'heading':
        return [
          {
            type: 'heading',
            depth: Math.max(2, level ?? 2) as 2,
            children: this.#inline(block, 0, ({ kind }) => kind !== 'line-break'),
          },
        ];
      case 'code':
        return [{ type: 'code', lang: language ?? null, value: text }];
      case 'image':
        return [{ type: 'paragraph', children: this.#image(block) }];
      default:
        return [{ type: 'paragraph', children: this.#inline(block, textStart(block)) }];
    }
  }

  #image({ image }: ArticleBlock): Image[] {
    const found = image === undefined ? undefined : this.#article.images?.[image];
    if (!found) return [];
    const { src, alt, caption, credit } = found;
    const title = [caption, credit].filter((part) => part !== null).join(' — ');
    return [{ type: 'image', url: src, alt: alt ?? '', title: title === '' ? null : title }];
  }

  #list({ ordered, start, items }: Extract<OutlineNode, { kind: 'list' }>): List {
    return {
      type: 'list',
      ordered,
      start: ordered ? start : null,
      spread: false,
      children: items.map((item) => this.#item(item)),
    };
  }

  #item({ task, children }: OutlineItem): ListItem {
    return {
      type: 'listItem',
      checked: task ?? null,
      spread: children.filter(({ kind }) => kind !== 'list').length > 1,
      children: children.flatMap((child) => this.node(child)),
    };
  }

  /** Markdown has no lists of definitions: what a term means is an item below it. */
  #definitions(blocks: readonly ArticleBlock[]): List {
    const items: ListItem[] = [];
    for (const block of blocks) {
      const item: ListItem = {
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: this.#inline(block) }],
      };
      const term = block.definition === 'description' ? items.at(-1) : undefined;
      const list = term?.children.at(-1);
      if (list?.type === 'list') list.children.push(item);
      else if (term) term.children.push({ type: 'list', ordered: false, spread: false, children: [item] });
      else items.push(item);
    }
    return { type: 'list', ordered: false, spread: false, children: items };
  }

  #table(rows: readonly ArticleBlock[]): Block {
    const grid = gridOf(rows);
    const children = rows.map(
      (row, at): TableRow => ({
        type: 'tableRow',
        children: (grid[at] ?? []).map((cell) => ({
          type: 'tableCell',
          children: cell ? this.#part(row, cell, ({ kind }) => kind !== 'line-break') : [],
        })),
      }),
    );
    return { type: 'table', children };
  }

  #lines(blocks: readonly ArticleBlock[]): PhrasingContent[] {
    return blocks.flatMap((block, at) => [
      ...(at > 0 ? [{ type: 'break' } as const] : []),
      ...this.#inline(block, at > 0 ? 0 : textStart(block)),
    ]);
  }

  #inline(block: ArticleBlock, start = 0, isShown?: Parameters<typeof inlineTree>[2]): PhrasingContent[] {
    return this.#part(block, { start, end: block.text.length }, isShown);
  }

  #part(
    block: ArticleBlock,
    span: { readonly start: number; readonly end: number },
    isShown: Parameters<typeof inlineTree>[2] = () => true,
  ): PhrasingContent[] {
    const { links } = this.#shown;
    return inlineTree(block, span, (mark) => (links || mark.kind !== 'link') && isShown(mark)).flatMap(phrasing);
  }
}

/** The lines of a verse end in line breaks. */
const lines = (text: string): PhrasingContent[] =>
  text
    .split('\n')
    .flatMap((line, at): PhrasingContent[] => [
      ...(at > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
    ]);

function phrasing(inline: Inline): PhrasingContent[] {
  if (!('mark' in inline)) return lines(inline.text);
  const { mark, text } = inline;
  const children = inline.children.flatMap(phrasing);
  switch (mark.kind) {
    case 'link':
      return [{ type: 'link', url: mark.href ?? '', title: mark.title ?? null, children: children as [] }];
    case 'strong':
      return [{ type: 'strong', children }];
    case 'emphasis':
      return [{ type: 'emphasis', children }];
    case 'strike':
      return [{ type: 'delete', children }];
    case 'superscript':
      return [{ type: 'html', value: '<sup>' }, ...children, { type: 'html', value: '</sup>' }];
    case 'subscript':
      return [{ type: 'html', value: '<sub>' }, ...children, { type: 'html', value: '</sub>' }];
    case 'code':
      return [{ type: 'inlineCode', value: text }];
    case 'math':
      return [{ type: 'inlineMath', value: text, display: mark.display === true }];
    case 'line-break':
      return [{ type: 'break' }];
  }
}
