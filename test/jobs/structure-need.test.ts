import { describe, expect, it } from 'vitest';
import { structureNeed } from '../../src/jobs/structure-need.ts';

describe('the structure that an output needs', () => {
  it.each([
    ['none', { format: 'text' }],
    ['none', { format: 'ndjson', writing: { fields: ['title', 'body'] } }],
    ['images', { format: 'ndjson', writing: { fields: ['title', 'removed'] } }],
    ['images', { format: 'explain' }],
    ['images', { format: 'dolma' }],
    ['images', { format: 'ndjson', reviews: true }],
    ['all', { format: 'ndjson', writing: { fields: ['blocks'] } }],
    ['all', { format: 'ndjson' }],
    ['all', { format: 'markdown' }],
  ] as const)('is %s for %o', (need, job) => {
    expect(structureNeed(job)).toBe(need);
  });
});
