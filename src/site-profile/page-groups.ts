/** Pages by site, whether or not they give their addresses: those that do not are of the sites whose furniture they share. */
import { groupAlike, type Likeness } from './alike.ts';
import { fingerprint, linesOf } from './page-sketch.ts';
import { NO_ADDRESS, type Profile } from './profile.ts';

export interface PageGroup {
  /** The host; of pages without an address, `site-` and the smallest fingerprint among them. */
  readonly name: string;
  /** The key of the sample in `Profile.sites` that the pages are from. */
  readonly sample: string;
  readonly sketches: readonly string[];
}

/** Pages of one site have lines outside their bodies in common that pages of two have not. */
export const ONE_SITE: Likeness = { dice: 0.3, shared: 3 };

/** The groups of a profile's pages, by sample and name. */
export const groupPages = (profile: Profile): PageGroup[] =>
  [...profile.sites.keys()].sort().flatMap((sample) => groupSample(profile, sample));

/** The groups of one sample: the site itself, or those that its pages without an address make. */
export function groupSample(profile: Profile, sample: string): PageGroup[] {
  const pages = profile.sites.get(sample)?.pages ?? new Map<string, string>();
  const sketches = [...pages.keys()].sort().map((name) => pages.get(name) as string);
  if (sample !== NO_ADDRESS) return [{ name: sample, sample, sketches }];
  return groupAlike(sketches.map(signsOf), ONE_SITE).map((group) => {
    const members = group.map((page) => sketches[page] as string);
    return { name: `site-${fingerprint(members[0] as string)}`, sample, sketches: members };
  });
}

/** The lines of a sketch that only pages of its site have. */
export const signsOf = (sketch: string): Map<string, 1> =>
  new Map(linesOf(sketch).flatMap(({ line, isSign }): [string, 1][] => (isSign ? [[line, 1]] : [])));

/** Finds the group that a page belongs to by its lines. */
export class GroupFinder {
  readonly #pages: { readonly group: PageGroup; readonly signs: number }[] = [];
  readonly #holders = new Map<string, number[]>();

  constructor(groups: readonly PageGroup[]) {
    for (const group of groups) {
      for (const signs of group.sketches.map(signsOf)) {
        for (const sign of signs.keys()) {
          const holders = this.#holders.get(sign);
          if (holders) holders.push(this.#pages.length);
          else this.#holders.set(sign, [this.#pages.length]);
        }
        this.#pages.push({ group, signs: signs.size });
      }
    }
  }

  /** The group of the page that has the greatest share of its telling lines in common with these; null if none has enough. */
  find(lines: ReadonlySet<string>): PageGroup | null {
    const common = new Map<number, number>();
    for (const line of lines) {
      for (const page of this.#holders.get(line) ?? []) common.set(page, (common.get(page) ?? 0) + 1);
    }
    let best: PageGroup | null = null;
    let most = ONE_SITE.dice;
    for (const [page, count] of [...common].sort(([a], [b]) => a - b)) {
      const { group, signs } = this.#pages[page] as { group: PageGroup; signs: number };
      if (count < ONE_SITE.shared || count / signs < most) continue;
      if (count / signs > most || best === null) best = group;
      most = count / signs;
    }
    return best;
  }
}
