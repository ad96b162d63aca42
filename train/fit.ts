/** Hands rows to fit.py and takes back what it learned; the files live in a folder of the run's own. */
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import type { Trees } from '../src/classifier/trees.ts';
import { packTrees } from './pack-trees.ts';

export interface FitSettings {
  readonly width: number;
  readonly folds: number;
  readonly rounds: number;
  /** False where only the held-back probabilities are wanted. */
  readonly final: boolean;
  readonly params: Readonly<Record<string, number | string>>;
}

/** Debian's own Python, which its package of XGBoost is for. */
const PYTHON = '/usr/bin/python3';
const SCRIPT = 'train/fit.py';

/** Collects the rows of a model and fits it. */
export class Fitting {
  readonly #path: string;
  readonly #folder: string;
  readonly #name: string;
  #file: number | null;
  readonly #labels: Float32Array[] = [];
  #weights: Float32Array[] = [];
  readonly #folds: Uint8Array[] = [];

  constructor(folder: string, name: string) {
    this.#folder = folder;
    this.#name = name;
    this.#path = join(folder, name);
    this.#file = openSync(`${this.#path}.rows`, 'w');
  }

  /** Adds the rows of one page, all of one fold. */
  add(rows: Float32Array, labels: ArrayLike<number>, weights: Float32Array, fold: number): void {
    if (this.#file === null) throw new Error('rows cannot be added after the first fit');
    writeSync(this.#file, new Uint8Array(rows.buffer, rows.byteOffset, rows.byteLength));
    this.#labels.push(Float32Array.from(labels));
    this.#weights.push(weights);
    this.#folds.push(new Uint8Array(labels.length).fill(fold));
  }

  /** Changes the weight of each row by its label and what a model that had not seen it said of it. */
  reweigh(said: Float32Array, change: (weight: number, label: number, said: number) => number): void {
    let row = 0;
    this.#weights = this.#weights.map((weights, k) =>
      weights.map((weight, at) => change(weight, this.#labels[k]?.[at] as number, said[row++] as number)),
    );
  }

  /** Fits, as often as wanted once all rows are added; gives each row's held-back probability, in the order of the rows. */
  fit(settings: FitSettings): Float32Array {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
    writeFileSync(`${this.#path}.json`, JSON.stringify(settings));
    for (const [suffix, parts] of [
      ['labels', this.#labels],
      ['weights', this.#weights],
      ['folds', this.#folds],
    ] as const) {
      writeFileSync(
        `${this.#path}.${suffix}`,
        Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))),
      );
    }
    execFileSync(PYTHON, [SCRIPT, this.#folder, this.#name], { stdio: 'inherit' });
    const bytes = readFileSync(`${this.#path}.oof`);
    return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  }

  /** The forest that was fitted on all rows, which are `width` features wide. */
  trees(width: number): Trees {
    return packTrees(JSON.parse(readFileSync(`${this.#path}.trees`, 'utf8')), width);
  }
}
