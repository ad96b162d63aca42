// So that all wordings are known.
import '../src/clean-article.ts';
import { describe, expect, it } from 'vitest';
import { unpackNumbers } from '../src/language/packed-numbers.ts';
import { indexLeads } from '../src/metadata/byline/index-leads.ts';
import { packedLeads } from '../src/metadata/byline/lead-starts.generated.ts';
import { indexWordings } from '../src/page/index-wordings.ts';
import { addedWordings, addWording } from '../src/page/wording-index.ts';
import { packedWordings, wordingNames } from '../src/page/wording-table.generated.ts';

describe('the table of wordings', () => {
  it('is what the phrases give: if not, npm run dictionary', () => {
    expect([...unpackNumbers(packedWordings)]).toEqual(indexWordings(wordingNames));
  });

  it('has the classes of all wordings: if not, npm run dictionary', () => {
    expect([...addedWordings()].sort()).toEqual([...wordingNames]);
  });
});

describe('the table of leads', () => {
  it('is what the byline prefixes give: if not, npm run dictionary', () => {
    expect([...unpackNumbers(packedLeads)]).toEqual(indexLeads());
  });
});

describe('addWording', () => {
  it('gives one bit to a class', () => {
    expect(addWording({ name: 'menu', upTo: 20 })).toBe(addWording({ name: 'menu', upTo: 20 }));
  });

  it('refuses a second wording of a class with lines of another length', () => {
    expect(() => addWording({ name: 'menu', upTo: 21 })).toThrow('two wordings of menu');
  });
});
