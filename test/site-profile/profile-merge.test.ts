import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineForm, lineHash } from '../../src/site-profile/line-hash.ts';
import { NO_ADDRESS, PAGES_OF_SITE, Profile } from '../../src/site-profile/profile.ts';
import { parseProfile, writeProfile } from '../../src/site-profile/profile-file.ts';

const hashOf = lineHash(null);

interface MadePage {
  readonly site: string;
  readonly lines: readonly string[];
}

/** A page as if cleaned: its first and last line outside the body. */
function learned({ site, lines }: MadePage) {
  const texts = new Map<string, string>();
  const sketch = lines.map((line, at) => {
    const isOutside = at === 0 || at === lines.length - 1;
    if (isOutside) texts.set(hashOf(line), line);
    return `${hashOf(line)}${isOutside ? 'B' : 'O'}`;
  });
  return { site, page: { sketch: sketch.join(''), texts } };
}

function profileOf(pages: readonly MadePage[]): Profile {
  const profile = new Profile(null);
  for (const made of pages) {
    const { site, page } = learned(made);
    profile.add(site, page);
  }
  return profile;
}

const bytesOf = (profile: Profile): string => [...writeProfile(profile)].join('');
const reread = (profile: Profile): Profile => parseProfile(bytesOf(profile));

const pages = fc.array(
  fc.record({
    site: fc.constantFrom('example.org', 'example.com', NO_ADDRESS),
    lines: fc.array(fc.constantFrom(...'abcdefghijkl'), { minLength: 2, maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 30 },
);

describe('merging profiles', () => {
  it('gives the bytes of learning all pages at once, whatever the parts and their order', () => {
    fc.assert(
      fc.property(pages, fc.infiniteStream(fc.nat(3)), fc.boolean(), (all, cuts, isReversed) => {
        const parts: MadePage[][] = [[], [], [], []];
        for (const page of all) parts[cuts.next().value as number]?.push(page);
        const profiles = parts.map((part) => reread(profileOf(part)));
        const merged = new Profile(null);
        for (const profile of isReversed ? profiles.reverse() : profiles) merged.addProfile(profile);
        expect(bytesOf(merged)).toBe(bytesOf(profileOf(all)));
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(pages, pages, pages, (a, b, c) => {
        const left = new Profile(null);
        left.addProfile(profileOf(a));
        left.addProfile(profileOf(b));
        const first = reread(left);
        first.addProfile(profileOf(c));
        const right = new Profile(null);
        right.addProfile(profileOf(b));
        right.addProfile(profileOf(c));
        const second = profileOf(a);
        second.addProfile(reread(right));
        expect(bytesOf(first)).toBe(bytesOf(second));
      }),
    );
  });

  it('gives the same bytes past the bound of a site, too', () => {
    const many = Array.from({ length: 3 * PAGES_OF_SITE }, (_, n) => ({
      site: 'example.org',
      lines: ['menu', `story ${n}`, `more of ${n}`, 'imprint'],
    }));
    const merged = new Profile(null);
    for (let part = 4; part >= 0; part--) merged.addProfile(reread(profileOf(many.filter((_, n) => n % 5 === part))));
    const whole = profileOf(many);
    expect(bytesOf(merged)).toBe(bytesOf(whole));
    expect(whole.sites.get('example.org')?.pages.size).toBe(PAGES_OF_SITE);
    expect(whole.sites.get('example.org')?.seen).toBe(3 * PAGES_OF_SITE);
  });

  it('halves the pages of every site alike when there are too many sites', () => {
    const bounds = { pagesOfSite: 8, pagesInAll: 64 };
    const make = (sites: readonly number[]) => {
      const profile = new Profile(null, bounds);
      for (const site of sites) {
        for (let n = 0; n < 10; n++) {
          const { page } = learned({ site: '', lines: ['menu', `story ${site} ${n}`, 'imprint'] });
          profile.add(`site${site}.example`, page);
        }
      }
      return profile;
    };
    const sites = Array.from({ length: 16 }, (_, site) => site);
    const whole = make(sites);
    const merged = make(sites.slice(9));
    merged.addProfile(make(sites.slice(0, 9)));
    expect(bytesOf(merged)).toBe(bytesOf(whole));
    expect(whole.pagesOfSite).toBe(4);
    expect([...whole.sites.values()].map((sample) => sample.pages.size)).toEqual(sites.map(() => 4));
  });
});

describe('a line of a page', () => {
  it('is the same whatever its case, signs and numbers', () => {
    expect(lineForm('» Comments (12)')).toBe(lineForm('COMMENTS: 7'));
    expect(lineForm('Read more')).not.toBe(lineForm('Read less'));
  });

  it('is none without a letter', () => {
    expect(lineForm('12 / 2024 — 3')).toBeNull();
  });

  it('has another hash under each salt', () => {
    const hashes = [null, 'one', 'two'].map((salt) => lineHash(salt)('read more'));
    expect(new Set(hashes).size).toBe(3);
  });
});
