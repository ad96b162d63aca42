import { AsyncIterReader } from 'warcio';

/** The library's reader of bytes that come in pieces, for bytes that are not packed. */
export class WarcReader extends AsyncIterReader {
  constructor(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
    super(bytes, null);
  }

  /** Makes these bytes the next to be read. The library's `unread` has room for one piece, so what it holds goes along. */
  async putBack(bytes: Uint8Array): Promise<void> {
    const { value: held } = await this[Symbol.asyncIterator]().next();
    this.unread(held ? Buffer.concat([bytes, held]) : bytes);
  }
}
