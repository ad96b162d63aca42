import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests that start the command share two cores with the others.
    testTimeout: 20_000,
  },
});
