import type { Element, ElementContent, Properties, Root } from 'hast';
import type { Article, ArticleBlock } from '../../schema/article.ts';
import { type Inline, inlineTree } from './inline-tree.ts';
import { textStart } from './item-text.ts';
import { type OutlineItem, type OutlineNode, outlineOf } from './outline.ts';
import type { Shown } from './shown.ts';
import { cellsOfRow } from './table-grid.ts';

const element = (tagName: string, children: ElementContent[], properties: Properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const text = (value: string): ElementContent => ({ type: 'text', value });

/** An article as the tree of an `article` element. */
export function toHast(article: Article, shown: Shown): Root {
  const writer = new HastWriter(article, shown);
  const { title, byline, datePublished } = article;
  const header = [
    ...(title === null ? [] : [element('h1', [text(title)])]),
    ...(byline === null ? [] : [element('p', [text(byline)])]),
    ...(datePublished === null
      ? []
      : [element('p', [element('time', [text(datePublished)], { dateTime: datePublished })])]),
  ];
  return {
    type: 'root',
    children: [
      element('article', [
        ...(header.length > 0 ? [element('header', header)] : []),
        ...outlineOf(writer.shownBlocks()).flatMap((node) => writer.node(node)),
      ]),
    ],
  };
}

class HastWriter {
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

  node(node: OutlineNode): Element[] {
    switch (node.kind) {
      case 'quote':
        return [
          element(
            'blockquote',
            node.children.flatMap((child) => this.node(child)),
          ),
        ];
      case 'list':
        return [this.#list(node)];
      case 'definitions':
        return [
          element(
            'dl',
            node.blocks.map((block) => element(block.definition === 'term' ? 'dt' : 'dd', this.#inline(block))),
          ),
        ];
      case 'table':
        return [this.#table(node.rows)];
      case 'lines':
        return [element('p', this.#lines(node.blocks))];
      case 'block':
        return this.#block(node.block);
    }
  }

  #block(block: ArticleBlock): Element[] {
    switch (block.kind) {
      case 'heading':
        return [element(`h${Math.min(6, Math.max(2, block.level ?? 2))}`, this.#inline(block))];
      case 'code': {
        const { language } = block;
        return [element('pre', [element('code', this.#code(block), language ? { dataLanguage: language } : {})])];
      }
      case 'image':
        return this.#figure(block);
      default:
        return [element('p', this.#inline(block, textStart(block)))];
    }
  }

  /** Line feeds of code are its own. */
  #code(block: ArticleBlock): ElementContent[] {
    return this.#inline(block).map((node) => (node.type === 'element' && node.tagName === 'br' ? text('\n') : node));
  }

  #figure({ image }: ArticleBlock): Element[] {
    const found = image === undefined ? undefined : this.#article.images?.[image];
    if (!found) return [];
    const { src, alt, width, height, caption, credit } = found;
    const shown = element('img', [], { src, alt: alt ?? '', ...(width && { width }), ...(height && { height }) });
    const legend = [
      ...(caption === null ? [] : [text(caption)]),
      ...(credit === null ? [] : [text(caption === null ? '' : ' '), element('small', [text(credit)])]),
    ];
    return [element('figure', legend.length === 0 ? [shown] : [shown, element('figcaption', legend)])];
  }

  #list({ ordered, start, items }: Extract<OutlineNode, { kind: 'list' }>): Element {
    const children = items.map((item) => element('li', this.#item(item)));
    return element(ordered ? 'ol' : 'ul', children, ordered && start !== 1 ? { start } : {});
  }

  /** The text of an item that is a paragraph alone stands straight in it. */
  #item({ task, children }: OutlineItem): ElementContent[] {
    const box =
      task === undefined ? [] : [element('input', [], { type: 'checkbox', disabled: true, checked: task }), text(' ')];
    const [first, ...others] = children;
    const nodes = children.flatMap((child) => this.node(child));
    const isPlain =
      others.every(({ kind }) => kind === 'list') &&
      (first?.kind === 'lines' || (first?.kind === 'block' && first.block.kind === 'list-item'));
    const [paragraph, ...rest] = nodes;
    return isPlain && paragraph ? [...box, ...paragraph.children, ...rest] : [...box, ...nodes];
  }

  #table(rows: readonly ArticleBlock[]): Element {
    const isHeader = (row: ArticleBlock) => row.cells?.every(({ header }) => header) === true;
    const body = rows.findIndex((row) => !isHeader(row));
    const head = rows.slice(0, body === -1 ? 0 : body);
    const children = rows.slice(head.length).map((row) => this.#row(row));
    return element('table', [
      ...(head.length === 0
        ? []
        : [
            element(
              'thead',
              head.map((row) => this.#row(row)),
            ),
          ]),
      element('tbody', children),
    ]);
  }

  #row(row: ArticleBlock): Element {
    return element(
      'tr',
      cellsOfRow(row).map(({ header, colSpan, rowSpan, ...span }) =>
        element(header ? 'th' : 'td', this.#part(row, span), {
          ...(colSpan && { colSpan }),
          ...(rowSpan && { rowSpan }),
        }),
      ),
    );
  }

  #lines(blocks: readonly ArticleBlock[]): ElementContent[] {
    return blocks.flatMap((block, at) => [
      ...(at > 0 ? [element('br', [])] : []),
      ...this.#inline(block, at > 0 ? 0 : textStart(block)),
    ]);
  }

  #inline(block: ArticleBlock, start = 0): ElementContent[] {
    return this.#part(block, { start, end: block.text.length });
  }

  #part(block: ArticleBlock, span: { readonly start: number; readonly end: number }): ElementContent[] {
    return inlineTree(block, span, ({ kind }) => this.#shown.links || kind !== 'link').flatMap(phrasing);
  }
}

const TAGS = {
  strong: 'strong',
  emphasis: 'em',
  strike: 'del',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
} as const;

/** The lines of a verse end in line breaks. */
const lines = (whole: string): ElementContent[] =>
  whole.split('\n').flatMap((line, at) => [...(at > 0 ? [element('br', [])] : []), text(line)]);

function phrasing(inline: Inline): ElementContent[] {
  if (!('mark' in inline)) return lines(inline.text);
  return [marked(inline)];
}

function marked(inline: Extract<Inline, { mark: unknown }>): ElementContent {
  const { mark } = inline;
  const children = inline.children.flatMap(phrasing);
  switch (mark.kind) {
    case 'link':
      return element('a', children, { href: mark.href ?? '', ...(mark.title && { title: mark.title }) });
    case 'math':
      return formula(inline.text, mark.display === true);
    case 'line-break':
      return element('br', []);
    default:
      return element(TAGS[mark.kind], children);
  }
}

/** Browsers show the source, and whoever can draws it. */
function formula(source: string, isDisplay: boolean): Element {
  const tex = source.replace(/^(\$\$?)(.+)\1$/, '$2');
  const annotation = element('annotation', [text(tex)], { encoding: 'application/x-tex' });
  return element('math', [element('semantics', [element('mtext', [text(tex)]), annotation])], {
    ...(isDisplay && { display: 'block' }),
  });
}
