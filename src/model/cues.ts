/**
 * Words and pairs of words that tell what a block is about, by class, in the languages most pages are in. They are evidence
 * for the trained labeller and decide nothing alone, so a word may stand in several classes. Entries are lower-case, parted
 * by commas, of one or two words.
 */

/** The classes, in the order of their bits and of their columns among the features. */
export const cueClasses = [
  'share',
  'subscribe',
  'appeal',
  'navigation',
  'legal',
  'related',
  'comment',
  'byline',
  'caption',
  'advert',
  'author',
  'commerce',
  'media',
  'filed',
  'network',
  'ago',
  'month',
  'firstPerson',
  'secondPerson',
  'reported',
  'reference',
] as const;

export type CueClass = (typeof cueClasses)[number];

export const cues: Readonly<Record<CueClass, string>> = {
  share:
    'share,share this,email this,print,tweet,pin it,copy link,send this,save article,bookmark,forward,teilen,drucken,artikel teilen,weiterleiten,merken,' +
    'compartir,imprimir,enviar por,guardar,partager,imprimer,envoyer par,enregistrer,condividi,stampa,invia,compartilhar,compartilhe,partilhar,delen,dela,del på,udostępnij,поделиться,シェア,分享,partage',
  subscribe:
    'newsletter,newsletters,subscribe,subscribers,subscription,sign up,signup,inbox,email address,your email,mailing list,unsubscribe,daily briefing,free trial,get notified,notifications,already a,' +
    'abonnieren,abonnement,abo,anmelden für,e mail,jetzt anmelden,suscríbete,suscribirse,suscripción,boletín,correo electrónico,abonnez vous,abonner,abonnés,inscrivez vous,' +
    'inscrivez,lettre info,iscriviti,abbonati,newsletter gratuita,assine,inscreva se,assinantes,cadastre se,receba,подписаться,подписка,подпишитесь,inschrijven,nieuwsbrief,nyhetsbrev,購読,メルマガ,订阅',
  appeal:
    'donate,donation,donations,support us,support our,contribute,contribution,become a,your support,help us,patreon,membership,members,join us,independent journalism,tax deductible,' +
    'spenden,spende,unterstützen sie,unterstützen,mitglied werden,dona,donar,apóyanos,hazte socio,faire un,soutenez,soutenez nous,adhérez,faites un,sostieni,sostienici,doe,doação,apoie,' +
    'contribua,поддержать,support independent',
  navigation:
    'home,menu,search,skip to,log in,login,log out,sign in,my account,register,contact,contact us,about us,about,sitemap,site map,back to,next,previous,prev,close,toggle navigation,go to,main content,' +
    'faq,help,careers,jobs,rss,archives,archive,startseite,suche,suchen,zum inhalt,einloggen,kontakt,über uns,impressum,zurück,weiter,nach oben,schließen,inicio,buscar,iniciar sesión,contacto,' +
    'contáctenos,volver,siguiente,anterior,cerrar,accueil,rechercher,connexion,se connecter,retour,suivant,précédent,fermer,aller au,nous contacter,cerca,accedi,contatti,chi siamo,indietro,avanti,chiudi,' +
    'início,buscar por,entrar,contato,fale conosco,sobre,voltar,próximo,fechar,pular para,главная,поиск,войти,контакты,ホーム,検索,ログイン,首页,搜索,登录,loading,page,edit,download,view all,see all',
  legal:
    'copyright,rights reserved,all rights,reserved,privacy,privacy policy,terms of,terms,conditions,cookie,cookies,gdpr,disclaimer,trademark,trademarks,do not,accessibility,accept all,consent,preferences,' +
    'third party,datenschutz,datenschutzerklärung,nutzungsbedingungen,agb,alle rechte,rechte vorbehalten,akzeptieren,zustimmen,einwilligung,derechos reservados,aviso legal,política de,privacidad,aceptar,' +
    'términos,condiciones,droits réservés,mentions légales,confidentialité,politique de,accepter,traceurs,conditions générales,diritti riservati,informativa,accetta,condizioni,note legali,direitos reservados,' +
    'privacidade,aceitar,termos de,termos,защищены,конфиденциальности,соглашение,版权所有,隐私,利用規約,プライバシー,perm,permission,reproduction,licensed',
  related:
    'related,related articles,related stories,related posts,read more,read next,read also,also read,more from,more on,more stories,more news,most read,most popular,popular,trending,latest,latest news,recommended,' +
    'recommended for,you may,may also,might like,also like,up next,don t,t miss,must read,top stories,editor s,editors picks,recent posts,recent,featured,keep reading,continue reading,read full,full story,' +
    'see also,more in,next article,previous article,what to,in case,you missed,around the,from the,promoted,sponsored stories,mehr zum,zum thema,weiterlesen,lesen sie,auch interessant,mehr lesen,mehr dazu,' +
    'meistgelesen,meistgelesene,das könnte,könnte sie,empfohlen,aktuelle,neueste,weitere artikel,verwandte,siehe auch,leer más,más leído,más leídas,más noticias,lo más,relacionadas,relacionados,te puede,' +
    'puede interesar,lea también,lee también,también te,noticias relacionadas,últimas noticias,sigue leyendo,recomendados,lire la,lire aussi,à lire,lire plus,plus lus,voir aussi,sur le,même sujet,en savoir,' +
    'articles similaires,les plus,dernières,à découvrir,recommandés,leggi anche,leggi tutto,più letti,potrebbe interessarti,correlati,ultime notizie,articoli correlati,leggi di,leia mais,leia também,mais lidas,' +
    'veja também,saiba mais,relacionadas,você pode,últimas notícias,notícias relacionadas,читайте также,читать далее,популярное,новости по,ещё по,похожие,lees ook,lees meer,läs mer,läs också,les også,les mer,' +
    'læs også,læs mere,czytaj także,czytaj więcej,zobacz także,関連記事,関連,続きを,人気,おすすめ,相关,推荐,热门,阅读,更多,ilgili,devamını oku',
  comment:
    'comment,comments,reply,replies,replied,says,said on,wrote,leave a,add a,post a,join the,the conversation,discussion,responses,log in,report abuse,flag,upvote,downvote,like,likes,dislike,permalink,quote,' +
    'guest,anonymous,moderated,disqus,be the,first to,thoughts on,kommentar,kommentare,antworten,antwort,schreibt,schrieb,melden,gefällt mir,comentarios,comentario,responder,responde,deja un,dice,me gusta,' +
    'commentaires,commentaire,répondre,réponse,réagir,a écrit,dit,signaler,laisser un,commenti,commento,rispondi,lascia un,scrive,comentários,comentário,deixe um,disse,curtir,denunciar,комментарии,комментарий,' +
    'ответить,コメント,返信,评论,回复,reacties,reageer,kommentarer,svara,svar,odpowiedz,yorum,cevapla',
  byline:
    'by,author,posted,posted by,posted on,published,updated,last updated,written by,min read,minute read,minutes read,read time,reading time,reporter,correspondent,staff,staff writer,editor,contributor,edt,est,gmt,' +
    'bst,pst,utc,von,veröffentlicht,aktualisiert,stand,uhr,min lesezeit,lesezeit,redaktion,autor,por,publicado,actualizado,redacción,lectura,minutos de,par,publié,publié le,mis à,mise à,modifié,rédaction,' +
    'temps de,min de,di,pubblicato,aggiornato,redazione,minuti di,tempo di,atualizado,publicado em,redação,escrito por,da redação,опубликовано,обновлено,автор,редакция,editora,door,av,publicerad,publisert,' +
    'oppdatert,公開,更新,发布,来源,作者,记者',
  caption:
    'photo,photos,photograph,image,images,picture,pictured,credit,courtesy,getty,getty images,reuters,ap photo,afp,shutterstock,istock,unsplash,flickr,via getty,file photo,illustration,screenshot,wikimedia,alamy,' +
    'foto,fotos,bild,bilder,quelle,dpa,imago,picture alliance,imagen,crédito,fotografía,archivo,efe,crédit,crédits,légende,droits,immagine,ansa,imagem,reprodução,divulgação,fotografia,фото,写真,图,左,右',
  advert:
    'advertisement,advertisements,advertising,advertise,ad,ads,sponsored,sponsor,sponsors,promoted,paid,affiliate,commission,partner,partners,anzeige,anzeigen,werbung,publicidad,anuncio,patrocinado,publicité,' +
    'annonce,sponsorisé,pubblicità,annunci,publicidade,anúncio,реклама,広告,广告,advertentie,annons,reklama,reklam,story continues,article continues,continues below,scroll to',
  author:
    'about the,the author,is a,writer,author of,freelance,journalist,columnist,founder,co founder,ceo,bio,biography,lives in,lives with,has written,has been,contact her,contact him,reach him,reach her,' +
    'follow him,follow her,follow,his work,her work,view all,all posts,posts by,more by,articles by,editor at,professor of,graduate,über den,den autor,die autorin,journalistin,freie,gründer,sobre el,el autor,' +
    'periodista,escritor,licenciado,fundador,à propos,propos de,journaliste,auteur,fondateur,giornalista,autore,fondatore,nato a,sobre o,o autor,jornalista,formado em,writes about,email protected',
  commerce:
    'price,cart,add to,buy,buy now,shop,shop now,shipping,sale,sold,order,checkout,product,products,in stock,discount,coupon,deal,deals,off,save,review,reviews,rating,stars,kaufen,warenkorb,preis,versand,shop,' +
    'angebot,angebote,comprar,precio,carrito,oferta,tienda,envío,acheter,prix,panier,livraison,boutique,compra,acquista,prezzo,carrello,spedizione,negozio,preço,carrinho,loja,frete,купить,цена,корзина',
  media:
    'video,videos,watch,watch now,listen,play,podcast,podcasts,gallery,photos,slideshow,live,episode,audio,mute,fullscreen,subtitles,duration,trailer,ansehen,anhören,mediathek,galerie,vídeo,vídeos,ver video,' +
    'escuchar,galería,vidéo,vidéos,regarder,écouter,diaporama,guarda,ascolta,galleria,assista,assistir,ouça,ouvir,galeria,видео,смотреть,動画,视频,transcript,youtube video',
  filed:
    'tags,tag,tagged,categories,category,topics,topic,filed,filed under,posted in,keywords,section,sections,labels,schlagworte,schlagwörter,themen,kategorie,kategorien,ressort,stichworte,etiquetas,categoría,' +
    'categorías,temas,archivado,mots clés,catégorie,catégories,thèmes,sujets,étiquettes,tag,categoria,categorie,argomenti,temi,categorias,assuntos,marcadores,теги,рубрика,タグ,カテゴリ,标签,分类,related topics,in this',
  network:
    'facebook,twitter,x,instagram,linkedin,pinterest,whatsapp,telegram,reddit,youtube,tiktok,tumblr,flipboard,messenger,snapchat,threads,bluesky,mastodon,xing,pocket,vk,vkontakte,weibo,wechat,line,google,email,' +
    'e mail,google plus,stumbleupon,digg,app store,google play,follow us,on twitter,on facebook,folgen sie,síguenos,suivez nous,seguici,siga nos,microsoft,android,ios',
  ago:
    'ago,hours ago,hour ago,days ago,day ago,minutes ago,mins ago,min ago,weeks ago,week ago,months ago,month ago,years ago,year ago,h ago,d ago,hrs ago,yesterday,today,just now,vor,hace,il y,fa,há,atrás,' +
    'ore fa,giorni fa,horas atrás,dias atrás,horas,heures,stunden,stunde,tagen,minuten,jours,minutos,hours,hour,days,hrs,назад,часов,hace un,gestern,heute,hier,ayer,ieri,ontem,前,時間前,小时前,siden,sedan,geleden,temu,saat',
  month:
    'january,february,march,april,may,june,july,august,september,october,november,december,jan,feb,mar,apr,jun,jul,aug,sep,sept,oct,nov,dec,januar,februar,märz,mai,juni,juli,oktober,dezember,enero,febrero,marzo,' +
    'abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre,janvier,février,mars,avril,juin,juillet,août,septembre,octobre,novembre,décembre,gennaio,febbraio,aprile,maggio,giugno,luglio,settembre,' +
    'ottobre,dicembre,janeiro,fevereiro,março,maio,junho,julho,setembro,outubro,dezembro,января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря,年,月,日,monday,tuesday,wednesday,' +
    'thursday,friday,saturday,sunday,mon,tue,wed,thu,fri,sat,sun,montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag,lunes,martes,miércoles,jueves,viernes,sábado,domingo,lundi,mardi,mercredi,jeudi,' +
    'vendredi,samedi,dimanche,lunedì,martedì,mercoledì,giovedì,venerdì,sabato,domenica',
  firstPerson:
    'i,me,my,mine,myself,m,ve,we,us,our,ours,ich,mich,mir,mein,meine,wir,uns,unser,unsere,yo,me,mi,mis,nosotros,nuestro,nuestra,nos,je,j,moi,mon,ma,mes,nous,notre,nos,io,mi,mio,mia,noi,nostro,nostra,eu,meu,' +
    'minha,nós,nosso,nossa,я,мне,меня,мы,нас,наш,私,我,我们,jag,jeg,ik,ja',
  secondPerson:
    'you,your,yours,yourself,re,du,dich,dir,dein,deine,sie,ihnen,ihr,ihre,tú,tu,tus,usted,ustedes,te,ti,su,vous,votre,vos,toi,ton,tes,voi,vostro,tuo,tua,lei,você,vocês,seu,sua,вы,вас,вам,ваш,あなた,你,您,dig,jij,je,uw',
  reported:
    'said,told,according,added,says,explained,announced,reported,stated,spokesman,spokesperson,statement,sagte,erklärte,berichtet,laut,teilte,mitteilte,sagt,dijo,afirmó,según,explicó,señaló,aseguró,indicó,' +
    'declaró,déclaré,selon,expliqué,affirmé,indiqué,estime,assuré,detto,secondo,spiegato,dichiarato,afferma,disse,segundo,afirmou,explicou,contou,declarou,сказал,заявил,сообщил,словам,sa,sade,sagde,zei,powiedział',
  reference:
    'http,https,www,doi,org,et al,vol,pp,isbn,issn,journal,references,ibid,eds,arxiv,pmid,pubmed,cited,citation,footnotes,footnote,literatur,quellen,einzelnachweise,bibliografía,referencias,notes et,références,bibliographie,note,bibliografia,referências,参考文献',
};
