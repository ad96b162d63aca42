/** Headlines that a page breaks over two or three lines. */
import type { Block } from '../../document/document.ts';
import { LineType } from '../../page/line-type.ts';
import type { PageAnalysis } from '../../page/page-analysis.ts';
import { beginsSmall } from '../../text/fold-letters.ts';
import type { HeadlineCandidate } from './headline-candidate.ts';
import { agreement, stemsOf } from './title-references.ts';

/** Most lines of a headline, and most words of all of them. */
const MOST_LINES = 3;
const MOST_WORDS = 36;
/** Lines are a headline together where they agree with a title that the page declares, and one alone agrees less. */
const LEAST_TOGETHER = 0.95;
const LEAST_GAIN = 0.05;

/** The blocks of a headline, in order: the candidate's alone but where lines beside it belong to the same headline. */
export function linesOfHeadline(headline: HeadlineCandidate): readonly number[] {
  return linesAsDeclared(headline) ?? linesBrokenOff(headline) ?? [headline.index];
}

/** The lines around a headline that are together what the page declares; undefined where it is that alone. */
function linesAsDeclared(headline: HeadlineCandidate): readonly number[] | undefined {
  const { page, index, references } = headline;
  const titles = references.all.filter(({ kind, block }) => kind !== 'address' && block !== index);
  const alone = Math.max(headline.agreementWith('declared'), headline.agreementWith('window'));
  if (titles.length === 0 || alone >= LEAST_TOGETHER) return undefined;
  let best: readonly number[] | undefined;
  let highest = Math.max(LEAST_TOGETHER, alone + LEAST_GAIN);
  for (let first = Math.max(0, index - MOST_LINES + 1); first <= index; first++) {
    for (let last = Math.max(index, first + 1); last < first + MOST_LINES; last++) {
      const lines = range(first, last);
      if (!lines.every((at) => at === index || (mayBelong(page, at) && isLike(page, at, index)))) continue;
      const stems = stemsOf(lines.flatMap((at) => page.wordsAt(at)));
      for (const { block, segmentations } of titles) {
        if (block !== null && lines.includes(block)) continue;
        const together = Math.max(
          ...segmentations.map((title) => (isInOrder(stems, title) ? agreement(stems, title) : 0)),
        );
        if (together <= highest && !(best === undefined && together === highest)) continue;
        [best, highest] = [lines, together];
      }
    }
  }
  return best;
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Whether a title begins as the lines do: the line of a section may stand below a headline and before it in the title. */
const isInOrder = (lines: ReadonlySet<string>, title: ReadonlySet<string>): boolean =>
  [...lines].slice(0, 1).join() === [...title].slice(0, 1).join();

/** Whether two lines are marked up alike. */
const isLike = ({ blocks }: PageAnalysis, a: number, b: number): boolean =>
  blocks[a]?.kind === blocks[b]?.kind && blocks[a]?.level === blocks[b]?.level;

/** Whether a line may be a part of a headline of several. */
function mayBelong({ blocks, lengths, lines, isSentence }: PageAnalysis, index: number): boolean {
  const size = lengths[index] ?? MOST_WORDS;
  if (size > MOST_WORDS || blocks[index]?.kind === 'table-row' || (isSentence[index] && size > MOST_WORDS / 2))
    return false;
  return ![LineType.isDate, LineType.isByline, LineType.isBreadcrumb].some((type) => lines.is(index, type));
}

/** Words as long as this are seldom articles or prepositions. */
const SHORT = 3;
const LAST_WORD = /(?:^|\s)(\p{Ll}+)$/u;
/** Most characters at a line's end that are looked at for its last word. */
const LONGEST_WORD = 40;

/** The line of a headline and the next where the first ends in a small word, as none that is whole does. */
function linesBrokenOff({ page, index }: HeadlineCandidate): readonly number[] | undefined {
  const next = page.blocks[index + 1];
  const { text } = page.blocks[index] as Block;
  if (next === undefined || next.gapBefore > 0 || !isLike(page, index, index + 1) || !mayBelong(page, index + 1))
    return undefined;
  const size = (page.lengths[index] ?? 0) + (page.lengths[index + 1] ?? 0);
  if (size > MOST_WORDS || page.isSentence[index + 1]) return undefined;
  const [, last = ''] = LAST_WORD.exec(text.slice(-LONGEST_WORD)) ?? [];
  const isOpen =
    last !== '' && (last.length <= SHORT ? isTitleCase(text) || beginsSmall(next.text) : isTitleCase(text));
  return isOpen ? [index, index + 1] : undefined;
}

/** Share of a headline's words with capitals where all but the small ones have them. */
const MOSTLY = 0.6;

function isTitleCase(text: string): boolean {
  const words = text.split(' ');
  return words.length > SHORT && words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= MOSTLY * words.length;
}
