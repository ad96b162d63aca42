import { keyOf } from '../page/text-traits.ts';
import { defineCleaner } from './define-cleaner.ts';
import { isShort } from './headlines.ts';
import { phrases, saysAny } from './wording.ts';

const LABELS = `
      tags | tag | topics | topic | related topics | related topic | explore topics | more topics | categories
      category | filed under | filed in | filed to | tagged | tagged with | tagged as | posted in | keywords | labels | themen
      schlagworte | schlagwörter | stichworte | kategorien | kategorie | mots-clés | mots clés | sujets | thèmes
      thématiques | etiquetas | temas | categorías | categoría | palabras clave | archivado en | tópicos
      categorias | categoria | palavras-chave | assuntos | argomenti | categorie | parole chiave | temi
    `;
const isLabel = saysAny({ exact: LABELS });
const labels = new Set(phrases(LABELS));
/** The longest label, in characters. */
const LONGEST_LABEL = 24;
const hashtags = () => /^(?:#[\p{L}\p{N}_]{2,60}[\s,|·]*){1,30}$/u;

/** Tags that a label alone in its line announces, one a line. */
const LISTED_AT_MOST = 15;

export const tags = defineCleaner({
  id: 'tags',
  about: 'Tags, topics and categories, after their label or as hashtags.',
  reasons: {
    tags: 'A label of tags, or the tags themselves.',
  },
  clean(page, { remove, suspect }) {
    let listed = 0;
    for (const block of page.open()) {
      const traits = page.traits(block);
      if (isLabel(traits)) {
        remove(block, 'tags');
        listed = LISTED_AT_MOST;
      } else if (traits.words <= 45 && isTagLine(block.text)) {
        remove(block, 'tags');
      } else if (listed > 0 && traits.words <= 5 && isShort(page, block)) {
        suspect(block, 'tags');
        listed--;
      } else listed = 0;
    }
  },
});

/** A line of hashtags, or of a label, a colon and what it labels. */
export const isTagLine = (text: string): boolean => isLabelled(text) || (text.startsWith('#') && hashtags().test(text));

/** A label, a colon and its tags in one line. */
function isLabelled(text: string): boolean {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  return colon > 0 && colon < text.length - 1 && labels.has(keyOf(text.slice(0, colon)));
}
