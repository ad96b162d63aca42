/** Counts how often a field is right, and how often it is given where the page has none. */
export class Tally {
  readonly #rows = new Map<string, { right: number; known: number; invented: number; none: number }>();

  /** `value` is what was found, empty for nothing; a truth that is null is not counted. */
  count(row: string, truth: string | null, isGiven: boolean, isRight: boolean): void {
    if (truth === null) return;
    const counts = this.#rows.get(row) ?? { right: 0, known: 0, invented: 0, none: 0 };
    this.#rows.set(row, counts);
    if (truth === '') {
      counts.none++;
      counts.invented += Number(isGiven);
    } else {
      counts.known++;
      counts.right += Number(isGiven && isRight);
    }
  }

  /** A line of text for each row: right in %, of how many, false of how many without a truth. */
  lines(): string[] {
    return [...this.#rows].map(([row, { right, known, invented, none }]) => {
      const share = known === 0 ? '-' : ((100 * right) / known).toFixed(1);
      return `${row.padEnd(32)} ${share.padStart(5)} % of ${String(known).padStart(4)}, false ${invented}/${none}`;
    });
  }
}
