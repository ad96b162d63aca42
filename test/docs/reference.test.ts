import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { renderReference } from '../../scripts/reference.ts';
import { VERSION } from '../../src/version.ts';

const reference = await renderReference();

describe('what is written down twice agrees', () => {
  it.each(Object.entries(reference))('%s is what `npm run docs` writes', (name, text) => {
    expect(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')).toBe(text);
  });

  it('the version in the source is the one of package.json', () => {
    expect(VERSION).toBe(packageJson.version);
  });
});
