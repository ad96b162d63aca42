import { saysAny } from './wording.ts';

/** Labels that stand over, or before each of, the headlines of other stories. */
export const isRailLabel = saysAny('rail-label', 7);

/** Buttons, not labels: what follows them is not theirs. */
export const isReadMore = saysAny('read-more');

/** Beginnings after which, in the same line, the headline of another story follows: `Read more: …`. */
const INLINE_LABEL =
  /^[\W_]{0,4}(?:(?:also )?(?:read|see|watch|check out) (?:more|also|next|this)|also (?:read|see|watch|on)|related(?: (?:article|story|post|reading|video|link|news|content)s?)?|more(?: on this| coverage)?|recommended|don['’]t miss|up next|must[- ]read|see also|read|watch|lesen sie (?:auch|hier|mehr)(?: dazu)?|lies auch|auch interessant|mehr (?:zum thema|dazu|lesen)|siehe auch|(?:à |a )?lire (?:aussi|également)|(?:à )?voir (?:aussi|également)|lea (?:también|además|más)|lee (?:también|además|más)|leer (?:también|más)|te puede interesar|ver (?:también|más)|vea también|mira también|leia (?:também|mais|ainda)|veja (?:também|mais)|saiba mais|confira(?: também)?|leggi anche|vedi anche|guarda anche|lees ook|läs också|les også|læs også|czytaj (?:także|też|więcej)|zobacz (?:także|też)|читайте также|baca juga)\s*(?::|\||–|—|>|»|→|>>)\s*\S/i;
const INLINE_SIGN = /[:|–—>»→]/;
/** No label is longer, in characters. */
const LONGEST_LABEL = 48;

/** Whether a line begins with such a label and goes on as a headline. */
export const hasInlineLabel = (text: string): boolean =>
  INLINE_SIGN.test(text.slice(0, LONGEST_LABEL)) && INLINE_LABEL.test(text);
