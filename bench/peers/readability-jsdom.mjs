// Mozilla's Readability on jsdom, as its README shows it.
import { setImmediate } from 'node:timers/promises';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readabilityArticle } from './readability-article.mjs';

/** @type {import('./index.mjs').Extractor} */
export default {
  name: 'Readability on jsdom',
  forms: ['html'],
  async extract(source, { url }) {
    // A console of its own keeps complaints about style sheets off the terminal.
    const { window } = new JSDOM(source, { ...(url && { url }), virtualConsole: new VirtualConsole() });
    try {
      return readabilityArticle(new Readability(window.document).parse());
    } finally {
      window.close();
      // jsdom holds its pages by weak references, which are let go of only between turns of the event loop.
      await setImmediate();
    }
  },
};
