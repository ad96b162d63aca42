import { defineCleaner } from './define-cleaner.ts';
import { saysAny } from './wording.ts';

const isSkipLink = saysAny({
  exact: `
      skip | jump to content | zum inhalt | zum hauptinhalt | aller au contenu | passer au contenu
      ir al contenido | saltar al contenido | ir para o conteúdo | pular para o conteúdo | saltar para o conteúdo
      vai al contenuto | salta al contenuto
    `,
  begins: `
      skip to | skip navigation | skip advert | skip past newsletter | skip links | jump to navigation
      jump to content | jump to main | zum inhalt springen | zum hauptinhalt springen | direkt zum inhalt
      direkt zur | springe zum | zur hauptnavigation | aller directement au | aller au contenu | aller à la
      saltar a contenido | pasar al contenido | ir al contenido | ir para o conteúdo | pular para | saltar para
      vai al contenuto | salta al contenuto | passa al contenuto | jump to recipe | zum rezept springen
      aller à la recette | saltar a la receta | ir a la receta | ir para a receita | pular para a receita
      vai alla ricetta | salta alla ricetta
    `,
  upTo: 8,
});

const isAccountLink = saysAny({
  exact: `
      sign in | sign up | sign out | log in | login | log out | logout | register | my account | my profile
      account | sign in / join | log in / register | login / register | create account | create an account
      forgot password | forgot your password | subscribe | subscribe now | become a member | anmelden | abmelden
      registrieren | einloggen | mein konto | abonnieren | connexion | se connecter | s'inscrire | mon compte
      s'abonner | je m'abonne | iniciar sesión | regístrate | registrarse | mi cuenta | suscríbete | suscribirse
      entrar | cadastre-se | minha conta | assine | assinar | accedi | registrati | il mio account | abbonati
    `,
});

const isMenuLink = saysAny({
  exact: `
      menu | open menu | close menu | close | main menu | toggle menu | toggle navigation | navigation | home
      homepage | home page | sections | all sections | more | show more | see more | see all | view all
      view more | load more | show all | less | show less | back | back to top | back to home | go to top | top
      to top | return to top | scroll to top | previous | next | prev | previous post | next post
      previous article | next article | previous story | next story | older posts | newer posts | older post
      newer post | older | newer | post navigation | about us | about | contact us | contact | faq | help | jobs
      careers | e-paper | epaper | site map | sitemap | rss | breaking news | live tv | watch live | dark mode
      light mode | expand | collapse | table of contents | contents | you are here | language | languages
      choose language | select language | startseite | menü | schließen | mehr | mehr anzeigen | mehr laden
      nach oben | zurück | weiter | über uns | kontakt | accueil | fermer | voir plus | voir tout | retour en haut
      suivant | précédent | inicio | menú | cerrar | ver más | ver todo | volver arriba | siguiente | anterior
      início | fechar | ver mais | ver tudo | voltar ao topo | próximo | chiudi | vedi tutti | torna su
      torna in alto | successivo | precedente
    `,
  begins: `
      you are here | sie sind hier | sie befinden sich hier | vous êtes ici | usted está aquí | estás aquí
      você está aqui | sei qui | page 1 of | seite 1 von | next page | previous page | next: | previous:
      next post: | previous post: | older: | newer: | älter: | neuer: | précédent : | suivant : | anterior: | siguiente: | seguinte:
    `,
  upTo: 20,
});

const BREADCRUMB = /^[^.!?›»>]{1,60}(?:[›»>][^.!?›»>]{1,80}){1,6}[›»>]?$/;
/** From the first page or an arrow on; a number by itself may count something of the article's. */
const PAGE_NUMBERS = /^(?:1(?=\D)|[«‹<…›»>|])[\d\s«‹<…›»>|]*$/;

export const navigation = defineCleaner({
  id: 'navigation',
  about: 'Menus, skip links, breadcrumbs, log-in links and page numbers that say so in their words.',
  reasons: {
    'skip-link': 'A link for screen readers that skips to a part of the page.',
    account: 'A link to log in, register or subscribe.',
    navigation: 'An entry of a menu or a link to another page of the site.',
    breadcrumb: 'The path of sections that leads to the page.',
    pagination: 'Page numbers and the like.',
  },
  clean(page, { remove, suspect }) {
    for (const block of page.open()) {
      const traits = page.traits(block);
      if (traits.words > 25) continue;
      if (isSkipLink(traits)) remove(block, 'skip-link');
      else if (isAccountLink(traits)) remove(block, 'account');
      else if (isMenuLink(traits)) remove(block, 'navigation');
      else if (block.kind !== 'table-row' && PAGE_NUMBERS.test(block.text)) suspect(block, 'pagination');
      else if (/[›»>]/.test(block.text) && BREADCRUMB.test(block.text)) suspect(block, 'breadcrumb');
    }
  },
});
