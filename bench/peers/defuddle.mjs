// Defuddle on linkedom, without the network: it would fetch pages that show nothing from third parties. It resolves
// links against the page's address and throws where there is none.
import { Defuddle } from 'defuddle/node';
import { textOfHtml } from './text-of-html.mjs';

/** @type {import('./index.mjs').Extractor} */
export default {
  name: 'Defuddle',
  forms: ['html'],
  async extract(source, { url }) {
    const { content, title, author, published } = await Defuddle(source, url ?? 'https://example.org/', {
      useAsync: false,
    });
    return { body: textOfHtml(content), title, author, date: published };
  },
};
