import type { Weights } from '../../src/metadata/scoring/feature.ts';
import type { PageAnalysis } from '../../src/page/page-analysis.ts';
import type { Example } from '../fit/example.ts';
import type { MetadataPage } from './pages.ts';

/** A page with the headline that was found on it by weights fitted without its site. */
export interface FieldPage {
  readonly page: MetadataPage;
  readonly outline: PageAnalysis;
  readonly siteNames: ReadonlySet<string>;
  readonly titleBlock: number | null;
}

/** What is found on a page, beside the truth: empty where there is none, null where nothing is known. */
export interface FoundValue {
  readonly value: string;
  readonly truth: string | null;
  readonly isRight: boolean;
  /** What speaks for the value, by the features of the task's confidence; null for no value. */
  readonly evidence: Evidence | null;
}

/** The features of one value that are not 0. */
export type Evidence = Pick<Example, 'first' | 'feature' | 'value'>;

interface WeightsFile {
  readonly path: string;
  readonly name: string;
  readonly about: string;
}

/** A field whose weights are fitted. */
export interface FieldTask {
  readonly name: string;
  /** The features' names, in the order of the examples'. */
  readonly features: readonly string[];
  /** The module that is written. */
  readonly module: WeightsFile;
  readonly confidence: { readonly features: readonly string[]; readonly module: WeightsFile };
  readonly examplesOf: (page: FieldPage) => readonly Example[];
  readonly find: (page: FieldPage, weights: Weights) => Promise<FoundValue>;
}
