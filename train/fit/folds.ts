/** Each item's number says when it is held back: what is fitted without it can be judged by it. */
export interface Folded {
  readonly fold: number;
}

/** What was fitted without the items of each fold and, last, what was fitted to all. */
export const fitFolds = <Item extends Folded, Fitted>(
  folds: number,
  items: readonly Item[],
  fitTo: (items: readonly Item[]) => Fitted,
): Fitted[] => Array.from({ length: folds + 1 }, (_, heldBack) => fitTo(items.filter(({ fold }) => fold !== heldBack)));
