import { StandardOutput } from '../../io/output/standard-output.ts';
import { escapeProse } from '../../text/escape-controls.ts';
import { readRules } from '../choose-rules.ts';
import { defineCommand, EXIT, UsageError } from '../define-command.ts';

const NOTES = [
  'Also reports rules that are never used, contradict one another or overlap.',
  'Exit status: 0 no faults; 1 an example fails, or rules contradict one another or are never used; 2 the file cannot be read or holds no valid rules.',
];

export const command = defineCommand({
  name: 'rules check',
  about: 'Checks a config and tries its rules on their own examples.',
  operands: { '[file]': 'the config; default: clean-article.config.json here or in the nearest folder above' },
  options: {},
  notes: NOTES,
  async run({ operands: [given] }, streams) {
    const { CONFIG_NAME, findConfig } = await import('../../rules/find-config.ts');
    const path = given ?? findConfig(process.cwd());
    if (path === null) throw new UsageError(`no ${CONFIG_NAME} here or in a folder above: name the file to check`);
    const rules = await readRules(path);
    const { tryRules } = await import('../../rules/try-rules.ts');
    const { examples, remarks } = await tryRules(rules);
    const faults = remarks.filter(({ isFault }) => isFault).length;
    const lines = [
      ...remarks.map(({ rule, isFault, message }) => `${isFault ? 'fault' : 'note'}: rule ${rule}: ${message}`),
      `rules: ${rules.rules.length}, examples tried: ${examples}, faults: ${faults}`,
    ];
    await new StandardOutput(streams).write(`${escapeProse(lines.join('\n'))}\n`);
    return faults > 0 ? EXIT.someFailed : EXIT.ok;
  },
});
