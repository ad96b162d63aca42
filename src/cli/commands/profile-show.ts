import { StandardOutput } from '../../io/output/standard-output.ts';
import { escapeProse } from '../../text/escape-controls.ts';
import { orUsageError } from '../bad-profile.ts';
import { defineCommand, EXIT, UsageError } from '../define-command.ts';

const NOTES = [
  'A line with the verdict "site" is on most pages, outside their articles. To change a verdict, or to decide on an "open" line, edit the file: "decision":"remove" removes the line from every page of the site, "keep" keeps it.',
];

export const command = defineCommand({
  name: 'profile show',
  about: 'Prints the lines that a profile holds, with their counts.',
  operands: { '<profile>': 'a profile file' },
  options: { site: { flags: '--site <name>', about: 'Print only this site.' } },
  notes: NOTES,
  async run({ operands, site }, streams) {
    const { readProfile } = await import('../../site-profile/load-profile.ts');
    const { countLines } = await import('../../site-profile/line-counts.ts');
    const { showSite } = await import('../../site-profile/show-site.ts');
    const [path = ''] = operands;
    const { profile } = orUsageError(() => readProfile(path));
    const out = new StandardOutput(streams);
    let shown = 0;
    for (const sample of [...profile.sites.keys()].sort()) {
      for (const each of countLines(profile, sample)) {
        if (site !== null && each.name !== site) continue;
        await out.write(`${shown++ > 0 ? '\n' : ''}${escapeProse(showSite(each, profile))}`);
      }
    }
    if (site === null || shown > 0) return EXIT.ok;
    throw new UsageError(`--site ${site}: ${path} has no site of that name; without --site, all sites are printed`);
  },
});
