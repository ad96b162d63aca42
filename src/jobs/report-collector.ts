import type { Item } from '../batch/item.ts';
import { idOfLine } from '../batch/record.ts';
import type { Tally } from '../batch/summary.ts';
import { type Failure, type Outcome, type Task, textOf } from '../batch/task.ts';
import { type PackedPage, packError } from '../report/pack-page.ts';
import type { ReportWriter } from '../report/report-writer.ts';
import type { ErrorRecord } from '../schema/refused-page.ts';
import { unpackReview } from './review-task.ts';

interface Collecting {
  readonly writer: ReportWriter;
  readonly tally: Tally;
  /** Called for each input that failed, to tell the user. */
  readonly onFailure: (path: string | null, message: string) => void;
}

/** The end of a run that gives a report: puts what became of each item into it, in order, and counts. */
export class ReportCollector {
  readonly #collecting: Collecting;
  /** Whether any input failed; a record of a stream does not count. */
  hasFailures = false;

  constructor(collecting: Collecting) {
    this.#collecting = collecting;
  }

  /** Rejects where nothing more can be written. */
  async take(item: Item, outcome: Outcome | null): Promise<void> {
    switch (item.kind) {
      case 'refused':
        return this.#fail(item.path, item.failure);
      case 'end':
        return item.failure ? this.#fail(item.input.path, item.failure) : undefined;
      case 'document':
        return outcome ? this.#takeDocument(item.input.path, item.task, outcome) : undefined;
      case 'skipped':
        this.#collecting.tally.skip(item.skipped);
        return;
      case 'complete':
        return;
    }
  }

  async #takeDocument(path: string | null, task: Task, outcome: Outcome): Promise<void> {
    const { failure, output } = outcome;
    if (failure === null) {
      this.#collecting.tally.articles++;
      return this.#add(unpackReview(textOf(outcome)));
    }
    const record: ErrorRecord = output.length > 0 ? JSON.parse(textOf(outcome)) : { id: path, error: failure };
    if (task.kind === 'page') return this.#fail(path, failure, record);
    this.#collecting.tally.fail(failure.code);
    // Its digits are shown as they are written.
    return this.#add(packError({ ...record, id: idOfLine(output) }));
  }

  #fail(
    path: string | null,
    { code, message }: Failure,
    record: ErrorRecord = { id: path, error: { code, message } },
  ): Promise<void> {
    this.hasFailures = true;
    this.#collecting.tally.fail(code);
    this.#collecting.onFailure(path, message);
    return this.#add(packError(record));
  }

  #add(page: PackedPage): Promise<void> {
    return this.#collecting.writer.add(page);
  }
}
