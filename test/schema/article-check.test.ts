import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, articleSchema } from '../../src/schema/article.ts';
import { checkArticle } from '../../src/schema/check-article.ts';
import { ARTICLE_KEYS, isArticle } from '../../src/schema/is-article.generated.ts';

const ARTICLE: Article = {
  schemaVersion: 2,
  id: 7,
  inputFormat: 'text',
  url: null,
  canonicalUrl: null,
  kind: 'article',
  kindConfidence: 0.93,
  title: 'The old ferry returns',
  byline: 'Jane Roe',
  authors: ['Jane Roe'],
  siteName: null,
  publisher: null,
  section: null,
  tags: ['ferries'],
  datePublished: '2020-11-20T14:03-05:00',
  dateModified: '2020-11',
  dateline: null,
  language: 'en',
  description: null,
  image: null,
  body: 'The ferry\n\nIt is back.',
  blocks: [
    { kind: 'heading', level: 2, text: 'The ferry' },
    { kind: 'paragraph', text: 'It is back.', marks: [{ start: 0, end: 2, kind: 'strong' }] },
    { kind: 'list-item', text: 'Now', list: { ordered: true, number: 1, depth: 1 }, quote: 1, lineBreak: true },
  ],
  images: [],
  wordCount: 5,
  fingerprint: 'a3b682baa9891e00',
  bodySha256: '0000000000000000000000000000000000000000000000000000000000000000',
  confidence: 0.97,
  fieldConfidence: { title: 0.9, authors: null, datePublished: 1 },
  warnings: ['short-body'],
  removed: { share: 2 },
  cleaner: { version: '1.0.0', model: null, profile: null, rules: null },
};

/** Values that come near to what some field holds, and any others. */
const value = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    '2020',
    '2020-1',
    'text',
    'doubtful',
    0,
    1,
    2,
    -1,
    0.5,
    1.5,
    2 ** 53,
    NaN,
    Infinity,
  ),
  fc.constantFrom([], [''], [null], ['doubtful'], {}, { share: 1.5 }, { share: 2 ** 53 }, { model: null }),
  fc.constantFrom(
    ...[[{ kind: 'quote', text: '' }], [{ kind: 'quote', text: 'a' }], [{ kind: 'aside', text: 'a' }]],
    ...[[{ kind: 'quote', text: 'a', marks: [{ start: 0, end: 0, kind: 'strong' }] }], [{ src: '' }]],
    ...[[{ kind: 'heading', level: 7, text: 'a' }], [{ kind: 'heading', level: 1, text: 'a', more: 1 }]],
  ),
  fc.jsonValue(),
);

describe('the check written from the schema', () => {
  it('accepts an article, and knows all its fields', () => {
    expect(isArticle(ARTICLE)).toBe(true);
    expect(ARTICLE_KEYS).toEqual(Object.keys(articleSchema.shape));
  });

  it('accepts what the schema accepts as it is, if it has no ledger', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ARTICLE_KEYS), value, (key, other) => {
        const changed = { ...ARTICLE, [key]: other };
        const checked = articleSchema.safeParse(changed);
        const isAsItIs = checked.success && JSON.stringify(checked.data) === JSON.stringify(changed);
        const hasLedger = ['provenance', 'layout', 'foundBy'].some((field) => field in changed);
        expect(isArticle(changed)).toBe(isAsItIs && !hasLedger);
      }),
      { numRuns: 2000 },
    );
  });

  it('rejects what lacks a field', () => {
    for (const key of Object.keys(ARTICLE)) {
      const { [key as keyof Article]: _lacking, ...rest } = ARTICLE;
      expect(isArticle(rest)).toBe(false);
    }
  });

  it('leaves articles with a ledger to the schema, and what is none', async () => {
    const withLedger: Article = {
      ...ARTICLE,
      provenance: [{ lines: [1, 1], chars: [0, 9], text: 'The ferry', became: 'body' }],
    };
    expect(await checkArticle(withLedger)).toEqual(withLedger);
    await expect(checkArticle({ ...ARTICLE, wordCount: -1 })).rejects.toThrow('wordCount');
  });
});
