/** The table of a validation: for each set and form how well the extractions fit, and whether the confidences hold. */
import type { Example } from './examples.ts';
import { type Score, scoreBlocks } from './score.ts';

export interface Extraction {
  readonly example: Example;
  readonly kept: Uint8Array;
  readonly confidence: number;
}

interface Row extends Score {
  readonly name: string;
  readonly type: string;
  readonly confidence: number;
}

/** Prints bag F1, precision and recall in %, pages under 0.5, and the calibration of the confidences. */
export function printReport(extractions: readonly Extraction[]): void {
  const rows: Row[] = extractions.map(({ example, kept, confidence }) => ({
    ...scoreBlocks(example.bags, kept),
    name: `${example.set === 'other' ? example.type : example.set} ${example.form}`,
    type: example.type,
    confidence,
  }));
  console.log('set                       pages     F1      P      R  under .5  at .9');
  for (const name of new Set(rows.map((row) => row.name))) {
    const of = rows.filter((row) => row.name === name);
    const mean = (pick: (row: Row) => number) => (100 * of.reduce((sum, row) => sum + pick(row), 0)) / of.length;
    const cells = [mean(({ f1 }) => f1), mean(({ precision }) => precision), mean(({ recall }) => recall)].map(
      (value) => value.toFixed(2).padStart(6),
    );
    const failed = of.filter(({ f1 }) => f1 < 0.5).length;
    console.log(
      `${name.padEnd(26)}${String(of.length).padStart(5)} ${cells.join(' ')} ${String(failed).padStart(9)} ${mean(
        ({ confidence }) => Number(confidence >= 0.9),
      )
        .toFixed(0)
        .padStart(6)}`,
    );
  }
  const articles = rows.filter(({ type }) => type === 'article');
  const indexes = rows.filter(({ type }) => type === 'collection' || type === 'listing');
  const sure = articles.filter(({ confidence }) => confidence >= 0.9);
  const right = sure.filter(({ f1 }) => f1 > 0.9).length;
  console.log(`articles at a confidence of 0.9: ${sure.length} of ${articles.length}, F1 over 0.9 in ${right}`);
  console.log(`area under the ROC curve, articles against indexes: ${areaUnderCurve(articles, indexes).toFixed(3)}`);
}

function areaUnderCurve(above: readonly Row[], below: readonly Row[]): number {
  let won = 0;
  for (const { confidence } of above) {
    for (const other of below) won += confidence > other.confidence ? 1 : confidence === other.confidence ? 0.5 : 0;
  }
  return won / Math.max(1, above.length * below.length);
}
