/**
 * Distillation: the model for HTML, which is more accurate, labels pages without a truth, and the model for text learns these
 * labels from the text of the same pages (Hinton, Vinyals and Dean 2015).
 */
import { execFileSync } from 'node:child_process';
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { type CorpusPage, siteOf } from './corpus.ts';
import { formsOfHtml } from './forms-of-html.ts';

/** The set that these pages are counted in. */
export const DISTILLED = 'distill';

/** A less certain teacher teaches nothing. From the calibration on held-out sites: at this confidence 95 % of bodies have an F1 over 0.9. */
const MIN_CONFIDENCE = 0.9;

/**
 * Pages with the body that the model for HTML gives, and its confidence as their weight.
 *
 * @param path a folder of `.html` files, or NDJSON packed by brotli: `{id, html, url?, innertext?}` a line.
 */
export async function* distilledPages(path: string): AsyncGenerator<CorpusPage & { confidence: number }> {
  const teacher = await loadTeacher();
  for await (const { id, url, html, innertext } of htmlPages(path)) {
    const article = await teacher(html, url);
    if (article === null || article.confidence < MIN_CONFIDENCE) continue;
    const forms = formsOfHtml(html);
    if (innertext) forms.set('innertext', innertext);
    yield {
      set: DISTILLED,
      id,
      url,
      site: siteOf(DISTILLED, { id, ...(url !== null && { url }), html }),
      type: 'article',
      forms,
      truth: article.body,
      title: null,
      author: null,
      date: null,
      confidence: article.confidence,
    };
  }
}

type Teacher = (html: string, url: string | null) => Promise<{ body: string; confidence: number } | null>;

/** The library, built with the weights as they are now. It gives null for a page that is not an article. */
async function loadTeacher(): Promise<Teacher> {
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: 'inherit' });
  const library: typeof import('../src/index.ts') = await import(pathToFileURL(resolve('dist/index.js')).href);
  return async (html, url) => {
    try {
      return await library.cleanArticle(html, { inputFormat: 'html', url });
    } catch (error) {
      if (error instanceof library.CleanArticleError) return null;
      throw error;
    }
  };
}

interface HtmlPage {
  readonly id: string;
  readonly url: string | null;
  readonly html: string;
  readonly innertext?: string;
}

async function* htmlPages(path: string): AsyncGenerator<HtmlPage> {
  if (statSync(path).isDirectory()) {
    for (const file of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()) {
      if (extname(file) === '.html') yield { id: file, url: null, html: readFileSync(join(path, file), 'utf8') };
    }
    return;
  }
  const lines = createInterface({ input: createReadStream(path).pipe(createBrotliDecompress()), crlfDelay: Infinity });
  for await (const line of lines) {
    const { id, url = null, html, innertext } = JSON.parse(line);
    yield { id: String(id), url, html, innertext };
  }
}
