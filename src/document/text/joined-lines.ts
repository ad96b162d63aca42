import { joinPrinted } from './join-printed.ts';
import { joinTextNodes } from './join-text-nodes.ts';
import { joinWrapped } from './join-wrapped.ts';
import type { TextPage } from './read-text-lines.ts';

/** For each line whether it belongs to the block of the line before it. */
export function joinedLines(page: TextPage): readonly boolean[] {
  const joined = joinedByLayout(page);
  const title = page.printed?.title ?? null;
  if (title === null) return joined;
  // A headline on two lines stands in the header of a printed page as one.
  const isInTitle = (at: number) => title.includes(`${page.lines[at - 1]?.content} ${page.lines[at]?.content}`);
  return joined.map((isJoined, at) => isJoined || (page.lines[at]?.gap === 0 && isInTitle(at)));
}

function joinedByLayout({ lines, isBrokenAtLinks, wrap, isPrinted }: TextPage): readonly boolean[] {
  if (isPrinted) return joinPrinted(lines);
  const nodes = isBrokenAtLinks ? joinTextNodes(lines.map((line) => line.content)) : null;
  const wrapped = wrap ? joinWrapped(lines, wrap.column, wrap.wide) : null;
  return lines.map(({ gap }, at) => gap === 0 && (nodes?.[at] === true || wrapped?.[at] === true));
}
