/** The title within the blocks of a headline: without the site's name, the way to the page, and what stands below it. */
import type { Block } from '../../document/document.ts';
import { LineType } from '../../page/line-type.ts';
import type { PageAnalysis } from '../../page/page-analysis.ts';
import type { HeadlineCandidate } from './headline-candidate.ts';
import { trimTitle, trimWindowTitle } from './trim-title.ts';

/** A name of a picture or a list that stands in a line of its own below a headline, which a text may run together with it. */
const IDENTIFIER = /\s[\p{Ll}\d]+(?:_[\p{Ll}\d]+)+$/u;
/** The steps of the way to a page; a headline at its end has so many words or more. */
const STEPS = /\s?[»›→>]\s?|\s\/\s/;
const LEAST_AT_END = 3;

/** The title that a block states as the page's headline. */
export function titleOfHeadline(headline: HeadlineCandidate, siteNames: ReadonlySet<string>): string {
  const { index, page, references } = headline;
  const isWindow = references.all.some(({ block }) => block === index);
  return (isWindow ? trimWindowTitle : trimTitle)(headlineIn(page, index), siteNames);
}

/** The headline within a block: without the way to it, and without the name of a picture on a line below. */
function headlineIn(page: PageAnalysis, index: number): string {
  const { text, place } = page.blocks[index] as Block;
  const [first, last] = place.lines;
  const whole = last > first ? text.replace(IDENTIFIER, '') : text;
  const end = page.lines.is(index, LineType.isBreadcrumb) ? (whole.split(STEPS).at(-1) as string).trim() : '';
  return end.split(' ').length >= LEAST_AT_END ? end : whole;
}

/** The title that a headline's lines state together. */
export const titleOfLines = (
  headline: HeadlineCandidate,
  lines: readonly number[],
  siteNames: ReadonlySet<string>,
): string =>
  lines.length === 1
    ? titleOfHeadline(headline, siteNames)
    : trimTitle(lines.map((at) => headline.page.blocks[at]?.text).join(' '), siteNames);
