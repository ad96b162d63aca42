import type { ErrorRecord, RefusedPage } from '../../src/schema/refused-page.ts';
import { REFUSED, refusalOf } from './refused-pages.ts';
import { cleanFixture, cleanPageWith } from './written-report.ts';

/** Text that would harm a page which takes it for markup. */
const HOSTILE = '<img src=x onerror=alert(1)></script><script>alert(2)</script> \u202eevil\u2066 \0';

/** Pages for reports: two that are kept, one of hostile text, one that failed, one that was refused, and many more. */
export async function reportedPages() {
  const ferry = await cleanFixture('ferry-returns/input.txt', 'scrapes/ferry.txt');
  const news = await cleanFixture('news-page-html/input.html', 'scrapes/news.html');
  const hostile = {
    ...(await cleanPageWith(HOSTILE, `scrapes/${HOSTILE}`)),
    confidence: 0.42,
    url: 'javascript:alert(3)',
  };
  const failed = { id: 'scrapes/empty.txt', error: { code: 'no-article' as const, message: `is empty ${HOSTILE}` } };
  const refusal = await refusalOf(REFUSED['product.html']);
  const refused: ErrorRecord & RefusedPage = {
    id: 'scrapes/bench.html',
    error: { code: 'no-article', message: refusal.message },
    ...refusal.refused,
  };
  const others = Array.from({ length: 300 }, (_, at) => ({
    ...hostile,
    id: `more/${at}`,
    title: `Note ${at}`,
    provenance: [],
  }));
  return { ferry, news, hostile, refused, all: [ferry, news, hostile, failed, refused, ...others] };
}
