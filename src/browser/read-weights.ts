/** In the place of ../classifier/read-weights.ts in a browser, which has no files. */
import { inlineWeights } from '../classifier/inline-weights.ts';
import type { ModelKind } from '../classifier/model-kind.ts';

export function readWeights(): Uint8Array {
  throw new TypeError('a browser has no files: the weights stand in a module');
}

export async function readInlineWeights(kind: ModelKind): Promise<Uint8Array | null> {
  if (inlineWeights === null) return null;
  const bytes = Uint8Array.from(atob(inlineWeights[kind]), (char) => char.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
