/** Pages that stand in an article's place: they have a title and a sentence or two, and are none. */
import type { Page } from '../cleaners/page.ts';
import { saysAny } from '../cleaners/wording.ts';

/** More words than this and the page may well be an article about such pages. */
const AT_MOST = 80;

/** Below this confidence a page with any number of words is no article: a list of links, a shop window, a form. */
const LEAST_CONFIDENCE = 0.03;

const KINDS = [
  {
    kind: 'an error page',
    says: saysAny({
      exact: `
      404 | error 404 | 404 error | 403 | 500 | 502 | 503 | not found | 404 not found | page not found | 404 page not found | 404 - page not found
      403 forbidden | forbidden | access denied | bad gateway | 502 bad gateway | service unavailable | 503 service unavailable
      internal server error | 500 internal server error | page unavailable | article not found | oops | something went wrong
      seite nicht gefunden | zugriff verweigert | page introuvable | page non trouvée | accès refusé | página no encontrada
      acceso denegado | página não encontrada | acesso negado | pagina non trovata | accesso negato | pagina niet gevonden
    `,
      begins: `
      sorry, the page | sorry, this page | sorry, we couldn't find | sorry, we can't find | we couldn't find the page | we can't find the page
      the page you are looking for | the page you were looking for | the page you requested | the requested url | this page doesn't exist
      this page does not exist | this page isn't available | you don't have permission to access | die gesuchte seite | die angeforderte seite
      la page que vous | la página que | a página que você | a página que procura | la pagina che
    `,
      upTo: 30,
    }),
  },
  {
    kind: 'a check for robots',
    says: saysAny({
      exact: `
      are you a robot | just a moment | checking your browser | attention required | security check | please wait
      verify you are human | verifying you are human | i'm not a robot | access to this page has been denied
    `,
      begins: `
      checking your browser before | verify you are human | please verify you are | please confirm that you are | we have detected unusual
      our systems have detected unusual | enable javascript and cookies to continue | pardon our interruption | to continue, please click the box
      why have i been blocked | this website is using a security service | you have been blocked | please complete the security check
    `,
      upTo: 40,
    }),
  },
] as const;

/** What the page is instead of an article, in words for a message; null where it may well be one. */
export function tellNoArticle(page: Page, known: { wordCount: number; confidence: number }): string | null {
  // Where a rule says what is of the article, there is one.
  if (known.confidence < LEAST_CONFIDENCE && page.kept.size === 0) return 'a page of links or forms';
  if (known.wordCount > AT_MOST) return null;
  const found = KINDS.find(({ says }) => page.blocks.some((block) => says(page.traits(block))));
  return found?.kind ?? null;
}
