/** What labels of tags say, and lines of tags look like. */
import { phrasesOf } from '../../text/phrases.ts';
import { saysAny } from './says-any.ts';
import { keyOf, type TextTraits } from './text-traits.ts';

/** Whether a line is a label of tags alone. */
export const isTagLabel: (traits: TextTraits) => boolean = saysAny('tag-label');

const labels = new Set(phrasesOf('tag-label'));
/** The longest label, in characters. */
const LONGEST_LABEL = 24;
const hashtags = () => /^(?:#[\p{L}\p{N}_]{2,60}[\s,|·]*){1,30}$/u;

/** A line of hashtags, or of a label, a colon and what it labels. */
export const isTagLine = (text: string): boolean => isLabelled(text) || (text.startsWith('#') && hashtags().test(text));

/** A label, a colon and its tags in one line. */
function isLabelled(text: string): boolean {
  const colon = text.slice(0, LONGEST_LABEL).indexOf(':');
  return colon > 0 && colon < text.length - 1 && labels.has(keyOf(text.slice(0, colon)));
}
