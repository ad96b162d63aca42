/**
 * Which block is the title, as far as text alone tells: a line of a headline's length, above the prose or not far into it,
 * whose words recur in the prose that follows. The labeller asks how far each block is from it and how much of it recurs there.
 */
import { Kind } from '../language/characters.ts';
import type { PageScan } from './page-scan.ts';

/** Words of a title. */
const SHORTEST = 2;
const LONGEST = 35;

/** Blocks above the best run's first block in which a title is looked for, and those below. */
const ABOVE = 60;
const BELOW = 4;

/** The title's index, or -1 where no block is fit to be one. */
export function guessTitle(
  scan: PageScan,
  prose: Float32Array,
  run: { readonly first: number; readonly last: number },
): number {
  const { blocks, counts, lastKind, firstKind } = scan;
  if (run.last < run.first) return -1;
  const inRun = countWordsOfRun(scan, run);
  const from = Math.max(0, run.first - ABOVE);
  const to = Math.min(run.last, run.first + BELOW);
  const seen = countTexts(scan);
  let best = -1;
  let bestScore = 0;
  for (let block = from; block <= to; block++) {
    const words = counts.words[block] as number;
    if (words < SHORTEST || words > LONGEST) continue;
    const { share, recurring } = recurrence(scan, block, inRun);
    const distance = Math.abs(run.first - block);
    const score =
      1.2 * share * Math.min(1, recurring / 3) +
      0.25 * Math.min(1, words / 6) -
      0.35 * Number(lastKind[block] === Kind.sentenceEnd && words > 8) -
      0.8 * Math.max(0, (prose[block] as number) - 0.6) -
      0.25 * Number(lastKind[block] === Kind.colon) -
      0.3 * Number(firstKind[block] === Kind.lower) -
      0.012 * distance +
      0.5 * Number(blocks[block]?.kind === 'heading') +
      0.25 * Number(beginsAnother(scan, block)) +
      0.1 * Number((seen.get(scan.textHash[block] as number) ?? 0) > 1);
    if (score > bestScore) {
      best = block;
      bestScore = score;
    }
  }
  return best;
}

function countWordsOfRun(
  { tokens, starts, isFunctionWord, vocabulary }: PageScan,
  run: { first: number; last: number },
): Uint16Array {
  const counts = new Uint16Array(vocabulary);
  for (let at = starts[run.first] as number; at < (starts[run.last + 1] as number); at++) {
    const token = tokens[at] as number;
    if (isFunctionWord[token] === 0) counts[token] = (counts[token] as number) + 1;
  }
  return counts;
}

/** How many of a block's words, function words aside, recur in the run, and which share of them that is. */
function recurrence({ tokens, starts, isFunctionWord }: PageScan, block: number, inRun: Uint16Array) {
  let recurring = 0;
  let content = 0;
  for (let at = starts[block] as number; at < (starts[block + 1] as number); at++) {
    const token = tokens[at] as number;
    if (isFunctionWord[token] === 1) continue;
    content++;
    if ((inRun[token] as number) > 1) recurring++;
  }
  return { share: content === 0 ? 0 : recurring / content, recurring };
}

/** True where the page's first line, which in text out of HTML is its `<title>`, begins with the block's words. */
function beginsAnother({ tokens, starts }: PageScan, block: number): boolean {
  const length = (starts[block + 1] as number) - (starts[block] as number);
  if (block === 0 || length > (starts[1] as number)) return false;
  for (let word = 0; word < length; word++) if (tokens[word] !== tokens[(starts[block] as number) + word]) return false;
  return true;
}

function countTexts({ textHash }: PageScan): Map<number, number> {
  const seen = new Map<number, number>();
  for (const hash of textHash) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  return seen;
}
