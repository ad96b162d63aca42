import type { ArticleBlock } from '../../schema/article.ts';

/** The body as writers need it: what its flat blocks stand in. */
export type OutlineNode =
  | { readonly kind: 'block'; readonly block: ArticleBlock }
  /** Lines that only line breaks part. */
  | { readonly kind: 'lines'; readonly blocks: readonly ArticleBlock[] }
  | { readonly kind: 'quote'; readonly children: readonly OutlineNode[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly OutlineItem[] }
  | { readonly kind: 'definitions'; readonly blocks: readonly ArticleBlock[] }
  | { readonly kind: 'table'; readonly rows: readonly ArticleBlock[] };

export interface OutlineItem {
  readonly task: boolean | undefined;
  readonly children: OutlineNode[];
}

/** The tree of blocks: quotations around lists, lists around the rest. Its depth is limited by the blocks' own. */
export const outlineOf = (blocks: readonly ArticleBlock[]): OutlineNode[] => quotesIn(blocks, 1);

const DEEPEST_QUOTE = 20;

function quotesIn(blocks: readonly ArticleBlock[], depth: number): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  for (let first = 0; first < blocks.length; ) {
    const isQuoted = depthOf(blocks[first]) >= depth && depth <= DEEPEST_QUOTE;
    let end = first + 1;
    while (end < blocks.length && (depthOf(blocks[end]) >= depth && depth <= DEEPEST_QUOTE) === isQuoted) end++;
    const part = blocks.slice(first, end);
    if (isQuoted) nodes.push({ kind: 'quote', children: quotesIn(part, depth + 1) });
    else nodes.push(...listsIn(part));
    first = end;
  }
  return nodes;
}

/** Quotations within an item of a list go with the item. */
const depthOf = (block: ArticleBlock | undefined): number =>
  block?.list?.continues ? 0 : (block?.quote ?? (block?.kind === 'quote' ? 1 : 0));

interface OpenList {
  readonly depth: number;
  readonly ordered: boolean;
  readonly items: OutlineItem[];
  last: number;
}

function listsIn(blocks: readonly ArticleBlock[]): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  let open: OpenList[] = [];
  let plain: ArticleBlock[] = [];
  const flush = (into: OutlineNode[]) => {
    into.push(...leavesIn(plain));
    plain = [];
  };
  const innermost = () => open.at(-1)?.items.at(-1)?.children ?? nodes;
  for (const block of blocks) {
    const list = block.list ?? (block.kind === 'list-item' && !block.definition ? BULLET : null);
    if (!list) {
      // Leaves outside of lists gather until a list begins.
      if (open.length > 0) flush(innermost());
      open = [];
      plain.push(block);
      continue;
    }
    if (list.continues && open.length > 0) {
      plain.push(block);
      continue;
    }
    flush(innermost());
    open = open.filter(({ depth }) => depth <= list.depth);
    let around = open.at(-1);
    const goesOn =
      around?.depth === list.depth &&
      around.ordered === list.ordered &&
      (!list.ordered || (list.number ?? around.last + 1) === around.last + 1);
    if (!goesOn) {
      if (around?.depth === list.depth) open.pop();
      around = { depth: list.depth, ordered: list.ordered, items: [], last: (list.number ?? 1) - 1 };
      innermost().push({ kind: 'list', ordered: list.ordered, start: list.number ?? 1, items: around.items });
      open.push(around);
    }
    (around as OpenList).last = list.number ?? (around as OpenList).last + 1;
    (around as OpenList).items.push({ task: list.task, children: [] });
    plain.push(block);
  }
  flush(innermost());
  return nodes;
}

const BULLET: NonNullable<ArticleBlock['list']> = { ordered: false, depth: 1 };

/** Rows make tables, terms and what they mean lists of definitions, lines paragraphs. */
function leavesIn(blocks: readonly ArticleBlock[]): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  for (let first = 0; first < blocks.length; ) {
    const block = blocks[first] as ArticleBlock;
    let end = first + 1;
    while (end < blocks.length && goOn(block, blocks[end] as ArticleBlock)) end++;
    const part = blocks.slice(first, end);
    if (block.kind === 'table-row') nodes.push({ kind: 'table', rows: part });
    else if (block.definition) nodes.push({ kind: 'definitions', blocks: part });
    else if (part.length > 1) nodes.push({ kind: 'lines', blocks: part });
    else nodes.push({ kind: 'block', block });
    first = end;
  }
  return nodes;
}

function goOn(first: ArticleBlock, next: ArticleBlock): boolean {
  if (first.kind === 'table-row') return next.kind === 'table-row' && next.table === first.table;
  if (first.definition) return next.definition !== undefined;
  return next.lineBreak === true && next.kind === first.kind && LINES.has(first.kind);
}

const LINES: ReadonlySet<ArticleBlock['kind']> = new Set(['paragraph', 'quote', 'list-item']);
