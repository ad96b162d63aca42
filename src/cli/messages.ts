import { escapeControls, escapeLine } from '../text/escape-controls.ts';
import type { Progress } from './progress.ts';

/** Writes messages to standard error during a run, above the progress bar if there is one; none with `quiet`. */
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
    // If standard error is closed, nobody reads the messages.
    if (!this.#isOpen) this.#streams.stderr.on('error', () => {});
    this.#isOpen = true;
    this.#streams.stderr.write(line);
  }

  tellOf(path: string | null, message: string): void {
    this.tell(escapeLine(`${path ?? 'standard input'}: ${message}`));
  }
}
