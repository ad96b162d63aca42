import { bareHost } from '../document/host.ts';
import { globMatcher } from './glob.ts';

/** Which sites a rule is for, as its config has them; undefined for all. */
interface OfSites {
  readonly sites?: readonly string[] | undefined;
}

/**
 * Which rules of a config are for a host, by their numbers. A config may hold the rules of thousands of sites, and a page needs
 * those of one: hosts and the names below `*.` are looked up, and only other patterns are tried one by one.
 */
export class SiteIndex {
  readonly #everywhere: number[] = [];
  readonly #byHost = new Map<string, number[]>();
  readonly #byDomain = new Map<string, number[]>();
  readonly #globs: { readonly matches: (host: string) => boolean; readonly rule: number }[] = [];

  constructor(rules: readonly OfSites[]) {
    for (const [rule, { sites }] of rules.entries()) {
      if (!sites) this.#everywhere.push(rule);
      for (const site of sites ?? []) this.#add(bareHost(site), rule);
    }
  }

  #add(site: string, rule: number): void {
    const domain = site.slice('*.'.length);
    if (!site.includes('*')) append(this.#byHost, site, rule);
    else if (site.startsWith('*.') && !domain.includes('*')) append(this.#byDomain, domain, rule);
    else this.#globs.push({ matches: globMatcher(site), rule });
  }

  /**
   * @param host of a page, without `www.`, or a site as a rule has it; null where the page's address is not known.
   * @returns the numbers of the rules in their order. All hosts without rules of their own get the same array.
   */
  rulesFor(host: string | null): readonly number[] {
    const own = host === null ? [] : this.#ownRules(host);
    return own.length === 0 ? this.#everywhere : [...new Set([...this.#everywhere, ...own])].sort((a, b) => a - b);
  }

  #ownRules(host: string): number[] {
    const own = [...(this.#byHost.get(host) ?? [])];
    for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
      own.push(...(this.#byDomain.get(host.slice(dot + 1)) ?? []));
    }
    for (const { matches, rule } of this.#globs) if (matches(host)) own.push(rule);
    return own;
  }

  /**
   * A rule with which the rules for one site weigh more than `most` together; null where those of no site do.
   * @param sites all that rules name; `null` stands for those that none names.
   * @param weights of the rules, in their order.
   */
  ruleOver(most: number, sites: Iterable<string | null>, weights: readonly number[]): number | null {
    for (const site of sites) {
      let weight = 0;
      for (const rule of this.rulesFor(site)) {
        weight += weights[rule] as number;
        if (weight > most) return rule;
      }
    }
    return null;
  }
}

/** All sites that rules name, and null for those that none names. */
export const sitesOf = (rules: readonly OfSites[]): Set<string | null> =>
  new Set([null, ...rules.flatMap(({ sites = [] }) => sites.map(bareHost))]);

function append(map: Map<string, number[]>, key: string, rule: number): void {
  const rules = map.get(key);
  if (rules) rules.push(rule);
  else map.set(key, [rule]);
}
