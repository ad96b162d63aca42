/** The layouts whose joins are learned: which tools of the corpus write them, and how their lines are read. */

import { mayJoinPrinted, printedTraits } from '../../src/document/text/join-printed.ts';
import { wrappedTraits } from '../../src/document/text/join-wrapped.ts';
import { traitsOfLines } from '../../src/document/text/line-traits.ts';
import type { MarkedLine } from '../../src/document/text/marked-line.ts';
import { readTextLines } from '../../src/document/text/read-text-lines.ts';
import { linesOf } from '../../src/document/text-lines.ts';
import { textNodeFeatures, wrappedFeatures } from './features.ts';

export interface JoinLayout {
  /** Names of layouts of the corpus. */
  readonly tools: readonly string[];
  readonly features: readonly string[];
  /** Whether breaks inside sentences that a browser shows too are true ones, of verse: room tells those that a tool made. */
  readonly areBreaksTrue: boolean;
  /** The name of the weights in the file. */
  readonly weights: string;
  /** The lines of a text, normalised and as in the source, their rows of traits, and whether a line may go on with the one before it at all. */
  readonly read: (
    text: string,
    source: string,
  ) => {
    readonly lines: readonly string[];
    readonly rows: Uint8Array;
    readonly mayJoin: (second: number) => boolean;
  };
}

export const JOIN_LAYOUTS: Readonly<Record<string, JoinLayout>> = {
  'text-nodes': {
    tools: ['gettext'],
    features: textNodeFeatures,
    areBreaksTrue: false,
    weights: 'textNodeWeights',
    read: (text) => {
      const lines = linesOf(text).map(({ content }) => content);
      // The first line, the page's title, stands alone.
      return { lines, rows: traitsOfLines(lines), mayJoin: (second) => second > 1 };
    },
  },
  wrapped: {
    tools: ['lynx', 'w3m'],
    features: wrappedFeatures,
    areBreaksTrue: true,
    weights: 'wrappedWeights',
    read: (text) => {
      const { lines, wrap } = readTextLines(text, text, null);
      return {
        lines: lines.map(({ content }) => content),
        rows: wrappedTraits(lines, wrap?.column ?? 0, wrap?.wide ?? 2),
        mayJoin: (second) => wrap !== null && lines[second]?.gap === 0,
      };
    },
  },
  printed: {
    tools: ['pdftotext'],
    features: wrappedFeatures,
    areBreaksTrue: true,
    weights: 'printedWeights',
    read: (text, source) => {
      const { lines, isPrinted } = readTextLines(text, source, null);
      return {
        lines: lines.map(({ content }) => content),
        rows: printedTraits(lines),
        mayJoin: (second) => isPrinted && mayJoinPrinted(lines[second] as MarkedLine, second),
      };
    },
  },
};
