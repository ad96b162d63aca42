/** What a profile holds for and against each block of one page, and what that does to the classifier's odds. */

import { KEEP } from '../classifier/choose-body.ts';
import type { Block } from '../document/document.ts';
import type { LineEvidence } from './known-site.ts';
import { verdictOn } from './line-counts.ts';
import { lineRow, WIDTH } from './line-row.ts';
import { lineWeights } from './line-weights.generated.ts';
import type { Decision } from './site-sample.ts';

/** Log odds of what a person has said is of the article. */
const DECIDED = 4;

/** Share of what other pages have at a place, up to which it is no place for the article, and how many like pages must say so. */
const NO_PLACE = 0.2;
const LIKE_PAGES = 1;

const KEEP_ODDS = Math.log(KEEP / (1 - KEEP));

/** Kept blocks within these many on both sides put a block into the midst of the body. */
const MIDST = 2;

export class SiteEvidence {
  /** The name of the profile: see `SiteProfile.name`. */
  readonly profile: string;
  readonly #site: string;
  readonly #blocks: readonly Block[];
  readonly #lineEvidence: LineEvidence;
  readonly #decisions: readonly (Decision | undefined)[];

  constructor(
    { profile, site }: { readonly profile: string; readonly site: string },
    blocks: readonly Block[],
    lineEvidence: LineEvidence,
    decisions: readonly (Decision | undefined)[],
  ) {
    this.profile = profile;
    this.#site = site;
    this.#blocks = blocks;
    this.#lineEvidence = lineEvidence;
    this.#decisions = decisions;
  }

  /** What a person has said of the block's line. */
  decision(index: number): Decision | undefined {
    return this.#decisions[index];
  }

  /** The line stands on most of the site's pages, and seldom in the body: the share, for people; else null. */
  repeats(index: number): string | null {
    const standing = this.#lineEvidence.standings[index];
    const { articles } = this.#lineEvidence;
    if (!standing || verdictOn(standing, articles) !== 'site') return null;
    return `in ${standing.articles} of ${articles} other pages of ${this.#site}`;
  }

  /** The pages most like this one have nothing of their articles at the block's place: for people; else null. */
  isOutOfPlace(index: number): string | null {
    const present = this.#lineEvidence.present[index] as number;
    if (present < LIKE_PAGES || (this.#lineEvidence.body[index] as number) > NO_PLACE * present) return null;
    if ((this.#lineEvidence.standings[index]?.articles ?? 0) > 0) return null;
    return `what other pages of ${this.#site} have at this place is not of their articles`;
  }

  /** Log odds of each block's being body, given those of the classifier. */
  readonly weigh = (odds: Float32Array): Float32Array =>
    odds.map((own, index) => {
      if (this.#decisions[index] === 'keep') return Math.max(own, DECIDED);
      const row = lineRow(this.#lineEvidence, index, this.#blocks[index] as Block);
      let weighed = own;
      for (let k = 0; k < WIDTH; k++) weighed += (row[k] as number) * (lineWeights[k] as number);
      return this.#isProtected(odds, index) ? Math.max(own, weighed) : weighed;
    });

  /** A refrain, a slogan, a disclaimer: it stands in the midst of the body, here as on other pages. */
  #isProtected(odds: Float32Array, index: number): boolean {
    const standing = this.#lineEvidence.standings[index];
    if (!standing || verdictOn(standing, this.#lineEvidence.articles) !== 'article') return false;
    const isKept = (at: number): boolean => (odds[at] ?? -Infinity) >= KEEP_ODDS;
    const near = Array.from({ length: MIDST }, (_, step) => step + 1);
    return isKept(index) && near.some((step) => isKept(index - step)) && near.some((step) => isKept(index + step));
  }
}
