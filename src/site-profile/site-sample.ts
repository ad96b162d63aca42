/**
 * What is remembered of a site: a sample of its pages. Which pages are in it depends on nothing but the pages themselves (those with
 * the smallest fingerprints, a bottom-k sample after Cohen 1997), so samples taken apart and then united are the sample
 * taken at once, whatever the parts and their order, and the same page met twice counts once.
 */
import { fingerprint, linesOf, type SketchedPage } from './page-sketch.ts';

/** What a person has said of a line. */
export type Decision = 'keep' | 'remove';

export class SiteSample {
  /** Pages met, copies included. */
  seen = 0;
  /** Sketches by fingerprint. */
  readonly pages = new Map<string, string>();
  /** By hash, the forms of lines that stand outside the body of a page of the sample. */
  readonly texts = new Map<string, string>();
  /** By hash. */
  readonly decisions = new Map<string, Decision>();

  add({ sketch, texts }: SketchedPage): void {
    this.seen++;
    this.pages.set(fingerprint(sketch), sketch);
    for (const [hash, text] of texts) this.texts.set(hash, text);
  }

  addSample(other: SiteSample): void {
    this.seen += other.seen;
    for (const [name, sketch] of other.pages) this.pages.set(name, sketch);
    for (const [hash, text] of other.texts) this.texts.set(hash, text);
    for (const [hash, decision] of other.decisions) this.decide(hash, decision);
  }

  /** Where two people disagree the line is kept. */
  decide(hash: string, decision: Decision): void {
    if (this.decisions.get(hash) !== 'keep') this.decisions.set(hash, decision);
  }

  /** Keeps the pages with the smallest fingerprints, and the texts of their lines. */
  trim(pages: number): void {
    if (this.pages.size <= pages) return;
    for (const name of [...this.pages.keys()].sort().slice(pages)) this.pages.delete(name);
    const outside = new Set<string>(this.decisions.keys());
    for (const sketch of this.pages.values()) {
      for (const { line, isBody } of linesOf(sketch)) if (!isBody) outside.add(line);
    }
    for (const hash of this.texts.keys()) if (!outside.has(hash)) this.texts.delete(hash);
  }
}
