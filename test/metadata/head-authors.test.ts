import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../src/clean-article.ts';

const BODY = [
  'The lamp was lit at five, and the boats that were still out came home by it, one after the other, as they do.',
  'Nobody on the quay had seen so many lights at once since the winter of the long frost, said the harbour master.',
  'By seven the fish hall was full, and the band from Brackwater played until the last of the herring was sold.',
];

const authorsOf = async (head: string) => {
  const page = `<html><head><title>The lamp of Pell</title>${head}</head><body><article><h1>The lamp of Pell</h1>${BODY.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
  const { authors, foundBy } = await cleanArticle(page, { inputFormat: 'html', provenance: true });
  return { authors, rule: foundBy?.authors };
};

describe('the authors that a head names', () => {
  it.each([
    ['citation_author', 'cited-author'],
    ['parsely-author', 'meta-author'],
    ['sailthru.author', 'meta-author'],
    ['author', 'meta-author'],
    ['article:author', 'meta-author'],
    ['byl', 'meta-author'],
    ['dc.creator', 'meta-author'],
    ['dcterms.creator', 'meta-author'],
  ])('are read from %s', async (key, rule) => {
    const { authors, rule: found } = await authorsOf(`<meta name="${key}" content="Ida Moen">`);
    expect(authors).toEqual(['Ida Moen']);
    expect(found).toBe(rule);
  });

  it('have the given name first where a paper cites the family name first', async () => {
    const head = '<meta name="citation_author" content="Moen, Ida"><meta name="citation_author" content="Okafor, Tom">';
    expect((await authorsOf(head)).authors).toEqual(['Ida Moen', 'Tom Okafor']);
  });

  it('come from the key that is most to be relied on', async () => {
    const head = '<meta name="author" content="Pell Courier Desk"><meta name="citation_author" content="Ida Moen">';
    expect((await authorsOf(head)).authors).toEqual(['Ida Moen']);
  });

  it.each(['undefined', 'null', 'admin', 'https://pell.example/authors/7', '12'])(
    'are nobody where a template left %s',
    async (content) => {
      expect((await authorsOf(`<meta name="author" content="${content}">`)).authors).toEqual([]);
    },
  );
});
