import { afterEach, beforeEach, expect } from 'vitest';
import { cpuSeconds } from './cpu-time.ts';

/**
 * Every test of the source must be done in this CPU time, in seconds: ten times what the slowest takes. A busy machine makes a
 * test late but no dearer, so this finds work that grows faster than its input, where a time-out would find the neighbours.
 */
const MOST_SECONDS = 20;

let before = 0;

beforeEach(() => {
  before = cpuSeconds();
});

afterEach(() => {
  expect(cpuSeconds() - before).toBeLessThan(MOST_SECONDS);
});
