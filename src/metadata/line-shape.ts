/**
 * What a short line around a headline looks like, told by shape and wording in the major languages of the web.
 * These only tell kinds of lines apart; what a date means, or whose name a byline holds, others work out.
 */
import type { Block } from '../document/document.ts';
import { hasBylineLead } from './byline/byline-lead.ts';
import type { BlockTimes } from './dates/block-times.ts';
import { monthOfWord } from './dates/month-of-word.ts';
import { foldLetters } from './fold-letters.ts';

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

const NUMERIC_DATE =
  /(?<!\d)(?:\d{4}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}|\d{1,2}[-./]\s?\d{1,2}[-./]\s?(?:\d{4}|\d{2}))(?!\d)/;
const DIGIT = /\d/;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const READING_TIME = words('read reading lesezeit lesedauer lecture lectura leitura lettura leestijd чтения');
const MINUTES = words('min mins minute minutes minuten minutos minuti мин');

/** Spares nearly every line the pattern below. */
const HOME = /^(?:home|start|you|sie|in[ií]cio|accueil|hjem|strona|главная)/i;
const BREADCRUMB_START =
  /^(?:home|homepage|start|startseite|you are here|sie sind hier|inicio|início|accueil|hjem|strona główna|главная)(?:\s*[>»›/|·•→:]|\s{2,}|\p{Lu}|\s.*[>»›/])/iu;
const ARROW_OR_SLASH = /[>»›→/]/;
const BREADCRUMB_MARK = /\p{L}\s*[>»›→]\s*\p{L}|\s\/\s.*\s\/\s/u;

/** Single words of buttons, notices and labels. */
const FURNITURE = words(
  'cookie cookies javascript login logout subscribe newsletter advertisement anzeige publicidad publicité publicidade pubblicità inhaltsverzeichnis toggle menu privacy datenschutz copyright weiterlesen compartir partager compartilhar condividi teilen download disclosure affiliate comment comments kommentare comentarios commentaires related verwandte relacionada relacionado search suche buscar rechercher follow share post posts loading sponsored trending contents faq faqs tags topics posted',
);
/** Pairs of words of the same. */
const FURNITURE_PAIRS = new Set(
  'sign in|sign up|log in|log out|skip to|table of|rights reserved|click here|read more|learn more|see all|view all|leer más|lire la|leia mais|leggi anche|follow us|add to|contact us|about us|get started|free trial|book a|your email|back to|return to|jump to|breaking news|latest news|most read|most popular|editor s|this article|key takeaways|key insights|published in|official website'.split(
    '|',
  ),
);

const CAPTION_WORDS = words(
  'image photo photos picture media credit credits foto bild crédit getty shutterstock photograph photographs reuters ap',
);
const CAPTION =
  /^(?:(?:image|photo|picture|media) (?:source|caption|credit)|photo(?:graph)?s? by|credits?\b|foto:|bild:|crédit)|(?:photo|image|credit|foto|bild|crédit|getty|shutterstock|via ap|reuters)\s?(?:[:/)]|images|credit)/i;

/** Of a folded text. */
const NAME_LIKE = /^[A-ZÀ][¸A-Za-zÀàª'’.-]+(?: [A-ZÀ][¸A-Za-zÀàª'’.-]*){1,3}$/;

/** Longer texts are looked at no further: they are none of these. */
const LONGEST = 250;

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

const isNumber = (before: string | undefined, after: string | undefined): boolean =>
  /^\d{1,2}(?:st|nd|rd|th)?$|^\d{4}$/.test(before ?? '') || /^\d{1,2}(?:st|nd|rd|th)?$|^\d{4}$/.test(after ?? '');

/** `all` are the lower-cased words of the block, `length` its length in words. */
export function lineShape(block: Block, all: readonly string[], length: number, times: BlockTimes): LineShape {
  const { text } = block;
  if (text.length > LONGEST) return NONE;
  const hasDigit = DIGIT.test(text);
  const isAge = length <= 8 && times.isAge(block);
  const namesDay =
    hasDigit &&
    (NUMERIC_DATE.test(text) ||
      all.some((word, at) => isNumber(all[at - 1], all[at + 1]) && monthOfWord(word, null) !== null));
  const hasMinutes = all.some((word, at) => MINUTES.has(word) && /^\d/.test(all[at - 1] ?? ''));
  return {
    speaksOfDate: isAge || namesDay,
    isDate: isAge || (namesDay && length <= 20 && times.isDateLine(block)),
    isAge,
    isReadingTime: length <= 20 && (all.some((word) => READING_TIME.has(word)) ? hasDigit : hasMinutes && length <= 4),
    isByline: hasBylineLead(text, all),
    isNameLike: length <= 5 && NAME_LIKE.test(foldLetters(text)),
    isBreadcrumb:
      (HOME.test(text) && BREADCRUMB_START.test(text)) || (ARROW_OR_SLASH.test(text) && BREADCRUMB_MARK.test(text)),
    isFurniture:
      text.includes('©') ||
      all.some((word, at) => FURNITURE.has(word) || FURNITURE_PAIRS.has(`${word} ${all[at + 1]}`)),
    isCaption: all.some((word) => CAPTION_WORDS.has(word)) && CAPTION.test(text),
  };
}
