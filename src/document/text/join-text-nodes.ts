/** Lines of the layout `text-nodes`: links and emphasis stand on lines of their own and break their paragraph. */

import { isAccountLine } from './account-line.ts';
import { type JoinModel, joinModelOf, joinOdds } from './join-model.ts';
import { traitsOfLines } from './line-traits.ts';
import { textNodeWeights } from './text-node-weights.generated.ts';

/**
 * Log odds above which two lines are joined, a little over even: a headline glued to a paragraph costs more than a
 * paragraph left in two. On sites held back, per 100 pages, some 9 lines of the article are joined to what is not, and of
 * the breaks inside its sentences 87 in 100 are repaired.
 */
const joinAbove = 0.3;

let model: JoinModel | null = null;

/** For each line whether it goes on with the one before it. The first line, the page's title, stands alone. */
export function joinTextNodes(lines: readonly string[]): boolean[] {
  model ??= joinModelOf(textNodeWeights);
  const rows = traitsOfLines(lines);
  const joins = new Array<boolean>(lines.length).fill(false);
  for (let i = 2; i < lines.length; i++) {
    const isUnderHeadline = joins[i - 1] === false && isOfHead(lines[i] as string, lines[i + 1]);
    joins[i] = joinOdds(model, rows, i) > joinAbove && !isUnderHeadline;
  }
  return joins;
}

const isOfHead = (line: string, next: string | undefined): boolean => beginsByline(line) || isAccountLine(line, next);

/** `By Jane Roe`: right after the first line of a block it is the byline under a headline, seldom the rest of a sentence. */
const beginsByline = (line: string): boolean => /^(?:[Bb]y|BY|[Vv]on|[Pp]or|[Pp]ar) [A-ZÀ-Þ]/.test(line);
