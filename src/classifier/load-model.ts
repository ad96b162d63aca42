import { readFileSync } from 'node:fs';
import type { PageFormat } from '../document/document.ts';
import { type CompiledForests, compileForests } from './compiled-trees.ts';
import { type Model, readModel } from './model-file.ts';
import { weightIds } from './weight-ids.generated.ts';

/** The model for pages of text, and the one for pages whose reader reports elements, names and links. */
export type ModelKind = 'text' | 'marked';

/** Their files in this folder. */
export const weightFiles: Readonly<Record<ModelKind, string>> = { text: 'weights.bin', marked: 'weights-marked.bin' };

/** A model ready for use. */
export interface LoadedModel extends Model {
  readonly forests: CompiledForests<'blocks' | 'islands' | 'confidence'>;
}

const models: Partial<Record<ModelKind, LoadedModel>> = {};

/** The weights that come with the package, read from beside this module when first asked for. */
export function loadModel(kind: ModelKind): LoadedModel {
  models[kind] ??= readLoaded(kind);
  return models[kind];
}

function readLoaded(kind: ModelKind): LoadedModel {
  const model = readModel(unpack(readFileSync(new URL(weightFiles[kind], import.meta.url))));
  const { blocks, islands, confidence } = model;
  return { ...model, forests: compileForests({ blocks, islands, confidence }) };
}

/** Undoes the packing by which the build makes the package small (RFC 1952). */
const unpack = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? process.getBuiltinModule('node:zlib').gunzipSync(bytes) : bytes;

/** The name of a model, which changes with its weights: `text-1a2b3c4d`. */
export const modelName = (kind: ModelKind): string => `${kind}-${weightIds[kind]}`;

/** The model that a page of this form is labelled by. */
export const modelKindOf = (format: PageFormat): ModelKind => (format === 'text' ? 'text' : 'marked');
