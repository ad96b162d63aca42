import { scorePage } from './figures.mjs';

/**
 * Runs extractors over the pages of a set, page by page, so that no set need fit into memory twice.
 * @param {Iterable<object>} pages  as corpus.mjs reads them
 * @param {{ form: string, extractor: import('./peers/index.mjs').Extractor }[]} runs
 * @returns {Promise<{ form: string, type: string, tool: string, scores: object[] }[]>}
 */
export async function measureSet(pages, runs) {
  const measured = new Map();
  for (const page of pages) {
    const type = page.type ?? 'article';
    for (const { form, extractor } of runs) {
      if (!page[form]) continue;
      const key = [type, form, extractor.name].join('\t');
      if (!measured.has(key)) measured.set(key, { form, type, tool: extractor.name, scores: [] });
      const extract = await extractor.extract(page[form], { form, url: page.url ?? null });
      measured.get(key).scores.push({ id: page.id, ...scorePage(extract, page) });
    }
  }
  return [...measured.values()];
}
