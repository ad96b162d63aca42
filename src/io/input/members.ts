import type { ByteReader } from './byte-reader.ts';

/** What keeps packed bytes from being unpacked to their end. */
export interface PackingFault {
  /** `trailing`: all that is packed is whole, and other bytes follow. */
  readonly kind: 'broken' | 'cut-short' | 'trailing';
  /** In words for the user. */
  readonly message: string;
}

/** The members (gzip) or frames (zstd) that packed bytes are made of, each packed by itself. */
export interface Members {
  /** What to look for in search of the next one, after a break. */
  readonly magic: Buffer;
  /** Unpacks the one that begins here. Returns what keeps it from its end; what stands before that has come out. */
  unpackNext(reader: ByteReader): AsyncGenerator<Buffer, PackingFault['kind'] | null>;
}
