/**
 * What a short line around a headline looks like, told by shape and wording in the major languages of the web.
 * These only tell kinds of lines apart; what a date means, or whose name a byline holds, others work out.
 */
import { hasBylineLead } from './byline/byline-lead.ts';

export interface LineShape {
  /** Holds a day and month, or an age: 'November 20, 2020', '20.11.2020', '13 hours ago'. */
  readonly speaksOfDate: boolean;
  /** Says little else: 'Published Nov. 20, 2020 at 5:50 am'. */
  readonly isDate: boolean;
  /** 'Yesterday', '3h ago', 'vor 2 Tagen'. */
  readonly isAge: boolean;
  /** '6 min read', 'Lesezeit: 3 Minuten'. */
  readonly isReadingTime: boolean;
  /** 'By Jane Roe', 'Von Erika Beispiel'. */
  readonly isByline: boolean;
  /** Two to four capitalised words: 'Jane Roe', but also 'Contact Us'. */
  readonly isNameLike: boolean;
  /** 'Home » Sports » Cup': a way to the page, which may end in its title. */
  readonly isBreadcrumb: boolean;
  /** Wording of buttons, notices, and labels of lists and rails. */
  readonly isFurniture: boolean;
  /** Says whose picture this is or what it shows. */
  readonly isCaption: boolean;
}

/** Beginnings of the names of months: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian, Turkish. */
const MONTH =
  /(?<!\p{L})(?:jan|ene|gen|sty|янв|oca|feb|fév|fev|lut|фев|şub|mar|mär|mrz|maa|мар|apr|abr|avr|kwi|апр|nis|may|mai|mag|mei|maj|мая|май|jun|juin|giu|cze|июн|haz|jul|juil|lug|lip|июл|tem|aug|ago|aoû|aou|sie|авг|ağu|sep|set|wrz|сен|eyl|oct|okt|out|ott|paź|окт|eki|nov|lis|ноя|kas|dec|déc|dez|dic|gru|дек|ara)/iu;
const DAY_OR_YEAR = /(?<!\d)(?:\d{1,2}|(?:19|20)\d\d)(?!\d)/;
const NUMERIC_DATE =
  /(?<!\d)(?:\d{4}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}|\d{1,2}[-./]\s?\d{1,2}[-./]\s?(?:\d{4}|\d{2}))(?!\d)/;
const AGE =
  /(?<!\p{L})(?:\d+|an?|one)\s?(?:min|mins|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|y|yrs?|years?)\.? ago(?!\p{L})|^(?:vor|hace|il y a|há|\d+) .{1,20}(?:stunden?|tag|tagen|minuten?|monat(?:en)?|jahr(?:en)?|horas?|d[ií]as?|heures?|jours?|meses|anos?|años?|ore fa|giorni fa)$|^(?:yesterday|today|gestern|heute|ayer|hoy|hier|ontem|hoje|ieri|oggi)(?!\p{L})/iu;
const READING_TIME =
  /(?:\d|xx|--)[\s-]?(?:min|mins|minutes?|minuten|minutos?|minuti|мин)\.?[\s,·•|]*(?:read|lesezeit|lesedauer|de lecture|de lectura|de leitura|di lettura|leestijd|чтения|$)|(?:read(?:ing)? time|lesezeit|temps de lecture|tiempo de lectura|tempo de leitura|tempo di lettura)/iu;

/** What stands in a line beside the date that it tells, in lower case. */
const DATE_COMPANY = new Set(
  'posted published updated update modified last first on at the of th st nd rd am pm a p m est edt et pst pdt pt cst cdt ct gmt utc bst cet mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday date created edited publié le à mis jour modifié lundi mardi mercredi jeudi vendredi samedi dimanche publicado actualizado el las de del a lunes martes miércoles jueves viernes sábado domingo hora horas h uhr veröffentlicht aktualisiert stand am um den der vom montag dienstag mittwoch donnerstag freitag samstag sonntag pubblicato aggiornato il alle ore lunedì martedì mercoledì giovedì venerdì sabato domenica atualizado em às segunda terça quarta quinta sexta feira опубликовано г в 年 月 日 入力'.split(
    ' ',
  ),
);
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

const BREADCRUMB_START =
  /^(?:home|homepage|start|startseite|you are here|sie sind hier|inicio|início|accueil|hjem|strona główna|главная)(?:\s*[>»›/|·•→:]|\s{2,}|\p{Lu}|\s.*[>»›/])/iu;
const BREADCRUMB_MARK = /\p{L}\s*[>»›→]\s*\p{L}|\s\/\s.*\s\/\s/u;

const FURNITURE =
  /(?<!\p{L})(?:cookies?|javascript|sign in|sign up|log ?in|log ?out|subscribe|newsletter|advertisement|anzeige|publicidad|publicité|publicidade|pubblicità|skip to|table of contents?|inhaltsverzeichnis|toggle|menu|privacy|datenschutz|copyright|©|all rights reserved|click here|read more|learn more|see all|view all|weiterlesen|leer más|lire la suite|leia mais|leggi anche|follow us|share (?:this|on)|compartir|partager|compartilhar|condividi|teilen|download|add to cart|contact us|about us|disclosure|affiliate|comments?|kommentare|comentarios|commentaires|related|verwandte|relacionad[ao]s|search|suche|buscar|rechercher|get started|free trial|book a demo|your email|follow|share|posts?|back to|return to|jump to|loading|sponsored|breaking news|latest news|trending|most (?:read|popular)|editor'?s picks?|in this article|key (?:takeaways|insights)|contents|faqs?|tags|topics|posted|published in|official website)(?!\p{L})/iu;

const CAPTION =
  /^(?:(?:image|photo|picture|media) (?:source|caption|credit)|photo(?:graph)?s? by|credits?\b|foto:|bild:|crédit)|(?:photo|image|credit|foto|bild|crédit|getty|shutterstock|via ap|reuters)\s?(?:[:/)]|images|credit)/iu;

const NAME_LIKE = /^\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;

/** Longer texts are looked at no further: they are none of these. */
const LONGEST = 250;

const isMostlyDate = (text: string): boolean =>
  (text.match(WORDS) ?? []).filter(
    (word) => !/^\p{N}/u.test(word) && !MONTH.test(word) && !DATE_COMPANY.has(word.toLowerCase()),
  ).length <= 1;

const NONE: LineShape = {
  speaksOfDate: false,
  isDate: false,
  isAge: false,
  isReadingTime: false,
  isByline: false,
  isNameLike: false,
  isBreadcrumb: false,
  isFurniture: false,
  isCaption: false,
};

/** `length` is the text's length in words. */
export function lineShape(text: string, length: number): LineShape {
  if (text.length > LONGEST) return NONE;
  const isAge = AGE.test(text);
  const speaksOfDate = isAge || NUMERIC_DATE.test(text) || (DAY_OR_YEAR.test(text) && MONTH.test(text));
  return {
    speaksOfDate,
    isDate: speaksOfDate && length <= 16 && isMostlyDate(text),
    isAge: isAge && length <= 8,
    isReadingTime: length <= 20 && READING_TIME.test(text),
    isByline: hasBylineLead(text),
    isNameLike: length <= 5 && NAME_LIKE.test(text),
    isBreadcrumb: BREADCRUMB_START.test(text) || BREADCRUMB_MARK.test(text),
    isFurniture: FURNITURE.test(text),
    isCaption: CAPTION.test(text),
  };
}
