/** A profile as pages are cleaned with it: each site is worked out when a page of it is first met. */
import type { Block } from '../document/document.ts';
import { hostOf } from '../document/host.ts';
import { KnownSite } from './known-site.ts';
import { hashLines, type LineHash } from './line-hash.ts';
import { GroupFinder, groupPages, type PageGroup } from './page-groups.ts';
import { NO_ADDRESS, type Profile } from './profile.ts';
import { SiteEvidence } from './site-evidence.ts';

/** Fewer other articles than these tell a page's own text from its site's by chance alone. */
const FEWEST_ARTICLES = 2;

export class SiteProfile {
  /** Changes with the profile: `profile-1a2b3c4d`. */
  readonly name: string;
  readonly #profile: Profile;
  readonly #hashOf: LineHash;
  readonly #known = new Map<string, KnownSite>();
  #groups: readonly PageGroup[] | undefined;
  #finders: { readonly all: GroupFinder; readonly withoutAddress: GroupFinder } | undefined;

  constructor(name: string, profile: Profile, hashOf: LineHash) {
    this.name = name;
    this.#profile = profile;
    this.#hashOf = hashOf;
  }

  /**
   * What is known of the site that a page is of; null for one that the profile does not hold, or has too little of.
   * @param url where the page is from. A page that does not tell is of the site whose lines it has.
   */
  evidence(blocks: readonly Block[], url: string | null): SiteEvidence | null {
    const lines = hashLines(blocks, this.#hashOf);
    const group = this.#groupOf(hostOf(url), lines);
    if (!group) return null;
    let site = this.#known.get(group.name);
    if (!site) {
      site = new KnownSite(group.name, group.sketches);
      this.#known.set(group.name, site);
    }
    const lineEvidence = site.evidenceOn(lines);
    if (lineEvidence.articles < FEWEST_ARTICLES) return null;
    const decisions = this.#profile.sites.get(group.sample)?.decisions;
    return new SiteEvidence(
      { profile: this.name, site: site.name },
      blocks,
      lineEvidence,
      lines.map((line) => (line === null ? undefined : decisions?.get(line))),
    );
  }

  #groupOf(host: string | null, lines: readonly (string | null)[]): PageGroup | null {
    this.#groups ??= groupPages(this.#profile);
    if (host !== null && this.#profile.sites.has(host)) return this.#groups.find(({ name }) => name === host) ?? null;
    this.#finders ??= {
      all: new GroupFinder(this.#groups),
      withoutAddress: new GroupFinder(this.#groups.filter(({ sample }) => sample === NO_ADDRESS)),
    };
    const finder = host === null ? this.#finders.all : this.#finders.withoutAddress;
    return finder.find(new Set(lines.filter((line) => line !== null)));
  }
}
