/** A headline that its page prints on two lines, as press offices do, and pages whose lines a program has broken. */
import { phrasesOf } from '../../text/phrases.ts';
import { LineType } from '../line-type.ts';
import type { HeadlineCandidate } from './headline-candidate.ts';

/** Words of the second line. */
const MOST_WORDS = 20;

const OTHER_LINES = [LineType.isByline, LineType.speaksOfDate, LineType.isCaption, LineType.isFurniture];

let endings: ReadonlySet<string> | undefined;

/** Whether a line ends with a word that no headline ends with: `… to Life in Prison for`. */
function endsOpen(line: string): boolean {
  endings ??= new Set(phrasesOf('open-ending'));
  return endings.has(line.slice(line.lastIndexOf(' ') + 1).toLowerCase());
}

/** Both lines as one title, where another line of the page or the first one's end says that they are one; else null. */
export function linesOfHeadline(
  { page, index, references }: HeadlineCandidate,
  first: string,
): { readonly value: string; readonly blocks: readonly number[] } | null {
  const next = page.blocks[index + 1];
  if (!next || page.document.format !== 'text' || next.gapBefore > 0 || next.kind !== 'paragraph') return null;
  // The first line as a whole must be the headline's: one whose site was cut off goes on with nothing.
  if (page.blocks[index]?.text !== first || page.isSentence[index + 1] || page.countAt(index + 1) > MOST_WORDS)
    return null;
  const value = `${first} ${next.text}`;
  // A kicker and its headline have a colon between them there.
  const isRepeated = references.all.some(
    ({ block }) => block !== null && block !== index && page.blocks[block]?.text.startsWith(value),
  );
  if (isRepeated) return { value, blocks: [index, index + 1] };
  const isOther = OTHER_LINES.some((type) => page.lines.is(index + 1, type));
  return endsOpen(first) && !isOther ? { value, blocks: [index, index + 1] } : null;
}
