import type { ReportFacts, ReviewLine, ReviewRun } from '../report-data.ts';
import { create } from './create-element.ts';
import { FIELD_NAMES } from './field-names.ts';
import { cutRuns, rowsOf } from './ledger-rows.ts';
import { visibleText } from './visible-text.ts';

/** Lines drawn at once; more on request, so that no page holds the browser up. */
const LINES_AT_ONCE = 2000;
/** Lines of a long removed run that show while it is folded. */
const SHOWN_OF_FOLDED = 5;
/** A run of fewer lines than this is not worth folding. */
const WORTH_FOLDING = 9;

interface Drawing {
  /** In lower case; marked wherever it stands. */
  readonly sought: string;
  readonly cleaners: ReportFacts['cleaners'];
  /** Makes a rule of a removed run. */
  readonly onRule: (run: ReviewRun) => void;
}

/** Every line of the source in its order: kept lines to be read, removed ones in runs under their cleaner and reason. */
export function drawLedger(runs: readonly ReviewRun[], drawing: Drawing): HTMLElement {
  const ledger = create('div', { class: 'ledger' });
  const draw = (left: readonly ReviewRun[]) => {
    const [some, rest] = cutRuns(left, LINES_AT_ONCE);
    ledger.append(...rowsOf(some).map(({ removed, kept }) => drawRow(removed, kept, drawing)));
    if (rest.length === 0) return;
    const more = create('button', { type: 'button', class: 'more-lines' }, 'Show more lines');
    more.addEventListener('click', () => {
      more.remove();
      draw(rest);
    });
    ledger.append(more);
  };
  draw(runs);
  return ledger;
}

const drawRow = (removed: readonly ReviewRun[], kept: readonly ReviewRun[], drawing: Drawing): HTMLElement =>
  create(
    'div',
    { class: 'row' },
    create('div', { class: 'removed' }, ...removed.map((run) => drawRemoved(run, drawing))),
    create('div', { class: 'kept' }, ...kept.map((run) => drawKept(run, drawing))),
  );

function drawRemoved(removed: ReviewRun, drawing: Drawing): HTMLElement {
  const { by = '', reason = '', lines } = removed;
  const rule = create('button', { type: 'button', class: 'quiet make-rule', title: 'A rule for these lines' }, 'Rule');
  rule.addEventListener('click', () => drawing.onRule(removed));
  const defined = ownOf(ownOf(drawing.cleaners, by)?.reasons ?? {}, reason);
  const run = create(
    'section',
    {
      class: 'run',
      tabindex: -1,
      'data-reason': reason,
      'data-group': defined?.group ?? 'rules',
      'aria-label': `Removed: ${reason}, by ${by}, ${plural(lines.length, 'line')}`,
    },
    create(
      'p',
      { class: 'run-label', title: defined?.about ?? null },
      create('b', {}, visibleText(reason)),
      create('span', {}, 'by ', visibleText(by)),
    ),
    rule,
    ...lines.map((line) => drawLine(line, drawing)),
  );
  if (lines.length >= WORTH_FOLDING) run.append(foldingButton(run, lines.length - SHOWN_OF_FOLDED));
  return run;
}

function foldingButton(run: HTMLElement, hidden: number): HTMLElement {
  const button = create('button', { type: 'button', class: 'fold' });
  const tell = () => {
    const isFolded = run.classList.contains('folded');
    button.setAttribute('aria-expanded', String(!isFolded));
    button.textContent = isFolded ? `${hidden} more lines` : 'Fold';
  };
  button.addEventListener('click', () => {
    run.classList.toggle('folded');
    tell();
  });
  run.classList.add('folded');
  tell();
  return button;
}

function drawKept({ became, by = '', lines }: ReviewRun, drawing: Drawing): HTMLElement {
  if (became === 'body') return create('div', { class: 'body-run' }, ...lines.map((line) => drawLine(line, drawing)));
  const name = FIELD_NAMES[became as keyof typeof FIELD_NAMES] ?? became;
  return create(
    'section',
    { class: 'field-run', 'data-field': became, 'aria-label': `Became the ${name.toLowerCase()}` },
    create('p', { class: 'run-label' }, create('b', {}, name), create('span', {}, 'by ', visibleText(by))),
    ...lines.map((line) => drawLine(line, drawing)),
  );
}

function drawLine({ line, to, text, evidence, kind }: ReviewLine, { sought }: Drawing): HTMLElement {
  return create(
    'div',
    { class: 'line', 'data-kind': kind ?? null, title: to ? `lines ${line} to ${to}` : `line ${line}` },
    create('span', { class: 'line-number', 'aria-hidden': true }, String(line)),
    create('p', { class: 'line-text', dir: 'auto' }, visibleText(text, sought)),
    evidence ? create('p', { class: 'evidence' }, visibleText(evidence)) : null,
  );
}

const plural = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** What a record holds under a name that anyone may have chosen. */
const ownOf = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | null =>
  Object.hasOwn(record, name) ? (record[name] ?? null) : null;
