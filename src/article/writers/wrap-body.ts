import type { Article } from '../../schema/article.ts';
import { wrapText } from '../../text/wrap-text.ts';

/** The body in lines of at most so many columns; code keeps its lines, and rows of tables theirs. */
export const wrapBody = ({ blocks }: Article, width: number): string =>
  blocks
    .filter(({ kind }) => kind !== 'image')
    .map(({ kind, text }) => (kind === 'code' || kind === 'table-row' ? text : wrapText(text, width).join('\n')))
    .join('\n\n');
