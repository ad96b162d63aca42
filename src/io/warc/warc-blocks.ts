import { CleanArticleError } from '../../errors.ts';
import type { ErrorCode } from '../../schema/error-codes.ts';
import { Unpacker } from '../input/unpacker.ts';
import { type Frame, WarcFrames } from './warc-frames.ts';
import type { Head } from './warc-head.ts';

/** A record of a web archive: its head, and its block of content. */
export interface WarcBlock {
  readonly id: string | null;
  readonly fields: Head['fields'];
  /** The block; of one over the limit the beginning alone. */
  readonly content: Buffer;
  readonly isWhole: boolean;
  /** Which record it is, for messages: the how manieth, and where it begins in the archive, unpacked. */
  readonly place: string;
}

/** Something wrong in an archive, in the place of a record or between two. */
export interface WarcFault {
  /** The record's, where its head could be read. */
  readonly id: string | null;
  readonly fault: CleanArticleError;
}

/**
 * The records of a web archive in turn, or what is wrong in their place; then it goes on at the next record that can be
 * found. Of a block over `maxBytes` the beginning alone is kept.
 *
 * @throws CleanArticleError `unreadable` once all was read, of what is no web archive, or one that ends in a broken record.
 */
export async function* warcBlocks(
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<WarcBlock | WarcFault> {
  const unpacker = new Unpacker(source);
  try {
    yield* readBlocks(unpacker, maxBytes);
  } finally {
    await unpacker.close();
  }
}

async function* readBlocks(unpacker: Unpacker, maxBytes: number): AsyncGenerator<WarcBlock | WarcFault> {
  const frames = new WarcFrames(unpacker);
  let number = 0;
  // What lies strewn after a fault is part of it.
  let isAfterFault = false;
  do {
    frames.nextStretch();
    for (;;) {
      const { found, stray } = await frames.toRecord();
      const isOfBreak = isAfterFault || (!found && unpacker.fault !== null);
      if (stray > 0 && !isOfBreak) {
        if (number === 0 && !found) throw new CleanArticleError('unreadable', NO_ARCHIVE);
        yield faultOf('bad-record', `${stray} bytes ${placeBetween(number, found)} belong to no record`);
      }
      if (!found) break;
      const place = `record ${++number} (at byte ${frames.offset})`;
      const frame = await frames.read(maxBytes);
      const id = inBrackets(frame.head?.fields.get('warc-record-id'));
      const broken = breakIn(frame, unpacker);
      const wrong = broken ?? frame.wrong;
      isAfterFault = wrong !== null;
      if (frame.head && !isAfterFault) yield { ...frame, id, fields: frame.head.fields, place };
      else yield faultOf(broken ? 'unreadable' : 'bad-record', `${place}: ${wrong}`, id);
    }
    if (unpacker.fault !== null && !isAfterFault) {
      isAfterFault = true;
      yield faultOf('unreadable', `${placeBetween(number, number === 0)}: ${unpacker.fault.message}`);
    }
  } while (unpacker.fault !== null);
  if (isAfterFault) throw new CleanArticleError('unreadable', ENDS_BROKEN);
}

/** What broke in the packing before the end of a record, in words. Of a member cut short all that came out is sure. */
function breakIn({ end, wrong }: Frame, { fault, unsureFrom }: Unpacker): string | null {
  if (fault === null || end <= unsureFrom) return null;
  return fault.kind === 'broken' || wrong !== null ? fault.message : null;
}

const NO_ARCHIVE = 'not a web archive: it contains no record (WARC/1.0)';
const ENDS_BROKEN = 'the archive is cut short, or broken at its end';

const placeBetween = (number: number, isBeforeNext: boolean): string =>
  isBeforeNext ? `before record ${number + 1}` : `after record ${number}`;

const faultOf = (code: ErrorCode, message: string, id: string | null = null): WarcFault => ({
  id,
  fault: new CleanArticleError(code, message),
});

/** Identifiers and addresses without the brackets that the format has around the first and some tools around the second. */
export const inBrackets = (value: string | undefined): string | null =>
  value === undefined ? null : value.replace(/^<(.*)>$/, '$1');
