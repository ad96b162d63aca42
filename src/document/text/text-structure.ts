import type { Block } from '../document.ts';
import type { BlockStructure, StructureReader } from '../structure.ts';

const number = /^(\d{1,3})[.)] /;

/** What plain text shows of its form: the numbers and bullets of lists, which stay in the text. */
export const textStructure = (blocks: readonly Block[]): StructureReader => ({
  structureOf(index): BlockStructure {
    const block = blocks[index];
    if (block?.kind !== 'list-item') return {};
    const printed = number.exec(block.text)?.[1];
    return {
      list: printed === undefined ? { ordered: false, depth: 1 } : { ordered: true, number: Number(printed), depth: 1 },
    };
  },
  images: () => [],
});
