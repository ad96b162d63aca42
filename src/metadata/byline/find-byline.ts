/** Who wrote the article: the byline as printed, and the clean list of authors. */
import type { Document } from '../../document/document.ts';
import type { PageAnalysis } from '../../page/analyse-page.ts';
import { boundedScore, ROUNDING } from '../bounded-score.ts';
import type { Finding } from '../finding.ts';
import { otherStoryAfter } from '../other-story.ts';
import { squash } from '../site-names.ts';
import type { SignWeights } from '../weighed-signs.ts';
import { type BylineCandidate, bylineCandidates } from './byline-candidates.ts';
import { BYLINE_SIGNS, type BylineContext, bylineContext } from './byline-signs.ts';
import { BYLINE_WEIGHTS } from './byline-weights.generated.ts';
import { type HeadAuthors, headAuthors, isSite, SEEN_RULES } from './head-authors.ts';
import { noAuthorTest } from './no-author.ts';

export interface FoundByline {
  readonly byline: Finding<string> | null;
  readonly authors: Finding<readonly string[]> | null;
}

/** Where no byline is as likely as this, in log odds against there being none, the page has no author. */
const LEAST_SCORE = -2.6;

/** Candidates that name the same people: witnesses that agree add up. */
interface Reading {
  readonly candidates: readonly BylineCandidate[];
  /** What the score of each cannot exceed, and that of all together. */
  readonly bounds: readonly number[];
  readonly bound: number;
}

const keyOf = ({ squashed }: BylineCandidate): string => squashed.join('+');

const scoreByWeights = boundedScore(BYLINE_SIGNS);

/** The printed readings in the order of the page, save those that are surely none of authors. */
function readings(
  candidates: readonly BylineCandidate[],
  context: BylineContext,
  boundOf: (candidate: BylineCandidate, context: BylineContext) => number,
): Reading[] {
  const groups = new Map<string, BylineCandidate[]>();
  const isNone = noAuthorTest(candidates, context);
  for (const candidate of candidates) {
    if (isNone(candidate)) continue;
    const key = keyOf(candidate);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.values()].map((group) => {
    const bounds = group.map((candidate) => boundOf(candidate, context));
    return { candidates: group, bounds, bound: together(bounds) + ROUNDING };
  });
}

/** The log odds of witnesses that agree. */
const together = (scores: readonly number[]): number =>
  Math.log(scores.reduce((odds, score) => odds + Math.exp(score), 0));

/** Of the readings that are likelier than `least`, in log odds, the likeliest; and the candidate in it that most is for. */
function likeliest(
  candidates: readonly BylineCandidate[],
  context: BylineContext,
  weights: SignWeights,
  least: number,
): BylineCandidate | null {
  const { of, boundOf, mayReach } = scoreByWeights(weights);
  let best: BylineCandidate | null = null;
  let bestScore = least;
  let bestPlace = -1;
  const ranked = readings(candidates, context, boundOf).map((reading, place) => ({ reading, place }));
  for (const { reading, place } of ranked.sort((a, b) => b.reading.bound - a.reading.bound)) {
    const { candidates: group, bounds, bound } = reading;
    // None of the rest can be likelier.
    if (bound < bestScore) break;
    const share = bestScore - Math.log(group.length) - ROUNDING;
    if (!group.some((candidate, at) => mayReach(candidate, context, bounds[at] as number, share))) continue;
    const scores = group.map((candidate) => of(candidate, context));
    const score = together(scores);
    if (score > bestScore || (score === bestScore && place < bestPlace)) {
      best = group[scores.indexOf(Math.max(...scores))] as BylineCandidate;
      [bestScore, bestPlace] = [score, place];
    }
  }
  return best;
}

export function findByline(
  document: Document,
  page: PageAnalysis,
  context: { titleBlock: number | null; siteNames: ReadonlySet<string> },
  weights: SignWeights = BYLINE_WEIGHTS,
): FoundByline {
  const { siteNames } = context;
  const candidates = bylineCandidates(page, context.titleBlock ?? page.run?.first ?? 0, siteNames);
  const surroundings = bylineContext(candidates, siteNames);
  const declared = document.head ? headAuthors(document.head, siteNames) : [];
  const person = declared.find(
    (one) => !one.authors.every((name) => isSite(name, siteNames)) && !isSeenInOtherStory(one, candidates),
  );
  if (!person) {
    const printed = likeliest(candidates, surroundings, weights, LEAST_SCORE);
    return printed ? ofPrinted(printed) : { byline: null, authors: null };
  }
  // The page itself prints its byline as readers see it, with the authors that a head may leave out.
  const agreeing = candidates.filter(({ squashed }) => includes(squashed, person.authors));
  const printed = likeliest(agreeing, surroundings, weights, Number.NEGATIVE_INFINITY);
  return printed ? ofPrinted(printed) : ofDeclared(person);
}

/** Whether an element that names an author stands in another story of the page, and in none before it. */
function isSeenInOtherStory({ rule, authors }: HeadAuthors, candidates: readonly BylineCandidate[]): boolean {
  if (!SEEN_RULES.has(rule)) return false;
  const printed = candidates.filter(({ squashed }) => includes(squashed, authors));
  const [one] = printed;
  return one !== undefined && Math.min(...printed.map(({ index }) => index)) > otherStoryAfter(one.page, one.anchor);
}

/** Whether the printed authors are the declared ones, or these and others. */
const includes = (squashed: readonly string[], declared: readonly string[]): boolean =>
  declared.every((name) => squashed.includes(squash(name)));

/** Letters beside the names that a line of metadata may hold: a date, a role, counts. A line with more is not all byline. */
const MOST_BESIDE = 90;

function ofPrinted(candidate: BylineCandidate): FoundByline {
  const { printed, authors, lead, before, rest } = candidate;
  const rule = lead === 'none' ? 'name-line' : 'led-in-byline';
  const blocks = before.length + rest.length <= MOST_BESIDE ? candidate.blocks : [];
  return { byline: { value: printed, rule, blocks }, authors: { value: authors, rule, blocks: [] } };
}

function ofDeclared({ authors, rule }: HeadAuthors): FoundByline {
  return { byline: { value: authors.join(', '), rule, blocks: [] }, authors: { value: authors, rule, blocks: [] } };
}
