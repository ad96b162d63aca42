// What is measured: the built library, as a program calls it.
import { CleanArticleError, cleanArticle } from '../dist/index.js';

/** Of forms and layouts that are not plain text. */
const INPUT_FORMATS = {
  html: 'html',
  markdown: 'markdown',
  pandoc: 'markdown',
  'py-html2text': 'markdown',
  turndown: 'markdown',
};

/** @type {import('./peers/index.mjs').Extractor} */
export default {
  name: 'clean-article',
  forms: ['innertext', 'gettext', 'markdown', 'html'],
  async extract(source, { form, url }) {
    try {
      const article = await cleanArticle(source, { inputFormat: INPUT_FORMATS[form] ?? 'text', url });
      const author = article.authors.length > 0 ? article.authors.join(', ') : article.byline;
      return { body: article.body, title: article.title, author, date: article.datePublished };
    } catch (error) {
      if (error instanceof CleanArticleError) return null;
      throw error;
    }
  },
};
