import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import type { Tally } from '../batch/summary.ts';
import { fitText } from '../text/text-width.ts';
import { durationInWords } from './duration.ts';

const RATE = '{rate}/s · {failed} without article';
const HOW_MANY = `{done} pages · ${RATE}`;
const HOW_FAR = `{bar} {value}/{total} · ${RATE} · {eta_formatted} left`;

/** A progress bar on a terminal: pages done, pages per second, failures, and the time left if the total is known. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #bars: MultiBar;
  readonly #bar: SingleBar;
  readonly #tally: Tally;
  readonly #started = performance.now();
  isShown = true;

  /** @param total the number of inputs, with those that are skipped; null: unknown. */
  constructor(stream: NodeJS.WriteStream, tally: Tally, total: number | null) {
    this.#stream = stream;
    this.#tally = tally;
    this.#bars = new MultiBar(
      {
        stream,
        format: total === null ? HOW_MANY : HOW_FAR,
        barsize: 20,
        fps: 5,
        clearOnComplete: true,
        etaBuffer: 200,
        gracefulExit: false,
        formatTime: (seconds) => durationInWords(Number(seconds)),
      },
      Presets.shades_classic,
    );
    this.#bar = this.#bars.create(total ?? 0, 0, { done: 0, rate: 0, failed: 0 });
  }

  /** Shows the current counts. */
  show(): void {
    const { done, met, failed, withoutArticle } = this.#tally;
    const seconds = Math.max(0.001, (performance.now() - this.#started) / 1000);
    this.#bar.update(met, { done, rate: Math.round(done / seconds), failed: failed + withoutArticle });
  }

  /** A line above the bar: whole, since the terminal cuts lines while it shows a bar. */
  log(line: string): void {
    const { columns = 80 } = this.#stream;
    let rest = line.trimEnd();
    for (let part = fitText(rest, columns); part !== '' && part !== rest; part = fitText(rest, columns)) {
      this.#bars.log(`${part}\n`);
      rest = rest.slice(part.length);
    }
    this.#bars.log(`${rest}\n`);
  }

  stop(): void {
    this.isShown = false;
    // Lines not yet shown would be lost.
    this.#bars.update();
    this.#bars.stop();
  }
}
