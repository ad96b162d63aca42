import { CleanArticleError } from '../../errors.ts';
import { Unpacker } from './unpacker.ts';

/** How often something can be packed: by who made it, and by who sent it. */
export const MOST_LAYERS = 2;

/**
 * A byte stream as it is, or unpacked where it begins like one of the packings. Of one that is cut short or broken, what
 * stands before the fault comes out first.
 * @throws CleanArticleError `unreadable` at a break; `unsupported` for zstd where Node has none, and for what is packed in too many layers.
 */
export async function* unpack(source: AsyncIterable<Uint8Array>, layers = MOST_LAYERS): AsyncGenerator<Buffer> {
  const unpacker = new Unpacker(source);
  try {
    if ((await unpacker.packing()) === null) yield* unpacker.stretch();
    else if (layers === 0) throw tooManyLayers();
    else yield* unpack(toBreak(unpacker), layers - 1);
  } finally {
    await unpacker.close();
  }
}

async function* toBreak(unpacker: Unpacker): AsyncGenerator<Buffer> {
  yield* unpacker.stretch();
  if (unpacker.fault) throw new CleanArticleError('unreadable', unpacker.fault.message);
}

export const tooManyLayers = () =>
  new CleanArticleError('unsupported', `is packed more than ${MOST_LAYERS} times; unpack it first`);
