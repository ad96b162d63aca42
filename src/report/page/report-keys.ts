import { byId } from './create-element.ts';
import type { KeyBinding } from './keyboard.ts';
import type { PageMark } from './page-marks.ts';

/** What keys can do to a report. */
export interface ReportActions {
  /** To a neighbour of the page, or to the first. */
  step(by: 1 | -1): void;
  goToRemoved(step: 1 | -1): void;
  turnView(): void;
  fold(): void;
  /** Shows the list, where it has not the room to stand beside the page. */
  showList(): void;
  leavePage(): void;
  goToArticle(): void;
  goToHit(step: 1 | -1): void;
  mark(mark: PageMark): void;
}

/** Every key of a report, in the order of its help. */
export function reportKeys(actions: ReportActions): KeyBinding[] {
  const search = () => {
    actions.showList();
    byId('query', HTMLInputElement).select();
  };
  const filter = () => {
    actions.showList();
    byId('filters', HTMLDetailsElement).open = true;
    byId('reason', HTMLSelectElement).focus();
  };
  const leave = () => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement.matches('input, select')) activeElement.blur();
    else actions.leavePage();
  };
  return [
    { keys: ['j'], about: 'Next page', run: () => actions.step(1) },
    { keys: ['k'], about: 'Previous page', run: () => actions.step(-1) },
    { keys: ['n'], about: 'Next removed lines', run: () => actions.goToRemoved(1) },
    { keys: ['p'], about: 'Previous removed lines', run: () => actions.goToRemoved(-1) },
    { keys: ['a'], about: 'To the article', run: actions.goToArticle },
    { keys: ['s'], about: 'Next place where the searched text stands', run: () => actions.goToHit(1) },
    { keys: ['S'], about: 'Previous place where the searched text stands', run: () => actions.goToHit(-1) },
    { keys: ['g'], about: 'Mark the page as good, or take the mark away', run: () => actions.mark('good') },
    { keys: ['b'], about: 'Mark the page as bad, or take the mark away', run: () => actions.mark('bad') },
    { keys: ['v'], about: 'Show removed lines beside the kept ones, or among them', run: actions.turnView },
    { keys: ['x'], about: 'Unfold or fold long runs of removed lines', run: actions.fold },
    { keys: ['/'], about: 'Search', run: search },
    { keys: ['f'], about: 'Filters', run: filter },
    { keys: ['Escape'], about: 'Leave the input field, or the page', run: leave },
    { keys: ['?'], about: 'List of keys', run: () => byId('help', HTMLDialogElement).showModal() },
  ];
}
