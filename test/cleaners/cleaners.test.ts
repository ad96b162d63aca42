import { describe, expect, it } from 'vitest';
import { articleExtent } from '../../src/cleaners/article-extent.ts';
import { CHAIN_OF_RULES } from '../../src/cleaners/chain.ts';
import { cleanerFixtures, verdictsOn } from '../helpers/cleaner-fixture.ts';

const fixtures = cleanerFixtures();

describe.each(fixtures)('$name', ({ cleaner: id, expected, page: freshPage }) => {
  it(expected.about, async () => {
    const page = await freshPage();
    CHAIN_OF_RULES.find((cleaner) => cleaner.id === id)?.run(page);
    const { removed, flagged } = expected;
    expect(verdictsOn(page)).toEqual({ removed, flagged });
  });

  // A trap for one is a trap for all.
  if (expected.removed.length + expected.flagged.length > 0) return;
  it('is let alone by every other cleaner, too', async () => {
    const page = await freshPage();
    for (const cleaner of CHAIN_OF_RULES) if (cleaner !== articleExtent) cleaner.run(page);
    expect(verdictsOn(page).removed).toEqual([]);
  });
});
