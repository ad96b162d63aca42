import type { TextTraits } from '../page/text-traits.ts';
import { defineCleaner } from './define-cleaner.ts';
import { saysAny } from './wording.ts';

const NOTICES = [
  {
    reason: 'accessibility-notice',
    says: saysAny({
      begins: `please ensure javascript is enabled for purposes of website accessibility | click here to view the accessible version | enable accessibility | accessibility links`,
      upTo: 25,
    }),
  },
  {
    reason: 'javascript-notice',
    says: saysAny({
      exact: 'javascript is required',
      begins: `
      please enable javascript | please turn on javascript | you need to enable javascript
      this site requires javascript | this page requires javascript | javascript is disabled
      javascript is required to | javascript is required for | javascript must be enabled | javascript is not available
      to view this video please enable javascript | enable javascript to
      your browser does not support javascript | bitte aktivieren sie javascript | javascript ist deaktiviert
      javascript muss aktiviert sein | veuillez activer javascript | vous devez activer javascript
      activez javascript | por favor, active javascript | por favor active javascript | active javascript
      necesita activar javascript | por favor, ative o javascript | ative o javascript | abilita javascript
      attiva javascript | per favore abilita javascript
    `,
      contains: `javascript is disabled in your browser | javascript enabled in your browser | javascript in your browser`,
      upTo: 45,
    }),
  },
  {
    reason: 'browser-notice',
    says: saysAny({
      begins: `
      your browser does not support | your browser is out of date | your browser is outdated
      you are using an outdated browser | you are using an unsupported browser | please update your browser
      please upgrade your browser | your browser is not supported | this browser is not supported
      this browser does not support the video element | we no longer support | ihr browser ist veraltet
      ihr browser unterstützt | dein browser unterstützt | votre navigateur n'est pas | votre navigateur ne
      su navegador no | tu navegador no | o seu navegador não | seu navegador não | il tuo browser non
    `,
      contains: `browser does not support the video tag | browser does not support iframes | browser does not support html5`,
      upTo: 45,
    }),
  },
  {
    reason: 'cookie-notice',
    says: saysAny({
      exact: `
      accept cookies | accept all cookies | accept all | reject all | cookie settings | cookie preferences
      manage cookies | manage preferences | privacy settings | got it | i accept | i agree | alle akzeptieren
      alle ablehnen | cookie-einstellungen | tout accepter | tout refuser | accepter et fermer
      paramétrer les cookies | gérer les cookies | aceptar cookies | aceptar todas | aceptar todo | rechazar todo
      configurar cookies | aceitar cookies | aceitar todos | aceitar tudo | rejeitar tudo | accetta tutti
      accetta i cookie | rifiuta tutto | gestisci i cookie
    `,
      begins: `
      we use cookies | this site uses cookies | this website uses cookies | our site uses cookies
      our website uses cookies | by using this site, you agree | by continuing to use this
      by continuing to browse | we and our partners | we value your privacy | we care about your privacy
      your privacy choices | diese website verwendet cookies | diese webseite verwendet cookies
      diese seite verwendet cookies | wir verwenden cookies | wir nutzen cookies | wir und unsere partner
      ce site utilise des cookies | nous utilisons des cookies | nous et nos partenaires
      en poursuivant votre navigation | este sitio web utiliza cookies | este sitio utiliza cookies
      utilizamos cookies | usamos cookies | nosotros y nuestros socios | este site usa cookies
      este site utiliza cookies | nós e os nossos parceiros | nós e nossos parceiros | ao continuar a navegar
      questo sito utilizza cookie | questo sito utilizza i cookie | questo sito usa i cookie
      utilizziamo i cookie | utilizziamo cookie | noi e i nostri partner
    `,
      contains: `
      store and/or access information on a device | personalised advertising and content
      personalised ads and content | personalized ads and content | personalized advertising and content
      informationen auf einem gerät speichern | stocker et/ou accéder à des informations
      almacenar o acceder a información | archiviare e/o accedere a informazioni
      armazenar e/ou aceder a informações | cookies to improve your experience | cookies to give you the best | cookies to ensure that we give you
      consent to the use of cookies | agree to our use of cookies | accept our use of cookies
      cookie policy and privacy policy
    `,
      upTo: 120,
    }),
  },
  {
    reason: 'ad-blocker-notice',
    says: saysAny({
      begins: `
      please disable your ad blocker | please disable your ad-blocker | it looks like you are using an ad blocker
      it looks like you're using an ad blocker | ad blocker detected | adblock detected
      we noticed you are using an ad blocker | we noticed you're using an ad blocker
      bitte deaktivieren sie ihren adblocker | bitte schalten sie ihren adblocker
      veuillez désactiver votre bloqueur | desactiva tu bloqueador | desative o seu bloqueador
      disattiva l'adblock | disattiva il tuo adblock
    `,
      upTo: 60,
    }),
  },
  {
    reason: 'advertisement',
    says: saysAny({
      exact: `
      advertisement | advertisements | advertising | ad | ads | ads by google | sponsored | sponsored content
      sponsored links | paid content | paid post | promoted | promoted content
      story continues below advertisement | article continues below advertisement
      article continues after advertisement | article continues below | story continues below
      content continues below | continue reading below | article continues after ad
      advertisement - scroll to continue | advertisement - continue reading below | scroll to continue
      scroll to continue with content | report this ad | skip ad | close ad | hide ad | remove ads | anzeige
      werbung | artikel wird nach der anzeige fortgesetzt | publicité | annonce | la suite après cette publicité
      publicidad | anuncio | anuncios | publicidade | anúncio | continua após a publicidade | pubblicità
      annuncio | continua a leggere dopo la pubblicità | reklama | reklame | advertentie | annons | реклама | 広告
      广告
    `,
      begins: `
      the content you see here is paid for by | want your content to appear on sites like this
      want to report this publisher's content | remove content link | please choose a reason below
      advertisement - story continues | article continues after this | story continues after
      this article continues below
    `,
      upTo: 30,
    }),
  },
] as const;

/** Words without which no line of some length is a notice of the page. */
const SPEAKS_OF_PAGE = /javascript|cookie|browser|navegador|navigateur|ad ?block/i;

/** Whether a line is a notice of the page, which is never its headline. */
export const isPageNotice = (text: string, traits: TextTraits): boolean =>
  SPEAKS_OF_PAGE.test(text) && NOTICES.some(({ says }) => says(traits));

export const pageNotices = defineCleaner({
  id: 'page-notices',
  about: 'What the page says to the browser and its owner: JavaScript, cookies, accessibility, advertisements.',
  reasons: {
    'accessibility-notice': 'A notice of an accessibility tool.',
    'javascript-notice': 'A request to turn JavaScript on.',
    'browser-notice': 'A notice that the browser is too old or cannot play something.',
    'cookie-notice': 'A cookie or consent notice, or one of its buttons.',
    'ad-blocker-notice': 'A request to turn an ad blocker off.',
    advertisement: 'The label of an advertisement.',
  },
  clean(page, { remove }) {
    for (const block of page.open()) {
      const traits = page.traits(block);
      if (traits.wordings.length === 0) continue;
      const notice = NOTICES.find(({ says }) => says(traits));
      if (notice) remove(block, notice.reason);
    }
  },
});
