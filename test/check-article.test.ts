import { describe, expect, it } from 'vitest';
import { checkArticle } from '../src/article/check-article.ts';
import type { Article } from '../src/article/schema.ts';
import { cleanArticle } from '../src/clean-article.ts';

const STORY = `The lantern festival returns\n\n${'The lamps were lit at dusk, and the whole quay came out to watch them go. '.repeat(12)}`;

describe('an article is checked against the schema', async () => {
  const article = await cleanArticle(STORY, { provenance: true });

  it('and is handed on as it is', () => expect(checkArticle(article)).toBe(article));

  it.each<[string, Partial<Record<keyof Article, unknown>>]>([
    ['a date of another form', { datePublished: 'in May' }],
    ['a confidence beyond 1', { confidence: 1.5 }],
    ['a title that is no text', { title: 7 }],
    ['a block without text', { blocks: [{ kind: 'paragraph', text: '' }] }],
    ['a block of an unknown kind', { blocks: [{ kind: 'sidebar', text: 'On' }] }],
    ['a level beyond 6', { blocks: [{ kind: 'heading', level: 7, text: 'On' }] }],
    ['an unknown warning', { warnings: ['dull'] }],
    ['a line of the ledger that became nothing', { provenance: [{ lines: [1, 1], text: 'On', became: 'lost' }] }],
  ])('%s does not pass', (_, wrong) => {
    expect(() => checkArticle({ ...article, ...wrong } as Article)).toThrow();
  });
});
