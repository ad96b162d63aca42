import { MARKUP_CUES } from '../text/markup-cues.generated.ts';

/**
 * The classes of words of class names, ids and roles, by what they are used to mark (data/markup-cues), in the order of their
 * columns among the features. They are evidence for the trained classifier and decide nothing alone.
 */
export const nameClasses = [
  'content',
  'comment',
  'related',
  'share',
  'navigation',
  'header',
  'footer',
  'sidebar',
  'promotion',
  'author',
  'caption',
  'meta',
  'overlay',
  'summary',
] as const satisfies readonly (keyof typeof MARKUP_CUES)[];

let table: ReadonlyMap<string, number> | undefined;

/** From a word to the number of its class, the last of those that hold it. Built when first asked for. */
export function nameClassTable(): ReadonlyMap<string, number> {
  table ??= new Map(
    nameClasses.flatMap((name, number) => MARKUP_CUES[name].split('\n').map((word) => [word, number] as const)),
  );
  return table;
}
