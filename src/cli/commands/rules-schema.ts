import { StandardOutput } from '../../io/output/standard-output.ts';
import { defineCommand, EXIT } from '../define-command.ts';

export const command = defineCommand({
  name: 'rules schema',
  about: 'Prints the JSON Schema of the config, for editors.',
  operands: {},
  options: {},
  async run(_request, streams) {
    const { configSchema } = await import('../../rules/config-schema.ts');
    await new StandardOutput(streams).write(configSchema());
    return EXIT.ok;
  },
});
