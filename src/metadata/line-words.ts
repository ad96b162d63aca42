/** Words by which short lines around a headline are told apart, lower-case, parted by spaces; pairs by bars. */

export const READING_TIME = 'read reading lesezeit lesedauer lecture lectura leitura lettura leestijd чтения';

/** Single words of buttons, notices and labels. */
export const FURNITURE =
  'cookie cookies javascript login logout subscribe newsletter advertisement anzeige publicidad publicité publicidade pubblicità inhaltsverzeichnis toggle menu privacy datenschutz copyright weiterlesen compartir partager compartilhar condividi teilen download disclosure affiliate comment comments kommentare comentarios commentaires related verwandte relacionada relacionado search suche buscar rechercher follow share post posts loading sponsored trending contents faq faqs tags topics posted';

/** Pairs of words of the same. */
export const FURNITURE_PAIRS =
  'sign in|sign up|log in|log out|skip to|table of|rights reserved|click here|read more|learn more|see all|view all|leer más|lire la|leia mais|leggi anche|follow us|add to|contact us|about us|get started|free trial|book a|your email|back to|return to|jump to|breaking news|latest news|most read|most popular|editor s|this article|key takeaways|key insights|published in|official website';

export const CAPTION_WORDS =
  'image photo photos picture media credit credits foto bild crédit getty shutterstock photograph photographs reuters ap';
