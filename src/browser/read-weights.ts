/** In the place of ../model/read-weights.ts in a browser, which has no files. */
import { inlineWeights } from '../model/inline-weights.ts';
import type { ModelKind } from '../model/load-model.ts';

export function readWeights(): Uint8Array {
  throw new TypeError('a browser has no files: the weights stand in a module');
}

export async function readInlineWeights(kind: ModelKind): Promise<Uint8Array | null> {
  if (inlineWeights === null) return null;
  const bytes = Uint8Array.from(atob(inlineWeights[kind]), (char) => char.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
