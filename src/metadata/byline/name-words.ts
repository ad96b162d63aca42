/** Words that tell names from what stands around them in bylines. All in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Small words within names. */
export const PARTICLES = words(
  'de da do dos das di del della der den van von zu zur la le du des ten ter te bin ibn ben al el e y of af av the',
);

/** Where a name is over, however it is written: the line goes on with dates, counts, buttons. */
export const ENDINGS = words(
  'updated update published posted modified last reviewed medically fact share follow subscribe photo photos image images video min mins minute minutes read reading comment comments view email print save listen edited originally est edt pst pdt gmt utc monday tuesday wednesday thursday friday saturday sunday veröffentlicht aktualisiert publicado actualizado atualizado publié pubblicato aggiornato montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche lunedì martedì mercoledì giovedì venerdì domenica kommentar kommentare foto fotos bild beeld lesezeit lesedauer categories category tags filed twitter instagram linkedin facebook loading copyright 입력 수정 등록 승인 송고 기사입력 최종수정',
);

/** Months, which before a number are part of a date, and elsewhere may be names. */
export const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janvier février mars avril juin juillet août septembre octobre novembre décembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho setembro outubro dezembro',
);

/** Where a name is over when written small. */
export const SMALL_ENDINGS = words(
  'no in on at via for about from is was has have am pm um uhr mis le il em às this that under to est vor hace há seit',
);

/** What people are at the paper: said after a name, never a name. */
export const ROLES = words(
  'editor editors reporter reporters writer writers correspondent correspondents contributor contributors columnist columnists officer director manager founder co-founder cofounder ceo cto cmo coo cfo vp president leader professor expert specialist analyst producer consultant strategist engineer developer designer researcher author blogger journalist freelancer associate assistant coach owner partner redakteur redakteurin redaktionsleiter korrespondent korrespondentin reporterin journalistin autor autorin volontär chefredakteur journaliste rédacteur rédactrice correspondant correspondante redactor redactora periodista corresponsal reportero reportera jornalista repórter colunista correspondente giornalista redattore redattrice corrispondente inviato inviata redacteur verslaggever fellow student gardener scientist advisor planner nutritionist dietitian therapist attorney lawyer educators educator head representative horticulturalist principal chair trainee guest 기자 특파원 논설위원',
);

/** What goes before a role: 'Senior Staff Writer', 'Former Deputy Tech Editor'. */
export const ROLE_QUALIFIERS = words(
  'staff senior junior chief executive managing contributing deputy associate assistant former vice head lead marketing content technical tech special guest intern freelance political sports business science health national foreign investigative creative digital product print licensed certified registered master travel community',
);

/** A team or a desk, which may sign for itself. */
export const TEAMS = words(
  'team desk staff editors bureau redaktion redacción redaction rédaction redação redazione redactie newsroom agency agencies agenturen agencia agência agenzia editorial admin administrator contributor',
);

/** Short lines of pages that look like names and are none: no word of these stands in a name. */
export const NO_NAME = words(
  'home about contact us menu search news blog sign log login in up privacy policy terms read more all posts post share table contents get started free trial learn ask question questions answer answers view see the your our my new best top how what why who when where guide guides resources products product services service solutions pricing company careers help support community events shop store cart account subscribe newsletter advertisement related articles article latest popular trending skip main content introduction overview conclusion summary key takeaways back next previous download copy link facebook twitter instagram linkedin pinterest youtube tiktok whatsapp reddit email print comments comment reply category categories tags topics tag health travel business technology tech sports politics world science entertainment lifestyle food fashion culture opinion education finance money home garden design marketing software data digital online web app apps mobile video photo photos image images gallery books movies music games podcast reviews review tips ideas news daily weekly today breaking live watch listen explore discover join now try book demo request quote follow image credit source getty advertiser disclosure affiliate updated published author authors by written biography bio profile page more less show hide open close toggle navigation breadcrumb and or with from for to of at & + – | inc llc ltd gmbh corp co university college school institute center centre department press office association foundation über uns kontakt startseite suche anmelden impressum datenschutz mehr lesen noticias inicio stand artikel anzahl teilen drucken merken weiterempfehlen verwandte themen zurück übersicht menü ähnliche beiträge mit im der die und partager imprimer envoyer lire compartir imprimir guardar compartilhar salvar condividi stampa cited link text plan plans options option step steps customer care program programs checkout secure knowledge version pdf doc contacto buscar más accueil contactez recherche actualités chi siamo contatti cerca notizie início contato notícias 페이스북 트위터 카카오톡 카카오스토리 네이버 밴드 공유 인쇄 스크랩 댓글 구독 로그인',
);

/** What a place of work is called: after a name and a comma it is no second name. */
export const INSTITUTIONS = words(
  'university college school institute center centre department hospital foundation association laboratory academy universität hochschule institut université universidad universidade università instituto inc llc ltd gmbh corp',
);

/** Agencies that sign what they wrote, as they are printed. */
export const AGENCIES = words(
  'ap afp dpa efe reuters lusa ansa upi pa pti ani ians xinhua tass interfax kyodo yonhap bernama apa sda ats belga anp ritzau tt ntb stt pap ctk čtk mti hina tanjug agerpres lapresse adnkronos agi ptk aap cp kna epd sid afx bloomberg',
);

/** Agencies by their full names. */
export const AGENCY_NAMES: readonly string[] = [
  'associated press',
  'the associated press',
  'agence france-presse',
  'deutsche presse-agentur',
  'europa press',
  'agencia efe',
  'agência lusa',
  'agência brasil',
  'thomson reuters',
  'press association',
  'press trust of india',
  'xinhua news agency',
  'united press international',
  'canadian press',
  'the canadian press',
  'ria novosti',
  'agencia ansa',
];

/** Letters after a name, without their full stops; after one of these others may follow. */
export const CREDENTIALS = words(
  'md phd msc bsc ms ma mba ba bs jd rn rd rdn ld np do dds dmd dvm vmd cfp cepf cpa cfa esq lcsw lmft psyd edd mph mpa pe pt dpt cscs cpt smt jr sr ii iii',
);
