/** Groups of pages that share much: single linkage over the weighted Dice coefficient of their lines. */

export interface Likeness {
  /** Least Dice coefficient of two members, 0 to 1: twice the weight of the shared lines over that of the lines of both. */
  readonly dice: number;
  /** Least weight of the lines that two members share. */
  readonly shared: number;
}

/**
 * @param pages for each, the weights of its lines.
 * @returns groups of positions in `pages`, each ascending, in the order of their first members.
 */
export function groupAlike(pages: readonly ReadonlyMap<string, number>[], { dice, shared }: Likeness): number[][] {
  const leader = pages.map((_, page) => page);
  const find = (page: number): number => {
    let root = page;
    while (leader[root] !== root) root = leader[root] as number;
    leader[page] = root;
    return root;
  };
  const sizes = pages.map(weightOf);
  const holders = new Map<string, number[]>();
  for (const [page, lines] of pages.entries()) {
    const common = new Map<number, number>();
    for (const [line, weight] of lines) {
      const before = holders.get(line);
      if (!before) holders.set(line, [page]);
      else {
        for (const other of before) common.set(other, (common.get(other) ?? 0) + weight);
        before.push(page);
      }
    }
    for (const [other, weight] of common) {
      const size = (sizes[page] as number) + (sizes[other] as number);
      if (weight < shared || 2 * weight < dice * size) continue;
      const [a, b] = [find(page), find(other)];
      leader[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const groups = new Map<number, number[]>();
  for (const page of pages.keys()) {
    const root = find(page);
    const group = groups.get(root);
    if (group) group.push(page);
    else groups.set(root, [page]);
  }
  return [...groups.values()];
}

function weightOf(lines: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of lines.values()) sum += weight;
  return sum;
}
