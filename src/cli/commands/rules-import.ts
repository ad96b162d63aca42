import { readFileSync } from 'node:fs';
import { faultInWords } from '../../io/input/file-fault.ts';
import { StandardOutput } from '../../io/output/standard-output.ts';
import { escapeProse } from '../../text/escape-controls.ts';
import { defineCommand, EXIT, UsageError } from '../define-command.ts';

const NOTES = [
  'Lines that give no rule are reported on standard error, each with the reason.',
  'Exit status: 0 all lines gave rules or are of no matter here; 1 some lines gave none; 2 a file cannot be read, or the rules are more than a config holds.',
];

export const command = defineCommand({
  name: 'rules import',
  about: 'Prints a config with rules made from site configs of Full-Text RSS.',
  operands: { '<file...>': 'site configs, named by their site: example.org.txt, .example.org.txt for all hosts below' },
  options: {},
  examples: [['clean-article rules import ftr/*.txt > clean-article.config.json']],
  notes: NOTES,
  async run({ operands }, streams) {
    const { importSiteConfig } = await import('../../rules/import/import-site-config.ts');
    const { compileRules, checkRules } = await import('../../rules/compile-rules.ts');
    const { RulesFault } = await import('../../rules/rules-fault.ts');
    const imported = operands.map((file) => ({ file, ...importSiteConfig(file, read(file)) }));
    const config = { version: 1 as const, rules: imported.flatMap(({ rules }) => rules) };
    try {
      await compileRules(checkRules(config));
    } catch (error) {
      throw error instanceof RulesFault ? new UsageError(`rules import: ${error.message}`) : error;
    }
    const rest = imported.flatMap(({ file, rest }) =>
      rest.map(({ line, what, why }) => `${file}:${line}: ${what}: ${why}\n`),
    );
    streams.stderr.write(escapeProse(rest.join('')));
    await new StandardOutput(streams).write(`${JSON.stringify(config, null, 2)}\n`);
    return rest.length > 0 ? EXIT.someFailed : EXIT.ok;
  },
});

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: ${faultInWords(error) ?? String(error)}`);
  }
}
