// The least that must be done to a page of each form: what remains above it is the tool's own.

const WORD = /[\p{L}\p{N}_]+/gu;

/** @type {import('./peers/index.mjs').Extractor} */
const matchWords = {
  name: 'splitting lines, matching words',
  forms: ['innertext', 'gettext', 'markdown'],
  extract: (source) => source.split('\n').map((line) => line.match(WORD)?.length ?? 0),
};

/** @returns {Promise<import('./peers/index.mjs').Extractor>} */
export async function loadFloor(form) {
  if (form !== 'html') return matchWords;
  const { parseDocument } = await import('htmlparser2');
  return { name: "htmlparser2's bare DOM", forms: ['html'], extract: (source) => parseDocument(source) };
}
