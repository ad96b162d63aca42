import type { PageAnalysis } from '../../page/analyse-page.ts';
import type { Placed } from '../scoring/page-features.ts';
import { agreement, stemsOf, type TitleReference, type TitleReferences } from './title-references.ts';

const NO_STEMS: ReadonlySet<string> = new Set();

/** A block that may be the headline, with what the page says around it; what costs something is worked out once, when asked for. */
export class HeadlineCandidate implements Placed {
  readonly index: number;
  readonly text: string;
  readonly page: PageAnalysis;
  /** What else gives the title: `<title>`, Open Graph, the page's address, a first line that is the window's title. */
  readonly references: TitleReferences;
  #agreements: Map<TitleReference['kind'], number> | undefined;
  #stems: ReadonlySet<string> | undefined;
  #recurring: readonly number[] | undefined;

  constructor(index: number, text: string, page: PageAnalysis, references: TitleReferences) {
    this.index = index;
    this.text = text;
    this.page = page;
    this.references = references;
  }

  get first(): number {
    return this.index;
  }

  get last(): number {
    return this.index;
  }

  /** Where the candidate's words stand as a block, itself included. */
  get places(): readonly number[] {
    return this.page.sameWords(this.index);
  }

  /** Subject words of the candidate that stand in the page's sentences. */
  get recurring(): readonly number[] {
    const { page, index } = this;
    this.#recurring ??= page.subjectOf(index).filter((word) => page.vocabulary.countOf(word) > 0);
    return this.#recurring;
  }

  /** Stems of its words, to be compared with the references'; empty where it shares none with them. */
  get stems(): ReadonlySet<string> {
    if (this.#stems === undefined) {
      const words = this.page.wordsAt(this.index);
      this.#stems = this.references.mention(words) ? stemsOf(words) : NO_STEMS;
    }
    return this.#stems;
  }

  /** How well the best reference of a kind agrees, 0 to 1; 0 where there is none. */
  agreementWith(kind: TitleReference['kind']): number {
    if (this.stems.size === 0) return 0;
    this.#agreements ??= new Map();
    const known = this.#agreements.get(kind);
    if (known !== undefined) return known;
    let best = 0;
    for (const one of this.references.all) {
      if (one.kind !== kind || one.block === this.index) continue;
      for (const stems of one.segmentations) best = Math.max(best, agreement(this.stems, stems));
    }
    this.#agreements.set(kind, best);
    return best;
  }
}
