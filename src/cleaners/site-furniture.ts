import { defineCleaner } from './define-cleaner.ts';
import { saysAny } from './wording.ts';

const isSearch = saysAny({
  exact: `
      search | search for | search here | search site | search this site | search this blog | search the site
      search website | search... | search … | search button | site search | open search | close search
      submit search | type here to search | type to search | type and hit enter | start typing | search results
      no results | suche | suchen | suche nach | suchbegriff | suche öffnen | recherche | rechercher
      recherche pour | buscar | búsqueda | buscar en | buscador | pesquisar | pesquisa | busca | procurar | cerca
      ricerca | cerca nel sito | zoeken | sök | søg | søk | szukaj | поиск | найти | ara | 検索 | 搜索 | 검색 | بحث
    `,
  begins: `search for: | hit enter to search | press enter to search | type your search`,
  upTo: 8,
});
const isFooter = saysAny({
  exact: `
      advertise | advertise with us | advertise here | media kit | work with us | write for us | submit a tip
      send us a tip | news tips | submit news | letters to the editor | place an ad | classifieds | obituaries
      customer service | customer care | company | our team | our company | press | press room | newsroom
      investor relations | follow us on social media | social media | quick links | useful links | links
      archives | archive | archiv | archivo | archives select month | select month | select category | meta
      entries feed | comments feed | wordpress.org | blogroll | blog archive | blog at wordpress.com
      powered by blogger | powered by wordpress | proudly powered by wordpress | designed by | mediadaten | werben
      redaktion | karriere | hilfe | qui sommes-nous | qui sommes nous | contactez-nous
      publicité et partenariats | quiénes somos | contacto | publicidad y contacto | quem somos | contato
      contacto | contatos | anuncie | fale conosco | expediente | chi siamo | contatti | redazione
      pubblicità e contatti | lavora con noi
    `,
  begins: `
      powered by | proudly powered by | theme by | theme: | design by | designed by | website by | site by
      web design by | built with | hosted by
    `,
  upTo: 8,
});

export const siteFurniture = defineCleaner({
  id: 'site-furniture',
  about: 'Search boxes and what stands in the footer of every page of a site.',
  reasons: {
    search: 'The search box of the site.',
    footer: 'A link or line of the footer.',
  },
  clean(page, { remove, suspect }) {
    for (const block of page.open()) {
      const traits = page.traits(block);
      if (isSearch(traits)) remove(block, 'search');
      else if (isFooter(traits)) suspect(block, 'footer');
    }
  },
});
