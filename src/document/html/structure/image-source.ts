/** Which address of an image is that of the image, and not of a placeholder that a script replaces. */
import { IMAGE_NAMES } from '../../../text/image-names.generated.ts';
import { resolveUrl } from '../../resolve-url.ts';
import type { PageElement } from '../page-tree.ts';

/** Where scripts that load images late keep the address (lazysizes, WordPress, lozad and their like). */
const LATE = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-original-src',
  'data-lazy',
  'data-full-src',
  'data-image',
  'data-url',
];
const LATE_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

const isImageAddress = (address: string | undefined): address is string =>
  address !== undefined &&
  /^(?:https?:|\/|\.|[\w%~-])/i.test(address.trim()) &&
  !/^(?:data|about|blob):/i.test(address.trim());

/** The absolute address of an `img`, or one like it, whose own address may be a placeholder; null for none. */
export function imageSource(image: PageElement, base: string | null): string | null {
  const { attribs } = image;
  const late = LATE.map((name) => attribs[name]).find(isImageAddress);
  const candidates = [
    late,
    ...LATE_SETS.map((name) => largestOf(attribs[name])),
    isImageAddress(attribs.src) && !isPlaceholder(attribs.src) ? attribs.src : undefined,
    largestOf(attribs.srcset),
    ...sourcesOf(image),
  ];
  const chosen = candidates.find(isImageAddress);
  const address = chosen === undefined ? null : resolveUrl(chosen, base);
  return address !== null && /^(?:mailto|tel):/.test(address) ? null : address;
}

const imageFile = /\.(?:gif|png|svg|jpe?g|webp)$/;
const PLACEHOLDERS: ReadonlySet<string> = new Set(IMAGE_NAMES.placeholder.split('\n'));

/** The last part of the path of an address, in lower case. */
export function nameOfFile(address: string): string {
  const end = address.search(/[?#]/);
  const path = end === -1 ? address : address.slice(0, end);
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

/** Whether the name of the file says that a script puts the image in its place. */
function isPlaceholder(address: string): boolean {
  const name = nameOfFile(address);
  if (!imageFile.test(name)) return false;
  const words = name.slice(0, name.lastIndexOf('.')).split(/[^a-z]+/);
  return words.length <= 3 && words.some((word) => PLACEHOLDERS.has(word));
}

/** Of the `source` elements of a `picture` around the image. */
function sourcesOf({ parent }: PageElement): (string | undefined)[] {
  if (parent?.name !== 'picture') return [];
  const found: (string | undefined)[] = [];
  for (let node = parent.firstChild; node; node = node.next) {
    if (node.type !== 'element' || node.name !== 'source') continue;
    found.push(largestOf(node.attribs['data-srcset']), largestOf(node.attribs.srcset));
  }
  return found;
}

/** Between candidates: addresses may hold commas, and end in none. */
const betweenCandidates = /,\s|(?<=\s\d{1,6}(?:\.\d{1,3})?[wx]),/;

/** The address with the greatest width or density of a `srcset` (HTML Standard, section 4.8.4.2.1). */
function largestOf(set: string | undefined): string | undefined {
  if (set === undefined) return undefined;
  let largest: string | undefined;
  let most = -1;
  for (const candidate of set.split(betweenCandidates)) {
    const [address, size = '1x'] = candidate.trim().split(/\s+/);
    const count = Number.parseFloat(size);
    if (!(count > most) || !isImageAddress(address)) continue;
    most = count;
    largest = address;
  }
  return largest;
}
