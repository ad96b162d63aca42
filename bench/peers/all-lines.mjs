// No cleaning at all: what recall costs in precision.

/** @type {import('./index.mjs').Extractor} */
export default {
  name: 'all lines',
  forms: ['innertext', 'gettext'],
  extract: (source) => ({ body: source }),
};
