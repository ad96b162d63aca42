import type { ReviewRun } from '../report-data.ts';
import { byId, create } from './create-element.ts';

/** Lines of a run that its rule names. */
const MOST_LINES = 20;

/** A rule for `clean-article.config.json` that keeps the removed lines of a run, on the pages of its site where that is known. */
export function ruleOf({ reason = '', lines }: Pick<ReviewRun, 'reason' | 'lines'>, site: string | null): object {
  const texts = [...new Set(lines.slice(0, MOST_LINES).map(({ text }) => text))];
  return {
    name: `keep-${reason || 'removed'}-line-${lines[0]?.line ?? 0}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    action: 'keep',
    ...(site !== null && /^[a-z0-9.-]+\.[a-z]+$/i.test(site) && { sites: [site] }),
    match: { exact: texts },
  };
}

/** Shows a rule to be copied into the config. */
export function showRule(rule: object): void {
  const dialog = byId('rule', HTMLDialogElement);
  const text = create('textarea', { readonly: true, rows: 12, 'aria-label': 'The rule' });
  text.value = JSON.stringify(rule, null, 2);
  const close = create('button', { type: 'button', class: 'quiet' }, 'Close');
  close.addEventListener('click', () => dialog.close());
  dialog.replaceChildren(
    create('h2', { id: 'rule-title' }, 'A rule for these lines'),
    create(
      'p',
      {},
      'Add it to the rules of clean-article.config.json. It keeps the lines; with the action remove it takes them out.',
    ),
    text,
    close,
  );
  dialog.showModal();
  text.select();
}
