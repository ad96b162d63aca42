import { create } from './create-element.ts';

/** A key, what it does in words, and its doing. */
export interface KeyBinding {
  readonly keys: readonly string[];
  readonly about: string;
  run(): void;
}

/** Runs what a key is bound to, unless it is typed into a field or belongs to the browser. */
export function listenToKeys(bindings: readonly KeyBinding[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const isField = event.target instanceof Element && event.target.matches('input, select, textarea');
    if ((isField && event.key !== 'Escape') || document.querySelector('dialog[open]')) return;
    const binding = bindings.find(({ keys }) => keys.includes(event.key));
    if (!binding) return;
    event.preventDefault();
    binding.run();
  });
}

/** Fills the dialog that lists the keys. */
export function fillHelp(dialog: HTMLDialogElement, bindings: readonly KeyBinding[]): void {
  const close = create('button', { type: 'button', class: 'quiet' }, 'Close');
  close.addEventListener('click', () => dialog.close());
  dialog.replaceChildren(
    create('h2', { id: 'help-title' }, 'Keys'),
    create(
      'dl',
      {},
      ...bindings.flatMap(({ keys, about }) => [
        create('dt', {}, ...keys.flatMap((key, at) => [at > 0 ? ' ' : '', create('kbd', {}, key)])),
        create('dd', {}, about),
      ]),
    ),
    close,
  );
}
