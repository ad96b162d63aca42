import type { SiteCount } from './line-counts.ts';
import { NO_ADDRESS, type Profile } from './profile.ts';

/** What stands for a line whose text is not remembered. */
const NO_TEXT = '(only in bodies)';

/** A site for people: a head line, then a row for each line that repeats. */
export function showSite({ name, sample, articles, lines }: SiteCount, profile: Profile): string {
  const seen = sample === NO_ADDRESS ? '' : `${profile.sites.get(sample)?.seen ?? 0} pages seen, `;
  const head = `${name}: ${seen}${articles} different articles remembered\n`;
  const rows = lines.map(({ line, text, articles: count, of, inBody, verdict, decision }) => {
    const cells = [`${count} of ${of}`.padStart(11), (decision ?? verdict).padEnd(7), bodies(inBody).padEnd(12)];
    return `${cells.join('  ')}  ${text ?? (profile.saltCheck === null ? NO_TEXT : line)}\n`;
  });
  return head + rows.join('');
}

const bodies = (count: number): string => (count > 0 ? `${count} in bodies` : '');
