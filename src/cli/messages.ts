import { escapeControls, escapeLine } from '../escape-controls.ts';
import type { Progress } from './progress.ts';

/** What is told on standard error while a run goes on, above its bar of progress where there is one; nothing with `quiet`. */
export class Messages {
  readonly #streams: { readonly stderr: NodeJS.WriteStream };
  readonly #quiet: boolean;
  readonly #progress: Progress | null;
  #isOpen = false;

  constructor(
    streams: { readonly stderr: NodeJS.WriteStream },
    { quiet, progress }: { readonly quiet: boolean; readonly progress: Progress | null },
  ) {
    this.#streams = streams;
    this.#quiet = quiet;
    this.#progress = progress;
  }

  tell(message: string): void {
    if (this.#quiet) return;
    const line = `clean-article: ${escapeControls(message)}\n`;
    if (this.#progress?.isShown) {
      this.#progress.log(line);
      return;
    }
    // Who has closed standard error does not want to know.
    if (!this.#isOpen) this.#streams.stderr.on('error', () => {});
    this.#isOpen = true;
    this.#streams.stderr.write(line);
  }

  tellOf(path: string | null, message: string): void {
    this.tell(escapeLine(`${path ?? 'standard input'}: ${message}`));
  }
}
