/** The title of a page: the headline that its blocks print, else what its head declares. */
import type { Document } from '../../document/document.ts';
import type { PageAnalysis } from '../../page/analyse-page.ts';
import type { Finding } from '../finding.ts';
import { articlesIn, linkedText } from '../linked-data.ts';
import { chooseBest } from '../scoring/choose-best.ts';
import { type LinearScorer, linearScorer } from '../scoring/linear-scorer.ts';
import type { HeadlineCandidate } from './headline-candidate.ts';
import { headlineCandidates } from './headline-candidates.ts';
import { headlineFeatures, isAsDeclared } from './headline-features.ts';
import { HEADLINE_WEIGHTS } from './headline-weights.generated.ts';
import { trimTitle, trimWindowTitle } from './trim-title.ts';
import { linesOfHeadline } from './two-line-headline.ts';

export interface FoundTitle {
  readonly title: Finding<string> | null;
  /** The block that is the headline, even where something else gives the title. */
  readonly titleBlock: number | null;
}

interface TitleSources {
  readonly document: Document;
  /** The likeliest headline among the blocks, where one is likely enough. */
  readonly headline: HeadlineCandidate | null;
  readonly siteNames: ReadonlySet<string>;
}

interface TitleRule {
  readonly id: string;
  readonly about: string;
  readonly find: (sources: TitleSources) => Pick<Finding<string>, 'value' | 'blocks'> | null;
}

/** A headline less likely than this is none: on most pages the right one scores from 5 to 15. */
const LEAST_SCORE = 0;
/** Inside the run of prose, where most lines that look like headlines head a section. */
const LEAST_INSIDE = 3;

const declared = (value: string | undefined, siteNames: ReadonlySet<string>, trim = trimTitle) => {
  const title = value ? trim(value, siteNames) : '';
  return title === '' ? null : { value: title, blocks: [] };
};

/** The title that a block states as the page's headline. */
export function titleOfHeadline(headline: HeadlineCandidate, siteNames: ReadonlySet<string>): string {
  const isWindow = headline.references.all.some(({ block }) => block === headline.index);
  return (isWindow ? trimWindowTitle : trimTitle)(headline.text, siteNames);
}

/** In the order in which they are tried; the first that finds a title gives it. */
const TITLE_RULES: readonly TitleRule[] = [
  {
    id: 'stated-title',
    about: 'The title that lines above the text state (front matter, a label), where no block prints it.',
    find: ({ document: { head }, headline, siteNames }) =>
      head?.isStated && headline === null ? declared(head.title ?? undefined, siteNames) : null,
  },
  {
    id: 'headline',
    about: 'The block that looks, stands and reads most like the headline of the sentences after it.',
    find: ({ headline, siteNames }) => {
      if (!headline) return null;
      const value = titleOfHeadline(headline, siteNames);
      return linesOfHeadline(headline, value) ?? { value, blocks: [headline.index] };
    },
  },
  {
    id: 'linked-headline',
    about: "The headline of the page's JSON-LD.",
    find: ({ document: { head }, siteNames }) =>
      declared(head ? articlesIn(head).flatMap((article) => linkedText(article.headline))[0] : undefined, siteNames),
  },
  {
    id: 'declared-title',
    about: 'The title that the page declares to social networks.',
    find: ({ document: { head }, siteNames }) =>
      declared((head?.metas.get('og:title') ?? head?.metas.get('twitter:title'))?.[0], siteNames),
  },
  {
    id: 'window-title',
    about: 'The title of the window.',
    find: ({ document: { head }, siteNames }) => declared(head?.title ?? undefined, siteNames, trimWindowTitle),
  },
];

/** Lines whose scores differ by less are as likely as each other. */
const MARGIN = 0.6;
/** A deck stands at most so many blocks below its headline. */
const DECK_REACH = 2;
/** Fewer words above a headline are a label. */
const FEWEST_WORDS = 3;

export type HeadlineScorer = LinearScorer<HeadlineCandidate, undefined>;
const shippedScorer: HeadlineScorer = linearScorer(headlineFeatures, HEADLINE_WEIGHTS);

const isInsideRun = ({ page, index }: HeadlineCandidate): boolean => (page.run?.first ?? index) < index;

/** The likeliest headline, the first of those that are equally likely; null where none is likely enough. */
function chooseHeadline(candidates: readonly HeadlineCandidate[], scorer: HeadlineScorer): HeadlineCandidate | null {
  const choice = chooseBest(candidates, undefined, scorer, {
    threshold: (candidate) => (isInsideRun(candidate) ? LEAST_INSIDE : LEAST_SCORE),
  });
  if (!choice) return null;
  const [best] = choice.ranked;
  const isAsLikely = (one: HeadlineCandidate) => scorer.score(one, undefined) > choice.score - MARGIN;
  return declaredInstead(best, candidates, isAsLikely) ?? headlineOfDeck(best, candidates, isAsLikely) ?? best;
}

/** Of lines that are as likely, that which the page declares is the headline: another may be the site's. */
function declaredInstead(
  best: HeadlineCandidate,
  candidates: readonly HeadlineCandidate[],
  isAsLikely: (candidate: HeadlineCandidate) => boolean,
): HeadlineCandidate | undefined {
  return isAsDeclared(best) ? undefined : candidates.find((one) => isAsDeclared(one) && isAsLikely(one));
}

/** Of lines that are as likely and stand together, the first is the headline and the others its deck. */
function headlineOfDeck(
  deck: HeadlineCandidate,
  candidates: readonly HeadlineCandidate[],
  isAsLikely: (candidate: HeadlineCandidate) => boolean,
): HeadlineCandidate | undefined {
  const { sentencesBefore } = deck.page;
  return candidates.find(
    (one) =>
      one.index < deck.index &&
      one.index >= deck.index - DECK_REACH &&
      (one.page.lengths[one.index] ?? 0) >= FEWEST_WORDS &&
      sentencesBefore[one.index] === sentencesBefore[deck.index] &&
      isAsLikely(one),
  );
}

/** Agreement with a stated title from which on a line prints it: savers add the site's name, and leave out a deck. */
const AS_STATED = 0.8;
const isAsStated = (one: HeadlineCandidate): boolean => one.agreementWith('declared') >= AS_STATED;

export function findTitle(
  document: Document,
  page: PageAnalysis,
  context: { url: string | null; siteNames: ReadonlySet<string> },
  scorer: HeadlineScorer = shippedScorer,
): FoundTitle {
  const candidates = headlineCandidates(document, page, context.url);
  const isStated = document.head?.isStated === true && document.head.title !== null;
  // What lines above the text call the page is its title, and another line heads but a part of it.
  const headline = chooseHeadline(isStated ? candidates.filter(isAsStated) : candidates, scorer);
  const sources = { document, headline, siteNames: context.siteNames };
  for (const { id, find } of TITLE_RULES) {
    const found = find(sources);
    if (found) return { title: { ...found, rule: id }, titleBlock: headline?.index ?? null };
  }
  return { title: null, titleBlock: null };
}
