/** What a rule of a metadata field found, and which of the page's blocks it found it in. */
export interface Finding<T> {
  readonly value: T;
  /** Id of the winning rule, in kebab case: `first-heading`, `stated-published`. */
  readonly rule: string;
  /**
   * Indices of the blocks that stated the value and hold nothing else: they leave the body and become this field in the
   * ledger. Empty when the value comes from the page's head, or from a block that stays.
   */
  readonly blocks: readonly number[];
}
