/**
 * Takes away hyphens that a tool put into words at the ends of lines. A hyphen of the word's own (`well-known`) may stand there
 * too, so the page's other words decide, and how often its lines end in hyphens.
 */

import type { MarkedLine } from './marked-line.ts';

const endsInHyphen = /\p{L}\p{M}*[-\u2010]$/u;
const beginsLower = /^\p{Ll}/u;
const betweenWords = /[^\p{L}\p{M}]/u;
const words = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu;

/** Share of the joined lines that end in a hyphen where a tool hyphenates; English prose without hyphenation has 1 in 100. */
const hyphenating = 0.03;
/** With this share, or so many of them, a tool hyphenates for certain. */
const surely = 0.08;
const many = 4;

/** @param isJoined for each line whether it goes on with the one before it. */
export function undoHyphens(lines: readonly MarkedLine[], isJoined: readonly boolean[]): readonly MarkedLine[] {
  const broken = new Set<number>();
  let joins = 0;
  for (let at = 1; at < lines.length; at++) {
    if (!isJoined[at]) continue;
    joins++;
    const before = (lines[at - 1] as MarkedLine).content;
    if (endsInHyphen.test(before) && beginsLower.test((lines[at] as MarkedLine).content)) broken.add(at - 1);
  }
  if (broken.size === 0) return lines;
  const counts = countWords(lines);
  const seen = (word: string) => counts.get(word) ?? 0;
  const isOfTool = (left: string, right: string): boolean => {
    if (seen(left + right) > 0) return true;
    // Each part is seen once where it is broken.
    const [isLeftWord, isRightWord] = [seen(left) > 1, seen(right) > 1];
    if (seen(`${left}-${right}`) > 0 || broken.size < hyphenating * joins) return false;
    const isCertain = broken.size >= many || broken.size >= surely * joins;
    return !isLeftWord || (isCertain && !isRightWord);
  };
  return lines.map((line, at) => {
    if (!broken.has(at)) return line;
    const left = line.content.slice(0, -1).toLowerCase().split(betweenWords).at(-1) as string;
    const right = (lines[at + 1] as MarkedLine).content.toLowerCase().split(betweenWords, 1)[0] as string;
    return isOfTool(left, right) ? withoutHyphen(line) : line;
  });
}

const withoutHyphen = (line: MarkedLine): MarkedLine => ({
  ...line,
  content: line.content.slice(0, -1),
  omitted: [...(line.omitted ?? []), { text: line.content.slice(-1), reason: 'hyphens' }],
  isHyphenated: true,
});

function countWords(lines: readonly MarkedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { content } of lines) {
    for (const [word] of content.matchAll(words)) {
      const key = word.toLowerCase().replaceAll('\u2010', '-');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
