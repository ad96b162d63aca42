import type { PageAnalysis } from '../../page/page-analysis.ts';
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
  #subjectSize = 0;
  #places: readonly number[] | undefined;

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

  /** Where the candidate's words stand as a block, itself included; in no order. */
  get places(): readonly number[] {
    this.#places ??= this.page.sameLines.placesOf(this.index);
    return this.#places;
  }

  /** Whether they stand more than once. */
  get isRepeated(): boolean {
    return this.page.sameLines.isRepeated(this.index);
  }

  /** Whether a sentence of the page holds one of its subject words. */
  get isOnSubject(): boolean {
    return this.page.vocabulary.isOnSubject(this.index);
  }

  /** Subject words of the candidate that stand in the page's sentences. */
  get recurring(): readonly number[] {
    this.#readSubject();
    return this.#recurring as readonly number[];
  }

  /** How many subject words it has. */
  get subjectSize(): number {
    this.#readSubject();
    return this.#subjectSize;
  }

  #readSubject(): void {
    if (this.#recurring !== undefined) return;
    const recurring: number[] = [];
    this.#subjectSize = this.page.vocabulary.subjectOf(this.index, 1, recurring).words;
    this.#recurring = recurring;
  }

  /** Whether it shares a stem with a reference. */
  get isMentioned(): boolean {
    return this.references.mention(this.page, this.index);
  }

  /** Stems of its words, to be compared with the references'; empty where it shares none with them. */
  get stems(): ReadonlySet<string> {
    this.#stems ??= this.isMentioned ? stemsOf(this.page.wordsAt(this.index)) : NO_STEMS;
    return this.#stems;
  }

  /** How well the best reference of a kind agrees, 0 to 1; 0 where there is none. */
  agreementWith(kind: TitleReference['kind']): number {
    if (!this.references.have(kind) || this.stems.size === 0) return 0;
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
