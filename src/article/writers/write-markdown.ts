import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Article } from '../../schema/article.ts';
import type { Shown } from './shown.ts';
import { type InlineMath, toMdast } from './to-mdast.ts';

/** Underscores between letters never begin emphasis. */
const needlessEscape = /(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu;

const OPTIONS: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  incrementListMarker: true,
  resourceLink: true,
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    gfmTaskListItemToMarkdown(),
  ],
  handlers: {
    inlineMath: ({ value, display }: InlineMath) => formula(value, display),
    text: (node, _parent, state, info) => state.safe(node.value, info).replace(needlessEscape, '_'),
  },
};

/** A formula that was written in dollar signs still is. */
function formula(tex: string, display: boolean): string {
  if (/^\$.*\$$/.test(tex)) return tex;
  return display ? `$$${tex}$$` : `$${tex}$`;
}

/** The title and the body of an article as CommonMark with GFM's tables, strikethrough and tasks; without a newline at its end. */
export const writeMarkdown = (article: Article, shown: Shown): string =>
  toMarkdown(toMdast(article, shown), OPTIONS).trimEnd();
