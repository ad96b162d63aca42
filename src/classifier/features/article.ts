/**
 * Features of a page's kept blocks as a whole, from which it is judged how likely they are an article, whole and alone: an index
 * page's blocks are unsure, alike and scattered.
 */
import { type CueClass, cueClasses } from '../cues.ts';
import type { LexicalScores } from '../lexicon.ts';
import type { PageView } from '../page-view.ts';
import { type RuleId, ruleIds } from '../rule-verdicts.ts';
import { signedLog } from './scales.ts';

/** Cues counted inside, just before and just after. */
const COUNTED_CUES = [
  'comment',
  'related',
  'byline',
  'ago',
  'first-person',
  'second-person',
  'reported',
  'reference',
  'commerce',
  'caption',
] as const satisfies readonly CueClass[];
const CUES = COUNTED_CUES.map((name) => cueClasses.indexOf(name));

/** Rules whose share of a page's blocks shows what kind of page it is. */
const TELLING = (
  ['rails', 'dated-headlines', 'navigation', 'comments', 'repeats'] as const satisfies readonly RuleId[]
).map((id) => ({ id, rule: ruleIds.indexOf(id) }));

/** Blocks before the first kept one in which fields of the metadata are counted. */
const HEAD = 8;

/** Blocks looked at just before the first kept block and just after the last. */
const AROUND = 5;

/** Words of a paragraph that no teaser has. */
const LONG = 35;

export const articleNames: readonly string[] = [
  'words',
  'blocks',
  'wordsPerBlock',
  'longBlocks',
  'longShare',
  'longestStretch',
  'stretches',
  'commonestLook',
  'keptShare',
  'sureness',
  'surenessFirst',
  'surenessLast',
  'expectedRecall',
  'expectedF1',
  'unsureShare',
  'leftOutBlocks',
  'leftOutWords',
  'blocksBefore',
  'blocksAfter',
  'titleDistance',
  'titleCovered',
  'titleDensity',
  'wording',
  'wordingAfter',
  'pageBlocks',
  'pageWords',
  'pageProse',
  'numbers',
  'symbols',
  'capitals',
  'listItems',
  ...COUNTED_CUES.flatMap((name) => [`${name}Inside`, `${name}Before`, `${name}After`]),
  ...TELLING.map(({ id }) => `${id}InPage`),
  'suspectedInside',
  'claimedNear',
  'claimed',
  'declared',
];

