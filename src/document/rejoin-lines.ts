/**
 * Decides which lines of a gettext page were one paragraph before links and emphasis broke it. A logistic regression over
 * the traits of the two lines that meet and of their neighbours; train/rejoin learns its weights from pages held in both
 * forms.
 */

import { type Trait, traitCount, traitNames, traitSizes, traitsOfLines } from './line-traits.ts';
import { rejoinWeights } from './rejoin-weights.generated.ts';

/** Traits whose values together choose a weight: `1.start` is how the second line of the two begins, `-1.end` how the line before them ends. */
export interface Feature {
  /** For each trait, where its value stands relative to the first line's row, and by how much its values step. */
  readonly reads: readonly (readonly [offset: number, stride: number])[];
  /** Values of all the traits together. */
  readonly size: number;
}

/** Weights are hundredths of natural log odds. */
export const weightScale = 100;

/**
 * Log odds above which two lines are joined, a little over even: a headline glued to a paragraph costs more than a
 * paragraph left in two. On sites held back, per 100 pages, some 9 lines of the article are joined to what is not, and of
 * the breaks inside its sentences 87 in 100 are repaired.
 */
const joinAbove = 0.3 * weightScale;

/** Reads a feature's name, such as `0.end 1.start`; lines count from the first of the pair, -1 to 2. */
export function parseFeature(name: string): Feature {
  const reads: [number, number][] = [];
  let size = 1;
  for (const term of name.split(' ')) {
    const [line, trait] = term.split('.') as [string, Trait];
    reads.push([Number(line) * traitCount + traitNames.indexOf(trait), size]);
    size *= traitSizes[trait];
  }
  return { reads, size };
}

/** Which of a feature's weights a pair gets. `row` is where the traits of the pair's first line begin. */
export function valueAt(feature: Feature, traits: Uint8Array, row: number): number {
  let value = 0;
  for (const [offset, stride] of feature.reads) value += (traits[row + offset] as number) * stride;
  return value;
}

let model: readonly (readonly [Feature, Int16Array])[] | null = null;

/** For each line whether it goes on with the one before it. The first line, the page's title, stands alone. */
export function rejoinLines(lines: readonly string[]): boolean[] {
  model ??= Object.entries(rejoinWeights).map(([name, weights]) => [parseFeature(name), Int16Array.from(weights)]);
  const traits = traitsOfLines(lines);
  const joins = new Array<boolean>(lines.length).fill(false);
  for (let i = 2; i < lines.length; i++) {
    let odds = 0;
    for (const [feature, weights] of model) odds += weights[valueAt(feature, traits, i * traitCount)] as number;
    joins[i] = odds > joinAbove && !(joins[i - 1] === false && beginsByline(lines[i] as string));
  }
  return joins;
}

/** `By Jane Roe`: right after the first line of a block it is the byline under a headline, seldom the rest of a sentence. */
const beginsByline = (line: string): boolean => /^(?:[Bb]y|BY|[Vv]on|[Pp]or|[Pp]ar) [A-ZÀ-Þ]/.test(line);
