/** Who wrote the article: the byline as printed, and the clean list of authors. */
import type { Document } from '../../document/document.ts';
import type { Finding } from '../finding.ts';
import type { PageOutline } from '../page-outline.ts';
import { squash } from '../site-names.ts';
import { type SignWeights, weigher } from '../weighed-signs.ts';
import { type BylineCandidate, bylineCandidates } from './byline-candidates.ts';
import { BYLINE_SIGNS, type BylineContext, bylineContext } from './byline-signs.ts';
import { BYLINE_WEIGHTS } from './byline-weights.generated.ts';
import { isGivenName } from './given-names.ts';
import { type HeadAuthors, headAuthors, isSite } from './head-authors.ts';
import { isPersonName } from './read-names.ts';

export interface FoundByline {
  readonly byline: Finding<string> | null;
  readonly authors: Finding<readonly string[]> | null;
}

/** Where no byline is as likely as this, in log odds against there being none, the page has no author. */
const LEAST_SCORE = -2.6;

/** Readings that name the same people, with their likelihood taken together. */
interface Reading {
  readonly best: BylineCandidate;
  readonly score: number;
}

const keyOf = (authors: readonly string[]): string => authors.map(squash).join('+');

/** How near under the headline a byline of people is surely that of the article, in blocks. */
const REACH = 8;

/** Whether a line is one word, such as an account's name, and a line under the headline says by which people the article is. */
function isAccountBesideByline({ authors, lead }: BylineCandidate, { ledIn }: BylineContext): boolean {
  if (lead !== 'none' || authors.length > 1 || (authors[0] ?? '').includes(' ')) return false;
  return ledIn.some(
    (one) => one.index > one.anchor && one.index <= one.anchor + REACH && one.authors.every(isPersonName),
  );
}

/** Whether a bare line above the headline is the name of the site, and not of a person whose site it is. */
const isSitesHead = ({ authors, lead, index, anchor }: BylineCandidate, { siteNames }: BylineContext): boolean =>
  lead === 'none' &&
  index < anchor &&
  authors.some((name) => siteNames.has(squash(name)) && !isGivenName(name.split(' ', 1)[0] ?? ''));

/** The printed readings, the likeliest first: witnesses that agree add up. */
function readings(candidates: readonly BylineCandidate[], context: BylineContext, weights: SignWeights): Reading[] {
  const scoreOf = weigher(BYLINE_SIGNS, weights);
  const groups = new Map<string, { best: BylineCandidate; bestScore: number; odds: number }>();
  for (const candidate of candidates) {
    if (isAccountBesideByline(candidate, context) || isSitesHead(candidate, context)) continue;
    const score = scoreOf(candidate, context);
    const key = keyOf(candidate.authors);
    const group = groups.get(key);
    if (!group) groups.set(key, { best: candidate, bestScore: score, odds: Math.exp(score) });
    else {
      group.odds += Math.exp(score);
      if (score > group.bestScore) Object.assign(group, { best: candidate, bestScore: score });
    }
  }
  return [...groups.values()]
    .map(({ best, odds }) => ({ best, score: Math.log(odds) }))
    .sort((a, b) => b.score - a.score);
}

export function findByline(
  document: Document,
  page: PageOutline,
  context: { titleBlock: number | null; siteNames: ReadonlySet<string> },
  weights: SignWeights = BYLINE_WEIGHTS,
): FoundByline {
  const { siteNames } = context;
  const candidates = bylineCandidates(page, context.titleBlock ?? page.run?.first ?? 0, siteNames);
  const printed = readings(candidates, bylineContext(candidates, siteNames), weights);
  const declared = document.head ? headAuthors(document.head, siteNames) : [];
  const person = declared.find(({ authors }) => !authors.every((name) => isSite(name, siteNames)));
  // The page itself prints its byline as readers see it, with the authors that a head may leave out.
  const agreeing = person && printed.find(({ best }) => includes(best.authors, person.authors));
  const likeliest = printed[0] && printed[0].score > LEAST_SCORE ? printed[0] : null;
  if (agreeing) return ofPrinted(agreeing.best);
  if (person) return ofDeclared(person);
  return likeliest ? ofPrinted(likeliest.best) : { byline: null, authors: null };
}

/** Whether the printed authors are the declared ones, or these and others. */
function includes(printed: readonly string[], declared: readonly string[]): boolean {
  const names = new Set(printed.map(squash));
  return declared.every((name) => names.has(squash(name)));
}

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
