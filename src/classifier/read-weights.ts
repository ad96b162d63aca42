import { readFileSync } from 'node:fs';
import type { ModelKind } from './model-kind.ts';

/** The files of the weights in this folder. */
export const weightFiles: Readonly<Record<ModelKind, string>> = { text: 'weights.bin', marked: 'weights-marked.bin' };

/**
 * The weights from beside this module. Those for marked pages lie in the package only as a module that bundlers can take along.
 * @throws NodeJS.ErrnoException or TypeError where this module was bundled and lies elsewhere.
 */
export function readWeights(kind: ModelKind): Uint8Array {
  try {
    return readBeside(weightFiles[kind]);
  } catch (error) {
    if (kind === 'text') throw error;
    const [, base64 = ''] = /"([^"]+)"/.exec(readBeside('weights-marked.js').toString('latin1')) ?? [];
    return unpack(Buffer.from(base64, 'base64'));
  }
}

const readBeside = (name: string): Buffer => readFileSync(new URL(name, import.meta.url));

/** Undoes the packing by which the build makes the package small (RFC 1952). */
const unpack = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? process.getBuiltinModule('node:zlib').gunzipSync(bytes) : bytes;

/** The weights that stand in a module, which bundlers take along; null where there are none. */
export async function readInlineWeights(kind: ModelKind): Promise<Uint8Array | null> {
  const { inlineWeights } = await import('./inline-weights.ts');
  return inlineWeights && unpack(Buffer.from(inlineWeights[kind], 'base64'));
}
