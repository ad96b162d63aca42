/**
 * Learns src/metadata/kind/kind-weights.generated.ts from the kinds that WCXB's development split gives its pages: `node train/run.mjs kind/train.ts
 * CORPUS-FOLDER`. Prints how many pages of held-out sites are detected right, kind by kind.
 */
import { writeFileSync } from 'node:fs';
import { readDocument } from '../../src/document/read-document.ts';
import { kindChances } from '../../src/metadata/kind/find-kind.ts';
import { kindFeatureNames, kindFeatures } from '../../src/metadata/kind/kind-features.ts';
import { readMetadata } from '../../src/metadata/read-metadata.ts';
import { PageAnalysis } from '../../src/page/page-analysis.ts';
import { PAGE_KINDS } from '../../src/schema/kinds.ts';
import { readCorpus } from '../corpus.ts';
import { foldOf } from '../examples.ts';
import type { Example } from '../fit/example.ts';
import { fitWeights } from '../fit/fit-weights.ts';

const TARGET = 'src/metadata/kind/kind-weights.generated.ts';
const FOLDS = 4;
const SETTINGS = {
  rounds: 60,
  rate: 0.3,
  isRateFalling: true,
  stepsAfter: 'example',
  squares: 1,
  decay: 0.000002,
} as const;
/** A collection is a listing of things. */
const KIND_OF_TYPE: Readonly<Record<string, string>> = { collection: 'listing' };

const [corpus] = process.argv.slice(2);
if (corpus === undefined) throw new Error('Usage: kind/train.ts CORPUS-FOLDER');

interface Row {
  readonly features: Float64Array;
  readonly kind: number;
  readonly fold: number;
}

const forms = ['innertext', 'html'] as const;
const rows: Record<(typeof forms)[number], Row[]> = { innertext: [], html: [] };
for await (const page of readCorpus(corpus)) {
  if (page.set !== 'wcxb-dev' && page.set !== 'other') continue;
  const kind = PAGE_KINDS.indexOf((KIND_OF_TYPE[page.type] ?? page.type) as (typeof PAGE_KINDS)[number]);
  if (kind < 0) continue;
  for (const form of forms) {
    const text = page.forms.get(form);
    if (!text) continue;
    const analysis = new PageAnalysis(await readDocument(text, form === 'html' ? 'html' : 'text', page.url), page.url);
    const metadata = await readMetadata(analysis, { language: 'en', referenceDate: null });
    rows[form].push({ features: kindFeatures(analysis, metadata), kind, fold: foldOf(page.site, FOLDS) });
  }
}

const width = kindFeatureNames.length;

function exampleOf({ features, kind }: Row): Example {
  const feature = PAGE_KINDS.flatMap((_, of) => [...features.keys()].map((at) => of * width + at));
  return {
    first: Uint32Array.from({ length: PAGE_KINDS.length + 1 }, (_, of) => of * width),
    feature: Uint16Array.from(feature),
    value: Float32Array.from(feature, (at) => features[at % width] as number),
    right: PAGE_KINDS.map((_, of) => Number(of === kind)),
    mayBeNone: false,
    isNone: false,
    weight: 1,
  };
}

const learn = (some: readonly Row[]): Float64Array => {
  const examples = some.map(exampleOf);
  return fitWeights(width * PAGE_KINDS.length, () => examples, SETTINGS);
};

const packed: Record<string, string> = {};
for (const form of forms) {
  const all = rows[form];
  const confusion = PAGE_KINDS.map(() => PAGE_KINDS.map(() => 0));
  const sure: [number, number] = [0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(all.filter((row) => row.fold !== fold));
    for (const row of all.filter((one) => one.fold === fold)) {
      const chances = kindChances(row.features, weights);
      const best = chances.indexOf(Math.max(...chances));
      (confusion[row.kind] as number[])[best] = ((confusion[row.kind] as number[])[best] as number) + 1;
      if ((chances[best] as number) < 0.8) continue;
      sure[0] += Number(best === row.kind);
      sure[1]++;
    }
  }
  console.log(`${form}: ${all.length} pages`);
  for (const [kind, counts] of confusion.entries()) {
    const total = counts.reduce((sum, one) => sum + one, 0);
    const told = confusion.reduce((sum, one) => sum + (one[kind] as number), 0);
    console.log(
      `${PAGE_KINDS[kind]}: ${total}, recall ${((counts[kind] as number) / total).toFixed(3)}, precision ${((counts[kind] as number) / told).toFixed(3)}, told as ${counts.join(' ')}`,
    );
  }
  console.log(`at .8 or more: ${sure[1]}, right ${(sure[0] / sure[1]).toFixed(3)}`);
  packed[form === 'html' ? 'html' : 'text'] = [...learn(all)]
    .map((weight) => weight.toFixed(2).replace(/^-0\.00$/, '0.00'))
    .join(' ');
}
writeFileSync(
  TARGET,
  `// Written by train/kind/train.ts. Do not edit.

const unpack = (weights: string): Float64Array => Float64Array.from(weights.split(' '), Number);

/** The weights of the features in kind-features.ts, for each kind in the order of PAGE_KINDS. */
export const KIND_WEIGHTS = {
${Object.entries(packed)
  .map(([form, weights]) => `  ${form}: unpack(\n    '${weights}',\n  ),`)
  .join('\n')}
} as const;
`,
);
