import { WordClass } from '../page/word-classes.ts';
import { saysAny } from '../page/wordings/says-any.ts';
import type { TextTraits } from '../page/wordings/text-traits.ts';
import { defineCleaner } from './define-cleaner.ts';

const isLabel = saysAny('author-label', 9);

/** `责任编辑：周敏`: who saw a report into print, below it. */
const EDITOR = /^[（(【[]?(?:责任编辑|責任編輯|责编|责任校对|编辑|編輯)\s?[:：]/;

/** `Jane Roe is a reporter for …`: a name, a form of "to be", and a trade or a place of work. */
const biography = () =>
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|de|del|van|von|der|di|da|le|la|and|und|et|y|e) ){1,6}(?:is|was|has been|are|covers|writes|reports|ist|schreibt|est|es|é|è)(?=\s).{0,120}\b(?:writer|reporter|journalist|editor|author|correspondent|columnist|contributor|blogger|freelance\p{L}*|photographer|professor|researcher|analyst|fellow|founder|co-founder|director|ceo|staff|producer|critic|specialist|consultant|lecturer|Redakteur(?:in)?|Journalist(?:in)?|Autor(?:in)?|Reporter(?:in)?|Korrespondent(?:in)?|journaliste|rédact\p{L}+|auteur|autrice|periodista|redactora?|escritora?|reportera?|editora?|jornalista|repórter|escritora?|giornalista|redattore|redattrice|scrittore|scrittrice)\b/u;

const REACH =
  /^(?:reach|contact|email|e-mail|follow|write to|send (?:tips|an email) to|you can (?:reach|follow|contact|email)|follow (?:him|her|them)|he can be|she can be|they can be|readers can|got a tip)\b.{0,120}(?:@|at \d|twitter|facebook|linkedin|bluesky|instagram|\bemail\b|\bx\b)/i;
const CAN_BE_REACHED = /\bcan be (?:reached|contacted|emailed|followed) (?:at|by|on|via)\b/i;

/** Someone is something. Spares nearly every block the pattern, which is costly to compile. */
const mayBeBiography = (traits: TextTraits): boolean => traits.holds(WordClass.being) && traits.holds(WordClass.trade);

export const authorBox = defineCleaner({
  id: 'author-box',
  about: 'Who the author is and how to contact them, beside or after the article.',
  reasons: {
    'author-box': { group: 'about', about: 'A label, a biography or an address of the author.' },
  },
  clean(page, { remove, flag }) {
    const { unspaced } = page.analysis.table.counts;
    for (const block of page.open()) {
      const traits = page.traits(block);
      if (traits.words > 110) continue;
      if (isLabel(traits) || (traits.words <= 12 && (unspaced[block.index] as number) > 0 && EDITOR.test(block.text)))
        remove(block, 'author-box');
      else if (
        traits.words <= 50 &&
        traits.holds(WordClass.contact) &&
        (REACH.test(block.text) || (CAN_BE_REACHED.test(block.text) && !/["“”„«»]/.test(block.text)))
      )
        remove(block, 'author-box');
      else if (mayBeBiography(traits) && biography().test(block.text.slice(0, 400))) flag(block, 'author-box');
    }
  },
});
