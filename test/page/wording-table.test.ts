// So that all wordings are known.
import '../../src/clean-article.ts';
import { describe, expect, it } from 'vitest';
import { addedWordings, addWording } from '../../src/page/wordings/wording-index.ts';
import { packedWordings, wordingNames } from '../../src/page/wordings/wording-table.generated.ts';
import { packedLeads } from '../../src/parse/names/lead-starts.generated.ts';
import { unpackNumbers } from '../../src/text/packed-numbers.ts';
import { indexLeads } from '../../train/index-leads.ts';
import { indexWordings } from '../../train/index-wordings.ts';

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
