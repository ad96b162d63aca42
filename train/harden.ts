/**
 * Pages made harder, from pages of the corpus: what a page may look like elsewhere, though few of the corpus do. Each takes
 * after the number of its page in the corpus, so that one corpus always gives the same.
 */
import type { Block } from '../src/document/document.ts';
import type { Example } from './examples.ts';

/** Of so many pages each one is made harder in one way. */
const EVERY = 3;

/** Blocks of another story that are added at most. */
const LONGEST_STORY = 40;

/** Harder pages out of some examples, in their order. A page and what is added to it are of one fold. */
export function hardenPages(examples: readonly Example[]): Example[] {
  const donors = new Map<number, Example[]>();
  for (const example of examples) {
    if (example.weight === 0 || example.set === 'other') continue;
    const known = donors.get(example.fold) ?? [];
    donors.set(example.fold, known);
    known.push(example);
  }
  const harder: Example[] = [];
  for (const [number, example] of examples.entries()) {
    if (number % EVERY !== 0 || example.weight === 0 || example.set === 'other') continue;
    const pool = donors.get(example.fold) as Example[];
    const donor = pool[(number * 7919) % pool.length] as Example;
    const way = Math.floor(number / EVERY) % 4;
    if (way < 2 && donor.site !== example.site) harder.push(appendStory(example, donor));
    else if (way === 2) harder.push(withoutGaps(example));
    else harder.push(withoutCase(example));
  }
  return harder;
}

/** Puts another page's headline and first paragraphs below the article, as endless scrolling and teasers do. */
function appendStory(example: Example, donor: Example): Example {
  const from = Math.max(0, (donor.titleBlock ?? donor.labels.indexOf(1)) - 1);
  const story = donor.blocks.slice(from, from + LONGEST_STORY);
  const at = example.labels.lastIndexOf(1) + 1 + (example.blocks.length % 3);
  const insert = <T>(own: readonly T[], other: readonly T[]): T[] => [...own.slice(0, at), ...other, ...own.slice(at)];
  return {
    ...example,
    blocks: insert(example.blocks, story).map((block, index) => ({ ...block, index })),
    labels: Uint8Array.from(
      insert(
        [...example.labels],
        story.map(() => 0),
      ),
    ),
    bags: { ...example.bags, blocks: insert(example.bags.blocks, donor.bags.blocks.slice(from, from + LONGEST_STORY)) },
  };
}

const withoutGaps = (example: Example): Example => mapBlocks(example, (block) => ({ ...block, gapBefore: 0 }));

const withoutCase = (example: Example): Example =>
  mapBlocks(example, (block) => ({ ...block, text: block.text.toLowerCase() }));

const mapBlocks = (example: Example, change: (block: Block) => Block): Example => ({
  ...example,
  blocks: example.blocks.map(change),
});
