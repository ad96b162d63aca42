import { CleanArticleError } from '../errors.ts';
import { type FileIdentity, identityAt } from '../io/input/file-identity.ts';
import type { ByteName } from '../io/input/file-name.ts';
import type { FoundInput } from '../io/input/input.ts';
import type { OutputPlaces } from '../io/output/output-places.ts';
import type { Streams } from './define-command.ts';
import { givenInputs, givenNames, type InputRequest } from './given-inputs.ts';

interface RunOutputs {
  /** Files that the run writes beside its articles, by the option that names them; null for none. */
  readonly files: Readonly<Record<string, string | null>>;
  readonly places?: OutputPlaces | null;
}

/** The inputs of a run without the files that the run itself writes. They can be iterated several times. */
export class RunInputs {
  readonly #request: InputRequest;
  readonly #streams: Streams;
  readonly #outputs: RunOutputs;
  #names: readonly ByteName[] | null = null;

  constructor(request: InputRequest, streams: Streams, outputs: RunOutputs) {
    this.#request = request;
    this.#streams = streams;
    this.#outputs = outputs;
  }

  /** Keeps the list of names, which can be read only once, for a second iteration. @throws UsageError if it cannot be read. */
  async keepList(): Promise<void> {
    if (this.#request.files0From === null || this.#names) return;
    const names: ByteName[] = [];
    for await (const name of givenNames(this.#request.files0From, this.#streams)) names.push(name);
    this.#names = names;
  }

  /**
   * An output of the run is refused if the user named it, as in `cat`, and left out if it was found in a folder.
   * @param onLeftOut is called for each file that is left out because it is also an output that an option names.
   * @throws UsageError for a list of names that cannot be read.
   */
  async *all(onLeftOut: (path: string, why: string) => void = () => {}): AsyncGenerator<FoundInput> {
    const own = this.ownFiles();
    const { places } = this.#outputs;
    for await (const input of givenInputs(this.#request, this.#streams, this.#names)) {
      if ('failure' in input || 'skipped' in input) {
        yield input;
        continue;
      }
      const { path, isNamed } = input;
      const identity = own.size > 0 ? identityAt(input.file ?? STDIN) : null;
      const what = identity === null ? undefined : own.get(identity);
      if (path === null || isNamed) {
        if (what === undefined) yield input;
        else yield { path, failure: new CleanArticleError('unsupported', `is also ${what} of this run`) };
      } else if (what !== undefined || places?.isOutput(input)) {
        if (what !== undefined) onLeftOut(path, `is ${what} of this run: left out`);
        yield { path, skipped: 'own-output' };
      } else yield input;
    }
  }

  /** The existing files among those that the run writes, with their names in messages. */
  ownFiles(): Map<FileIdentity, string> {
    const own = new Map<FileIdentity, string>();
    for (const [what, file] of [...Object.entries(this.#outputs.files), ...STANDARD]) {
      const identity = file === null ? null : identityAt(file);
      if (identity !== null) own.set(identity, what);
    }
    return own;
  }
}

export const STDIN = 0;
const STANDARD = [
  ['the standard error', 2],
  ['the standard output', 1],
] as const;
