import type { Block } from '../document/document.ts';
import { WordClass } from '../page/word-classes.ts';
import { Kind } from '../text/characters.ts';
import { phrasePattern } from '../text/phrases.ts';
import { defineCleaner } from './define-cleaner.ts';
import type { Page } from './page.ts';

/** Characters at a line's end within which a credit stands, and within which what its label announces begins. */
const LONGEST_END = 140;
const LONGEST_CREDIT = 64;

/** A credit stands at the line's beginning after a label, or at its end in brackets or after a bar. */
const CREDIT_FIRST =
  /^[[(]?(?:photo(?:graph|s|graphy)?|image|images|picture|pictures|pic|video|illustration|graphic|credit|credits|photo credit|image credit|image source|photo source|courtesy|source|foto|fotos|bild|bilder|grafik|quelle|bildquelle|crédit|crédits|crédit photo|crédits photo|photo d'illustration|imagen|fotografía|foto de archivo|crédito|créditos|imagem|reprodução|divulgação|immagine|fonte|fuente)(?: (?:by|from|via|credit|source|courtesy|courtesy of|de|von|di|par|do|da))?\s*(?::|\/|©|—|–|\|)\s*\S.{0,90}$/i;
const CREDIT_BY =
  /^[[(]?(?:photos?|photographs?|images?|pictures?|illustrations?|video|foto|fotos|illustration) (?:by|courtesy of|courtesy|credit|via|von|par|de|di) \S.{0,70}$/i;
const CREDIT_IN_BRACKETS =
  /\((?:[^()]{0,40}\b)?(?:photo(?:s|graph)?(?= ?(?:by|credit|courtesy|via|:|\/|\)))|image(?= ?(?:by|credit|courtesy|source|via|:|\/|\)))|ap photo|file photo|credit|courtesy|getty|reuters|afp|shutterstock|istock|foto|bild|imago|dpa|epa|archivo|archivio|arquivo|archief|archivbild|symbolbild|reprodução|divulgação|ansa)\b[^()]{0,70}\)[.)]?$/i;
const CREDIT_AFTER_SIGN =
  /[|/—–-] ?(?:ap|afp|reuters|getty images?|via getty images|shutterstock|istock|epa|efe|dpa|imago|picture alliance|bloomberg|alamy|unsplash|pixabay|pexels|wikimedia commons)(?: ?(?:\/|via)[^|/—–]{0,41})?[.)]?$/i;
const CREDIT_AFTER_LABEL = /(?:(?:photo|image|credit|foto|bild|source) ?:[^.:]{2,61}|©[^.©]{2,61})[.)]?$/i;
const CREDIT_ALONE =
  /^[[(]?(?:©|getty images?|ap photo|reuters|shutterstock|istock|afp|epa|alamy|unsplash|pixabay|pexels|imago|file photo|stock photo|wikimedia commons|screenshot|symbolbild|archivbild|archivfoto|foto de archivo|photo d'archives)(?:\W.{0,60})?$/i;
const MEDIA =
  /^(?:(?:view|see|open|show) (?:image|photo|gallery|fullscreen|full screen|larger image|slideshow|all photos)(?: .{0,40})?|(?:image|photo|slide|bild|foto) ?\d{1,3} ?(?:of|\/|von|de|di) ?\d{1,3}|\d{1,3} ?\/ ?\d{1,3}|(?:image|photo|video) caption|hide caption|toggle caption|enlarge(?: this)? image|enlarge|zoom|play|play video|pause|mute|unmute|caption|media caption|fullscreen|watch video|video player|\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?)$/i;

export const captions = defineCleaner({
  id: 'captions',
  about:
    'Captions and credits of photographs and videos, detected by their credits, and the controls of galleries and players.',
  reasons: {
    caption: { group: 'about', about: 'A caption with its credit, or the label of a caption.' },
    credit: { group: 'about', about: 'The credit of a picture without its caption.' },
    media: { group: 'about', about: 'A control or a counter of a gallery or a player.' },
  },
  clean(page, { remove, flag }) {
    for (const block of page.open()) {
      const traits = page.traits(block);
      const { words } = traits;
      if (words > 70) continue;
      const mayCredit = mayHoldCredit(page, block);
      if (words <= 8 && mayBeMedia(page, block) && MEDIA.test(block.text)) remove(block, 'media');
      else if (words <= 18 && mayCredit && isCredit(block.text) && !isOfSpecifications(page, block))
        remove(block, 'credit');
      else if (
        words <= 60 &&
        (mayCredit || mayLabelCredit(page, block)) &&
        endsInCredit(block.text.slice(-LONGEST_END))
      )
        (words <= 45 ? remove : flag)(block, 'caption');
    }
  },
});

/** A credit names a picture or a source, or has the sign of a right. */
const mayHoldCredit = (page: Page, block: Block): boolean =>
  page.traits(block).holds(WordClass.credit) || (isCounted(page, block, 'symbols') && block.text.includes('©'));

/** A label may have its word at the end of another: `Titelbild: ...`. */
const mayLabelCredit = (page: Page, block: Block): boolean =>
  isCounted(page, block, 'colons') &&
  Math.max(block.text.lastIndexOf(':'), block.text.lastIndexOf('：')) >= block.text.length - LONGEST_CREDIT;

/** A control has a word of its own, or a number that may be run together with it; a counter has nothing but numbers. */
const mayBeMedia = (page: Page, block: Block): boolean =>
  page.traits(block).holds(WordClass.mediaControl) ||
  isCounted(page, block, 'mixed') ||
  page.analysis.table.firstKind[block.index] === Kind.digit;

const isCounted = (page: Page, { index }: Block, sign: 'symbols' | 'colons' | 'mixed'): boolean =>
  (page.analysis.table.counts[sign][index] as number) > 0;

const isCredit = (text: string): boolean => CREDIT_FIRST.test(text) || CREDIT_BY.test(text) || CREDIT_ALONE.test(text);

/** `Weight: 400 g`, and no credit itself. */
const LABELLED = /^\p{L}[^:.]{1,29}: ?\S/u;

/** A label with a value beside others is a line of a table of specifications, whatever it names. */
function isOfSpecifications(page: Page, { index, text }: Block): boolean {
  const isLabelled = (other: Block | undefined) =>
    other !== undefined &&
    LABELLED.test(other.text) &&
    page.traits(other).words <= 18 &&
    !(mayHoldCredit(page, other) && isCredit(other.text));
  return LABELLED.test(text) && (isLabelled(page.blocks[index - 1]) || isLabelled(page.blocks[index + 1]));
}

/** `Reuters/Jane Roe`, `(AFP / Jane Roe)`: an agency and who took the picture. */
const agencyAndName = phrasePattern(
  'agency',
  'iu',
  (agency) => `(?:^|[\\s(\\[])${agency} ?/[^()\\[\\]/]{2,40}[)\\]]?$`,
);
/** `… at noon. Getty Images`, `… (Shutterstock)`, `… via AP Photo`: an archive at the end, after a sentence or a sign. */
const archiveAtEnd = phrasePattern(
  'credit-archive',
  'iu',
  (archive) => `(?:[.!?。”"’)\\]([/|–—-]|\\bvia) ?${archive}[)\\]]?$`,
);
/** `… at noon. Foto: Jane Roe`, `…（写真：…）`. */
const labelAtEnd = phrasePattern(
  'credit-label',
  'iu',
  (label) => `(?:[.!?。”"’)\\](（\\[|–—] ?)${label} ?[:：/=][^.:：!?。)）\\]]{2,51}[)）\\]]?$`,
);

/** Each pattern is asked only where the sign stands that it needs: most pages then never have it compiled. */
const endsInCredit = (end: string): boolean =>
  (end.slice(-2).includes(')') && CREDIT_IN_BRACKETS.test(end)) ||
  (/[|/—–-]/.test(end) && CREDIT_AFTER_SIGN.test(end)) ||
  (/[:©]/.test(end) && CREDIT_AFTER_LABEL.test(end)) ||
  (end.includes('/') && agencyAndName().test(end)) ||
  archiveAtEnd().test(end) ||
  (/[:：/=]/.test(end) && labelAtEnd().test(end));
