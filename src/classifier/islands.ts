/**
 * Kept blocks lie in islands: the article, and what else was taken for it, such as comments or teasers after the end. A block
 * cannot tell which island it is on; the islands are judged beside the main one.
 */

/** Blocks left out that do not part two islands. */
const BRIDGED = 2;

/** A stretch of blocks, both ends included and kept. */
export interface Island {
  readonly first: number;
  readonly last: number;
}

/** The islands of `body`, which has 1 for kept blocks, in the order of the page. */
export function findIslands(body: Uint8Array): Island[] {
  const islands: { first: number; last: number }[] = [];
  for (let block = 0; block < body.length; block++) {
    if (body[block] === 0) continue;
    const island = islands.at(-1);
    if (island && block - island.last - 1 <= BRIDGED) island.last = block;
    else islands.push({ first: block, last: block });
  }
  return islands;
}
