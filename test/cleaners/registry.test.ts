import { describe, expect, it } from 'vitest';
import { CHAIN, CHAIN_OF_RULES } from '../../src/cleaners/chain.ts';
import { cleanerFixtures } from '../helpers/cleaner-fixture.ts';

const KEBAB_CASE = /^[a-z]+(?:-[a-z]+)*$/;
const CLEANERS = [...new Set([...CHAIN, ...CHAIN_OF_RULES])];
const fixtures = cleanerFixtures();

describe('the chains', () => {
  it('has no id twice', () => {
    const ids = CLEANERS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(CLEANERS)('$id says what it is about and what each of its reasons means', ({ id, about, reasons }) => {
    expect(id).toMatch(KEBAB_CASE);
    expect(about).toMatch(/^[A-Z].+\.$/);
    expect(Object.keys(reasons)).not.toHaveLength(0);
    for (const [reason, { about: meaning }] of Object.entries(reasons)) {
      expect(reason).toMatch(KEBAB_CASE);
      expect(meaning).toMatch(/^[A-Z].+\.$/);
    }
  });

  it.each(CHAIN_OF_RULES)(
    '$id gives each of its reasons in a fixture, and none that it has not listed',
    ({ id, reasons }) => {
      const seen = fixtures
        .filter(({ cleaner }) => cleaner === id)
        .flatMap(({ expected }) => [...expected.removed, ...expected.flagged])
        .map(({ reason }) => reason);
      expect(new Set(seen)).toEqual(new Set(Object.keys(reasons)));
    },
  );

  it('has a cleaner for every folder of fixtures', () => {
    const ids = new Set(CLEANERS.map(({ id }) => id));
    expect(fixtures.filter(({ cleaner }) => !ids.has(cleaner))).toEqual([]);
  });
});
