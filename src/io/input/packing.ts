import type { Members, PackingFault } from './members.ts';

export type Packing = 'gzip' | 'zstd';

/** How what is packed begins. Of zstd there are frames of data and, beginning with one of sixteen bytes, frames to be skipped. */
const BEGINNINGS: Readonly<Record<Packing, readonly (readonly number[])[]>> = {
  gzip: [[0x1f, 0x8b]],
  zstd: [[0x28, 0xb5, 0x2f, 0xfd], ...Array.from({ length: 16 }, (_, nth) => [0x50 + nth, 0x2a, 0x4d, 0x18])],
};
export const LONGEST_BEGINNING = 4;

const agrees = (beginning: readonly number[], head: Uint8Array): boolean =>
  beginning.every((byte, at) => at >= head.length || byte === head[at]);

/** What bytes are packed with, by how they begin; null: they are as they are. */
export function packingOf(head: Uint8Array): Packing | null {
  const begins = (packing: Packing) =>
    BEGINNINGS[packing].some((beginning) => head.length >= beginning.length && agrees(beginning, head));
  return begins('gzip') ? 'gzip' : begins('zstd') ? 'zstd' : null;
}

/** Whether so few bytes may yet turn out to begin something packed. */
export const mayBePacked = (head: Uint8Array): boolean =>
  head.length < LONGEST_BEGINNING &&
  [...BEGINNINGS.gzip, ...BEGINNINGS.zstd].some((beginning) => agrees(beginning, head));

export const packingFault = (packing: Packing, kind: PackingFault['kind']): PackingFault => ({
  kind,
  message: {
    broken: `the ${packing} is broken`,
    'cut-short': `the ${packing} is cut short`,
    trailing: `the ${packing} is followed by trailing garbage`,
  }[kind],
});

/** @throws CleanArticleError `unsupported` for zstd where Node has none. */
export async function membersOf(packing: Packing): Promise<Members> {
  return packing === 'gzip'
    ? new (await import('./gzip-members.ts')).GzipMembers()
    : new (await import('./zstd-frames.ts')).ZstdFrames();
}
