import type { Block } from '../document/document.ts';

/** Shortest block, in UTF-16 units, that is more likely to be prose than a label. */
const PROSE_FROM = 80;
const ENOUGH = 6000;

/** The first of a page's longer blocks, for whatever needs running words, mostly the language. Any blocks if none is long. */
export function proseOf(blocks: readonly Block[]): readonly Block[] {
  const long = upTo(
    ENOUGH,
    blocks.filter(({ text }) => text.length >= PROSE_FROM),
  );
  return long.length > 0 ? long : upTo(ENOUGH, blocks);
}

/** The first blocks that have so many units together. */
function upTo(units: number, blocks: readonly Block[]): readonly Block[] {
  let left = units;
  const end = blocks.findIndex(({ text }) => {
    left -= text.length;
    return left <= 0;
  });
  return end === -1 ? blocks : blocks.slice(0, end + 1);
}
