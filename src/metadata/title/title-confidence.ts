/** What speaks for and against the title that was found being the headline. */
import type { Document } from '../../document/document.ts';
import { confidenceIn, ramps } from '../scoring/confidence.ts';
import { type Feature, indicator } from '../scoring/feature.ts';
import { nameKey } from '../site-names.ts';
import type { ChosenHeadline } from './choose-headline.ts';
import { isAsDeclared } from './headline-features.ts';
import { TITLE_CONFIDENCE_WEIGHTS } from './title-confidence-weights.generated.ts';

export interface TitleEvidence {
  readonly value: string;
  readonly rule: string;
  readonly format: Document['format'];
  /** The printed headline; null where the title is declared alone. */
  readonly printed: ChosenHeadline | null;
  /** How many lines it was printed on. */
  readonly lines: number;
  /** All titles that the page declares outside its text, without the site's name. */
  readonly declared: readonly string[];
  /** The first line of the text, if that is the window's title, without the site's name. */
  readonly line: string | null;
}

type TitleFeature = Feature<TitleEvidence, undefined>;

const is = (id: string, test: (evidence: TitleEvidence) => boolean): TitleFeature => ({
  id,
  of: (evidence) => indicator(test(evidence)),
});

const isSame = (value: string, other: string | undefined | null): boolean =>
  typeof other === 'string' && nameKey(value) === nameKey(other);
/** How many declared titles say the same. */
const agreeing = ({ value, declared }: TitleEvidence): number => declared.filter((one) => isSame(value, one)).length;
const isContradicted = (evidence: TitleEvidence): boolean => evidence.declared.length > 0 && agreeing(evidence) === 0;
const agreementWith =
  (kind: 'address' | 'window' | 'declared') =>
  ({ printed }: TitleEvidence) =>
    printed?.headline.agreementWith(kind) ?? 0;
const level = ({ printed }: TitleEvidence): number => printed?.headline.page.blocks[printed.headline.index]?.level ?? 0;
const words = ({ value }: TitleEvidence): number => value.split(/\s+/).length;
const hasNoReference = ({ declared, line }: TitleEvidence): boolean => declared.length === 0 && line === null;

export const titleConfidenceFeatures: readonly TitleFeature[] = [
  { id: 'any', of: () => 1 },
  is('html', ({ format }) => format === 'html'),
  is('markdown', ({ format }) => format === 'markdown'),
  is('is-printed', ({ printed }) => printed !== null),
  is('is-stated', ({ rule }) => rule === 'stated-title'),
  is('is-of-linked-data', ({ rule }) => rule === 'linked-headline'),
  is('is-of-window', ({ rule }) => rule === 'window-title' || rule === 'first-line'),
  // What else gives the title.
  is('has-no-reference', hasNoReference),
  is('declared-once', (evidence) => agreeing(evidence) === 1),
  is('declared-twice', (evidence) => agreeing(evidence) > 1),
  is('declared-by-all', (evidence) => agreeing(evidence) > 0 && agreeing(evidence) === evidence.declared.length),
  is('as-linked-data', (evidence) => agreeing(evidence) > 0 && isSame(evidence.value, evidence.declared[0])),
  is('against-declared', isContradicted),
  is(
    'within-declared',
    (evidence) =>
      isContradicted(evidence) && evidence.declared.some((one) => nameKey(one).includes(nameKey(evidence.value))),
  ),
  is(
    'around-declared',
    (evidence) =>
      isContradicted(evidence) && evidence.declared.some((one) => nameKey(evidence.value).includes(nameKey(one))),
  ),
  is('as-line', ({ value, line }) => isSame(value, line)),
  is('against-line', ({ value, line }) => line !== null && !isSame(value, line)),
  is('just-as-declared', ({ printed }) => printed !== null && isAsDeclared(printed.headline)),
  { id: 'as-declared', of: agreementWith('declared') },
  { id: 'as-window', of: agreementWith('window') },
  { id: 'as-address', of: agreementWith('address') },
  is('well-as-address', (evidence) => agreementWith('address')(evidence) > 0.65),
  is('printed-again', ({ printed }) => printed?.headline.isRepeated === true),
  // How far it is ahead of other lines.
  ...ramps<TitleEvidence>('score', ({ printed }) => printed?.score ?? null, [0, 3, 6, 10, 16]),
  ...ramps<TitleEvidence>('margin', ({ printed }) => printed?.margin ?? null, [0, 1, 2.5, 4]),
  // How it is written.
  is('first-heading-level', (evidence) => level(evidence) === 1),
  is('other-heading-level', (evidence) => level(evidence) > 1),
  is('one-or-two-words', (evidence) => words(evidence) < 3),
  is('three-or-four-words', (evidence) => words(evidence) === 3 || words(evidence) === 4),
  is('many-words', (evidence) => words(evidence) > 17),
  is('on-several-lines', ({ lines }) => lines > 1),
  is('holds-separator', ({ value }) => /\s[|–—·•»›:/-]\s|[|]/.test(value)),
  is('ends-in-full-stop', ({ value }) => /[.。]["'”’»]?$/.test(value)),
  is('ends-open', ({ value }) => /(?:…|\.\.\.|[:,;])$/.test(value)),
];

/** The probability that the title is the headline; null for no title. */
export const titleConfidence = confidenceIn(titleConfidenceFeatures, TITLE_CONFIDENCE_WEIGHTS);
