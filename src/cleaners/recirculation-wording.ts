import { saysAny } from './wording.ts';

/** Labels that stand over, or before each of, the headlines of other stories. */
export const isRailLabel = saysAny({
  exact: `
      don't miss | up next | you may like | you might like | you may also like | you might also like
      you may also enjoy | you might also enjoy | you may be interested in | you might be interested in
      you may have missed | you'll also like | in case you missed it | icymi | related | related articles
      related article | related stories | related story | related news | related content | related posts
      related post | related links | related reading | related coverage | related items | related videos
      related video | related searches | related products | related stories from around the web | similar articles
      similar posts | similar stories | most read | most popular | most viewed | most shared | most commented
      most recent | most watched | most discussed | most emailed | popular | popular articles | popular posts
      popular stories | popular now | popular news | popular today | popular this week | popular on | trending
      trending now | trending stories | trending news | trending topics | trending articles | trending today
      what's trending | recommended | recommended for you | recommended reading | recommended stories
      recommended articles | recommended videos | recommended by | recommended posts | more for you | more stories
      more stories for you | more articles | more news | more news stories | more like this | more posts
      more to read | more to explore | more to discover | more headlines | more top stories | more videos
      more coverage | more on this | more on this story | more on this topic | continue reading | read next
      read more stories | read also | read this next | what to read next | next up | next read | now read
      see also | also read | also see | also on | also in this section | also in the news | watch next
      watch more | watch now | latest | latest news | latest stories | latest articles | latest posts
      latest headlines | latest videos | latest updates | the latest | recent | recent posts | recent articles
      recent stories | recent news | recent headlines | recently published | top stories | top news
      top headlines | top articles | top posts | top reads | top picks | today's top stories | top stories today
      headlines | featured | featured posts | featured articles | featured stories | featured video
      featured videos | featured news | editors' picks | editor's picks | editor's pick | editors' pick
      editor's choice | editors choice | editorial picks | our picks | must read | must reads | must-read
      must-reads | hot topics | hot stories | hot news | hot right now | news feed | from around the web
      around the web | around the network | from the web | from our partners | from our sponsors
      from our network | partner content | partner stories | sponsored stories | sponsored by | promoted stories
      promoted links | promoted by | paid for by | paid partner content | you may like from around the web
      elsewhere on the web | other stories | other news | other articles | other posts | others are reading
      people are reading | readers also liked | people also read | readers also read | also popular | explore more
      discover more | keep reading | further reading | dig deeper | go deeper | in other news | in today's paper
      stories for you | picked for you | just for you | for you | on our radar | best of | the best of
      in this section | in this series | breaking | happening now | live updates | news from | previous stories
      previous articles | get the latest | show more stories | more stories like this | top trending | what's hot
      what's new | what others are reading | video of the day | photo galleries | galleries | view more articles
      load more stories | more from author | related articles more from author | from the same author
      from this author | outbrain | taboola | sponsored articles | sponsored posts | more links we like
      links we like | paid stories | paid links | zergnet | powered by outbrain
      das könnte sie auch interessieren | das könnte dich auch interessieren | das könnte sie interessieren
      das könnte dich interessieren | auch interessant | auch spannend | lesen sie auch | lies auch
      lesen sie weiter | jetzt lesen | mehr zum thema | mehr zu diesem thema | mehr aus dem ressort | mehr artikel
      mehr nachrichten | mehr themen | zum thema | weitere artikel | weitere themen | weitere meldungen
      weitere nachrichten | weitere beiträge | weitere news | ähnliche artikel | ähnliche beiträge
      verwandte artikel | verwandte themen | verwandte beiträge | meistgelesen | meistgelesene artikel
      am meisten gelesen | meistgeklickt | meist gelesen | beliebt | beliebte artikel | beliebte beiträge
      neueste artikel | neueste beiträge | neueste nachrichten | neueste meldungen | neuste artikel
      aktuelle artikel | aktuelle beiträge | aktuelle meldungen | aktuelle nachrichten | letzte beiträge
      letzte artikel | empfohlen | empfehlungen | empfehlungen der redaktion | empfohlene artikel
      unsere empfehlungen | leseempfehlung | leseempfehlungen | top-themen | topthemen | top-nachrichten
      top-news | schlagzeilen | nächster artikel | vorheriger artikel | passend zum thema | siehe auch
      à lire aussi | lire aussi | a lire aussi | à lire également | lire également | à lire | à voir aussi
      voir aussi | sur le même sujet | sur le même thème | dans la même rubrique | dans le même thème
      articles liés | articles similaires | articles connexes | articles récents | articles associés
      les plus lus | les plus populaires | les plus consultés | les plus commentés | les + lus | le plus lu
      plus lus | populaires | tendances | recommandé | recommandés | recommandés pour vous | recommandé pour vous
      nos recommandations | vous aimerez aussi | vous aimerez peut-être | vous pourriez aussi aimer
      cela peut vous intéresser | ceci pourrait vous intéresser | ça peut vous intéresser | à ne pas manquer
      à la une | la une | dernières actualités | dernières nouvelles | derniers articles | dernières infos
      dernières news | les dernières actualités | l'essentiel | plus d'articles | plus d'actualités | en direct
      fil info | contenus sponsorisés | contenu sponsorisé | autres articles | la rédaction vous conseille
      notre sélection | sélectionné pour vous
      te puede interesar | le puede interesar | te podría interesar | le podría interesar | puede interesarte
      también te puede interesar | quizás te interese | te recomendamos | le recomendamos | recomendados
      recomendado | recomendadas | recomendamos | lea también | lee también | leer también | lea además
      lee además | lea más | seguir leyendo | sigue leyendo | ver también | vea también | mira también
      más noticias | más sobre este tema | más leídas | más leído | más leídos | más vistas | más visto
      más populares | lo más leído | lo más visto | lo más popular | lo más reciente | lo último | lo + leído
      las más leídas | noticias relacionadas | artículos relacionados | notas relacionadas | contenido relacionado
      temas relacionados | relacionados | relacionadas | relacionado | entradas relacionadas
      entradas recientes | artículos recientes | últimas noticias | última hora | últimas entradas
      otras noticias | otros artículos | tendencias | destacados | destacadas | no te pierdas | no se pierda
      contenido patrocinado | contenido para ti | además
      leia também | leia ainda | veja também | veja mais | confira também | continue lendo | continue a ler
      mais lidas | mais lidos | as mais lidas | mais vistas | mais vistos | mais populares | mais recentes
      mais notícias | mais sobre | mais do g1 | notícias relacionadas | artigos relacionados
      conteúdo relacionado | matérias relacionadas | posts relacionados | assuntos relacionados | relacionados
      relacionadas | recomendado para você | recomendados para você | recomendado para si | recomendados
      pode interessar | você pode gostar | você também pode gostar | talvez você goste | também pode gostar
      últimas notícias | últimas | artigos recentes | posts recentes | outras notícias | destaques | em destaque
      em alta | não perca | conteúdo patrocinado
      leggi anche | continua a leggere | vedi anche | guarda anche | potrebbe interessarti
      ti potrebbe interessare | potrebbe interessarti anche | ti potrebbero interessare | potrebbero interessarti
      potrebbero interessarti anche | articoli correlati | notizie correlate | contenuti correlati | correlati
      articoli simili | articoli recenti | articoli più letti | i più letti | più letti | le più lette | più lette
      i più popolari | più popolari | più visti | ultime notizie | ultimi articoli | ultime news | altre notizie
      altri articoli | in evidenza | in primo piano | consigliati | consigliati per te | consigliato
      raccomandati | da non perdere | non perdere | tendenze | sullo stesso argomento | contenuti sponsorizzati
      approfondimenti
      lees ook | lees verder | meest gelezen | meer nieuws | gerelateerd | gerelateerde artikelen | läs också
      mest läst | senaste nytt | relaterade artiklar | les også | læs også | mest lest | mest læste | lue myös
      luetuimmat | czytaj także | czytaj też | zobacz także | zobacz też | przeczytaj także | najczęściej czytane
      polecane | читайте также | смотрите также | самое читаемое | похожие статьи | по теме | популярное
      рекомендуем | ilgili haberler | çok okunanlar | baca juga | artikel terkait | berita terkait | terpopuler
      関連記事 | 関連ニュース | おすすめ記事 | あわせて読みたい | 人気記事 | ランキング | 新着記事 | 相关阅读 | 相关文章 | 相关新闻 | 推荐阅读 | 热门文章 | 延伸閱讀 | 相關新聞
      관련기사 | 많이 본 뉴스 | اقرأ أيضا | الأكثر قراءة | مواضيع ذات صلة | أخبار ذات صلة
    `,
  begins: `
      ads by | sponsored by | promoted by | stories by | more from | more in | more by | more on | most read in
      most popular in | most popular on | trending in | trending on | latest from | latest in | latest on
      the latest from | the latest in | read more from | read more about | read more on | read more in
      other stories in | recent posts by | more stories from | more stories by | more articles by | more news from
      view all posts by | view more posts by | see all posts by | all posts by | popular in | popular on
      top stories in | top stories from | best of | also in | mehr von | mehr aus | mehr zu | mehr über
      weitere artikel von | alle artikel von | alle beiträge von | plus de | plus d'articles de
      voir tous les articles de | tous les articles de | más de | más en | ver todas las entradas de | mais de
      mais em | altri articoli di | altro su | tutti gli articoli di
    `,
  upTo: 7,
});