/** The row that the trees over pages are asked with. `body` has 1 for kept blocks. */
export function articleRow(
  page: PageView,
  wording: LexicalScores,
  probabilities: Float32Array,
  body: Uint8Array,
): Float32Array {
  const { blocks, counts, prose, title, titleWords, verdicts } = page;
  const count = blocks.length;
  const first = body.indexOf(1);
  const last = body.lastIndexOf(1);
  const inside = new Float64Array(COUNTED_CUES.length);
  const looks = new Int32Array(count);
  let mostAlike = 0;
  let total = 0;
  let proseWords = 0;
  let mass = 0;
  let unsure = 0;
  let words = 0;
  let kept = 0;
  let keptMass = 0;
  let longBlocks = 0;
  let longWords = 0;
  let stretch = 0;
  let longestStretch = 0;
  let stretches = 0;
  let spanWords = 0;
  let said = 0;
  let numbers = 0;
  let symbols = 0;
  let capitals = 0;
  let listItems = 0;
  let suspected = 0;
  let claimed = 0;
  let claimedNear = 0;
  const perRule = new Int32Array(ruleIds.length);
  for (let block = 0; block < count; block++) {
    const own = counts.words[block] as number;
    const p = probabilities[block] as number;
    const rule = verdicts.rule[block] as number;
    if (rule !== -1) perRule[rule] = (perRule[rule] as number) + 1;
    if (verdicts.claimed[block] === 1) {
      claimed++;
      if (block >= first - HEAD && block <= first + 1) claimedNear++;
    }
    total += own;
    proseWords += own * (prose[block] as number);
    mass += own * p;
    unsure += own * Math.min(p, 1 - p);
    if (block >= first && block <= last) spanWords += own;
    if (body[block] === 0) {
      stretch = 0;
      continue;
    }
    if (stretch === 0) stretches++;
    stretch += own;
    longestStretch = Math.max(longestStretch, stretch);
    words += own;
    kept++;
    if (rule !== -1) suspected += own;
    keptMass += own * p;
    if (own >= LONG) {
      longBlocks++;
      longWords += own;
    }
    said += wording.total[block] as number;
    numbers += counts.numbers[block] as number;
    symbols += counts.symbols[block] as number;
    capitals += counts.capitalised[block] as number;
    listItems += Number(blocks[block]?.kind === 'list-item');
    const look = page.look[block] as number;
    const alike = (looks[look] as number) + 1;
    looks[look] = alike;
    mostAlike = Math.max(mostAlike, alike);
    addCues(page, block, inside);
  }
  const before = new Float64Array(COUNTED_CUES.length);
  const after = new Float64Array(COUNTED_CUES.length);
  let wordingAfter = 0;
  for (let step = 1; step <= AROUND && last >= 0; step++) {
    if (first - step >= 0) addCues(page, first - step, before);
    if (last + step < count) addCues(page, last + step, after);
    wordingAfter = Math.min(wordingAfter, wording.mean[last + step] ?? 0);
  }
  const perWord = 1 / Math.max(1, words);
  const { covered, titled, tokens } = titleIn(page, body);
  return Float32Array.of(
    Math.log1p(words),
    kept,
    words / Math.max(1, kept),
    longBlocks,
    longWords * perWord,
    Math.log1p(longestStretch),
    stretches,
    mostAlike / Math.max(1, kept),
    words / Math.max(1, total),
    keptMass * perWord,
    meanOf(probabilities, body, first, 1),
    meanOf(probabilities, body, last, -1),
    keptMass / Math.max(1, mass),
    (2 * keptMass) / Math.max(1, words + mass),
    unsure / Math.max(1, mass),
    last - first + 1 - kept,
    (spanWords - words) * perWord,
    first,
    count - 1 - last,
    title < 0 ? -9 : signedLog(first - title),
    titleWords === 0 ? -1 : covered / titleWords,
    titled / Math.max(1, tokens),
    said * perWord,
    wordingAfter,
    count,
    Math.log1p(total),
    proseWords / Math.max(1, total),
    numbers * perWord,
    symbols * perWord,
    capitals * perWord,
    listItems / Math.max(1, kept),
    ...COUNTED_CUES.flatMap((_, k) => [(inside[k] as number) * perWord, before[k] as number, after[k] as number]),
    ...TELLING.map(({ rule }) => (perRule[rule] as number) / count),
    suspected * perWord,
    claimedNear,
    claimed,
    page.declared,
  );
}

function addCues({ cues, cueBits }: PageView, block: number, into: Float64Array): void {
  if (cueBits[block] === 0) return;
  for (let k = 0; k < CUES.length; k++) {
    into[k] = (into[k] as number) + (cues[block * cueClasses.length + (CUES[k] as number)] as number);
  }
}

/** Mean probability of the kept blocks among the four from `from` on, going by `step`. */
function meanOf(probabilities: Float32Array, body: Uint8Array, from: number, step: 1 | -1): number {
  let sum = 0;
  let kept = 0;
  for (let k = 0, block = from; k < 4; k++, block += step) {
    if (body[block] !== 1) continue;
    sum += probabilities[block] as number;
    kept++;
  }
  return kept === 0 ? -1 : sum / kept;
}

/** How many of the title's words the kept blocks use, how often, and of how many words. */
function titleIn({ hashes, starts, content, contentStarts, titled, inTitle }: PageView, body: Uint8Array) {
  const seen = new Uint8Array(hashes.length);
  let covered = 0;
  let used = 0;
  let all = 0;
  for (let block = 0; block < body.length; block++) {
    if (body[block] === 0) continue;
    all += (starts[block + 1] as number) - (starts[block] as number);
    used += titled[block] as number;
    if (titled[block] === 0) continue;
    for (let t = contentStarts[block] as number; t < (contentStarts[block + 1] as number); t++) {
      const word = content[t] as number;
      if (inTitle[word] === 0 || seen[word] === 1) continue;
      seen[word] = 1;
      covered++;
    }
  }
  return { covered, titled: used, tokens: all };
}
