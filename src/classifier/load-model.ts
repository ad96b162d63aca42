import type { PageFormat } from '../document/document.ts';
import { type CompiledForests, compileForests } from './compiled-trees.ts';
import { type Model, readModel } from './model-file.ts';
import type { ModelKind } from './model-kind.ts';
import { readInlineWeights, readWeights } from './read-weights.ts';
import { weightIds } from './weight-ids.generated.ts';

/** A model ready for use. */
export interface LoadedModel extends Model {
  readonly forests: CompiledForests<'blocks' | 'islands' | 'confidence'>;
}

const models: Partial<Record<ModelKind, LoadedModel>> = {};

/** A model, read when first asked for. */
export function loadModel(kind: ModelKind): LoadedModel {
  models[kind] ??= asLoaded(readWeights(kind));
  return models[kind];
}

/**
 * Makes a model ready for `loadModel`. The weights lie beside the module that reads them; a program that is bundled into one file,
 * for Node or a browser, has them in a module instead.
 */
export async function prepareModel(kind: ModelKind): Promise<void> {
  if (models[kind]) return;
  try {
    loadModel(kind);
  } catch (error) {
    const weights = await readInlineWeights(kind);
    if (weights === null) throw error;
    models[kind] = asLoaded(weights);
  }
}

function asLoaded(weights: Uint8Array): LoadedModel {
  const model = readModel(weights);
  const { blocks, islands, confidence } = model;
  return { ...model, forests: compileForests({ blocks, islands, confidence }) };
}

/** The name of a model, which changes with its weights: `text-1a2b3c4d`. */
export const modelName = (kind: ModelKind): string => `${kind}-${weightIds[kind]}`;

/** The model that a page of this form is labelled by. */
export const modelKindOf = (format: PageFormat): ModelKind => (format === 'text' ? 'text' : 'marked');