/** Buttons, not labels: what follows them is not theirs. */
export const isReadMore = saysAny({
  exact: `
      read more | read more » | read full article | read the full article | read full story | read the full story
      read the rest | read on | learn more | find out more | click here | see details | show full article
      weiterlesen | mehr lesen | mehr erfahren | mehr dazu | lesen sie mehr | lire la suite | en savoir plus
      lire plus | leer más | lee más | más información | saber más | ler mais | leia mais | saiba mais
      leggi tutto | leggi di più | scopri di più | lees meer | läs mer | czytaj więcej | читать далее
      читать дальше | devamını oku | 続きを読む | 阅读更多 | 더 보기
    `,
});

/** Beginnings after which, in the same line, the headline of another story follows: `Read more: …`. */
const INLINE_LABEL =
  /^[\W_]{0,4}(?:(?:also )?(?:read|see|watch|check out) (?:more|also|next|this)|also (?:read|see|watch|on)|related(?: (?:article|story|post|reading|video|link|news|content)s?)?|more(?: on this| coverage)?|recommended|don['’]t miss|up next|must[- ]read|see also|read|watch|lesen sie (?:auch|hier|mehr)(?: dazu)?|lies auch|auch interessant|mehr (?:zum thema|dazu|lesen)|siehe auch|(?:à |a )?lire (?:aussi|également)|(?:à )?voir (?:aussi|également)|lea (?:también|además|más)|lee (?:también|además|más)|leer (?:también|más)|te puede interesar|ver (?:también|más)|vea también|mira también|leia (?:também|mais|ainda)|veja (?:também|mais)|saiba mais|confira(?: também)?|leggi anche|vedi anche|guarda anche|lees ook|läs också|les også|læs også|czytaj (?:także|też|więcej)|zobacz (?:także|też)|читайте также|baca juga)\s*(?::|\||–|—|>|»|→|>>)\s*\S/i;
const INLINE_SIGN = /[:|–—>»→]/;
/** No label is longer, in characters. */
const LONGEST_LABEL = 48;

/** Whether a line begins with such a label and goes on as a headline. */
export const hasInlineLabel = (text: string): boolean =>
  INLINE_SIGN.test(text.slice(0, LONGEST_LABEL)) && INLINE_LABEL.test(text);
