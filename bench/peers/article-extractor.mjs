// @extractus/article-extractor, which runs Readability on linkedom and adds metadata. It refuses pages without an address.
import { extractFromHtml } from '@extractus/article-extractor';
import { textOfHtml } from './text-of-html.mjs';

/** @type {import('./index.mjs').Extractor} */
export default {
  name: 'article-extractor',
  forms: ['html'],
  async extract(source, { url }) {
    const result = await extractFromHtml(source, url ?? 'https://example.org/');
    return (
      result && { body: textOfHtml(result.content), title: result.title, author: result.author, date: result.published }
    );
  },
};
