import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/cli/choose-command.ts';
import { COMMANDS } from '../../src/cli/commands/commands.ts';

const commands = await loadCommands();

describe('every command', () => {
  it.each(commands.map((command) => [command.name || 'the cleaning', command] as const))(
    '%s keeps to the rules of its definition',
    (_name, { name, about, options }) => {
      expect(name).toMatch(/^(?:[a-z]+(?: [a-z]+)?)?$/);
      expect(about).toMatch(/\.$/);
      for (const [key, { flags, about }] of Object.entries(options)) {
        const long = /--(?:no-)?([a-z0-9-]+)/.exec(flags)?.[1] ?? '';
        expect(long.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())).toBe(key);
        expect(about).toMatch(/\.$/);
      }
    },
  );

  it('is called what its line in the registry calls it, from a file of that name', () => {
    expect(commands.slice(1).map(({ name }) => name)).toEqual(Object.keys(COMMANDS));
    const registry = readFileSync(new URL('../../src/cli/commands/commands.ts', import.meta.url), 'utf8');
    for (const name of Object.keys(COMMANDS)) expect(registry).toContain(`import('./${name.replace(' ', '-')}.ts')`);
  });
});
