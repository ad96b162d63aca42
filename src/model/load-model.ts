import { readFileSync } from 'node:fs';
import { type Model, readModel } from './model-file.ts';

let model: Model | undefined;

/** The weights that come with the package, read from `weights.bin` beside this module when first asked for. */
export function loadModel(): Model {
  model ??= readModel(readFileSync(new URL('weights.bin', import.meta.url)));
  return model;
}
