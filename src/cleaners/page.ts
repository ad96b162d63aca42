import type { Block, Document } from '../document/document.ts';
import type { PageAnalysis } from '../page/page-analysis.ts';
import type { TextTraits } from '../page/wordings/text-traits.ts';
import type { PageRules } from '../rules/rule-set.ts';
import type { Favor } from '../schema/favors.ts';
import type { SiteEvidence } from '../site-profile/site-evidence.ts';
import { Outcomes } from './outcomes.ts';

/** The document on its way through the chain: its blocks, what is known of their text, and what became of each so far. */
export class Page {
  /** What is known of its text. */
  readonly analysis: PageAnalysis;
  readonly document: Document;
  readonly blocks: readonly Block[];
  /** Index of the block that is the title, or null. */
  readonly titleBlock: number | null;
  readonly title: string | null;
  /** ISO 639-1, or null where it is not known. */
  readonly language: string | null;
  /** What a profile says of the page's site, or null. */
  readonly site: SiteEvidence | null;
  /** Whether it is a thread of a forum, whose posts are the body, not comments on one. */
  readonly isThread: boolean;
  /** What the classifier favors. */
  readonly favor: Favor;
  /** The user's rules for pages of this site, or null. */
  readonly rules: PageRules | null;
  /** What became of each block so far. */
  readonly outcomes: Outcomes;
  /** That this is an article and that what is open is its body, 0 to 1; set by the cleaner that chooses the body. */
  confidence = 0.5;
  /** Index of the headline of another article below this one, or null; set by the cleaner that looks for one. */
  boundary: number | null = null;
  /** For each block, the probability that it is of the body, 0 to 1; set by the classifier, null without it. */
  bodyProbability: Float32Array | null = null;

  constructor(
    analysis: PageAnalysis,
    known: {
      titleBlock: number | null;
      title: string | null;
      language: string | null;
      site?: SiteEvidence | null;
      rules?: PageRules | null;
      isThread?: boolean;
      favor?: Favor;
    } = {
      titleBlock: null,
      title: null,
      language: null,
    },
  ) {
    this.analysis = analysis;
    this.document = analysis.document;
    this.blocks = analysis.blocks;
    this.titleBlock = known.titleBlock;
    this.title = known.title;
    this.language = known.language;
    this.site = known.site ?? null;
    this.rules = known.rules ?? null;
    this.favor = known.favor ?? 'balanced';
    this.isThread = known.isThread ?? false;
    this.outcomes = new Outcomes(this.blocks.length);
  }

  /** True while nothing has claimed the block: neither a field nor a cleaner. */
  isOpen(index: number): boolean {
    return this.outcomes.of(index) === undefined;
  }

  /** True for a block that is a field of the article's metadata. */
  isField(index: number): boolean {
    const outcome = this.outcomes.of(index);
    return outcome !== undefined && outcome.became !== 'removed';
  }

  /** The blocks that are open now, in the order of the page. */
  open(): Block[] {
    const open: Block[] = [];
    for (const block of this.blocks) if (this.isOpen(block.index)) open.push(block);
    return open;
  }

  traits(block: Block): TextTraits {
    return this.analysis.traitsOf(block.index);
  }

  /** The block says how long ago something was and nothing else: `13 hours ago`, `Yesterday`. */
  isAge(block: Block): boolean {
    return this.analysis.times.isAge(block);
  }

  /** The block is an age, a date or a time, with or without a label, and nothing else. */
  isDated(block: Block): boolean {
    return this.analysis.times.isAge(block) || this.analysis.times.isDateLine(block);
  }
}
