import { WARNINGS, type Warning } from '../../schema/warnings.ts';
import type { PageReview, PageSummary, ReportFacts, ReviewRun } from '../report-data.ts';
import { bandOf } from './choose-pages.ts';
import { count, create } from './create-element.ts';
import { drawLedger } from './draw-ledger.ts';
import { FIELD_NAMES } from './field-names.ts';
import { groupOfReason } from './group-of-reason.ts';
import { visibleText } from './visible-text.ts';

interface Looking {
  readonly facts: ReportFacts;
  /** In lower case. */
  readonly sought: string;
  /** The reason that the filter goes by, or empty. */
  readonly reason: string;
  /** Goes to the next removed lines of a reason. */
  readonly onReason: (reason: string) => void;
  readonly onRule: (run: ReviewRun) => void;
}

/** One page: what it is, what was claimed as fields, why what was removed, and its lines. */
export function drawPage(summary: PageSummary, review: PageReview | null, looking: Looking): HTMLElement {
  const { id, title, fault } = summary;
  return create(
    'article',
    { class: 'page', 'aria-labelledby': 'page-title' },
    create('p', { class: 'page-id' }, visibleText(id ?? 'standard input')),
    create(
      'h2',
      { id: 'page-title', tabindex: -1, dir: 'auto' },
      title === null ? create('i', {}, titleless(summary)) : visibleText(title),
    ),
    ...(fault ? [create('p', { class: 'fault' }, create('b', {}, fault.code), ' ', visibleText(fault.message))] : []),
    ...(review
      ? [
          drawFacts(summary, review),
          drawReasons(summary, looking),
          drawLedger(review.runs, {
            sought: looking.sought,
            cleaners: looking.facts.cleaners,
            onRule: looking.onRule,
          }),
        ]
      : []),
  );
}

const titleless = ({ fault }: PageSummary): string => (fault ? 'No article' : 'No title found');

function drawFacts({ kept, removed, warnings, fault }: PageSummary, { article, runs }: PageReview): HTMLElement {
  const claimed = new Map(
    runs.map(({ became, lines }) => [became as string, lines[0]?.line]).reverse() as [string, number][],
  );
  const fields = [
    fact('byline', article.byline),
    fact('datePublished', article.datePublished),
    fact('dateModified', article.dateModified),
    fact('siteName', article.siteName),
    fact('section', article.section),
    fact('tags', article.tags.join(', ') || null),
  ];
  function fact(field: keyof typeof FIELD_NAMES, value: string | null) {
    const line = claimed.get(field);
    return value === null
      ? []
      : pair(FIELD_NAMES[field], visibleText(value), line === undefined ? 'head' : `line ${line}`, field);
  }
  return create(
    'div',
    { class: 'facts' },
    create(
      'dl',
      {},
      ...pair('Confidence', drawConfidence(article.confidence, fault === null)),
      ...pair('Words', `${count(kept)} kept, ${count(removed)} removed`),
      ...fields.flat(),
      ...(article.authors.length > 0 && article.authors.join(', ') !== article.byline
        ? pair('Authors', visibleText(article.authors.join(', ')))
        : []),
      ...(article.language ? pair('Language', article.language) : []),
      ...(article.url ? pair('Address', visibleText(article.url)) : []),
      ...(article.cleaner.profile ? pair('Profile', visibleText(article.cleaner.profile)) : []),
      ...(article.cleaner.rules ? pair('Rules', visibleText(article.cleaner.rules)) : []),
    ),
    ...(warnings.length > 0
      ? [
          create(
            'ul',
            { class: 'warnings', 'aria-label': 'Warnings' },
            ...warnings.map((warning) =>
              create('li', {}, create('b', {}, warning), ' ', WARNINGS[warning as Warning] ?? ''),
            ),
          ),
        ]
      : []),
  );
}

function pair(
  name: string,
  value: Node | string,
  origin: string | null = null,
  field: string | null = null,
): HTMLElement[] {
  return [
    create('dt', {}, name),
    create('dd', { 'data-field': field }, value, origin === null ? null : create('small', {}, origin)),
  ];
}

/** A number with a bar as long. */
function drawConfidence(confidence: number, isArticle: boolean): HTMLElement {
  const bar = create('span', { class: 'bar', 'aria-hidden': true });
  bar.style.setProperty('--share', String(confidence));
  const band = bandOf(isArticle ? confidence : null);
  return create('span', { class: 'confidence', 'data-band': band }, bar, confidence.toFixed(2));
}

function drawReasons({ reasons }: PageSummary, { facts, reason: chosen, onReason }: Looking): HTMLElement {
  const groupOf = groupOfReason(facts);
  return create(
    'ul',
    { class: 'reasons', 'aria-label': 'Removed lines by reason' },
    ...Object.entries(reasons).map(([reason, lines]) => {
      const chip = create(
        'button',
        {
          type: 'button',
          class: 'chip',
          'data-group': groupOf(reason),
          'data-chosen': reason === chosen,
          title: 'Go to the next one',
        },
        visibleText(reason),
        ' ',
        create('span', {}, count(lines)),
      );
      chip.addEventListener('click', () => onReason(reason));
      return create('li', {}, chip);
    }),
  );
}
