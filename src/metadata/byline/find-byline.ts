/** Who wrote the article: the byline as printed, and the clean list of authors. */
import type { Document } from '../../document/document.ts';
import type { Finding } from '../../page/finding.ts';
import type { PageAnalysis } from '../../page/page-analysis.ts';
import { otherStoryAfter } from '../../page/story-boundary.ts';
import { isOfPeople } from '../../parse/names/name-kinds.ts';
import { type Choice, chooseBest } from '../scoring/choose-best.ts';
import { type LinearScorer, linearScorer } from '../scoring/linear-scorer.ts';
import { nameKey } from '../site-names.ts';
import { type BylineCandidate, bylineCandidates } from './byline-candidates.ts';
import type { BylineEvidence } from './byline-confidence.ts';
import { type BylineContext, bylineContext, hasPrefix } from './byline-context.ts';
import { bylineFeatures } from './byline-features.ts';
import { BYLINE_WEIGHTS } from './byline-weights.generated.ts';
import { type HeadAuthors, headAuthors, isSite, SEEN_RULES } from './head-authors.ts';
import { noAuthorTest } from './no-author.ts';

export interface FoundByline {
  readonly byline: Finding<string> | null;
  readonly authors: Finding<readonly string[]> | null;
  /** What speaks for the authors; null where there are none. */
  readonly evidence: BylineEvidence | null;
}

/**
 * Where no byline is as likely as this, in log odds against there being none, the page has no author. A bare line must be more likely than
 * one with a prefix: chosen on the text of wcxb-dev, where the authors that pages lack fell by a third and none that they have were lost on balance.
 */
const LEAST_PREFIXED = -2.6;
const LEAST_BARE = -2.2;

const leastScore = (candidate: BylineCandidate): number => (hasPrefix(candidate) ? LEAST_PREFIXED : LEAST_BARE);

export type BylineScorer = LinearScorer<BylineCandidate, BylineContext>;
const shippedScorer: BylineScorer = linearScorer(bylineFeatures, BYLINE_WEIGHTS);

/** The candidate that most is for, among those of the most likely people; candidates that name the same people agree. */
function chooseByline(
  candidates: readonly BylineCandidate[],
  context: BylineContext,
  scorer: BylineScorer,
  threshold: (candidate: BylineCandidate) => number,
): Choice<BylineCandidate> | null {
  return chooseBest(candidates, context, scorer, {
    threshold,
    keyOf: ({ nameKeys }) => nameKeys.join('+'),
    isVetoed: noAuthorTest(context),
  });
}

export function findByline(
  document: Document,
  page: PageAnalysis,
  context: { titleBlock: number | null; siteNames: ReadonlySet<string> },
  scorer: BylineScorer = shippedScorer,
): FoundByline {
  const { siteNames } = context;
  const candidates = bylineCandidates(page, context.titleBlock ?? page.run?.first ?? 0, siteNames);
  const surroundings = bylineContext(candidates, siteNames);
  const declared = document.head ? headAuthors(document.head, siteNames) : [];
  const person = declared.find(
    (one) => !one.authors.every((name) => isSite(name, siteNames)) && !isSeenInOtherStory(one, candidates),
  );
  const evidence = { format: document.format, declared, siteNames };
  if (!person) {
    const choice = chooseByline(candidates, surroundings, scorer, leastScore);
    return choice ? ofPrinted(choice.ranked[0], choice, evidence) : { byline: null, authors: null, evidence: null };
  }
  const people = isOfPeople(person.authors) ? undefined : candidates.find(isBylineOfPeople);
  if (people) return ofPrinted(people, null, evidence);
  // The page itself prints its byline as readers see it, with the authors that a head may leave out.
  const agreeing = candidates.filter(({ nameKeys }) => includes(nameKeys, person.authors));
  const choice = chooseByline(agreeing, surroundings, scorer, () => Number.NEGATIVE_INFINITY);
  return choice ? ofPrinted(choice.ranked[0], choice, evidence) : ofDeclared(person, evidence);
}

/** Blocks below the headline in which a line with a prefix is surely the byline. */
const BYLINE_REACH = 8;

/** Whether a line under the headline says by which people the article is: more than a head knows that names the publisher, a desk or an account. */
const isBylineOfPeople = ({ lead, index, anchor, authors, givenNames, before, rest }: BylineCandidate): boolean =>
  lead !== 'none' &&
  index > anchor &&
  index <= anchor + BYLINE_REACH &&
  (givenNames & 1) !== 0 &&
  before === '' &&
  rest.length <= MOST_BESIDE &&
  isOfPeople(authors);

/** Whether an element that names an author stands in another story of the page, and in none before it. */
function isSeenInOtherStory({ rule, authors }: HeadAuthors, candidates: readonly BylineCandidate[]): boolean {
  if (!SEEN_RULES.has(rule)) return false;
  const printed = candidates.filter(({ nameKeys }) => includes(nameKeys, authors));
  const [one] = printed;
  return one !== undefined && Math.min(...printed.map(({ index }) => index)) > otherStoryAfter(one.page, one.anchor);
}

/** Whether the printed authors are the declared ones, or these and others. */
const includes = (nameKeys: readonly string[], declared: readonly string[]): boolean =>
  declared.every((name) => nameKeys.includes(nameKey(name)));

/** Letters beside the names that a line of metadata may hold: a date, a role, counts. A line with more is not all byline. */
const MOST_BESIDE = 90;

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step);

type PageEvidence = Pick<BylineEvidence, 'format' | 'declared' | 'siteNames'>;

/** @param choice what was chosen among all lines; null where the line was taken without weighing. */
function ofPrinted(
  candidate: BylineCandidate,
  choice: Choice<BylineCandidate> | null,
  evidence: PageEvidence,
): FoundByline {
  const { page, printed, authors, lead, first, last } = candidate;
  const rule = lead === 'none' ? 'name-line' : 'led-in-byline';
  const beside = range(first, last).reduce((sum, at) => sum + (page.blocks[at]?.text.length ?? 0), -printed.length);
  const blocks = beside <= MOST_BESIDE ? range(first, last) : [];
  const { score = null, margin = null } = choice ?? {};
  return {
    byline: { value: printed, rule, blocks },
    authors: { value: authors, rule, blocks: [] },
    evidence: { ...evidence, authors, printed: candidate, score, margin },
  };
}

function ofDeclared({ authors, rule }: HeadAuthors, evidence: PageEvidence): FoundByline {
  return {
    byline: { value: authors.join(', '), rule, blocks: [] },
    authors: { value: authors, rule, blocks: [] },
    evidence: { ...evidence, authors, printed: null, score: null, margin: null },
  };
}
