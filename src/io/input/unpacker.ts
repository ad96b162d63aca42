import { ByteReader } from './byte-reader.ts';
import type { Members, PackingFault } from './members.ts';
import { LONGEST_BEGINNING, mayBePacked, membersOf, type Packing, packingFault, packingOf } from './packing.ts';

/**
 * Bytes as they are, or unpacked where they begin like one of the packings: all members of a gzip or frames of a zstd, with
 * the zeros that some tools pad with. They come in stretches, from one break to the next, so that an archive that is packed
 * record by record loses no more than the broken member.
 */
export class Unpacker {
  readonly #reader: ByteReader;
  #packing: Packing | null | undefined;
  #members: Members | null = null;
  #given = 0;
  /** What ended the stretch that was read last; null: nothing did, it was the last. */
  fault: PackingFault | null = null;
  /** Where in all bytes given the broken member of this stretch begins: what follows is not sure. */
  unsureFrom = Number.POSITIVE_INFINITY;

  constructor(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
    this.#reader = new ByteReader(source);
  }

  /** What the bytes are packed with. No more of a slow source is waited for than tells. */
  async packing(): Promise<Packing | null> {
    if (this.#packing !== undefined) return this.#packing;
    let head = await this.#reader.piece();
    for (let size = 0; size < head.length && mayBePacked(head); ) {
      size = head.length;
      this.#reader.putBack(head);
      head = await this.#reader.piece(size + 1);
    }
    this.#reader.putBack(head);
    this.#packing = packingOf(head);
    return this.#packing;
  }

  /**
   * The bytes to the next break or to the end. Read it out before asking for the next.
   * @throws CleanArticleError `unsupported` for zstd where Node has none.
   */
  async *stretch(): AsyncGenerator<Buffer> {
    this.fault = null;
    this.unsureFrom = Number.POSITIVE_INFINITY;
    const packing = await this.packing();
    for await (const bytes of packing === null ? this.#asTheyAre() : this.#unpacked(packing)) {
      this.#given += bytes.length;
      yield bytes;
    }
  }

  /** Lets go of the source, where not all of it was read. */
  close(): Promise<void> {
    return this.#reader.close();
  }

  async *#asTheyAre(): AsyncGenerator<Buffer> {
    for (let piece = await this.#reader.piece(); piece.length > 0; piece = await this.#reader.piece()) yield piece;
  }

  async *#unpacked(packing: Packing): AsyncGenerator<Buffer> {
    this.#members ??= await membersOf(packing);
    while (await this.#toMember(packing, this.#members)) {
      const from = this.#given;
      const kind = yield* this.#members.unpackNext(this.#reader);
      if (kind === null) continue;
      this.fault = packingFault(packing, kind);
      this.unsureFrom = from;
      return;
    }
  }

  /** To the next member, over zeros. False at the end and, with a fault, where something else stands before it. */
  async #toMember(packing: Packing, { magic }: Members): Promise<boolean> {
    const head = await this.#skipZeros();
    if (head.length === 0) return false;
    if (packingOf(head) === packing) return true;
    const isFound = await this.#search(magic);
    this.fault = packingFault(packing, isFound ? 'broken' : 'trailing');
    return false;
  }

  /** Gives what stands next that is not zero, without taking it; empty at the end. */
  async #skipZeros(): Promise<Buffer> {
    for (;;) {
      const piece = await this.#reader.piece(LONGEST_BEGINNING);
      const first = piece.findIndex((byte) => byte !== 0);
      const rest = piece.subarray(first === -1 ? piece.length : first);
      this.#reader.putBack(rest);
      if (rest.length >= LONGEST_BEGINNING || rest.length === piece.length) return rest;
    }
  }

  /** Passes over all up to these bytes. False: they do not come. */
  async #search(magic: Buffer): Promise<boolean> {
    for (;;) {
      const piece = await this.#reader.piece(magic.length);
      const at = piece.indexOf(magic);
      if (at !== -1) this.#reader.putBack(piece.subarray(at));
      if (at !== -1 || piece.length < magic.length) return at !== -1;
      // They may stand across the piece's end.
      this.#reader.putBack(piece.subarray(1 - magic.length));
    }
  }
}
