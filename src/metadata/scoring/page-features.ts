/** Features that fields have in common: what kind of line a candidate is, what stands near it, and how the page marks it up. */
import type { BlockKind } from '../../document/document.ts';
import { LineType } from '../../page/line-type.ts';
import type { PageAnalysis } from '../../page/page-analysis.ts';
import { indicator } from './feature.ts';

/** A candidate that stands in a page's blocks. */
export interface Placed {
  readonly page: PageAnalysis;
  /** Index of the block that holds it. */
  readonly index: number;
  /** The first and the last of the blocks that belong to it. */
  readonly first: number;
  readonly last: number;
}

/** The name of a type of line. */
export type LineTypeName = keyof typeof LineType;

/** Whether the candidate's own line is of a type. */
export const isLine = (type: LineTypeName) => {
  const bit = LineType[type];
  return ({ page: { lines }, index }: Placed): number => indicator(lines.is(index, bit));
};

/** Whether a line from `from` to `to` blocks below is of a type; negative numbers count the blocks above. */
export const near = (type: LineTypeName, from: number, to: number) => {
  const bit = LineType[type];
  return ({ page: { lines }, first, last }: Placed): number => {
    const origin = from < 0 ? first : last;
    for (let at = origin + from; at <= origin + to; at++) if (lines.is(at, bit)) return 1;
    return 0;
  };
};

/** Whether a line at most so many blocks above or below is of a type. */
export const beside = (type: LineTypeName, reach: number) => {
  const bit = LineType[type];
  return ({ page: { lines }, first, last }: Placed): number => {
    for (let step = 1; step <= reach; step++) {
      if (lines.is(first - step, bit) || lines.is(last + step, bit)) return 1;
    }
    return 0;
  };
};

/** Whether the markup of the candidate's block, or of what holds it, has a name of this kind. */
export const marked =
  (pattern: RegExp) =>
  ({ page, index }: Placed): number =>
    indicator(page.blocks[index]?.hints?.names.some((name) => pattern.test(name)));

export const isKind =
  (kind: BlockKind) =>
  ({ page, index }: Placed): number =>
    indicator(page.blocks[index]?.kind === kind);

/** Whether nearly all of the candidate's block is a link. */
export const isLink = ({ page, index }: Placed): number =>
  indicator((page.blocks[index]?.hints?.linkDensity ?? 0) > 0.8);

/** Whether blank lines stand above the candidate, or below it. */
export const gapBefore = ({ page, first }: Placed): number => indicator((page.blocks[first]?.gapBefore ?? 0) > 0);
export const gapAfter = ({ page, last }: Placed): number => indicator((page.blocks[last + 1]?.gapBefore ?? 0) > 0);

/** How many sentences stand between the candidate and a block, up to four, as a share of four. */
export const sentencesBetween = ({ page: { sentencesBefore }, index }: Placed, block: number): number =>
  Math.min(4, Math.abs((sentencesBefore[index] ?? 0) - (sentencesBefore[block] ?? 0))) / 4;
