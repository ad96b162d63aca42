/** Moving among the removed runs of the page that is drawn, and folding them. */

const runsIn = (main: HTMLElement): HTMLElement[] => [...main.querySelectorAll<HTMLElement>('.run')];

/** Room left above a run that is gone to, in pixels: the bar over the page covers some. */
const ABOVE = 96;

/** Goes to the next or the previous removed run, of a reason where one is given; from the last one on to the first. */
export function goToRun(main: HTMLElement, step: 1 | -1, reason: string | null = null): void {
  const runs = runsIn(main).filter((run) => reason === null || run.dataset.reason === reason);
  const here = document.activeElement?.closest<HTMLElement>('.run') ?? null;
  const isAfter = (run: HTMLElement): boolean =>
    here
      ? (here.compareDocumentPosition(run) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      : run.getBoundingClientRect().top > ABOVE + 1;
  const before = runs.filter((run) => run !== here && !isAfter(run));
  const target =
    step === 1 ? (runs.find((run) => run !== here && isAfter(run)) ?? runs[0]) : (before.at(-1) ?? runs.at(-1));
  if (!target) return;
  main.scrollTop += target.getBoundingClientRect().top - ABOVE;
  target.focus({ preventScroll: true });
}

/** Unfolds all runs if any is folded, else folds those that are long. */
export function foldAll(main: HTMLElement): void {
  const areFolded = main.querySelector('.run.folded') !== null;
  for (const run of runsIn(main)) {
    if (run.classList.contains('folded') === areFolded) run.querySelector<HTMLButtonElement>('.fold')?.click();
  }
}
