// Mozilla's Readability on linkedom: the same code on the lighter DOM.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readabilityArticle } from './readability-article.mjs';

/** @type {import('./index.mjs').Extractor} */
export default {
  name: 'Readability on linkedom',
  forms: ['html'],
  extract: (source) => readabilityArticle(new Readability(parseHTML(source).document).parse()),
};
