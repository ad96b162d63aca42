/** The title of a page: the headline that its blocks print, else what its head declares. */
import type { Document } from '../../document/document.ts';
import type { Finding } from '../../page/finding.ts';
import type { PageAnalysis } from '../../page/page-analysis.ts';
import { linearScorer } from '../scoring/linear-scorer.ts';
import { nameKey } from '../site-names.ts';
import { agreedHeadline, type HeadlineScorer } from './choose-headline.ts';
import { declaredTitles, findDeclared, namesBesideTitle } from './declared-title.ts';
import { headlineCandidates } from './headline-candidates.ts';
import { headlineFeatures } from './headline-features.ts';
import { titleOfLines } from './headline-text.ts';
import { HEADLINE_WEIGHTS } from './headline-weights.generated.ts';
import { linesOfHeadline } from './join-lines.ts';
import type { TitleEvidence } from './title-confidence.ts';
import { withoutKicker } from './trim-title.ts';
import { windowLine } from './window-line.ts';

export interface FoundTitle {
  readonly title: Finding<string> | null;
  /** The first block of the headline; null where the page prints none, and its title is the one that it declares. */
  readonly titleBlock: number | null;
  /** What speaks for the title; null where there is none. */
  readonly evidence: TitleEvidence | null;
}

const NO_NAMES: ReadonlySet<string> = new Set();
/** Longer texts are no names of sites, in characters. */
const LONGEST_NAME = 60;

const shippedScorer: HeadlineScorer = linearScorer(headlineFeatures, HEADLINE_WEIGHTS);

/** Agreement with a stated title from which on a line prints it: savers add the site's name, and leave out a deck. */
const AS_STATED = 0.8;

export function findTitle(
  document: Document,
  page: PageAnalysis,
  context: { url: string | null; siteNames: ReadonlySet<string> },
  scorer: HeadlineScorer = shippedScorer,
): FoundTitle {
  const { siteNames, url } = context;
  const line = windowLine(document, siteNames);
  const declaredTitle = findDeclared(document, siteNames);
  const others = declaredTitle === null ? (line?.names ?? NO_NAMES) : namesBesideTitle(document, declaredTitle.value);
  const isStated = document.head?.isStated === true && document.head.title !== null;
  const candidates = headlineCandidates(document, page, url, line?.title ?? null).filter(
    (one) =>
      (one.text.length > LONGEST_NAME || !others.has(nameKey(one.text))) &&
      // What lines above the text call the page is its title, and another line heads but a part of it.
      (!isStated || one.agreementWith('declared') >= AS_STATED),
  );
  const chosen = agreedHeadline(candidates, declaredTitle?.value ?? null, scorer);
  const evidenceOf = (value: string, rule: string, lines: number): TitleEvidence => ({
    value,
    rule,
    format: document.format,
    printed: chosen,
    lines,
    declared: declaredTitles(document, siteNames),
    line: line?.title ?? null,
  });
  if (chosen === null) {
    const found = declaredTitle ?? (line === null ? null : { value: line.title, rule: 'first-line', blocks: [0] });
    return {
      title: found,
      titleBlock: found?.blocks[0] ?? null,
      evidence: found && evidenceOf(found.value, found.rule, 1),
    };
  }
  const { headline } = chosen;
  const blocks = linesOfHeadline(headline);
  const printed = headline.index === 0 && line !== null ? line.title : titleOfLines(headline, blocks, siteNames);
  const value = declaredTitle === null ? printed : withoutKicker(printed, declaredTitle.value);
  return {
    title: { value, rule: 'headline', blocks },
    titleBlock: blocks[0] as number,
    evidence: evidenceOf(value, 'headline', blocks.length),
  };
}
