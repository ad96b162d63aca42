import type { Trees } from '../src/classifier/trees.ts';

/** A node of XGBoost's JSON dump. */
export interface DumpNode {
  readonly nodeid: number;
  readonly leaf?: number;
  /** `f` and the feature's column. */
  readonly split?: string;
  readonly split_condition?: number;
  readonly yes?: number;
  readonly children?: readonly DumpNode[];
}

/** Lays trees out in preorder, as `evaluateTrees` reads them. `width` is the number of features of a row. */
export function packTrees(dump: readonly DumpNode[], width: number): Trees {
  const roots: number[] = [];
  const value: number[] = [];
  const feature: number[] = [];
  const right: number[] = [];
  const lay = (node: DumpNode): void => {
    const at = value.length;
    value.push(node.leaf ?? node.split_condition ?? 0);
    feature.push(Number(node.split?.slice(1) ?? 0));
    right.push(0);
    if (!node.children) return;
    const left = node.children.find(({ nodeid }) => nodeid === node.yes);
    const other = node.children.find(({ nodeid }) => nodeid !== node.yes);
    if (!left || !other) throw new Error('a split without two children');
    lay(left);
    right[at] = value.length - at;
    lay(other);
  };
  for (const tree of dump) {
    roots.push(value.length);
    lay(tree);
  }
  return {
    width,
    roots: Uint32Array.from(roots),
    value: Float32Array.from(value),
    feature: Uint16Array.from(feature),
    right: Uint16Array.from(right),
  };
}
