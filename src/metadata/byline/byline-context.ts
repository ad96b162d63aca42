/** What the candidates of a page for its byline are seen against. */
import type { Block } from '../../document/document.ts';
import type { PageAnalysis } from '../../page/page-analysis.ts';
import { hashWords } from '../../text/words.ts';
import type { BylineCandidate } from './byline-candidates.ts';

export interface BylineContext {
  /** The candidates after a byline prefix, in the order of the page. */
  readonly prefixed: readonly BylineCandidate[];
  /** Where the candidates stand, in the order of the page. */
  readonly order: readonly number[];
  /** How many candidates name each first author. */
  readonly counts: ReadonlyMap<string, number>;
  /** Names of the site, letters only and in lower case. */
  readonly siteNames: ReadonlySet<string>;
  /** Blocks that may be the beginning of someone's bio, and short ones that may lead to what someone wrote; searched when first asked for. */
  readonly bios: readonly Block[];
  readonly archives: readonly Block[];
  /** How often each word stands on the page, by its number in the vocabulary; counted when first asked for. */
  readonly occurrences: Int32Array;
}

/** How much of a page is searched for a name: all of any but the longest. */
const MOST_BLOCKS = 2000;

/** A bio's first sentence, after the name: longer blocks are no bios, and the name is among the first letters. */
const BIO_VERB = /^,? (?:is|was|has|writes|covers|ist|schreibt|es|est|é|è) /;
const BIO_LABEL = /^(?:about|meet|über|sobre|à propos)/i;
const HOLDS_BIO_VERB = new RegExp(BIO_VERB.source.slice(1));
const LONGEST_BIO = 1500;
const BIO_REACH = 20;

const SHORTEST_NAME = 4;

/** Whether the first or the last word of a name stands on the page more than once: what glues one to its neighbours leaves the other. */
function standsAgain({ page: { table } }: BylineCandidate, name: string, { occurrences }: BylineContext): boolean {
  const hashes = hashWords(name);
  return [hashes[0], hashes.at(-1)].some((hash) => {
    const word = hash === undefined ? -1 : table.vocabulary.numberOf(hash);
    return word < 0 || (occurrences[word] as number) > 1;
  });
}

function countWords(page: PageAnalysis | undefined): Int32Array {
  const { tokens, vocabulary } = page?.table ?? { tokens: [], vocabulary: { size: 0 } };
  const counts = new Int32Array(vocabulary.size);
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at] as number;
    counts[word] = (counts[word] as number) + 1;
  }
  return counts;
}

/** A bio elsewhere in the page: 'Jane Roe is a reporter', 'About Jane Roe'. */
export const hasBio = (c: BylineCandidate, context: BylineContext): boolean => {
  const [name] = c.authors;
  if (!name || name.length < SHORTEST_NAME || !standsAgain(c, name, context)) return false;
  return context.bios.some(({ text, index }) => {
    if (index === c.index) return false;
    const at = text.slice(0, BIO_REACH + name.length).indexOf(name);
    return at !== -1 && (BIO_VERB.test(text.slice(at + name.length)) || BIO_LABEL.test(text));
  });
};

const ARCHIVE =
  /(?:posts?|articles?|stories|more|all|profile|beiträge|artikel|artículos|artigos|articoli|follow|contact|email) (?:by|from|for|von|de|di|of|written by)? ?/i;

/** A line elsewhere that leads to what the same person wrote: 'View all posts by Jane Roe'. */
export const hasArchive = (c: BylineCandidate, context: BylineContext): boolean => {
  const [name] = c.authors;
  if (!name || name.length < SHORTEST_NAME || !standsAgain(c, name, context)) return false;
  return context.archives.some(({ text, index }) => index !== c.index && text.includes(name));
};

/** Whether a byline prefix stands before the names. */
export const hasPrefix = ({ lead }: BylineCandidate): boolean => lead !== 'none';

export function bylineContext(candidates: readonly BylineCandidate[], siteNames: ReadonlySet<string>): BylineContext {
  const counts = new Map<string, number>();
  for (const { authors } of candidates) counts.set(authors[0] ?? '', (counts.get(authors[0] ?? '') ?? 0) + 1);
  const prefixed = candidates.filter(hasPrefix);
  const blocks = candidates[0]?.page.blocks.slice(0, MOST_BLOCKS) ?? [];
  const longestName = Math.max(...candidates.map(({ authors }) => authors[0]?.length ?? 0));
  // What follows the name stands within this; the longest verb of them takes ten letters with its blanks.
  const reach = BIO_REACH + longestName + 12;
  let bios: Block[] | undefined;
  let archives: Block[] | undefined;
  let occurrences: Int32Array | undefined;
  return {
    prefixed,
    siteNames,
    counts,
    order: candidates.map(({ index }) => index),
    get bios() {
      bios ??= blocks.filter(
        ({ text }) => text.length <= LONGEST_BIO && (BIO_LABEL.test(text) || HOLDS_BIO_VERB.test(text.slice(0, reach))),
      );
      return bios;
    },
    get archives() {
      archives ??= blocks.filter(({ text }) => text.length < 90 && ARCHIVE.test(text));
      return archives;
    },
    get occurrences() {
      occurrences ??= countWords(candidates[0]?.page);
      return occurrences;
    },
  };
}
