import { count, create } from './create-element.ts';
import type { PageMark } from './page-marks.ts';

interface Bar {
  /** Place among the pages listed, from 0; -1: it is not among them. */
  readonly place: number;
  readonly listed: number;
  readonly listAddress: string;
  /** Null where there is none. */
  readonly previous: string | null;
  readonly next: string | null;
  readonly isApart: boolean;
  readonly onView: () => void;
  readonly onFold: () => void;
  readonly mark: PageMark | null;
  readonly onMark: (mark: PageMark) => void;
}

/** What stands over a page: the way back to the list, to its neighbours, and how its lines are shown. */
export function drawPageBar({
  place,
  listed,
  listAddress,
  previous,
  next,
  isApart,
  onView,
  onFold,
  mark,
  onMark,
}: Bar): HTMLElement {
  const view = create(
    'button',
    {
      type: 'button',
      class: 'button view',
      'aria-pressed': String(isApart),
      title: 'Removed lines beside the kept ones (v)',
    },
    'Side by side',
  );
  view.addEventListener('click', onView);
  const fold = create(
    'button',
    { type: 'button', class: 'button fold-all', title: 'Unfold or fold long runs of removed lines (x)' },
    'Fold or unfold',
  );
  fold.addEventListener('click', onFold);
  return create(
    'div',
    { class: 'page-bar' },
    create('a', { href: listAddress, class: 'button back' }, 'All pages'),
    create(
      'nav',
      { 'aria-label': 'Neighbouring pages', class: 'steps' },
      step('Previous', previous, 'k'),
      create('span', { class: 'place' }, place < 0 ? 'not in the list' : `${count(place + 1)} of ${count(listed)}`),
      step('Next', next, 'j'),
    ),
    ...(['good', 'bad'] as const).map((each) => markButton(each, mark === each, onMark)),
    fold,
    view,
  );
}

function markButton(mark: PageMark, isSet: boolean, onMark: (mark: PageMark) => void): HTMLElement {
  const name = mark === 'good' ? 'Good' : 'Bad';
  const button = create(
    'button',
    {
      type: 'button',
      class: `button mark-${mark}`,
      'aria-pressed': String(isSet),
      title: `Mark the page as ${mark} (${mark === 'good' ? 'g' : 'b'})`,
    },
    name,
  );
  button.addEventListener('click', () => onMark(mark));
  return button;
}

const step = (name: string, address: string | null, key: string): HTMLElement =>
  address === null
    ? create('span', { class: 'button', 'aria-disabled': true }, name)
    : create('a', { class: 'button', href: address, title: `${name} page (${key})` }, name);
