import type { CleanOptions } from '../../src/check-options.ts';
import { cleanArticle } from '../../src/clean-article.ts';
import { CleanArticleError } from '../../src/errors.ts';
import type { RefusedPage } from '../../src/schema/refused-page.ts';

const menu = '<nav><a href="/">Home</a> <a href="/news">News</a></nav>';
const list = (...items: string[]) => `<ul>${items.map((item) => `<li><a href="/a">${item}</a></li>`).join('')}</ul>`;

/** Pages that are no article, by a name for a file of each. */
export const REFUSED = {
  'error.html': `<title>Page not found</title>${menu}<main><h1>Page not found</h1><p>Sorry, the page you were looking for could not be found. It may have moved to another place.</p></main><footer>© 2024 Valley Courier</footer>`,
  'robot.txt':
    'Just a moment\nChecking your browser before you reach the site. This takes five seconds.\nPlease enable JavaScript and cookies to continue\n',
  'product.html': `<title>Oak Bench - Quillport Joinery</title>${menu}<h1>Oak Bench</h1><p>$240.00</p><p>In stock</p><button>Add to cart</button><h2>You may also like</h2>${list('Elm stool $80', 'Ash table $410')}<footer><a href="/terms">Terms</a></footer>`,
  'index.html': `<title>Quillport Joinery</title>${menu}<h1>All benches</h1>${list('Oak bench $240', 'Elm bench $180', 'Ash bench $210', 'Bench of driftwood $95', 'Garden bench $310')}<footer><a href="/terms">Terms</a></footer>`,
  'log-in.txt': 'Valley Courier\nLog in\nEmail\nPassword\nForgot your password?\n© 2024 Valley Courier\n',
  'consent.txt':
    'Valley Courier\nWe value your privacy\nWe and our 842 partners store and/or access information on a device, such as cookies, and process personal data for personalised advertising and content, measurement and the development of services. You may click to consent to this.\nAccept all\nReject all\n',
  'script.html': '<title>Shop</title><script>render()</script><div id="root"></div>',
  'empty.txt': '',
} as const;

/** Why a page is refused, and what was seen of it. */
export async function refusalOf(
  source: string,
  options: CleanOptions = {},
): Promise<{ readonly message: string; readonly refused: RefusedPage }> {
  try {
    await cleanArticle(source, { ...options, provenance: true });
  } catch (error) {
    if (error instanceof CleanArticleError && error.refused) return { message: error.message, refused: error.refused };
    throw error;
  }
  throw new Error('the page gave an article');
}
