/** Moving to the article and to what was searched for, in the page that is drawn. */

/** Room left above what is gone to, in pixels: the bar over the page covers some. */
const ABOVE = 96;

function goTo(main: HTMLElement, target: Element): void {
  main.scrollTop += target.getBoundingClientRect().top - ABOVE;
}

/** Goes to where the article begins. */
export function goToArticle(main: HTMLElement): void {
  const first = main.querySelector('.body-run .line');
  if (first) goTo(main, first);
}

/** Goes to the article if none of it is in sight: below a long menu, say. */
export function showArticle(main: HTMLElement): void {
  const first = main.querySelector('.body-run .line');
  if (first && first.getBoundingClientRect().top > main.getBoundingClientRect().bottom - ABOVE) goTo(main, first);
}

/** Goes to the next or the previous hit of the search; from the last one on to the first. False: there is none. */
export function goToHit(main: HTMLElement, step: 1 | -1): boolean {
  const hits = [...main.querySelectorAll<HTMLElement>('mark')];
  const here = hits.findIndex((hit) => hit.classList.contains('current'));
  const target = hits[here === -1 ? (step === 1 ? 0 : hits.length - 1) : (here + step + hits.length) % hits.length];
  if (!target) return false;
  hits[here]?.classList.remove('current');
  target.classList.add('current');
  target.closest('.run.folded')?.querySelector<HTMLButtonElement>('.fold')?.click();
  goTo(main, target);
  return true;
}
