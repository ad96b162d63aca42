/** Groups of pages that share much: single linkage over the Dice coefficient of their lines. */

export interface Likeness {
  /** Least Dice coefficient of two members, 0 to 1: twice the shared lines over the lines of both. */
  readonly dice: number;
  /** Fewest lines that two members share. */
  readonly shared: number;
}

/** @returns groups of positions in `pages`, each ascending, in the order of their first members. */
export function groupAlike(pages: readonly (readonly string[])[], { dice, shared }: Likeness): number[][] {
  const leader = pages.map((_, page) => page);
  const find = (page: number): number => {
    let root = page;
    while (leader[root] !== root) root = leader[root] as number;
    leader[page] = root;
    return root;
  };
  const holders = new Map<string, number[]>();
  for (const [page, lines] of pages.entries()) {
    const common = new Map<number, number>();
    for (const line of lines) {
      const before = holders.get(line);
      if (!before) holders.set(line, [page]);
      else {
        for (const other of before) common.set(other, (common.get(other) ?? 0) + 1);
        before.push(page);
      }
    }
    for (const [other, count] of common) {
      const size = lines.length + (pages[other] as readonly string[]).length;
      if (count < shared || 2 * count < dice * size) continue;
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
