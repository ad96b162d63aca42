import { groupOfReason } from '../reason-groups.ts';
import type { ReportFacts, ReviewLine } from '../report-data.ts';
import { create } from './create-element.ts';
import { FIELD_NAMES } from './field-names.ts';
import { type Run, rowsOf } from './ledger-runs.ts';
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
}

/** Every line of the source in its order: kept lines to be read, removed ones in runs under their cleaner and reason. */
export function drawLedger(lines: readonly ReviewLine[], drawing: Drawing): HTMLElement {
  const ledger = create('div', { class: 'ledger', id: 'ledger' });
  let from = 0;
  const drawMore = () => {
    const some = lines.slice(from, from + LINES_AT_ONCE);
    from += some.length;
    ledger.append(...rowsOf(some).map((row) => drawRow(row.removed, row.kept, drawing)));
    if (from === lines.length) return;
    const more = create('button', { type: 'button', class: 'more-lines' }, `Show more of the ${lines.length} lines`);
    more.addEventListener('click', () => {
      more.remove();
      drawMore();
    });
    ledger.append(more);
  };
  drawMore();
  return ledger;
}

const drawRow = (removed: readonly Run[], kept: readonly Run[], drawing: Drawing): HTMLElement =>
  create(
    'div',
    { class: 'row' },
    create('div', { class: 'removed' }, ...removed.map((run) => drawRemoved(run, drawing))),
    create('div', { class: 'kept' }, ...kept.map((run) => drawKept(run, drawing))),
  );

function drawRemoved({ by, reason, lines }: Run, drawing: Drawing): HTMLElement {
  const meaning = ownOf(ownOf(drawing.cleaners, by)?.reasons ?? {}, reason);
  const run = create(
    'section',
    {
      class: 'run',
      tabindex: -1,
      'data-reason': reason,
      'data-group': groupOfReason(reason ?? ''),
      'aria-label': `Removed: ${reason}, by ${by}, ${plural(lines.length, 'line')}`,
    },
    create(
      'p',
      { class: 'run-label', title: meaning },
      create('b', {}, visibleText(reason ?? '')),
      create('span', {}, 'by ', visibleText(by ?? '')),
    ),
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

function drawKept({ became, by, lines }: Run, drawing: Drawing): HTMLElement {
  if (became === 'body') return create('div', { class: 'body-run' }, ...lines.map((line) => drawLine(line, drawing)));
  const name = FIELD_NAMES[became as keyof typeof FIELD_NAMES] ?? became;
  return create(
    'section',
    { class: 'field-run', 'data-field': became, 'aria-label': `Became the ${name.toLowerCase()}` },
    create('p', { class: 'run-label' }, create('b', {}, name), create('span', {}, 'by ', visibleText(by ?? ''))),
    ...lines.map((line) => drawLine(line, drawing)),
  );
}

function drawLine({ lines: [first, last], text, evidence, kind, level }: ReviewLine, { sought }: Drawing): HTMLElement {
  const place = first === last ? String(first) : `${first}–${last}`;
  return create(
    'div',
    { class: 'line', 'data-kind': kind ?? null, 'data-level': level ?? null, title: `line ${place}` },
    create('span', { class: 'line-number', 'aria-hidden': true }, String(first)),
    create('p', { class: 'line-text', dir: 'auto' }, visibleText(text, sought)),
    evidence ? create('p', { class: 'evidence' }, visibleText(evidence)) : null,
  );
}

const plural = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** What a record holds under a name that anyone may have chosen. */
const ownOf = <Value>(record: Readonly<Record<string, Value>>, name: string | null): Value | null =>
  name !== null && Object.hasOwn(record, name) ? (record[name] ?? null) : null;
