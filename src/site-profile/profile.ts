/** A profile: what was learned of sites, and how profiles are united. */
import type { SketchedPage } from './page-sketch.ts';
import { SiteSample } from './site-sample.ts';

/** The site of pages that give no address: the lines that they share show that they belong together. */
export const NO_ADDRESS = '(no address)';

/** Pages of a site that are remembered; what stands on one page in ten is then found, and numbers are true to a few in a hundred. */
export const PAGES_OF_SITE = 128;

/** The pages without an address are of many sites. */
const SITES_WITHOUT_ADDRESS = 4;

/** Pages of all sites that are remembered: if there are more, each site has half as many until there are not. */
const PAGES_IN_ALL = 65_536;
const FEWEST_OF_SITE = 2;

interface Bounds {
  /** Pages of a site that are remembered, a power of two. */
  readonly pagesOfSite: number;
  /** Pages of all sites. */
  readonly pagesInAll: number;
}

export class Profile {
  /** Shows whether a salt is the one that lines were hashed with; null where they were hashed without. */
  readonly saltCheck: string | null;
  readonly sites = new Map<string, SiteSample>();
  #pagesOfSite: number;
  #held = 0;
  readonly #pagesInAll: number;
  #trimAt: number;

  constructor(
    saltCheck: string | null,
    { pagesOfSite = PAGES_OF_SITE, pagesInAll = PAGES_IN_ALL }: Partial<Bounds> = {},
  ) {
    this.saltCheck = saltCheck;
    this.#pagesOfSite = pagesOfSite;
    this.#pagesInAll = pagesInAll;
    this.#trimAt = 2 * pagesInAll;
  }

  /** Pages that each site has at most: a power of two, `PAGES_OF_SITE` unless there are very many sites. */
  get pagesOfSite(): number {
    return this.#pagesOfSite;
  }

  add(site: string, page: SketchedPage): void {
    this.#change(site, (sample) => sample.add(page));
  }

  /** Unites this profile with another: the result is what learning all their pages at once would have given. */
  addProfile(other: Profile): void {
    this.#pagesOfSite = Math.min(this.#pagesOfSite, other.pagesOfSite);
    for (const [site, sample] of other.sites) this.addSample(site, sample);
  }

  addSample(site: string, sample: SiteSample): void {
    this.#change(site, (own) => own.addSample(sample));
  }

  /** Brings every sample down to its size. */
  trim(): this {
    while (this.#pagesOfSite > FEWEST_OF_SITE && this.#pagesWithin() > this.#pagesInAll) this.#pagesOfSite /= 2;
    this.#held = 0;
    for (const [site, sample] of this.sites) {
      sample.trim(this.#bound(site));
      this.#held += sample.pages.size;
    }
    this.#trimAt = 2 * Math.max(this.#pagesInAll, this.#held);
    return this;
  }

  #change(site: string, change: (sample: SiteSample) => void): void {
    let sample = this.sites.get(site);
    if (!sample) {
      sample = new SiteSample();
      this.sites.set(site, sample);
    }
    this.#held -= sample.pages.size;
    change(sample);
    // A quarter over the bound before trimming, so that a page costs no sorting of its own.
    if (sample.pages.size > 1.25 * this.#bound(site)) sample.trim(this.#bound(site));
    this.#held += sample.pages.size;
    if (this.#held > this.#trimAt) this.trim();
  }

  #bound(site: string): number {
    return site === NO_ADDRESS ? SITES_WITHOUT_ADDRESS * this.#pagesOfSite : this.#pagesOfSite;
  }

  #pagesWithin(): number {
    let sum = 0;
    for (const [site, { pages }] of this.sites) sum += Math.min(pages.size, this.#bound(site));
    return sum;
  }
}
