import { asCleanArticleError, CleanArticleError } from '../../errors.ts';
import { type WarcFault, warcBlocks } from './warc-blocks.ts';
import { pageOf, type WarcPage, type WarcSkip } from './warc-page.ts';

interface WarcOptions {
  /** Longest page, in bytes, packed and unpacked. Memory does not grow beyond a few times of it. */
  readonly maxBytes: number;
  /** Called with each record that holds no page, and why. */
  readonly onSkip?: (why: WarcSkip) => void;
}

/**
 * The pages of a web archive (WARC, WET), packed with gzip or not, in the archive's order; in the place of each that
 * cannot be had a fault, whose message says which record it is.
 *
 * @throws CleanArticleError `unreadable` once all was read, of what is no web archive, or one that ends in a broken record.
 */
export async function* warcRecords(
  source: AsyncIterable<Uint8Array>,
  { maxBytes, onSkip }: WarcOptions,
): AsyncGenerator<WarcPage | WarcFault> {
  for await (const block of warcBlocks(source, maxBytes)) {
    if ('fault' in block) {
      yield block;
      continue;
    }
    try {
      const page = await pageOf(block, maxBytes);
      if (typeof page === 'string') onSkip?.(page);
      else yield page;
    } catch (error) {
      const { code, message } = asCleanArticleError(error);
      yield { id: block.id, fault: new CleanArticleError(code, `${block.place}: ${message}`) };
    }
  }
}
