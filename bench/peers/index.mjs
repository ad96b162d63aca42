/**
 * Other ways to get at the article, in the shape in which they are measured.
 * @typedef {object} Extractor
 * @property {string} name
 * @property {string[]} forms  the forms of a page that it takes
 * @property {(source: string, page: { form: string, url: string | null }) => Promise<Extract | null> | Extract | null} extract
 *   null where it finds no article; it may throw
 * @typedef {{ body: string, title?: string | null, author?: string | null, date?: string | null }} Extract
 */

const PEERS = [
  'all-lines',
  'sentence-run',
  'readability-jsdom',
  'readability-linkedom',
  'defuddle',
  'article-extractor',
];

/** The peers that take one of the forms. Each is loaded here, for some load for a second. */
export async function loadPeers(forms) {
  const loaded = await Promise.all(PEERS.map(async (file) => (await import(`./${file}.mjs`)).default));
  return loaded.filter((peer) => peer.forms.some((form) => forms.includes(form))).map(excuse);
}

/** Peers throw on pages that they cannot read; here they find no article there. */
const excuse = (peer) => ({
  ...peer,
  async extract(source, page) {
    try {
      return await peer.extract(source, page);
    } catch {
      return null;
    }
  },
});
