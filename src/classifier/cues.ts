/**
 * The classes of words and pairs of words that tell what a block is about, in the languages most pages are in (data/cues). They
 * are evidence for the trained classifier and decide nothing alone, so a word may stand in several classes.
 */

/** The classes, in the order of their bits and of their columns among the features. */
export const cueClasses = [
  'share',
  'subscribe',
  'appeal',
  'navigation',
  'legal',
  'related',
  'comment',
  'byline',
  'caption',
  'advert',
  'author',
  'commerce',
  'media',
  'filed',
  'network',
  'ago',
  'month',
  'first-person',
  'second-person',
  'reported',
  'reference',
] as const;

export type CueClass = (typeof cueClasses)[number];
