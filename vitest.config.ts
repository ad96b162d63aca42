import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** What a test imports that runs the command as a process. */
const RUNS_COMMAND = /(from|import) '\.\.\/helpers\/(command-process|command-pages|scale-workplace)\.ts'/;

const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name}`);
const commandTests = tests.filter((path) => RUNS_COMMAND.test(readFileSync(path, 'utf8')));

// Only a test that hangs meets these: how long one takes depends on what else the machine does, so no test is judged by it.
const patience = { testTimeout: 600_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    // By default one core stays free, which on two cores leaves one.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'source',
          include: ['test/**/*.test.ts'],
          exclude: commandTests,
          setupFiles: 'test/helpers/cpu-limit.ts',
          ...patience,
        },
      },
      { test: { name: 'command', include: commandTests, globalSetup: 'test/helpers/build-command.ts', ...patience } },
    ],
  },
});
