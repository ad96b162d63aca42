/** The lines that a profile holds against or for a site, counted: what people read, and what they may decide otherwise. */
import { KnownSite, type Standing } from './known-site.ts';
import { groupSample } from './page-groups.ts';
import type { Profile } from './profile.ts';
import type { Decision, SiteSample } from './site-sample.ts';

/** `site`: most articles have it outside their bodies. `article`: where it stands, it mostly is of the body. Else `open`. */
export type Verdict = 'site' | 'article' | 'open';

export interface LineCount extends Standing {
  readonly line: string;
  /** Its form, its beginning if it is long; null where it stands in bodies alone, or the profile is salted. */
  readonly text: string | null;
  /** Articles of the site that are remembered. */
  readonly of: number;
  readonly verdict: Verdict;
  readonly decision: Decision | null;
}

export interface SiteCount {
  readonly name: string;
  /** The key of its sample in `Profile.sites`. */
  readonly sample: string;
  readonly articles: number;
  /** Lines of two articles or more and those decided on, the most frequent first. */
  readonly lines: readonly LineCount[];
}

/** Share of the articles from which a line is the site's, or of those that have it from which it is their own. */
const MOST = 0.5;

export const verdictOn = ({ articles, inBody }: Standing, of: number): Verdict =>
  articles > 0 && inBody >= MOST * articles ? 'article' : articles >= MOST * of ? 'site' : 'open';

/** Fewest articles that have a line which repeats. */
const REPEATED = 2;

/** A sample counted: the site, or each group of its pages without an address. */
export function countLines(profile: Profile, sample: string): SiteCount[] {
  const { texts, decisions } = profile.sites.get(sample) as SiteSample;
  return groupSample(profile, sample).map(({ name, sketches }) => {
    const site = new KnownSite(name, sketches);
    const of = site.articles;
    const lines: LineCount[] = [];
    for (const [line, standing] of site.standings()) {
      const decision = decisions.get(line) ?? null;
      if (standing.articles < REPEATED && decision === null) continue;
      lines.push({ line, text: texts.get(line) ?? null, ...standing, of, verdict: verdictOn(standing, of), decision });
    }
    lines.sort((a, b) => b.articles - a.articles || (a.line < b.line ? -1 : 1));
    return { name, sample, articles: of, lines };
  });
}
