// Written by scripts/write-dictionary.mjs from data/. Do not edit.

/** For each class its phrases, parted by line feeds, by where in a line they stand: alone, at its beginning, anywhere. */
export const PHRASES = {
  'accessibility-notice': {
    exact: "",
    begins: "accessibility links\nclick here to view the accessible version\nenable accessibility\nplease ensure javascript is enabled for purposes of website accessibility",
    contains: "",
  },
  'account': {
    exact: "abmelden\nabonnieren\nanmelden\neinloggen\nmein konto\nregistrieren\naccount\nbecome a member\ncreate account\ncreate an account\nforgot password\nforgot your password\nlog in\nlog in / register\nlog out\nlogin\nlogin / register\nlogout\nmy account\nmy profile\nregister\nsign in\nsign in / join\nsign out\nsign up\nsubscribe\nsubscribe now\niniciar sesión\nmi cuenta\nregistrarse\nregístrate\nsuscribirse\nsuscríbete\nconnexion\nje m'abonne\nmon compte\ns'abonner\ns'inscrire\nse connecter\nabbonati\naccedi\nil mio account\nregistrati\nassinar\nassine\ncadastre-se\nentrar\nminha conta",
    begins: "",
    contains: "",
  },
  'ad-blocker-notice': {
    exact: "",
    begins: "bitte deaktivieren sie ihren adblocker\nbitte schalten sie ihren adblocker\nad blocker detected\nadblock detected\nit looks like you are using an ad blocker\nit looks like you're using an ad blocker\nplease disable your ad blocker\nplease disable your ad-blocker\nwe noticed you are using an ad blocker\nwe noticed you're using an ad blocker\ndesactiva tu bloqueador\nveuillez désactiver votre bloqueur\ndisattiva il tuo adblock\ndisattiva l'adblock\ndesative o seu bloqueador",
    contains: "",
  },
  'advertisement': {
    exact: "reklama\nanzeige\nartikel wird nach der anzeige fortgesetzt\nwerbung\nad\nads\nads by google\nadvertisement\nadvertisement - continue reading below\nadvertisement - scroll to continue\nadvertisements\nadvertising\narticle continues after ad\narticle continues after advertisement\narticle continues below\narticle continues below advertisement\nclose ad\ncontent continues below\ncontinue reading below\nhide ad\npaid content\npaid post\npromoted\npromoted content\nremove ads\nreport this ad\nscroll to continue\nscroll to continue with content\nskip ad\nsponsored\nsponsored content\nsponsored links\nstory continues below\nstory continues below advertisement\nanuncio\nanuncios\npublicidad\nannonce\nla suite après cette publicité\npublicité\nreklame\nannuncio\ncontinua a leggere dopo la pubblicità\npubblicità\n広告\nadvertentie\nanúncio\ncontinua após a publicidade\npublicidade\nреклама\nannons\n广告",
    begins: "advertisement - story continues\narticle continues after this\nplease choose a reason below\nremove content link\nstory continues after\nthe content you see here is paid for by\nthis article continues below\nwant to report this publisher's content\nwant your content to appear on sites like this",
    contains: "",
  },
  'age-after': {
    exact: "আগে\nzpět\nsiden\nago\nearlier\nپیش\nsitten\nपहले\nezelőtt\nlalu\nyang lalu\nfa\ngeleden\ntemu\natrás\nназад\nsedan\nที่ผ่านมา\nที่แล้ว\nevvel\nönce\nтому\nтому назад\ntrước",
    begins: "",
    contains: "",
  },
  'age-before': {
    exact: "قبل\nمنذ\nпреди\npřed\nvor\nπριν\nπριν από\nhace\nil y a\nלפני\nprije\nhá\nacum\npred\nпре\nför",
    begins: "",
    contains: "",
  },
  'age-notice': {
    exact: "",
    begins: "denne artikel er mere end\ndieser artikel ist mehr als\ndieser artikel ist älter als\ndieser beitrag ist mehr als\ndieser beitrag ist älter als\nthis article is more than\nthis article was published more than\nthis article is over\nthis story is more than\nthis page was last updated more than\neste artículo tiene más de\nesta noticia tiene más de\ncet article a plus de\ncet article date de plus\nquesto articolo ha più di\nquesto articolo è stato pubblicato più di\ndit artikel is meer dan\ndit artikel is ouder dan\ndenne artikkelen er mer enn\ndenne artikkelen er over\neste artigo tem mais de\nesta notícia tem mais de\nden här artikeln är mer än\nartikeln är mer än",
    contains: "",
  },
  'age-unit-short': {
    exact: "std\nd\nh\nhr\nhrs\nm\nmo\nmos\ns\nw\nwk\nwks\ny\nyr\nyrs\ngodz\ntyg\nдн\nч",
    begins: "",
    contains: "",
  },
  'agency-name': {
    exact: "deutsche presse-agentur\nassociated press\ncanadian press\npress association\npress trust of india\nria novosti\nthe associated press\nthe canadian press\nthomson reuters\nunited press international\nxinhua news agency\nagencia efe\neuropa press\nagence france-presse\nagencia ansa\nagência brasil\nagência lusa",
    begins: "",
    contains: "",
  },
  'agency': {
    exact: "aap\nadnkronos\nafp\nafx\nagerpres\nagi\nani\nanp\nansa\nap\napa\nats\nbelga\nbernama\nbloomberg\ncp\nctk\ndpa\nefe\nepd\nhina\nians\ninterfax\nkna\nkyodo\nlapresse\nlusa\nmti\nntb\npa\npap\npti\nptk\nreuters\nritzau\nsda\nsid\nstt\ntanjug\ntass\ntt\nupi\nxinhua\nyonhap\nčtk",
    begins: "",
    contains: "",
  },
  'app': {
    exact: "jetzt die app\nzur app\nadd to home screen\nadd us on google\nallow notifications\napp store\navailable on google play\navailable on the app store\ndownload on the app store\nenable notifications\nfollow us on google news\nget it on google play\ngoogle play\nmake us preferred on google\nopen app\nopen in app\nturn on notifications\nuse the app\ndescargar la app\ntélécharger l'application",
    begins: "lade dir die\nladen sie unsere app\nclick here for our\nclick here to get\nclick here to join our\nclick here to sign up\nclick here to subscribe\ndownload our\ndownload the\nfollow live updates\nfollow our telegram\nfollow our whatsapp\nfollow us for\nget our app\nget the app\ninstall our app\njoin our telegram\njoin our whatsapp\nour app\nuse our app\ndescarga la app\ndescarga nuestra\nsigue nuestro canal\núnete a nuestro canal\ntéléchargez l'application\ntéléchargez notre\nscarica l'app\nscarica la nostra app\nbaixe nosso\nbaixe o\nclique aqui para entrar\nparticipe do canal",
    contains: "",
  },
  'author-label': {
    exact: "autor\nautorin\nzum autor\nüber den autor\nüber die autorin\nabout the authors\nabout the writer\nauthor\nauthor archive\nauthor bio\nauthor profile\nedited by\nfull bio\nmeet the author\nposted by\nread full bio\nreported by\nsee full bio\nview all posts\nview author\nview more posts\nview profile\nwritten by\nacerca del autor\nsobre el autor\nsobre la autora\nauteur\nl'auteur\nà propos de l'auteur\ninformazioni sull'autore\nl'autore\nsull'autore\nsobre a autora\nsobre o autor",
    begins: "alle artikel von\nabout author\nabout the author\nfollow the author\nsee all articles by\nview all articles by\nview all posts by",
    contains: "",
  },
  'author-placeholder': {
    exact: "admin\nadministrator\nwebmaster\nauthor\neditor\nguest\nuser\nroot\nanonymous\nunknown\ndefault\nsuperuser\nsuper user\nsite admin\nwpadmin\nwordpress",
    begins: "",
    contains: "",
  },
  'being': {
    exact: "ist\nschreibt\nare\nbeen\ncovers\nis\nreports\nwas\nwrites\nes\nest\nè\né",
    begins: "",
    contains: "",
  },
  'browser-notice': {
    exact: "",
    begins: "dein browser unterstützt\nihr browser ist veraltet\nihr browser unterstützt\nplease update your browser\nplease upgrade your browser\nthis browser does not support the video element\nthis browser is not supported\nwe no longer support\nyou are using an outdated browser\nyou are using an unsupported browser\nyour browser does not support\nyour browser is not supported\nyour browser is out of date\nyour browser is outdated\nsu navegador no\ntu navegador no\nvotre navigateur n'est pas\nvotre navigateur ne\nil tuo browser non\no seu navegador não\nseu navegador não",
    contains: "browser does not support html5\nbrowser does not support iframes\nbrowser does not support the video tag",
  },
  'byline-prefix-other': {
    exact: "تصوير\nترجمة\nتحرير\nfoto\npřeklad\naus dem … von\nbilder von\nfoto von\nfotos\nfotos von\nredaktion\nunter mitarbeit von\nübersetzt von\nφωτογραφία\nφωτογραφίες\nμετάφραση\nadditional reporting by\ncontribution by\ncontributions by\nedited by\neditor\nfact checked by\nfact-checked by\nillustrated by\nillustration by\nillustrations by\nimage by\nimages by\nmedically reviewed by\nphoto\nphoto by\nphotograph by\nphotographs by\nphotography by\nphotos\nphotos by\npicture by\npictures by\npowered by\npresented by\nproduced by\nreporting by\nreviewed by\nsponsored by\ntranslated by\ntranslation by\nvideo by\nwith additional reporting by\nwith assistance from\nwith contributions by\nwith contributions from\nwith files from\nwith reporting by\nart by\nartwork by\ncover art by\ncover by\nmusic by\ndesign by\ndesigned by\nsite by\ntheme by\ndeveloped by\nbuilt by\nmade by\nhosted by\ndirected by\nworkshop by\nnarrated by\nconsulting by\nbrought to you by\nimage\nimages\npicture\ncredit\nimage credit\nphoto credit\ncon información de\ncon la colaboración de\nfotografía de\nfotos de\ntraducción de\ntraducido por\navec la collaboration de\navec la contribution de\nphoto de\nphotos de\ntraduction de\ntraduit par\nצילום\nתרגום\nעריכה\nfoto di\ntradotto da\ntraduzione di\n写真\n撮影\n編集\n翻訳\n사진\n편집\n번역\nfoto’s van\nvertaald door\nzdjęcia\ncom informações de\nfoto por\nfotos por\ntraduzido por\ntradução de\nперевод\nфото\nbild\nภาพโดย\nแปลโดย\nfotoğraf\nçeviri\neditör\nпереклад\n责任编辑\n責任編輯\n编辑\n編輯\n摄影\n攝影\n翻译\n翻譯",
    begins: "",
    contains: "",
  },
  'byline-prefix-plain': {
    exact: "от\nper\nαπό\nby\nvon\npor\npar\noleh\nda\ndi\ndoor\nod\nprzez",
    begins: "",
    contains: "",
  },
  'byline-prefix': {
    exact: "بقلم\nكتب\nكتبت\nكتبه\nكتبته\nإعداد\nتأليف\nالكاتب\nالكاتبة\nتقرير\nавтор\nавтори\nтекст\nলেখক\nautor\nautora\nescrit per\nautorka\nautoři\nnapsal\nnapsala\naf\nskrevet af\nforfatter\ntekst\nanalyse von\nartikel von\nautoren\nautorin\nbeitrag von\nein beitrag von\nein bericht von\nein essay von\nein gastbeitrag von\nein interview von\nein kommentar von\neine analyse von\neine kolumne von\neine reportage von\neine rezension von\nerstellt von\ngepostet von\ngeschrieben von\ninterview von\nkolumne von\nkommentar von\ntext\ntext von\nverfasser\nverfasst von\nveröffentlicht von\nγράφει\nγράφει ο\nγράφει η\nγράφουν\nσυντάκτης\nσυντάκτρια\nσυγγραφέας\nρεπορτάζ\nanalysis by\narticle by\narticle written by\nauthor\nauthored by\nauthors\ncolumn by\ncontributor\ncontributors\ncreated by\nessay by\nguide by\ninterview by\nopinion by\nposted by\npublished by\nreport by\nreporting by\nreview by\nstory by\nsubmitted by\ntext by\nthe author\nwords by\nwritten and edited by\nwritten by\nbyline\nasked\nautoras\nautores\nescrito por\npublicado por\nredacción\nredactado por\ntexto\nun análisis de\nun artículo de\nuna crónica de\nنویسنده\nبه قلم\nنوشته\nگزارش\nkirjoittaja\nkirjoittanut\nteksti\narticle de\nauteur\nauteure\nauteurs\nautrice\nchronique de\npropos recueillis par\npublié par\nrédigé par\nun article de\nécrit par\nמאת\nכתב\nכתבת\nנכתב על ידי\nנכתב ע״י\nलेखक\nलेखिका\npiše\nautorica\nautori\nnapisao\nnapisala\nírta\nszerző\nszerzők\npenulis\nditulis oleh\nlaporan\na cura di\nautore\npubblicato da\nscritto da\ntesto di\nun articolo di\n執筆\n文\n記者\n著者\n筆者\n執筆者\n文責\n取材・文\n文・写真\nライター\n投稿者\n寄稿\n글\n글쓴이\n기자\n작성자\n취재\n필자\nautorius\nautorė\nautors\ngepubliceerd door\ngeschreven door\ntekst door\nav\nskrevet av\ntekst av\ntekst i zdjęcia\nautorzy\nopracował\nopracowała\noprac\nescrito e publicado por\nreportagem de\ntexto de\num artigo de\nscris de\narticol de\nun articol de\nавторы\nавторка\nподготовил\nподготовила\nnapísal\nnapísala\navtor\navtorica\nаутор\nпише\nskriven av\nförfattare\nskribent\ntext av\nเขียนโดย\nโดย\nเรื่องโดย\nข่าวโดย\nผู้เขียน\nนักข่าว\nผู้สื่อข่าว\nyazan\nyazar\nhaber\nyazı\nتحریر\ntác giả\nviết bởi\nbài viết của\n作者\n撰文\n记者\n撰稿\n撰稿人\n文字\n编译\n本报记者\n本報記者\n报道\n報導\n採訪",
    begins: "",
    contains: "",
  },
  'caption': {
    exact: "ap\ngetty\nreuters\nshutterstock\nbild\nfoto\ncredit\ncredits\nimage\nmedia\nphoto\nphotograph\nphotographs\nphotos\npicture\ncrédit",
    begins: "",
    contains: "",
  },
  'code-opener': {
    exact: "window.\nwindow[\ndocument.\nfunction(\nfunction (\n(function\n!function\ngoogletag\njquery(\n$(\n@media\n@font-face\n/*<![cdata[\n//<![cdata[\n<!--\n<script\n<style\n<img\n<iframe\n<div\n{\"\n[{\"\n(self.__next_f",
    begins: "",
    contains: "",
  },
  'code-word': {
    exact: "var\nlet\nconst\nfunction\nasync\nawait\nreturn\nnew\ntypeof\nif\nelse\nfor\nwhile\ndo\ntry\ncatch\nfinally\nswitch\ncase\nclass\nextends\nimport\nexport\ndelete\nthrow\nvoid\n=\n=>\n==\n===\n!=\n!==\n&&\n||\n?\n:\n+\n-\n*\n>\n~\nbody\nhtml\na\np\nul\nol\nli\ndiv\nspan\nimg\ntable\ntr\ntd\nth\nh1\nh2\nh3\nh4\nh5\nh6\nheader\nfooter\nnav\nmain\nsection\narticle\naside\nform\ninput\nbutton\nselect\nlabel\niframe\nsvg\npath\nfigure\nfigcaption\nvideo\n:root\nfrom\nto",
    begins: "",
    contains: "",
  },
  'comment-count-before': {
    exact: "kommentar\nkommentare\ncomment\ncomments\nresponse\nresponses\ncomentario\ncomentarios\ncommentaire\ncommentaires\ncommenti\ncomentário\ncomentários",
    begins: "",
    contains: "",
  },
  'comment-count-title': {
    exact: "thought on\nthoughts on",
    begins: "",
    contains: "",
  },
  'comment-count': {
    exact: "kommentar\nkommentare\ncomment\ncomments\nreplies\nreply\nresponse\nresponses\ncomentario\ncomentarios\ncommentaire\ncommentaires\ncommenti\ncommento\nreacties\nkomentarzy\ncomentário\ncomentários\nкомментариев\nкомментарии\nкомментарий\nкомментария",
    begins: "",
    contains: "",
  },
  'comment-part': {
    exact: "abbrechen\nantwort\nantworten\nmelden\nbest\ncancel reply\ndelete\ndownvote\nedit\nflag\ninline feedbacks\nlike reply\nmost voted\nname\nnewest\nnewest first\noldest\noldest first\npermalink\npost comment\nreply\nreport\nreport abuse\nreport comment\nsort by\nsort by best\nsort by newest\nsubmit\nsubmit comment\nupvote\nview all comments\nwebsite\ndenunciar\nreportar\nresponder\nrépondre\nsignaler\nrispondi\nsegnala",
    begins: "deine e-mail-adresse wird nicht\nerforderliche felder sind\nihre e-mail-adresse wird nicht\ncomment policy\ncomments are closed\ncomments are moderated\ncomments must\ncomments will be\nin reply to\nlearn how your comment data\nnotify me of\nour comment policy\nplease keep comments\nplease note that comments\nplease read our comment\nreply to\nrequired fields are marked\nsave my name, email\nthis site uses akismet\nyour email address will not be published\nlos campos obligatorios\ntu dirección de correo electrónico no será\nles champs obligatoires\nvotre adresse de messagerie ne sera pas\nvotre adresse e-mail ne sera pas\ni campi obbligatori\nil tuo indirizzo email non sarà\ncampos obrigatórios\no seu endereço de e-mail não será\no seu endereço de email não será",
    contains: "",
  },
  'comments-heading': {
    exact: "коментари\ndiskutieren sie mit\nkommentar hinterlassen\nkommentar schreiben\nkommentar verfassen\nkommentare\nleserkommentare\nschreibe einen kommentar\nschreiben sie einen kommentar\nadd a comment\nadd comment\ncomment\ncomments\ncomments are closed\ncomments closed\nconversation\ndiscussion\ndisqus comments\nfacebook comments\nhave your say\njoin the conversation\njoin the debate\njoin the discussion\nleave a response\nleave your comment\nload comments\nload more comments\nno comments\nno comments yet\nreader comments\nresponses\nsee comments\nshow comments\nuser comments\nview comments\nwhat do you think\nwrite a comment\nyour comment\ncomenta\ncomentarios\ndeja tu comentario\ndeja un comentario\ndeja una respuesta\ndejar un comentario\nescribe un comentario\najouter un commentaire\ncommentaires\nlaisser un commentaire\nlaissez un commentaire\nréagir\ncommenta\ncommenti\nlascia un commento\nlascia una risposta\nscrivi un commento\nコメント\n댓글\nreacties\nkomentarze\ncomente\ncomentários\ndeixe seu comentário\ndeixe um comentário\ndeixe uma resposta\nкомментарии\nkommentarer\nyorumlar\n评论",
    begins: "schreibe einen kommentar zu\ncomments for\ncomments on\nleave a comment\nleave a reply\nlog in to comment\nlog in to leave a comment\nlogin to comment\nplease log in to comment\npost a comment\nsign in to comment\nyou must be logged in to\nyou must log in to post",
    contains: "",
  },
  'contact-label': {
    exact: "ansprechpartner\nansprechpartner für die presse\nansprechpartnerin\nkontakt\nkontakt für medien\nmedienkontakt\npressekontakt\nrückfragen an\nrückfragen bitte an\ncontact\ncontact for media\ncontact information\ncontacts\nfor further information\nfor further information contact\nfor further information please contact\nfor media enquiries\nfor media inquiries\nfor more information\nfor more information contact\nfor more information please contact\nmedia contact\nmedia contacts\nmedia enquiries\nmedia inquiries\nmedia relations\npress contact\npress contacts\npress enquiries\npress inquiries\npress office\ncontacto\ncontacto de prensa\ncontacto para medios\ncontacto para prensa\ncontact presse\ncontacts presse\nrelations presse\nservice de presse\ncontatti\ncontatti stampa\ncontatto stampa\nufficio stampa\nperscontact\npressekontakter\npresskontakt\nkontakt dla mediów\nassessoria de imprensa\ncontato\ncontato para imprensa\ncontatos para a imprensa\nконтакты\nконтакты для прессы",
    begins: "",
    contains: "",
  },
  'contact': {
    exact: "can\ncontact\ncontacted\nemail\nemailed\nfollow\nfollowed\nmail\nreach\nreached\nsend\ntip\nwrite",
    begins: "",
    contains: "",
  },
  'cookie-notice': {
    exact: "alle ablehnen\nalle akzeptieren\ncookie-einstellungen\naccept all\naccept all cookies\naccept cookies\ncookie preferences\ncookie settings\ngot it\ni accept\ni agree\nmanage cookies\nmanage preferences\nprivacy settings\nreject all\naceptar cookies\naceptar todas\naceptar todo\nconfigurar cookies\nrechazar todo\naccepter et fermer\ngérer les cookies\nparamétrer les cookies\ntout accepter\ntout refuser\naccetta i cookie\naccetta tutti\ngestisci i cookie\nrifiuta tutto\naceitar cookies\naceitar todos\naceitar tudo\nrejeitar tudo",
    begins: "diese seite verwendet cookies\ndiese webseite verwendet cookies\ndiese website verwendet cookies\nwir nutzen cookies\nwir und unsere partner\nwir verwenden cookies\nby continuing to browse\nby continuing to use this\nby using this site, you agree\nour site uses cookies\nour website uses cookies\nthis site uses cookies\nthis website uses cookies\nwe and our partners\nwe care about your privacy\nwe use cookies\nwe value your privacy\nyour privacy choices\neste sitio utiliza cookies\neste sitio web utiliza cookies\nnosotros y nuestros socios\nusamos cookies\nutilizamos cookies\nce site utilise des cookies\nen poursuivant votre navigation\nnous et nos partenaires\nnous utilisons des cookies\nnoi e i nostri partner\nquesto sito usa i cookie\nquesto sito utilizza cookie\nquesto sito utilizza i cookie\nutilizziamo cookie\nutilizziamo i cookie\nao continuar a navegar\neste site usa cookies\neste site utiliza cookies\nnós e nossos parceiros\nnós e os nossos parceiros",
    contains: "informationen auf einem gerät speichern\naccept our use of cookies\nagree to our use of cookies\nconsent to the use of cookies\ncookie policy and privacy policy\ncookies to ensure that we give you\ncookies to give you the best\ncookies to improve your experience\npersonalised ads and content\npersonalised advertising and content\npersonalized ads and content\npersonalized advertising and content\nstore and/or access information on a device\nalmacenar o acceder a información\nstocker et/ou accéder à des informations\narchiviare e/o accedere a informazioni\narmazenar e/ou aceder a informações",
  },
  'copyright': {
    exact: "c\ncopy\ncopyright\nvorbehalten\nreserved\nreservados\nréservés\nriservati",
    begins: "",
    contains: "",
  },
  'credential': {
    exact: "ba\nbs\nbsc\ncepf\ncfa\ncfp\ncpa\ncpt\ncscs\ndds\ndmd\ndo\ndpt\ndvm\nedd\nesq\nii\niii\njd\njr\nlcsw\nld\nlmft\nma\nmba\nmd\nmpa\nmph\nms\nmsc\nnp\npe\nphd\npsyd\npt\nrd\nrdn\nrn\nsmt\nsr\nvmd",
    begins: "",
    contains: "",
  },
  'credit-by': {
    exact: "foto von\nfotos von\nbild von\nillustration von\nphoto by\nphotos by\nimage by\nphotograph by\nphotographs by\npicture by\nillustration by\nphoto courtesy of\nimage courtesy of\nphoto via\nimage via\nphoto from\nfoto de\nfotografía de\nimagen de\nphoto de\nphoto par\nillustration de\nfoto di\nfotografia di\nimmagine di\nfotografia de\nimagem de",
    begins: "",
    contains: "",
  },
  'credit-label': {
    exact: "foto\nfotos\nbild\nbilder\nillustration\ncredit\nimage credit\nphoto credit\nphoto\nphotograph\nphotographs\nphotos\nimage\npicture\ncrédito\ncréditos\nfotografía\nimagen\nkuva\ncrédit\ncrédit photo\ncrédits photo\nphotographie\nfotografia\nimmagine\n写真\n撮影\n사진\nbeeld\nfot\nzdjęcie\nimagem\nфото\nfotoğraf",
    begins: "",
    contains: "",
  },
  'credit': {
    exact: "afp\nalamy\nansa\nap\nbloomberg\ndpa\nefe\nepa\ngetty\nimago\nistock\npexels\npixabay\nreuters\nshutterstock\nunsplash\nwikimedia\narchivbild\narchivfoto\nbild\nbilder\nbildquelle\nfoto\nfotos\ngrafik\nquelle\nsymbolbild\ncourtesy\ncredit\ncredits\nfile\ngraphic\nillustration\nillustrations\nimage\nimages\nphoto\nphotograph\nphotographs\nphotography\nphotos\npic\npicture\npictures\nscreenshot\nsource\nstock\nvideo\narchivo\ncrédito\ncréditos\nfotografía\nfuente\nimagen\ncrédit\ncrédits\narchivio\nfonte\nimmagine\narchief\narquivo\ndivulgação\nimagem\nreprodução",
    begins: "",
    contains: "",
  },
  'date-joint': {
    exact: "على\nفي\ndne\nkl\nog\nden\nder\nuhr\num\nvom\nzuerst\nzuletzt\nam\nat\nby\nfirst\nin\nis\nlast\nlatest\nof\non\noriginally\npm\nthe\nthis\ntime\nwas\na\ndel\nel\nla\nlas\nlos\núltima\nde\ndernière\ndu\nh\nle\nà\nalle\nil\nore\nultima\nultimo\nに\nの\n日\nlaatst\nlaatste\nom\nop\ndnia\nw\nas\nem\no\nàs\nв\nг\nгода\noch\nsaat\ntarihinde\nо\nоб\nроку\n的",
    begins: "",
    contains: "",
  },
  'donation': {
    exact: "jetzt spenden\nspenden\ncontribute\ndonate\ndonate here\ndonate now\ndonate today\ngive now\nmake a gift\ndona\ndona ahora\ndonar\nfaire un don\nje fais un don\nsoutenez-nous\ndona ora\nsostienici\napoie\ndoe\ndoe agora",
    begins: "ihre spende\nmit einer spende\nmit ihrer spende\nunterstütze uns\nunterstützen sie unabhängigen\nunterstützen sie uns\nunterstützen sie unsere\nbecome a patron\nbecome a supporter\nbecome a sustaining\nbuy me a coffee\nconsider becoming a\nconsider donating\nconsider making a donation\nconsider supporting\ndonate to\nhelp continue the work\nhelp support\nhelp us continue\nhelp us keep\nhelp us report\nif you appreciate our\nif you enjoyed this article, please\nif you like what you\nif you value our\nif you value the\nmake a donation\nmake a one-time\nmake a tax-deductible\nplease consider becoming\nplease consider donating\nplease consider making a donation\nplease consider supporting\nplease donate\nplease support\nsupport independent\nsupport local\nsupport nonprofit\nsupport our\nsupport quality\nsupport the work\nsupport us\nthis story was made possible\nthis work is made possible\nwe can't do this without\nwe depend on\nwe need your help\nwe need your support\nwe rely on readers\nwe rely on your\nyour contribution\nyour donation\nyour gift\nyour support\napoya el periodismo\napoya nuestro\napóyanos\nayúdanos a\nhaz una donación\ntu apoyo\ntu donación\nfaites un don\npour soutenir\nsoutenez\nvotre don\nvotre soutien\naiutaci a\nfai una donazione\nil tuo contributo\nsostieni\najude-nos\napoie nosso\napoie o\nfaça uma doação\nsua doação",
    contains: "",
  },
  'error-page': {
    exact: "403\n404\n500\n502\n503\nseite nicht gefunden\nzugriff verweigert\n403 forbidden\n404 - page not found\n404 error\n404 not found\n404 page not found\n500 internal server error\n502 bad gateway\n503 service unavailable\naccess denied\narticle not found\nbad gateway\nerror 404\nforbidden\ninternal server error\nnot found\noops\npage not found\npage unavailable\nservice unavailable\nsomething went wrong\nacceso denegado\npágina no encontrada\naccès refusé\npage introuvable\npage non trouvée\naccesso negato\npagina non trovata\npagina niet gevonden\nacesso negado\npágina não encontrada",
    begins: "die angeforderte seite\ndie gesuchte seite\nsorry, the page\nsorry, this page\nsorry, we can't find\nsorry, we couldn't find\nthe page you are looking for\nthe page you requested\nthe page you were looking for\nthe requested url\nthis page does not exist\nthis page doesn't exist\nthis page isn't available\nwe can't find the page\nwe couldn't find the page\nyou don't have permission to access\nla página que\nla page que vous\nla pagina che\na página que procura\na página que você",
    contains: "",
  },
  'fact-label': {
    exact: "ehepartner\ngeboren\ngestorben\nstaatsangehörigkeit\nalma mater\nbirth name\nborn\ncause of death\ncitizenship\ndied\ndirected by\ndistributed by\nheadquarters\nkey people\nknown for\nmusic by\nnationality\nnotable work\nnotable works\noccupation\nother names\nproduced by\nresting place\nscreenplay by\nspouse\nspouse s\nspouses\nstarring\nyears active\ncónyuge\nfallecimiento\nnacimiento\nnacionalidad\nconjoint\ndécès\nnaissance\nnationalité\nconiuge\nnascita\nnazionalità\ncônjuge\nnacionalidade\nnascimento\nдата рождения\nдата смерти\nродился\nумер",
    begins: "",
    contains: "",
  },
  'footer': {
    exact: "archiv\nhilfe\nkarriere\nmediadaten\nredaktion\nwerben\nadvertise\nadvertise here\nadvertise with us\narchive\narchives\narchives select month\nblog archive\nblog at wordpress.com\nblogroll\nclassifieds\ncomments feed\ncompany\ncustomer care\ncustomer service\nentries feed\nfollow us on social media\ninvestor relations\nletters to the editor\nlinks\nmedia kit\nmeta\nnews tips\nnewsroom\nobituaries\nour company\nour team\nplace an ad\npress\npress room\nquick links\nselect category\nselect month\nsend us a tip\nsocial media\nsubmit a tip\nsubmit news\nuseful links\nwordpress.org\nwork with us\nwrite for us\narchivo\ncontacto\npublicidad y contacto\nquiénes somos\ncontactez-nous\npublicité et partenariats\nqui sommes nous\nqui sommes-nous\nchi siamo\ncontatti\nlavora con noi\npubblicità e contatti\nredazione\nanuncie\ncontato\ncontatos\nexpediente\nfale conosco\nquem somos",
    begins: "built with\ndesign by\ndesigned by\nhosted by\npowered by\nproudly powered by\nsite by\ntheme by\ntheme:\nweb design by\nwebsite by",
    contains: "",
  },
  'furniture-pair': {
    exact: "about us\nadd to\nback to\nbook a\nbreaking news\nclick here\ncontact us\neditor s\nfollow us\nfree trial\nget started\njump to\nkey insights\nkey takeaways\nlatest news\nlearn more\nlog in\nlog out\nmost popular\nmost read\nofficial website\npublished in\nread more\nreturn to\nrights reserved\nsee all\nsign in\nsign up\nskip to\ntable of\nthis article\nview all\nyour email\nleer más\nlire la\nleggi anche\nleia mais",
    begins: "",
    contains: "",
  },
  'furniture': {
    exact: "anzeige\ndatenschutz\ninhaltsverzeichnis\nkommentare\nsuche\nteilen\nverwandte\nweiterlesen\nadvertisement\naffiliate\ncomment\ncomments\ncontents\ncookie\ncookies\ncopyright\ndisclosure\ndownload\nfaq\nfaqs\nfollow\njavascript\nloading\nlogin\nlogout\nmenu\nnewsletter\npost\nposted\nposts\nprivacy\nrelated\nsearch\nshare\nsponsored\nsubscribe\ntags\ntoggle\ntopics\ntrending\nbuscar\ncomentarios\ncompartir\npublicidad\nrelacionada\nrelacionado\ncommentaires\npartager\npublicité\nrechercher\ncondividi\npubblicità\ncompartilhar\npublicidade",
    begins: "",
    contains: "",
  },
  'hit-count': {
    exact: "zugriffe\nhits\naffichages\ntalálatok\nvisite\nodsłony",
    begins: "",
    contains: "",
  },
  'inline-label': {
    exact: "læs også\nauch interessant\nlesen sie auch\nlesen sie auch dazu\nlesen sie hier\nlesen sie hier dazu\nlesen sie mehr\nlesen sie mehr dazu\nlies auch\nmehr dazu\nmehr lesen\nmehr zum thema\nsiehe auch\nalso check out also\nalso check out more\nalso check out next\nalso check out this\nalso on\nalso read\nalso read also\nalso read more\nalso read next\nalso read this\nalso see\nalso see also\nalso see more\nalso see next\nalso see this\nalso watch\nalso watch also\nalso watch more\nalso watch next\nalso watch this\ncheck out also\ncheck out more\ncheck out next\ncheck out this\ndon't miss\nmore\nmore coverage\nmore on this\nmust read\nmust-read\nread\nread also\nread more\nread next\nread this\nrecommended\nrelated\nrelated article\nrelated articles\nrelated content\nrelated contents\nrelated link\nrelated links\nrelated news\nrelated newss\nrelated post\nrelated posts\nrelated reading\nrelated readings\nrelated story\nrelated storys\nrelated video\nrelated videos\nsee also\nsee more\nsee next\nsee this\nup next\nwatch\nwatch also\nwatch more\nwatch next\nwatch this\nlea además\nlea más\nlea también\nlee además\nlee más\nlee también\nleer más\nleer también\nmira también\nte puede interesar\nvea también\nver más\nver también\na lire aussi\na lire également\nlire aussi\nlire également\nvoir aussi\nvoir également\nà lire aussi\nà lire également\nà voir aussi\nà voir également\nbaca juga\nguarda anche\nleggi anche\nvedi anche\nlees ook\nles også\nczytaj także\nczytaj też\nczytaj więcej\nzobacz także\nzobacz też\nconfira\nconfira também\nleia ainda\nleia mais\nleia também\nsaiba mais\nveja mais\nveja também\nчитайте также\nläs också",
    begins: "",
    contains: "",
  },
  'institution': {
    exact: "gmbh\nhochschule\nuniversität\nacademy\nassociation\ncenter\ncentre\ncollege\ncorp\ndepartment\nfoundation\nhospital\ninc\ninstitute\nlaboratory\nllc\nltd\nschool\nuniversity\ncorporation\ncompany\ncouncil\nministry\ninstituto\nuniversidad\ninstitut\nuniversité\nuniversità\nuniversidade",
    begins: "",
    contains: "",
  },
  'javascript-notice': {
    exact: "javascript is required",
    begins: "bitte aktivieren sie javascript\njavascript ist deaktiviert\njavascript muss aktiviert sein\nenable javascript to\njavascript is disabled\njavascript is not available\njavascript is required for\njavascript is required to\njavascript must be enabled\nplease enable javascript\nplease turn on javascript\nthis page requires javascript\nthis site requires javascript\nto view this video please enable javascript\nyou need to enable javascript\nyour browser does not support javascript\nactive javascript\nnecesita activar javascript\npor favor active javascript\npor favor, active javascript\nactivez javascript\nveuillez activer javascript\nvous devez activer javascript\nabilita javascript\nattiva javascript\nper favore abilita javascript\native o javascript\npor favor, ative o javascript",
    contains: "javascript enabled in your browser\njavascript in your browser\njavascript is disabled in your browser",
  },
  'legal': {
    exact: "جميع الحقوق محفوظة\nagb\ndatenschutz\ndatenschutzerklärung\nimpressum\nnutzungsbedingungen\nabout our ads\naccessibility\naccessibility statement\nad choices\nadchoices\ncookie notice\ncookie policy\ncookies\ncookies policy\ncopyright\ncorrections\ndmca\ndo not sell my personal information\ndo not sell or share my personal information\neditorial policy\nethics policy\neula\nimprint\nlegal\nlegal notice\nlicensing\norder reprints\npermissions\nprivacy\nprivacy notice\nprivacy policy\nprivacy statement\nreport a correction\nreport a typo\nreport an error\nreprints\nrights & permissions\nterms\nterms & conditions\nterms and conditions\nterms of service\nterms of use\nyour privacy choices\naviso legal\npolítica de cookies\npolítica de privacidad\ntérminos de uso\ntérminos y condiciones\ncgu\ncgv\nconditions d'utilisation\nconditions générales\nmentions légales\npolitique de confidentialité\ncondizioni di utilizzo\ninformativa privacy\nnote legali\nprivacy e cookie\ntermini e condizioni\n無断転載を禁じます\n無断転載禁止\n禁無断転載\n무단 전재 및 재배포 금지\n무단전재 및 재배포 금지\nalle rechten voorbehouden\nwszelkie prawa zastrzeżone\npolítica de privacidade\ntermos de uso\ntermos e condições\nвсе права защищены\n未经授权不得转载\n版权所有\n版權所有",
    begins: "die inhalte dieser\njegliche verwendung\nall products featured\nall products recommended\nas an amazon associate\ndisclaimer\nif you buy something\nif you click\nif you purchase\nmarket data provided\nno part of this\nopinions expressed are\nopinions expressed by\nopinions expressed here\nopinions expressed in this\nproducts featured\nquotes delayed\nquotes displayed in real-time\nregistration on or use of this site\nreproduction in whole or in part\nreproduction without\nrepublish this\nthe information contained\nthe material on this site may not\nthe opinions expressed are\nthe opinions expressed by\nthe opinions expressed here\nthe opinions expressed in this\nthe views expressed are\nthe views expressed by\nthe views expressed here\nthe views expressed in this\nthis article contains affiliate\nthis article may contain affiliate\nthis article was originally published\nthis material may not be published\nthis page contains affiliate\nthis post contains affiliate\nthis post may contain affiliate\nthis site is protected by recaptcha\nthis story was originally published\nthis website is\nuse of and/or registration\nuse of this site constitutes\nviews expressed are\nviews expressed by\nviews expressed here\nviews expressed in this\nwe may earn\nwe may receive\nwhen you buy through\nwhen you purchase through\nprohibida la reproducción\nqueda prohibida\nla reproduction\ntoute reproduction\nriproduzione riservata\nè vietata la riproduzione\nproibida a reprodução\né proibida",
    contains: "",
  },
  'mail-footer': {
    exact: "",
    begins: "du modtager denne e-mail\ndu modtager dette nyhedsbrev\nafmeld\ndenne e-mail er sendt\nsie erhalten diese e-mail\nsie erhalten diesen newsletter\ndu erhältst diese e-mail\ndu erhältst diesen newsletter\ndiese e-mail wurde an\ndiese e-mail wurde gesendet\nnewsletter abbestellen\nnewsletter abmelden\nvom newsletter abmelden\nabbestellen\nabmelden\nwenn sie diesen newsletter nicht\nwenn sie keine weiteren\nwenn sie diese e-mail nicht mehr\nhier können sie sich abmelden\neinstellungen ändern\nunsere postanschrift\nwenn du diesen newsletter nicht\nyou are receiving this email because\nyou're receiving this email because\nyou are receiving this e-mail because\nyou are receiving this because\nyou're receiving this because\nyou received this email because\nyou are receiving this newsletter because\nthis email was sent to\nthis message was sent to\nthis newsletter was sent to\nthis email was intended for\nsent to:\nunsubscribe\nto unsubscribe\nclick here to unsubscribe\nif you no longer wish to receive\nif you do not wish to receive\nwant to change how you receive\nour mailing address is\nyou can update your preferences\nupdate your preferences\nupdate subscription preferences\nupdate your email preferences\nmanage your subscription\nmanage your preferences\nmanage preferences\nmanage subscription\nchange your preferences\ndon't want to receive\nno longer want to receive\nadd us to your address book\nyou subscribed to\nyou signed up\nhas recibido este correo\nha recibido este correo\nrecibes este correo\nrecibe este correo\nestás recibiendo este correo\nestá recibiendo este correo\neste correo fue enviado\neste correo ha sido enviado\neste mensaje se envió\ndarse de baja\ndarme de baja\ncancelar suscripción\ncancelar la suscripción\npara darse de baja\nsi no desea recibir\nsi no deseas recibir\nsi ya no quieres recibir\nactualizar preferencias\ngestionar preferencias\nnuestra dirección postal\nnuestra dirección de correo\nvous recevez cet e-mail\nvous recevez cet email\nvous recevez ce message\nvous recevez cette lettre\nvous recevez cette newsletter\ncet e-mail a été envoyé\ncet email a été envoyé\nse désinscrire\nse désabonner\npour vous désinscrire\npour vous désabonner\nme désabonner\ndésinscription\ngérer vos préférences\nmodifier vos préférences\nmettre à jour vos préférences\nnotre adresse postale\nsi vous ne souhaitez plus\nricevi questa email perché\nhai ricevuto questa email\nhai ricevuto questa e-mail\nricevi questa e-mail\nquesta email è stata inviata\nquesta e-mail è stata inviata\ncancellati\nannulla l'iscrizione\nannulla iscrizione\ndisiscriviti\nper cancellarti\nse non vuoi più ricevere\nse non desideri più ricevere\nil nostro indirizzo\naggiorna le tue preferenze\n配信停止\nこのメールは\nje ontvangt deze e-mail omdat\nu ontvangt deze e-mail omdat\nje ontvangt deze nieuwsbrief\nu ontvangt deze nieuwsbrief\ndeze e-mail is verzonden\ndeze mail is verstuurd\nuitschrijven\nafmelden\nklik hier om je af te melden\nwil je geen e-mails meer\nvoorkeuren aanpassen\nons postadres\notrzymujesz tę wiadomość\nwypisz się\naby zrezygnować\nzrezygnuj z subskrypcji\nvocê está recebendo este e-mail\nvocê está recebendo este email\nvocê recebeu este e-mail\nestá a receber este e-mail\nrecebeu este e-mail\neste e-mail foi enviado\neste email foi enviado\ncancelar inscrição\ncancelar a inscrição\ncancelar subscrição\ndescadastrar\npara cancelar\nse não quiser mais receber\nse não deseja mais receber\natualizar preferências\nnosso endereço\nвы получили это письмо\nвы получаете это письмо\nотписаться\nчтобы отписаться\ndu får det här mejlet\ndu får detta mejl\ndu får detta nyhetsbrev\ndetta mejl skickades\navregistrera\navprenumerera\nvill du inte längre\nhantera prenumeration",
    contains: "unsubscribe from this list",
  },
  'mail-notice': {
    exact: "",
    begins: "se denne e-mail i din browser\nvis i browser\nlæs i browser\nwebversion\ndiese e-mail im browser ansehen\nim browser ansehen\nim browser öffnen\nnewsletter im browser\nonline ansehen\nwenn diese e-mail nicht richtig\nwird diese e-mail nicht richtig\nfalls diese e-mail nicht richtig\nprobleme mit der darstellung\nzur webversion\nsollte diese e-mail nicht\nfalls sie diese e-mail nicht\nview this email in your browser\nview in browser\nview in your browser\nview this email online\nview online\nread online\nopen in browser\nopen in your browser\nopen this email in your browser\nsee this email in your browser\nview web version\nview the web version\nweb version\nemail not displaying correctly\nhaving trouble viewing this email\ntrouble viewing this email\ncan't read this email\ncan't see this email\nif you are having trouble viewing\nif you're having trouble viewing\nis this email not displaying correctly\nread this email in your browser\nview as a web page\nview as webpage\nforwarded this email\nwas this email forwarded to you\nforwarded this newsletter\nview this post on the web\nread this post on the web\nread in app\nver este correo en el navegador\nver este correo electrónico en\nver en el navegador\nver en línea\nver versión web\nver la versión web\nabrir en el navegador\nsi no puede ver este correo\nsi no puedes ver este correo\nsi no visualiza correctamente\nver en tu navegador\nver este email en\nvoir cet e-mail dans votre navigateur\nvoir cet email dans votre navigateur\nvoir dans le navigateur\nafficher dans le navigateur\nafficher cet e-mail dans\nvoir la version en ligne\nversion en ligne\nlire en ligne\nconsulter en ligne\nsi ce message ne s'affiche pas\nsi cet e-mail ne s'affiche pas\nouvrir dans le navigateur\nouvrir dans votre navigateur\nvisualizza questa email nel browser\nvisualizza nel browser\nguarda questa email nel browser\napri nel browser\nleggi online\nversione online\nse non visualizzi correttamente\nvisualizza questa e-mail nel\nversione web\nブラウザで表示\nこのメールをブラウザで\nbekijk deze e-mail in je browser\nbekijk deze e-mail in uw browser\nbekijk in browser\nbekijk de webversie\nbekijk online\nlees online\nwebversie\nbekijk deze e-mail online\nzobacz tę wiadomość w przeglądarce\nwyświetl w przeglądarce\notwórz w przeglądarce\nver este e-mail no navegador\nver este email no navegador\nver no navegador\nveja no navegador\nvisualizar no navegador\nabrir no navegador\nversão online\ncaso não consiga visualizar\nse não consegue ver este\nveja este e-mail no\nоткрыть в браузере\nпосмотреть в браузере\nвеб-версия\nесли письмо отображается некорректно\nvisa detta mejl i webbläsaren\nvisa i webbläsaren\nläs i webbläsaren\nvisa detta e-postmeddelande\nläs online\nwebbversion",
    contains: "",
  },
  'media-control': {
    exact: "bild\nfoto\ncaption\nenlarge\nfullscreen\nhide\nimage\nmedia\nmute\nopen\npause\nphoto\nplay\nsee\nshow\nslide\ntoggle\nunmute\nvideo\nview\nwatch\nzoom",
    begins: "",
    contains: "",
  },
  'menu': {
    exact: "kontakt\nmehr\nmehr anzeigen\nmehr laden\nmenü\nnach oben\nschließen\nstartseite\nweiter\nzurück\nüber uns\nabout\nabout us\nall sections\nback\nback to home\nback to top\nbreaking news\ncareers\nchoose language\nclose\nclose menu\ncollapse\ncontact\ncontact us\ncontents\ndark mode\ne-paper\nepaper\nexpand\nfaq\ngo to top\nhelp\nhome\nhome page\nhomepage\njobs\nlanguage\nlanguages\nless\nlight mode\nlive tv\nload more\nmain menu\nmenu\nmore\nnavigation\nnewer\nnewer post\nnewer posts\nnext\nnext article\nnext post\nnext story\nolder\nolder post\nolder posts\nopen menu\npost navigation\nprev\nprevious\nprevious article\nprevious post\nprevious story\nreturn to top\nrss\nscroll to top\nsections\nsee all\nsee more\nselect language\nshow all\nshow less\nshow more\nsite map\nsitemap\ntable of contents\nto top\ntoggle menu\ntoggle navigation\ntop\nview all\nview more\nwatch live\nanterior\ncerrar\ninicio\nmenú\nsiguiente\nver más\nver todo\nvolver arriba\naccueil\nfermer\nprécédent\nretour en haut\nsuivant\nvoir plus\nvoir tout\nchiudi\nprecedente\nsuccessivo\ntorna in alto\ntorna su\nvedi tutti\nfechar\ninício\npróximo\nver mais\nver tudo\nvoltar ao topo",
    begins: "neuer:\nseite 1 von\nsie befinden sich hier\nsie sind hier\nälter:\nnewer:\nnext page\nnext post:\nnext:\nolder:\npage 1 of\nprevious page\nprevious post:\nprevious:\nyou are here\nanterior:\nestás aquí\nsiguiente:\nusted está aquí\nprécédent :\nsuivant :\nvous êtes ici\nsei qui\nseguinte:\nvocê está aqui",
    contains: "",
  },
  'modified-after': {
    exact: "updated\n改訂\n更新\n수정\n업데이트\n修改",
    begins: "",
    contains: "",
  },
  'modified': {
    exact: "تحديث\nобновена\naktualizac\naktualizov\nupraveno\nzměněno\nopdateret\naktualisier\nbearbeitet am\ngeändert\nletzte änderung\nstand$\nupdate vom\nüberarbeitet\nενημέρωση\nενημερώθηκε\namended\nedited on\nedited:\nlast edited\nlast revision\nlast update\nmodified\nrefreshed\nrevised\nupdate:\nupdated\nactualización\nactualizad\nmodificación\nmodificad\nبروزرسانی\nبه‌روزرسانی\nmuokattu\npäivitetty\nactualisé\nmaj :\nmaj le\nmis à jour\nmise à jour\nmodifié\nmàj\nעדכון\nעודכן\nअपडेट\nažurirano\nfrissítve\nfrissül\nmódosít\ndiperbarui\naggiornamento\naggiornat\nmodificat\nultima modifica\naangepast\nbijgewerkt\ngewijzigd\nlaatste update\nendret\noppdatert\nzaktualizowan\nzmodyfikowan\nalterado em\natualizad\natualização\nactualizat\nизменен\nобновлен\nобновление\nsenast ändra\nuppdatera\nอัปเดต\nอัพเดท\ngüncelle\nзмінено\nоновлен\ncập nhật",
    begins: "",
    contains: "",
  },
  'month-in-byline': {
    exact: "dezember\nfebruar\njanuar\njuli\njuni\nmai\nmärz\noktober\napr\napril\naug\naugust\ndec\ndecember\nfeb\nfebruary\njan\njanuary\njul\njuly\njun\njune\nmar\nmarch\nmay\nnov\nnovember\noct\noctober\nsep\nsept\nseptember\nabril\nagosto\ndiciembre\nenero\nfebrero\njulio\njunio\nmarzo\nmayo\nnoviembre\noctubre\nseptiembre\naoût\navril\ndécembre\nfévrier\njanvier\njuillet\njuin\nmars\nnovembre\noctobre\nseptembre\naprile\ndicembre\nfebbraio\ngennaio\ngiugno\nluglio\nmaggio\nottobre\nsettembre\ndezembro\nfevereiro\njaneiro\njulho\njunho\nmaio\nmarço\noutubro\nsetembro",
    begins: "",
    contains: "",
  },
  'name-ending-lower': {
    exact: "seit\nuhr\num\nvor\nabout\nam\nat\nest\nfor\nfrom\nhas\nhave\nin\nis\nno\non\npm\nthat\nthis\nto\nunder\nvia\nwas\nhace\nle\nmis\nil\nem\nhá\nàs",
    begins: "",
    contains: "",
  },
  'name-ending': {
    exact: "aktualisiert\nbild\ndienstag\ndonnerstag\nfoto\nfotos\nfreitag\nkommentar\nkommentare\nlesedauer\nlesezeit\nmittwoch\nmontag\nsamstag\nsonntag\nveröffentlicht\ncategories\ncategory\ncomment\ncomments\ncopyright\nedited\nedt\nemail\nest\nfacebook\nfact\nfiled\nfollow\nfriday\ngmt\nimage\nimages\ninstagram\nlast\nlinkedin\nlisten\nloading\nmedically\nmin\nmins\nminute\nminutes\nmodified\nmonday\noriginally\npdt\nphoto\nphotos\nposted\nprint\npst\npublished\nread\nreading\nreviewed\nsaturday\nsave\nshare\nsubscribe\nsunday\ntags\nthursday\ntuesday\ntwitter\nupdate\nupdated\nutc\nvideo\nview\nwednesday\nactualizado\ndomingo\njueves\nlunes\nmartes\nmiércoles\npublicado\nsábado\nviernes\ndimanche\njeudi\nlundi\nmardi\nmercredi\npublié\nsamedi\nvendredi\naggiornato\ndomenica\ngiovedì\nlunedì\nmartedì\nmercoledì\npubblicato\nvenerdì\n기사입력\n등록\n송고\n수정\n승인\n입력\n최종수정\nbeeld\natualizado",
    begins: "",
    contains: "",
  },
  'name-particle': {
    exact: "al\nben\nbin\nel\nibn\naf\nav\nden\nder\nvon\nzu\nzur\nof\nthe\nde\ndel\nla\ny\ndes\ndu\nle\ndella\ndi\nte\nten\nter\nvan\nda\ndas\ndo\ndos\ne",
    begins: "",
    contains: "",
  },
  'named-day': {
    exact: "أمس\nاليوم\ndnes\nvčera\ni dag\ni går\ngerade eben\ngestern\nheute\nvorgestern\nσήμερα\nχθες\njust now\nlast month\nlast week\nlast year\nthis morning\nthis week\ntoday\nyesterday\nanteayer\nayer\nhoy\nامروز\nدیروز\neilen\ntänään\naujourd'hui\naujourd’hui\navant hier\nhier\nאתמול\nהיום\ntegnap\nhari ini\nkemarin\nieri\nl’altro ieri\noggi\n今日\n昨日\n방금\n어제\n오늘\ngisteren\nvandaag\ndzisiaj\ndziś\nwczoraj\nanteontem\nhoje\nontem\nazi\nвчера\nсегодня\nidag\nigår\nวันนี้\nเมื่อวาน\nbugün\ndün\nвчора\nсьогодні\nhôm nay\nhôm qua\n今天\n刚刚\n剛剛\n昨天",
    begins: "",
    contains: "",
  },
  'network': {
    exact: "bluesky\nfacebook\nflipboard\ninstagram\nlinkedin\nmastodon\nmessenger\npinterest\npocket\nreddit\nsnapchat\ntelegram\nthreads\ntiktok\ntumblr\ntwitter\nwhatsapp\nx\nxing\nyoutube\ncopy link\ne-mail\nemail\ngoogle news\nlink copied\nmail",
    begins: "",
    contains: "",
  },
  'newsletter': {
    exact: "e-mail-adresse\nihre e-mail-adresse\nnewsletter abonnieren\nnewsletter anmelden\nzum newsletter\ndaily newsletter\ne-mail\nemail address\nemail newsletter\nenter email\ninvalid email address\nnewsletter\nnewsletter sign up\nnewsletter sign-up\nnewsletter signup\nnewsletters\nno spam\nno spam, unsubscribe anytime\nour newsletter\nsomething went wrong\nthank you for subscribing\nthanks for subscribing\nunsubscribe at any time\nweekly newsletter\nyou are now subscribed\nyou can unsubscribe at any time\nyour email\nyour email address\nboletines\nboletín\ncorreo electrónico\ntu correo electrónico\nadresse e-mail\nvotre adresse e-mail\nvotre email\nindirizzo email\nla tua email\nendereço de e-mail\nseu e-mail",
    begins: "abonniere unseren\nabonnieren sie den\nabonnieren sie unseren\nbleiben sie informiert\njetzt den newsletter\njetzt newsletter\nmelde dich für\nmelden sie sich für\nmit der anmeldung\nmit unserem newsletter\nnewsletter:\nunser newsletter\nby clicking sign up\nby clicking subscribe\nby entering your email\nby providing your email\nby signing up\nby submitting your\nby subscribing\ncheck your inbox\ndelivered to your inbox\ndon't miss a\nenter your e-mail\nenter your email\nget breaking news\nget daily\nget email alerts\nget email notifications\nget more news\nget news alerts\nget our best\nget our daily\nget our free\nget our latest\nget our newsletter\nget our top\nget the best of\nget the day's top\nget the latest news\nget the news\njoin our email list\njoin our list\njoin our mailing list\njoin our newsletter\njoin the newsletter\nkeep up to date\nkeep up with the latest\nnever miss a\nplease check your inbox\nreceive notifications of new posts\nreceive our\nreceive the latest\nsign up and get\nsign up for free\nsign up for our\nsign up for the\nsign up here\nsign up now\nsign up to get\nsign up to our\nsign up to receive\nsign up to the\nsign up today\nstay connected\nstay in the know\nstay in touch\nstay informed\nstay up to date\nsubscribe for\nsubscribe here\nsubscribe to our\nsubscribe to receive\nsubscribe to the\nsuccess! you\nthank you for signing up\nthanks for signing up\nthis newsletter\nwant more stories like this\nwant the latest\nwant to get\nwe will never share your email\nwe'll never share your email\nyour email address will not be shared\nal suscribirte\napúntate a\nreciba las\nrecibe cada\nrecibe en tu\nrecibe las\nrecibe nuestra\nregístrate para recibir\nsuscribirse a\nsuscríbase a\nsuscríbete a la\nsuscríbete a nuestro\nsuscríbete al\nabonnez-vous à la newsletter\nabonnez-vous à notre\nen vous inscrivant\ninscrivez-vous à\nrecevez chaque\nrecevez nos\nrecevez notre\nrecevez toute\nrecevoir la newsletter\nrecevoir les alertes\niscriviti al\niscriviti alla\niscriviti per\nricevi la\nricevi le\nricevi ogni\nassine a newsletter\nassine a nossa\nassine nossa\ncadastre seu\ncadastre-se para\ninscreva-se\nreceba as\nreceba em\nreceba no seu\nreceba nossas\nsubscreva",
    contains: "direkt in ihr postfach\nin ihrem postfach\njederzeit abbestellen\njederzeit widerrufen\ndelivered daily to your inbox\ndelivered to your inbox\ndirectly to your inbox\nin your inbox every\nright in your inbox\nsent to your inbox\nsign up for our newsletter\nstraight to your inbox\nsubscribe to our newsletter\nunsubscribe anytime\nunsubscribe at any time\nen tu bandeja\nen tu correo\ndans votre boîte mail\nnella tua casella\nna sua caixa de entrada\nno seu e-mail",
  },
  'not-a-name': {
    exact: "&\n+\n|\n–\nآخر\nتحديث\nالرئيسية\nأخبار\nالأخبار\nمقدمة\nخاتمة\nخلاصة\nثقافة\nرياضة\nاقتصاد\nسياسة\nالمزيد\nتاريخ\nالنشر\nمشاركة\nanmelden\nanzahl\nartikel\nbeiträge\ndatenschutz\nder\ndie\ndrucken\ngmbh\nim\nimpressum\nkontakt\nlesen\nmehr\nmenü\nmerken\nmit\nstand\nstartseite\nsuche\nteilen\nthemen\nund\nuns\nverwandte\nweiterempfehlen\nzurück\nähnliche\nüber\nübersicht\nhintergrund\nausblick\nzusammenfassung\neinleitung\nfazit\ninhalt\ninhaltsverzeichnis\nanzeige\nnachrichten\npolitik\nwirtschaft\npanorama\nmeinung\nratgeber\nquellen\nliteratur\nabout\naccount\nadvertisement\nadvertiser\naffiliate\nall\nand\nanswer\nanswers\napp\napps\narticle\narticles\nask\nassociation\nat\nauthor\nauthors\nback\nbest\nbio\nbiography\nblog\nbook\nbooks\nbreadcrumb\nbreaking\nbusiness\nby\ncare\ncareers\ncart\ncategories\ncategory\ncenter\ncentre\ncheckout\ncited\nclose\nco\ncollege\ncomment\ncomments\ncommunity\ncompany\nconclusion\ncontact\ncontent\ncontents\ncopy\ncorp\ncredit\nculture\ncustomer\ndaily\ndata\ndemo\ndepartment\ndesign\ndigital\ndisclosure\ndiscover\ndoc\ndownload\neducation\nemail\nentertainment\nevents\nexplore\nfacebook\nfashion\nfinance\nfollow\nfood\nfor\nfoundation\nfree\nfrom\ngallery\ngames\ngarden\nget\ngetty\nguide\nguides\nhealth\nhelp\nhide\nhome\nhow\nideas\nimage\nimages\nin\ninc\ninstagram\ninstitute\nintroduction\njoin\nkey\nknowledge\nlatest\nlearn\nless\nlifestyle\nlink\nlinkedin\nlisten\nlive\nllc\nlog\nlogin\nltd\nmain\nmarketing\nmenu\nmobile\nmoney\nmore\nmovies\nmusic\nmy\nnavigation\nnew\nnews\nnewsletter\nnext\nnow\nof\noffice\nonline\nopen\nopinion\noption\noptions\nor\nour\noverview\npage\npdf\nphoto\nphotos\npinterest\nplan\nplans\npodcast\npolicy\npolitics\npopular\npost\nposts\npress\nprevious\npricing\nprint\nprivacy\nproduct\nproducts\nprofile\nprogram\nprograms\npublished\nquestion\nquestions\nquote\nread\nreddit\nrelated\nreply\nrequest\nresources\nreview\nreviews\nschool\nscience\nsearch\nsecure\nsee\nservice\nservices\nshare\nshop\nshow\nsign\nskip\nsoftware\nsolutions\nsource\nsports\nstarted\nstep\nsteps\nstore\nsubscribe\nsummary\nsupport\ntable\ntag\ntags\ntakeaways\ntech\ntechnology\nterms\ntext\nthe\ntiktok\ntips\nto\ntoday\ntoggle\ntop\ntopics\ntravel\ntrending\ntrial\ntry\ntwitter\nuniversity\nup\nupdated\nus\nversion\nvideo\nview\nwatch\nweb\nweekly\nwhat\nwhatsapp\nwhen\nwhere\nwho\nwhy\nwith\nworld\nwritten\nyour\nyoutube\nname\nrange\naverage\ntypical\napplication\napplications\nportal\njob\njobs\nseekers\nstrategy\nprevention\nschedule\ninformation\ngeneral\ninsights\ndirectory\nlocation\nbackground\noutlook\nmotivation\nmethods\nresults\ndiscussion\nreturn\ndefault\npart\nsponsored\npromoted\nexclusive\npodcasts\nsection\nsections\nasia\nafrica\neurope\namericas\nspaces\nstudies\nappointment\nappointments\npatient\ncost\ncosts\nmileage\nheadlines\neditorial\nsubscriber\npremium\nconclusions\nreferences\nmethodology\nfindings\nbuscar\ncompartir\ncontacto\nguardar\nimprimir\ninicio\nmás\nnoticias\nintroducción\nresumen\nantecedentes\nconclusión\ncontenido\núltimas\nsección\nopinión\nactualidad\nportada\nvolver\níndice\nbibliografía\nmétodos\nresultados\naccueil\nactualités\ncontactez\nenvoyer\nimprimer\nlire\npartager\nrecherche\ncontexte\nsommaire\nretour\ndernières\nrubrique\nsociété\néconomie\nrégions\nactualité\npublicité\nbibliographie\nméthodes\nrésultats\nחדשות\nראשי\nמבוא\nסיכום\nרקע\nעוד\nתרבות\nספורט\nכלכלה\nעדכון\nאחרון\ncerca\nchi\ncondividi\ncontatti\nnotizie\nsiamo\nstampa\nintroduzione\nconclusione\nconclusioni\nsommario\ncontesto\nultime\nsezione\nattualità\ncronaca\nopinioni\ntorna\nindice\nbibliografia\n공유\n구독\n네이버\n댓글\n로그인\n밴드\n스크랩\n인쇄\n카카오스토리\n카카오톡\n트위터\n페이스북\nachtergrond\ninleiding\nconclusie\nsamenvatting\nnieuws\nterug\nmeer\ninhoud\nwstęp\ntło\npodsumowanie\nwiadomości\nwróć\nspis\ntreści\npolityka\ngospodarka\ncompartilhar\ncontato\ninício\nnotícias\nsalvar\nintrodução\nconclusão\ncontexto\nresumo\nseção\nopinião\neconomia\nvoltar\nreferências\nвведение\nзаключение\nновости\nглавная\nвыводы\nполитика\nэкономика\nобщество\nкультура\nсодержание\nназад\nbakgrund\ninledning\nsammanfattning\nnyheter\ntillbaka\ninnehåll\ngiriş\nsonuç\nhaberler\nözet\ngüncel\nekonomi\nsiyaset",
    begins: "",
    contains: "",
  },
  'number': {
    exact: "en\net\nein\neine\neinem\neiner\na\nan\nfew\none\nthree\ntwo\nun\nuna\nuno\nune\neen\num\numa\nett",
    begins: "",
    contains: "",
  },
  'other-date': {
    exact: "abgerufen\ngeboren\ngestorben\ngültig bis\ntermin\n(c)\naccessed\narchived\nas of\navailable\nborn\nby the end of\ncaptured\nchecked on\ncommented\ncopyright\ndeadline\ndied\neffective\nevent date\nevent:\nexpires\nexpiry\nfact checked\nfact-checked\njoined\nlast checked\nmember since\nrecorded\nreplied\nretrieved\nreviewed\nsince\nstarts\ntaken on\nuntil\nvalid through\nvalid until\nwhen:\n©\ndesde\nhasta\nconsulté le\ndepuis\njusqu\nvalable\nconsultato\nfino al\nacessado\nconsultado",
    begins: "seit\nafter\nbefore\ndue\nends\nfrom\nnext\nprevious\nthrough\ndal\naté",
    contains: "",
  },
  'outlet': {
    exact: "news\nnewswires\ntimes\nherald\ngazette\ntribune\ntelegraph\ncourier\nchronicle\njournal\nmagazine\nmedia\npress\npost\ntv\nradio\ndigital\nonline\ndaily\nweekly\nbroadcasting\nnetwork\nnewspapers\nnachrichten\nzeitung\nrundschau\nanzeiger\ntagblatt\ntageblatt\nnoticias\ndiario\nnotizie\nnieuws\nkrant\nnotícias\nhaber\ngazetesi\najansı",
    begins: "",
    contains: "",
  },
  'page-itself': {
    exact: "diesem artikel\ndiesen artikel\nthis article\nthis content\nthis newsletter\nthis site\nthis story\neste artículo\neste contenido\nce contenu\ncet article\nquesto articolo\nquesto contenuto\neste artigo\neste conteúdo",
    begins: "",
    contains: "",
  },
  'page-script': {
    exact: "",
    begins: "",
    contains: "googletag\nadsbygoogle\ndatalayer\ngtag(\nfbq(\n_gaq\ngoogle-analytics\ngoogletagmanager\ndoubleclick\nonetrust\ntaboola\noutbrain\nprebid\ncriteo\ncmd.push\ndisqus_\naddthis\nsharethis\ngrecaptcha\nschema.org\n__next_data__\n__next_f\n__initial_state__\n__nuxt__\nsourcemappingurl\nsourceurl=\nwp-content\nwp-includes\nwp-json\nwp-admin\nwp-block\nwp:\nelementor\n.et_pb\n.vc_\najaxurl\nadmin-ajax\nliferay\ninsertbefore(\njquery(document).ready\n$(document).ready\nstatcounter\nfacebook.com/tr",
  },
  'print': {
    exact: "pdf\nartikel drucken\ndrucken\nseite drucken\ndownload pdf\nprint\nprint article\nprint friendly\nprint page\nprint this\nprint this article\nprint this page\nimprimir\nimprimer\nimprimer cet article\nstampa",
    begins: "",
    contains: "",
  },
  'published-after': {
    exact: "公開\n投稿\n掲載\n発表\n配信\n게시\n등록\n발행\n승인\n입력\n작성\n刊登\n发布\n发稿\n发表\n日期\n發布\n發表",
    begins: "",
    contains: "",
  },
  'published': {
    exact: "تاريخ النشر\nتم النشر\nنشر في\nنُشر\nпубликуван\npublikován\nvydáno\nzveřejněno\noffentliggjort\npubliceret\nudgivet\ndatum$\nerscheinungsdatum\nerschienen\nerstellt\nonline seit\npubliziert\nveröffentlich\nανάρτηση\nδημοσι\ncreated\ndate$\nfiled\nfirst aired\nissued\npost date\npost time\nposted\npub date\npublication date\npublish date\npublished\nrelease date\nreleased\nsubmitted\nwritten on\ncreado\nfecha$\npublicación\npublicada\npublicado\nتاریخ انتشار\nمنتشر شده\njulkaistu\ncréé le\nmis en ligne\nparu le\nposté\npublication\npublié\nrédigé\nפורסם\nप्रकाशित\nobjava\nobjavljeno\nközzétéve\nmegjelen\ndipublikasikan\nditayangkan\nditerbitkan\ndata$\ninserito\npostato\npubblicat\npubblicazione\nscritto il\ngeplaatst\ngepubliceerd\nverschenen\nopprettet\npublisert\ndodane\ndodano\nopublikowan\npublikacji\ncriado em\npostada\npostado\npublicação\npublicat\nдата$\nопубликован\nпубликаци\nразмещен\npublikované\nuverejnené\npublicera\nskapad\nเผยแพร่\noluşturulma\nyayımlan\nyayın tarihi\nyayınlan\nопубліковано\nпублікаці\nngày đăng\nxuất bản\nđăng lúc\nđăng ngày",
    begins: "",
    contains: "",
  },
  'rail-label': {
    exact: "أخبار ذات صلة\nاقرأ أيضا\nالأكثر قراءة\nمواضيع ذات صلة\nles også\nlæs også\nmest lest\nmest læste\naktuelle artikel\naktuelle beiträge\naktuelle meldungen\naktuelle nachrichten\nam meisten gelesen\nauch interessant\nauch spannend\nbeliebt\nbeliebte artikel\nbeliebte beiträge\ndas könnte dich auch interessieren\ndas könnte dich interessieren\ndas könnte sie auch interessieren\ndas könnte sie interessieren\nempfehlungen\nempfehlungen der redaktion\nempfohlen\nempfohlene artikel\njetzt lesen\nleseempfehlung\nleseempfehlungen\nlesen sie auch\nlesen sie weiter\nletzte artikel\nletzte beiträge\nlies auch\nmehr artikel\nmehr nachrichten\nmehr themen\nmehr zum thema\nmeist gelesen\nmeistgeklickt\nmeistgelesen\nmeistgelesene artikel\nneueste artikel\nneueste beiträge\nneueste meldungen\nneueste nachrichten\nneuste artikel\nnächster artikel\npassend zum thema\nschlagzeilen\nsiehe auch\ntop-nachrichten\ntop-news\ntop-themen\ntopthemen\nunsere empfehlungen\nverwandte artikel\nverwandte beiträge\nverwandte themen\nvorheriger artikel\nweitere artikel\nweitere beiträge\nweitere meldungen\nweitere nachrichten\nweitere news\nweitere themen\nzum thema\nähnliche artikel\nähnliche beiträge\nalso on\nalso popular\nalso read\nalso see\naround the network\naround the web\nbreaking\ncontinue reading\ndig deeper\ndiscover more\ndon't miss\neditor's choice\neditor's pick\neditor's picks\neditorial picks\neditors choice\neditors' pick\neditors' picks\nelsewhere on the web\nexplore more\nfeatured\nfeatured articles\nfeatured news\nfeatured posts\nfeatured stories\nfeatured video\nfeatured videos\nfor you\nfrom around the web\nfrom our network\nfrom our partners\nfrom our sponsors\nfrom the same author\nfrom the web\nfrom this author\nfurther reading\ngalleries\nget the latest\ngo deeper\nhappening now\nheadlines\nhot news\nhot right now\nhot stories\nhot topics\nicymi\nin case you missed it\nin other news\nin this section\nin this series\nin today's paper\njust for you\nkeep reading\nlatest\nlatest articles\nlatest headlines\nlatest news\nlatest posts\nlatest stories\nlatest updates\nlatest videos\nlinks we like\nlive updates\nload more stories\nmore articles\nmore coverage\nmore for you\nmore headlines\nmore like this\nmore links we like\nmore news\nmore news stories\nmore posts\nmore stories\nmore stories for you\nmore stories like this\nmore to discover\nmore to explore\nmore to read\nmore top stories\nmore videos\nmost commented\nmost discussed\nmost emailed\nmost popular\nmost read\nmost recent\nmost shared\nmost viewed\nmost watched\nmust read\nmust reads\nmust-read\nmust-reads\nnews feed\nnews from\nnext read\nnext up\nnow read\non our radar\nother articles\nother news\nother posts\nother stories\nothers are reading\nour picks\noutbrain\npaid for by\npaid links\npaid partner content\npaid stories\npartner content\npartner stories\npeople also read\npeople are reading\nphoto galleries\npicked for you\npopular\npopular articles\npopular news\npopular now\npopular posts\npopular stories\npopular this week\npopular today\npowered by outbrain\nprevious articles\nprevious stories\npromoted links\npromoted stories\nread also\nread more stories\nread next\nread this next\nreaders also liked\nreaders also read\nrecent\nrecent articles\nrecent headlines\nrecent news\nrecent posts\nrecent stories\nrecently published\nrecommended\nrecommended articles\nrecommended by\nrecommended for you\nrecommended posts\nrecommended reading\nrecommended stories\nrecommended videos\nrelated\nrelated article\nrelated articles\nrelated articles more from author\nrelated content\nrelated coverage\nrelated items\nrelated links\nrelated news\nrelated post\nrelated posts\nrelated products\nrelated reading\nrelated searches\nrelated stories\nrelated stories from around the web\nrelated story\nrelated video\nrelated videos\nsee also\nshow more stories\nsimilar articles\nsimilar posts\nsimilar stories\nsponsored articles\nsponsored posts\nsponsored stories\nstories for you\ntaboola\nthe best of\nthe latest\ntoday's top stories\ntop articles\ntop headlines\ntop news\ntop picks\ntop posts\ntop reads\ntop stories\ntop stories today\ntop trending\ntrending\ntrending articles\ntrending news\ntrending now\ntrending stories\ntrending today\ntrending topics\nup next\nvideo of the day\nview more articles\nwatch more\nwatch next\nwatch now\nwhat others are reading\nwhat to read next\nwhat's hot\nwhat's new\nwhat's trending\nyou may also enjoy\nyou may also like\nyou may be interested in\nyou may have missed\nyou may like\nyou may like from around the web\nyou might also enjoy\nyou might also like\nyou might be interested in\nyou might like\nyou'll also like\nzergnet\nademás\nartículos recientes\nartículos relacionados\ncontenido para ti\ncontenido patrocinado\ncontenido relacionado\ndestacadas\ndestacados\nentradas recientes\nentradas relacionadas\nlas más leídas\nle podría interesar\nle puede interesar\nle recomendamos\nlea además\nlea más\nlea también\nlee además\nlee también\nleer también\nlo + leído\nlo más leído\nlo más popular\nlo más reciente\nlo más visto\nlo último\nmira también\nmás leídas\nmás leído\nmás leídos\nmás noticias\nmás populares\nmás sobre este tema\nmás vistas\nmás visto\nno se pierda\nno te pierdas\nnotas relacionadas\nnoticias relacionadas\notras noticias\notros artículos\npuede interesarte\nquizás te interese\nrecomendadas\nrecomendado\nrecomendados\nrecomendamos\nrelacionadas\nrelacionado\nrelacionados\nseguir leyendo\nsigue leyendo\ntambién te puede interesar\nte podría interesar\nte puede interesar\nte recomendamos\ntemas relacionados\ntendencias\nvea también\nver también\núltima hora\núltimas entradas\núltimas noticias\nlue myös\nluetuimmat\na lire aussi\narticles associés\narticles connexes\narticles liés\narticles récents\narticles similaires\nautres articles\nceci pourrait vous intéresser\ncela peut vous intéresser\ncontenu sponsorisé\ncontenus sponsorisés\ndans la même rubrique\ndans le même thème\nderniers articles\ndernières actualités\ndernières infos\ndernières news\ndernières nouvelles\nen direct\nfil info\nl'essentiel\nla rédaction vous conseille\nla une\nle plus lu\nles + lus\nles dernières actualités\nles plus commentés\nles plus consultés\nles plus lus\nles plus populaires\nlire aussi\nlire également\nnos recommandations\nnotre sélection\nplus d'actualités\nplus d'articles\nplus lus\npopulaires\nrecommandé\nrecommandé pour vous\nrecommandés\nrecommandés pour vous\nsur le même sujet\nsur le même thème\nsélectionné pour vous\ntendances\nvoir aussi\nvous aimerez aussi\nvous aimerez peut-être\nvous pourriez aussi aimer\nà la une\nà lire\nà lire aussi\nà lire également\nà ne pas manquer\nà voir aussi\nça peut vous intéresser\nartikel terkait\nbaca juga\nberita terkait\nterpopuler\naltre notizie\naltri articoli\napprofondimenti\narticoli correlati\narticoli più letti\narticoli recenti\narticoli simili\nconsigliati\nconsigliati per te\nconsigliato\ncontenuti correlati\ncontenuti sponsorizzati\ncontinua a leggere\ncorrelati\nda non perdere\nguarda anche\ni più letti\ni più popolari\nin evidenza\nin primo piano\nle più lette\nleggi anche\nnon perdere\nnotizie correlate\npiù lette\npiù letti\npiù popolari\npiù visti\npotrebbe interessarti\npotrebbe interessarti anche\npotrebbero interessarti\npotrebbero interessarti anche\nraccomandati\nsullo stesso argomento\ntendenze\nti potrebbe interessare\nti potrebbero interessare\nultime news\nultime notizie\nultimi articoli\nvedi anche\nあわせて読みたい\nおすすめ記事\nランキング\n人気記事\n新着記事\n関連ニュース\n関連記事\n관련기사\n많이 본 뉴스\ngerelateerd\ngerelateerde artikelen\nlees ook\nlees verder\nmeer nieuws\nmeest gelezen\nczytaj także\nczytaj też\nnajczęściej czytane\npolecane\nprzeczytaj także\nzobacz także\nzobacz też\nartigos recentes\nartigos relacionados\nas mais lidas\nassuntos relacionados\nconfira também\nconteúdo patrocinado\nconteúdo relacionado\ncontinue a ler\ncontinue lendo\ndestaques\nem alta\nem destaque\nleia ainda\nleia também\nmais do g1\nmais lidas\nmais lidos\nmais notícias\nmais populares\nmais recentes\nmais sobre\nmais vistas\nmais vistos\nmatérias relacionadas\nnotícias relacionadas\nnão perca\noutras notícias\npode interessar\nposts recentes\nposts relacionados\nrecomendado para si\nrecomendado para você\nrecomendados para você\ntalvez você goste\ntambém pode gostar\nveja mais\nveja também\nvocê pode gostar\nvocê também pode gostar\núltimas\núltimas notícias\nпо теме\nпопулярное\nпохожие статьи\nрекомендуем\nсамое читаемое\nсмотрите также\nчитайте также\nläs också\nmest läst\nrelaterade artiklar\nsenaste nytt\nilgili haberler\nçok okunanlar\n延伸閱讀\n推荐阅读\n热门文章\n相关文章\n相关新闻\n相关阅读\n相關新聞",
    begins: "alle artikel von\nalle beiträge von\nmehr aus\nmehr von\nmehr zu\nmehr über\nweitere artikel von\nads by\nall posts by\nalso in\nbest of\nlatest from\nlatest in\nlatest on\nmore articles by\nmore by\nmore from\nmore in\nmore news from\nmore on\nmore stories by\nmore stories from\nmost popular in\nmost popular on\nmost read in\nother stories in\npopular in\npopular on\npromoted by\nread more about\nread more from\nread more in\nread more on\nrecent posts by\nsee all posts by\nsponsored by\nstories by\nthe latest from\nthe latest in\ntop stories from\ntop stories in\ntrending in\ntrending on\nview all posts by\nview more posts by\nmás de\nmás en\nver todas las entradas de\nplus d'articles de\nplus de\ntous les articles de\nvoir tous les articles de\naltri articoli di\naltro su\ntutti gli articoli di\nmais de\nmais em",
    contains: "",
  },
  'read-more': {
    exact: "lesen sie mehr\nmehr dazu\nmehr erfahren\nmehr lesen\nweiterlesen\nclick here\nfind out more\nlearn more\nread full article\nread full story\nread more\nread on\nread the full article\nread the full story\nread the rest\nsee details\nshow full article\nlee más\nleer más\nmás información\nsaber más\nen savoir plus\nlire la suite\nlire plus\nleggi di più\nleggi tutto\nscopri di più\n続きを読む\n더 보기\nlees meer\nczytaj więcej\nleia mais\nler mais\nsaiba mais\nчитать далее\nчитать дальше\nläs mer\ndevamını oku\n阅读更多",
    begins: "",
    contains: "",
  },
  'reader': {
    exact: "dein\ndeine\ndir\nihr\nihre\nihrem\nihren\nsie\nuns\nunser\nunsere\nunseren\nour\nus\nwe\nyou\nyou'll\nyour\nnuestra\nnuestras\nnuestro\nnuestros\nsu\nte\ntu\ntus\nnos\nnotre\nnous\nvos\nvotre\nvous\nnoi\nnostra\nnostro\nti\ntua\ntuo\nvi\nnossa\nnosso\nnós\nseu\nsua\nvocê",
    begins: "",
    contains: "",
  },
  'reading-time': {
    exact: "lesedauer\nlesezeit\nread\nreading\nlectura\nlecture\nlettura\nleestijd\nleitura\nчтения",
    begins: "",
    contains: "",
  },
  'reading-unit': {
    exact: "minuten\nmin\nmins\nminute\nminutes\nminutos\nminuti\nмин",
    begins: "",
    contains: "",
  },
  'reading': {
    exact: "lesedauer\nlesezeit\nlisten\nread\nreading\nwatch\nlectura\nlecture\ndi\nlettura\nleestijd\nleitura\nчтения",
    begins: "",
    contains: "",
  },
  'reply': {
    exact: "antworten\nreply\nresponder\nrépondre\nrispondi",
    begins: "",
    contains: "",
  },
  'robot-check': {
    exact: "access to this page has been denied\nare you a robot\nattention required\nchecking your browser\ni'm not a robot\njust a moment\nplease wait\nsecurity check\nverifying you are human",
    begins: "checking your browser before\nenable javascript and cookies to continue\nour systems have detected unusual\npardon our interruption\nplease complete the security check\nplease confirm that you are\nplease verify you are\nthis website is using a security service\nto continue, please click the box\nverify you are human\nwe have detected unusual\nwhy have i been blocked\nyou have been blocked",
    contains: "",
  },
  'role-qualifier': {
    exact: "assistant\nassociate\nbusiness\ncertified\nchief\ncommunity\ncontent\ncontributing\ncreative\ndeputy\ndigital\nexecutive\nforeign\nformer\nfreelance\nguest\nhead\nhealth\nintern\ninvestigative\njunior\nlead\nlicensed\nmanaging\nmarketing\nmaster\nnational\npolitical\nprint\nproduct\nregistered\nscience\nsenior\nspecial\nsports\nstaff\ntech\ntechnical\ntravel\nvice\nparliamentary\nculture\nsport\nnews\ncrime\neducation\nenvironment\ntransport\ndefence\ndefense\ndiplomatic\neconomics\ncity\nlocal\nfeatures\nentertainment\nlifestyle\nmoney\nshowbiz\ntv\nfood\nfashion\nproperty\ndata\ninvestigations\nopinion\nworld\nregional\nroyal\nmusic\nfilm\nbooks\narts",
    begins: "",
    contains: "",
  },
  'role': {
    exact: "مراسل\nمراسلة\nصحفي\nصحفية\nمحرر\nمحررة\nكاتب\nكاتبة\nredaktor\nredaktorka\nnovinář\nnovinářka\nzpravodaj\nzpravodajka\njournalist\nredaktør\nkorrespondent\nautor\nautorin\nchefredakteur\njournalistin\nkorrespondentin\nredakteur\nredakteurin\nredaktionsleiter\nreporterin\nvolontär\nδημοσιογράφος\nαρθρογράφος\nανταποκριτής\nadvisor\nanalyst\nassistant\nassociate\nattorney\nauthor\nblogger\nceo\ncfo\nchair\ncmo\nco-founder\ncoach\ncofounder\ncolumnist\ncolumnists\nconsultant\ncontributor\ncontributors\ncoo\ncorrespondent\ncorrespondents\ncto\ndesigner\ndeveloper\ndietitian\ndirector\neditor\neditors\neducator\neducators\nengineer\nexpert\nfellow\nfounder\nfreelancer\ngardener\nguest\nhead\nhorticulturalist\nlawyer\nleader\nmanager\nnutritionist\nofficer\nowner\npartner\nplanner\npresident\nprincipal\nproducer\nprofessor\nreporter\nreporters\nrepresentative\nresearcher\nscientist\nspecialist\nstrategist\nstudent\ntherapist\ntrainee\nvp\nwriter\nwriters\ncorresponsal\nperiodista\nredactor\nredactora\nreportera\nreportero\ntoimittaja\npäätoimittaja\nkirjeenvaihtaja\ncorrespondant\ncorrespondante\njournaliste\nrédacteur\nrédactrice\nכתב\nכתבת\nעיתונאי\nעיתונאית\nújságíró\nszerkesztő\ntudósító\nwartawan\njurnalis\ncorrispondente\ngiornalista\ninviata\ninviato\nredattore\nredattrice\n記者\nライター\n編集委員\n論説委員\n特派員\n編集長\n기자\n논설위원\n특파원\nredacteur\nverslaggever\ndziennikarz\ndziennikarka\nkorespondent\nkorespondentka\ncolunista\ncorrespondente\njornalista\nrepórter\nкорреспондент\nжурналист\nжурналистка\nредактор\nобозреватель\nколумнист\nredaktör\nskribent\nkrönikör\nนักข่าว\nผู้สื่อข่าว\nmuhabir\nmuhabiri\neditör\neditörü\nyazar\nyazarı\ngazeteci\nкореспондент\nжурналіст\nжурналістка\n记者\n编辑\n編輯\n通讯员",
    begins: "",
    contains: "",
  },
  'saying': {
    exact: "erklärte\nfragte\nmeinte\nsagt\nsagte\nschreibt\nschrieb\nadded\nadds\nasked\nasks\nexplained\nexplains\nsaid\nsays\ntells\ntold\nwarned\nwrites\nwrote\nafirmó\ndecía\ndice\ndijo\nescribe\nescribió\nexplicó\najouté\ndisait\ndit\ndéclaré\nexpliqué\nlancé\nécrit\nécrivait\ndetto\nscritto\nscrive\nspiega\nspiegato\nafirmou\ndisse\ndiz\ndizia\nescreve\nescreveu\nexplicou",
    begins: "",
    contains: "",
  },
  'search': {
    exact: "بحث\nsøg\nsuchbegriff\nsuche\nsuche nach\nsuche öffnen\nsuchen\nclose search\nno results\nopen search\nsearch\nsearch button\nsearch for\nsearch here\nsearch results\nsearch site\nsearch the site\nsearch this blog\nsearch this site\nsearch website\nsite search\nstart typing\nsubmit search\ntype and hit enter\ntype here to search\ntype to search\nbuscador\nbuscar\nbuscar en\nbúsqueda\nrecherche\nrecherche pour\nrechercher\ncerca\ncerca nel sito\nricerca\n検索\n검색\nzoeken\nsøk\nszukaj\nbusca\npesquisa\npesquisar\nprocurar\nнайти\nпоиск\nsök\nara\n搜索",
    begins: "hit enter to search\npress enter to search\nsearch for:\ntype your search",
    contains: "",
  },
  'share-count': {
    exact: "aufrufe\nlike\nlikes\npin\npins\nread\nreads\nretweet\nretweets\nshare\nshares\ntweet\ntweets\nview\nviews\ncompartidos\nvisitas\npartages\nvues\ncondivisioni\nvisualizzazioni\nvisualizações",
    begins: "",
    contains: "",
  },
  'share-row': {
    exact: "drucken\nteilen\nmore\nprint\nshare\ncomparte\ncompartir\nimprimer\npartager\ncondividi\ndelen\ncompartilhe\npartilhe",
    begins: "",
    contains: "",
  },
  'share': {
    exact: "artikel anhören\nartikel merken\nartikel teilen\nfolgen\nmerken\nper e-mail\nteilen\nvorlesen\nweiterleiten\nadd to favorites\naddthis sharing buttons\nbookmark\nemail a friend\nemail article\nemail this\nemail this article\nfollow\nfollow us\ngift article\ngift this article\ngive this article\nlike\nlike loading\nlike this\nlisten\nlisten to article\nlisten to this article\nloading\npin\npin it\npost\nsave\nsave article\nsave for later\nsaved\nsend\nsend this to a friend\nsend to a friend\nshare\nshare article\nshare full article\nshare it\nshare link\nshare options\nshare the post\nshare with\nshares\ntotal shares\ntweet\ncomparte\ncomparte este artículo\ncompartir\nenviar\nescuchar\nguardar\nsíguenos\nenregistrer\nenvoyer\npartager\npartager cet article\nsuivre\nécouter\nascolta\ncondividi\ncondividi questo articolo\ninvia\nsalva\nseguici\nはてなブックマーク\nシェア\nシェアする\nポスト\nツイート\n공유\n공유하기\n기사 공유\ncompartilhar\ncompartilhe\nouvir\npartilhar\npartilhe\nsalvar\nsiga-nos",
    begins: "auf facebook teilen\nauf twitter teilen\nfolge uns\nfolgen sie uns\nteilen auf\nclick to email\nclick to print\nclick to share\nconnect with us\nfind us on\nfollow us on\njoin us on\nlike us on\nopens in new window\npost on x\nsave to\nshare by\nshare on\nshare this\nshare to\nshare via\ntweet this\ncompartir en\ncompartir por\nsigue a\nsíguenos en\npartager par\npartager sur\nsuivez nous\nsuivez-nous\ncondividi su\nseguici su\ncompartilhar no\ncompartilhe no\npartilhar no\nsiga o\nsiga-nos no",
    contains: "",
  },
  'skip-link': {
    exact: "zum hauptinhalt\nzum inhalt\nskip\nsaltar al contenido\npasser au contenu\n本文へ\n本文へスキップ\n本文へ移動\nメニューをとばして、記事の本文エリアへ\nメインコンテンツへスキップ\n본문 바로가기\n본문으로 바로가기\n메뉴 바로가기\n주메뉴 바로가기\nnaar de inhoud\nnaar hoofdinhoud\n跳到主要内容\n跳至主要內容\n跳至主要内容\n跳转到主要内容",
    begins: "gå til indhold\nspring til indhold\ngå til hovedindhold\ndirekt zum inhalt\ndirekt zur\nspringe zum\nzum hauptinhalt springen\nzum inhalt springen\nzum rezept springen\nzur hauptnavigation\njump to content\njump to main\njump to navigation\njump to recipe\nskip advert\nskip links\nskip navigation\nskip past newsletter\nskip to\nir a la receta\nir al contenido\npasar al contenido\nsaltar a contenido\nsaltar a la receta\nsaltar para\naller au contenu\naller directement au\naller à la\npassa al contenuto\nsalta al contenuto\nsalta alla ricetta\nvai al contenuto\nvai alla ricetta\nメニューをとばして\nga naar de inhoud\nga naar hoofdinhoud\ndirect naar de inhoud\nhopp til innhold\nhopp til hovedinnhold\ngå til innhold\nprzejdź do treści\nprzejdź do głównej treści\nir para a receita\nir para o conteúdo\npular para\nперейти к содержимому\nперейти к основному содержанию\nhoppa till innehållet\nhoppa till innehåll\ngå till innehåll\niçeriğe geç\nana içeriğe geç",
    contains: "",
  },
  'subscription': {
    exact: "abo\nbereits abonnent\njetzt abonnieren\njetzt testen\nnur für abonnenten\nsie sind bereits abonnent\nzum abo\nalready a member\nalready a subscriber? log in\nalready a subscriber? sign in\nalready have an account\ndon't have an account\nexclusive\nfor subscribers\nfor subscribers only\nfree trial\nmember exclusive\nnot a subscriber\npremium\npremium content\nstart free trial\nstart your subscription\nsubscriber exclusive\nsubscriber only\nsubscriber-only\nsubscribers only\ntry for free\nview offers\nview subscription options\ncontenido exclusivo para suscriptores\nexclusivo para suscriptores\nsolo para suscriptores\n¿ya eres suscriptor\nabonnés\narticle réservé aux abonnés\ncontenu réservé aux abonnés\ndéjà abonné\ndéjà abonné ? se connecter\nréservé aux abonnés\ncontenuto riservato agli abbonati\nriservato agli abbonati\nsei già abbonato\nsolo per abbonati\nconteúdo exclusivo para assinantes\nexclusivo para assinantes\njá é assinante",
    begins: "diesen artikel weiterlesen\njetzt kostenlos\njetzt registrieren\njetzt weiterlesen\nlesen sie diesen artikel\nmelden sie sich an\nmit einem abo\nsie möchten weiterlesen\nweiterlesen mit\nalready a subscriber\nalready subscribed\nbecome a member\nbecome a subscriber\ncancel anytime\ncancel at any time\ncontinue reading this article\ncontinue reading with\ncontinue reading your article\ncreate a free account\ncreate your free\nget access to\nget digital access\nget full access\nget unlimited\nlog in to\nplease log in\nplease sign in\nregister for free\nregister to\nsign in to\nstart your free\nsubscribe for full access\nsubscribe for just\nsubscribe for only\nsubscribe for unlimited\nsubscribe now to\nsubscribe to continue\nsubscribe to keep\nsubscribe to read\nsubscribe today\nthis article is for subscribers\nthis article is only available\nthis content is available\nthis content is for\nthis content is only available\nthis is a subscriber\nthis story is for subscribers\nto access this\nto continue reading\nto keep reading\nto read the full\nto read this article\ntry it free\ntry unlimited access\nunlimited access\nunlock the\nunlock this\nyou have articles left\nyou have reached your\nyou have read your last\nyou have used your\nyou've reached your\nyou've read your last\nhazte socio\nhazte suscriptor\ninicia sesión para\npara continuar leyendo\npara seguir leyendo\nregístrate gratis\nsuscríbete para\nsuscríbete y\nabonnez-vous pour\nabonnez-vous à partir\ncet article est réservé\nil vous reste\nla suite est réservée\nlisez la suite\npour lire la suite\nabbonati a\nabbonati per\naccedi per\nper continuare a leggere\nquesto contenuto è riservato\nassine e\nassine para\neste conteúdo é exclusivo\nfaça login para\npara continuar lendo",
    contains: "",
  },
  'tag-label': {
    exact: "kategorie\nkategorien\nschlagworte\nschlagwörter\nstichworte\nthemen\ncategories\ncategory\nexplore topics\nfiled in\nfiled to\nfiled under\nkeywords\nlabels\nmore topics\nposted in\nrelated topic\nrelated topics\ntag\ntagged\ntagged as\ntagged with\ntags\ntopic\ntopics\narchivado en\ncategoría\ncategorías\netiquetas\npalabras clave\ntemas\nmots clés\nmots-clés\nsujets\nthèmes\nthématiques\nargomenti\ncategorie\nparole chiave\ntemi\nassuntos\ncategoria\ncategorias\npalavras-chave\ntópicos",
    begins: "",
    contains: "",
  },
  'team': {
    exact: "agenturen\nredaktion\nadmin\nadministrator\nagencies\nagency\nbureau\ncontributor\ndesk\neditorial\neditors\nnewsroom\nstaff\nteam\nagencia\nredacción\nredaction\nrédaction\nagenzia\nredazione\nredactie\nagência\nredação",
    begins: "",
    contains: "",
  },
  'template-leftover': {
    exact: "not set\nnot specified\nnot available\nundefined\nnull\nnone\nnan\nuntitled\nuntitled document\nuntitled page\nno title\npage title\nsite name\nyour site name\nyour site title\nauthor name\nyour name\ndescription here\nlorem ipsum\nlorem ipsum dolor sit amet\nn/a\ntbd",
    begins: "",
    contains: "",
  },
  'trade': {
    exact: "autor\nautorin\njournalist\njournalistin\nkorrespondent\nkorrespondentin\nredakteur\nredakteurin\nreporter\nreporterin\nanalyst\nauthor\nblogger\nceo\ncolumnist\nconsultant\ncontributor\ncorrespondent\ncritic\ndirector\neditor\nfellow\nfounder\nfreelance\nfreelanced\nfreelancer\nfreelancers\nfreelancing\nlecturer\nphotographer\nproducer\nprofessor\nresearcher\nspecialist\nstaff\nwriter\neditora\nescritor\nescritora\nperiodista\nredactor\nredactora\nreportera\nauteur\nautrice\njournaliste\nrédacteur\nrédacteurs\nrédaction\nrédactions\nrédactrice\nrédactrices\ngiornalista\nredattore\nredattrice\nscrittore\nscrittrice\njornalista\nrepórter",
    begins: "",
    contains: "",
  },
  'web-archive': {
    exact: "wayback machine\ninternet archive wayback machine\nabout this capture\ncollected by\ntimestamps\narchive.today\narchive.is\narchive.ph\nwebpage capture\narchive.today webpage capture\nshare\ndownload .zip\nreport bug or abuse\nbuy me a coffee\nwebpage\nscreenshot\nno other snapshots from this url\nhistory\ncapture\ncaptures",
    begins: "the wayback machine\nsaved from\nall snapshots from host\ncollection:\norganization:\narchive-it partner since\narchived from\narchived copy of",
    contains: "",
  },
  'weekday': {
    exact: "الأحد\nالأربعاء\nالاثنين\nالثلاثاء\nالجمعة\nالخميس\nالسبت\ndi\ndienstag\ndo\ndonnerstag\nfr\nfreitag\nmi\nmittwoch\nmo\nmontag\nsa\nsamstag\nso\nsonnabend\nsonntag\nfri\nfriday\nmon\nmonday\nsat\nsaturday\nsun\nsunday\nthu\nthur\nthurs\nthursday\ntue\ntues\ntuesday\nwed\nwednesday\ndomingo\njueves\nlunes\nmartes\nmiércoles\nsábado\nviernes\ndim\ndimanche\njeu\njeudi\nlun\nlundi\nmar\nmardi\nmer\nmercredi\nsam\nsamedi\nven\nvendredi\ngio\ngiovedì\nlunedì\nmartedì\nmercoledì\nsab\nsabato\nvenerdì\n土\n土曜日\n日曜日\n月\n月曜日\n木\n木曜日\n水\n水曜日\n火\n火曜日\n金\n金曜日\n금\n금요일\n목\n목요일\n수\n수요일\n월\n월요일\n일\n일요일\n토\n토요일\n화\n화요일\ndinsdag\ndonderdag\nmaandag\nvrijdag\nwoensdag\nzaterdag\nzondag\nczwartek\nniedziela\npiątek\nponiedziałek\nsobota\nwtorek\nśroda\ndom\nfeira\nqua\nquarta\nqui\nquinta\nseg\nsegunda\nsex\nsexta\nsáb\nter\nterça\nвоскресенье\nвторник\nпонедельник\nпятница\nсреда\nсуббота\nчетверг\nfredag\nlördag\nmåndag\nonsdag\nsöndag\ntisdag\ntorsdag\nвівторок\nнеділя\nпʼятниця\nпонеділок\nсереда\nсубота\nчетвер\n星期一\n星期三\n星期二\n星期五\n星期六\n星期四\n星期天\n星期日",
    begins: "",
    contains: "",
  },
} as const;
