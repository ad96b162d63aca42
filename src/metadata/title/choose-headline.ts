/** The most likely of the blocks that may be the headline, and whether it speaks of what the page declares. */
import { splitWords } from '../../text/words.ts';
import { chooseBest } from '../scoring/choose-best.ts';
import type { LinearScorer } from '../scoring/linear-scorer.ts';
import type { HeadlineCandidate } from './headline-candidate.ts';
import { isAsDeclared } from './headline-features.ts';
import { agreement, stemsOf } from './title-references.ts';

export type HeadlineScorer = LinearScorer<HeadlineCandidate, undefined>;

/** A headline less likely than this is none: on most pages the right one scores from 5 to 15. */
const LEAST_SCORE = 0;
/** Inside the run of prose, where most lines that look like headlines head a section. */
const LEAST_INSIDE = 3;

/** Lines whose scores differ by less are as likely as each other. */
const MARGIN = 0.6;
/** A deck stands at most so many blocks below its headline. */
const DECK_REACH = 2;
/** Fewer words above a headline are a label. */
const FEWEST_WORDS = 3;

/**
 * The least share of its stems that a printed headline has in common with what the page declares. Fitted on wcxb-dev: of HTML
 * pages whose most likely headline agrees less, the declared title is right on 9 of 13 and the headline on 2.
 */
const LEAST_AGREEMENT = 0.35;

/** What it has in common with another reference, where it has nothing of the declared title. */
const MOSTLY_AGREED = 0.7;

/** Another headline of such a page is what it declares, but for a word. */
const JUST_AGREED = 0.9;

/** A headline with its score and what that exceeds the next best by, in log odds. */
export interface ChosenHeadline {
  readonly headline: HeadlineCandidate;
  readonly score: number;
  readonly margin: number;
}

/** The most likely headline, if it speaks of what the page declares to be its title; else one that prints just that, if any. */
export function agreedHeadline(
  candidates: readonly HeadlineCandidate[],
  declaredTitle: string | null,
  scorer: HeadlineScorer,
): ChosenHeadline | null {
  const best = chooseHeadline(candidates, scorer);
  if (best === null || declaredTitle === null) return best;
  const stems = stemsOf(splitWords(declaredTitle));
  if (agreement(best.headline.stems, stems) >= LEAST_AGREEMENT) return best;
  const printed = candidates.filter((one) => agreement(one.stems, stems) >= JUST_AGREED);
  return chooseHeadline(printed, scorer) ?? (speaksOfReference(best.headline, stems) ? best : null);
}

/**
 * Whether a headline speaks of a reference or of a part of one, other than the address: the title of a window may say more than
 * the declared title, given as its stems. A part that has no word of that names the site.
 */
function speaksOfReference(headline: HeadlineCandidate, declared: ReadonlySet<string>): boolean {
  const least = agreement(headline.stems, declared) > 0 ? LEAST_AGREEMENT : MOSTLY_AGREED;
  return headline.references.all.some(
    ({ kind, segmentations }) =>
      kind !== 'address' &&
      segmentations.some((stems) => agreement(stems, declared) > 0 && agreement(headline.stems, stems) >= least),
  );
}

const isInsideRun = ({ page, index }: HeadlineCandidate): boolean => (page.run?.first ?? index) < index;

/** The most likely headline, the first of those that are equally likely; null where none is likely enough. */
function chooseHeadline(candidates: readonly HeadlineCandidate[], scorer: HeadlineScorer): ChosenHeadline | null {
  const choice = chooseBest(candidates, undefined, scorer, {
    threshold: (candidate) => (isInsideRun(candidate) ? LEAST_INSIDE : LEAST_SCORE),
  });
  if (!choice) return null;
  const [best] = choice.ranked;
  const isAsLikely = (one: HeadlineCandidate) => scorer.score(one, undefined) > choice.score - MARGIN;
  const headline =
    declaredInstead(best, candidates, isAsLikely) ?? headlineOfDeck(best, candidates, isAsLikely) ?? best;
  return { headline, score: choice.score, margin: choice.margin };
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
