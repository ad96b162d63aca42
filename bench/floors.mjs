// The least that must be done to a page of each form: what remains above it is the tool's own.

const WORD = /[\p{L}\p{N}_]+/gu;

/** @type {import('./peers/index.mjs').Extractor} */
const matchWords = {
  name: 'splitting lines, matching words',
  forms: ['innertext', 'gettext', 'markdown'],
  extract: (source) => source.split('\n').map((line) => line.match(WORD)?.length ?? 0),
};

/**
 * The floors of a form: the first is what the others are measured against.
 * @returns {Promise<import('./peers/index.mjs').Extractor[]>}
 */
export async function loadFloors(form) {
  if (form !== 'html') return [matchWords];
  const { parseDocument } = await import('htmlparser2');
  const bareDom = { name: "htmlparser2's bare DOM", forms: ['html'], extract: (source) => parseDocument(source) };
  return [bareDom, ...(await nativeConverter())];
}

/** Native code that turns a whole page into Markdown in a single pass, without a DOM and without choosing anything. */
async function nativeConverter() {
  try {
    const { htmlToMarkdown } = await import('mdream');
    return [{ name: 'mdream (native, the whole page)', forms: ['html'], extract: (source) => htmlToMarkdown(source) }];
  } catch {
    console.error('mdream is left out: on Node 22 or later, npm install --prefix bench --no-save mdream');
    return [];
  }
}
