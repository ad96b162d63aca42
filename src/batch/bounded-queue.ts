/**
 * A line between one that adds and one that takes, never longer than its bounds: whoever adds waits for room, and so a
 * slow end slows the beginning.
 */
export class BoundedQueue<Item> {
  readonly #items: { readonly item: Item; readonly weight: number }[] = [];
  readonly #bounds: { readonly items: number; readonly weight: number };
  #weight = 0;
  #isEnded = false;
  #fault: { readonly error: unknown } | null = null;
  #wake: () => void = () => {};

  constructor(bounds: { readonly items: number; readonly weight: number }) {
    this.#bounds = bounds;
  }

  /** Resolves when there is room for more: to false, once nobody takes any longer. An item over the bound goes alone. */
  async room(): Promise<boolean> {
    while (!this.#isEnded && (this.#items.length >= this.#bounds.items || this.#weight >= this.#bounds.weight))
      await this.#change();
    return !this.#isEnded;
  }

  add(item: Item, weight: number): void {
    this.#items.push({ item, weight });
    this.#weight += weight;
    this.#wake();
  }

  /** Nothing more is added; whoever takes gets what is left, unless the end is a fault: that is thrown at once. */
  end(fault?: { readonly error: unknown }): void {
    this.#isEnded = true;
    this.#fault ??= fault ?? null;
    this.#wake();
  }

  /** Takes the items in turn. An item counts as long as it is worked on. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for (;;) {
      if (this.#fault) throw this.#fault.error;
      const [first] = this.#items;
      if (first) {
        yield first.item;
        this.#items.shift();
        this.#weight -= first.weight;
        this.#wake();
      } else if (this.#isEnded) return;
      else await this.#change();
    }
  }

  #change(): Promise<void> {
    const before = this.#wake;
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#wake = () => {};
        before();
        resolve();
      };
    });
  }
}
