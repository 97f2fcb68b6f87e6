/**
 * The directory of a zip and its entries, from the format's published layout. Read from anywhere in the file, so that
 * an archive of gigabytes costs no more memory than its directory; entries come in pieces.
 *
 *   zip       = entry* directory end
 *   entry     = local header(30 + name + extra) data
 *   directory = for each entry its name, sizes and place
 */
import { type ByteSource, type FileContent, contentOf, partOf } from './foreign-file.ts';
import { inflated } from './inflate.ts';
import { bytesToText } from './text-bytes.ts';

export interface ZipEntry {
  readonly content: FileContent;
  /** Where its bytes lie unpacked in the archive; null when they are packed. */
  readonly stored: ByteSource | null;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** The directory is missing or damaged; these are the entries that could be found without it. */
  readonly cut: boolean;
}

const LOCAL = 0x0403_4b50;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;
const END_64 = 0x0606_4b50;
const LOCATOR_64 = 0x0706_4b50;
/** The end record with the longest comment. */
const LONGEST_END = 22 + 0xffff;
/** A directory beyond this is not one of a training log. */
const MOST_DIRECTORY_BYTES = 64_000_000;
const ENCRYPTED = 1;
const SIZES_AFTER = 8;
const STORED = 0;
const DEFLATED = 8;
const UNKNOWN_32 = 0xffff_ffff;

interface Row {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local header. */
  readonly at: number;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const big = (view: DataView, at: number): number => view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

export const readZip = (source: ByteSource): ZipDirectory => {
  const rows = readDirectory(source);
  const found = rows ?? walkEntries(source);
  return {
    entries: found
      .filter(({ name, flags, method }) => !name.endsWith('/') && !(flags & ENCRYPTED) && isKnown(method))
      .map((row) => entryOf(source, row))
      .filter((entry) => entry !== null),
    cut: rows === null || found.some(({ flags, method }) => (flags & ENCRYPTED) !== 0 || !isKnown(method)),
  };
};

const isKnown = (method: number): boolean => method === STORED || method === DEFLATED;

const entryOf = (source: ByteSource, { name, method, packedSize, size, at }: Row): ZipEntry | null => {
  const head = source.read(at, at + 30).slice();
  if (head.length < 30 || viewOf(head).getUint32(0, true) !== LOCAL) return null;
  const from = at + 30 + viewOf(head).getUint16(26, true) + viewOf(head).getUint16(28, true);
  const packed = partOf(source, from, packedSize);
  return method === STORED
    ? { content: contentOf(name, packed), stored: packed }
    : { content: inflated(contentOf(name, packed), size), stored: null };
};

const readDirectory = (source: ByteSource): readonly Row[] | null => {
  const place = directoryPlace(source);
  if (!place || place.size > MOST_DIRECTORY_BYTES || place.at + place.size > source.size) return null;
  const bytes = source.read(place.at, place.at + place.size).slice();
  const view = viewOf(bytes);
  const rows: Row[] = [];
  for (let at = 0; at + 46 <= bytes.length;) {
    if (view.getUint32(at, true) !== CENTRAL) break;
    const nameEnd = at + 46 + view.getUint16(28 + at, true);
    const extraEnd = nameEnd + view.getUint16(30 + at, true);
    if (extraEnd > bytes.length) break;
    const flags = view.getUint16(8 + at, true);
    rows.push({
      name: nameOf(bytes.subarray(at + 46, nameEnd)),
      flags,
      method: view.getUint16(10 + at, true),
      ...longSizes(view, nameEnd, extraEnd, {
        size: view.getUint32(24 + at, true),
        packedSize: view.getUint32(20 + at, true),
        at: view.getUint32(42 + at, true),
      }),
    });
    at = extraEnd + view.getUint16(32 + at, true);
  }
  return rows.length === 0 && place.entries > 0 ? null : rows;
};

interface Sizes {
  readonly size: number;
  readonly packedSize: number;
  readonly at: number;
}

/** Values that do not fit into 32 bits stand in an extra field, in this order, only those that do not fit. */
const longSizes = (view: DataView, from: number, to: number, sizes: Sizes): Sizes => {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const take = (value: number): number => {
      if (value !== UNKNOWN_32 || next + 8 > to) return value;
      next += 8;
      return big(view, next - 8);
    };
    return { size: take(sizes.size), packedSize: take(sizes.packedSize), at: take(sizes.at) };
  }
  return sizes;
};

const directoryPlace = (
  source: ByteSource,
): { readonly at: number; readonly size: number; readonly entries: number } | null => {
  const tailAt = Math.max(0, source.size - LONGEST_END);
  const tail = source.read(tailAt, source.size).slice();
  const view = viewOf(tail);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const told = {
      at: view.getUint32(at + 16, true),
      size: view.getUint32(at + 12, true),
      entries: view.getUint16(at + 10, true),
    };
    if (told.at !== UNKNOWN_32 && told.size !== UNKNOWN_32 && told.entries !== 0xffff) return told;
    const locator = at - 20;
    if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return told;
    const long = source.read(big(view, locator + 8), big(view, locator + 8) + 56).slice();
    if (long.length < 56 || viewOf(long).getUint32(0, true) !== END_64) return null;
    return { at: big(viewOf(long), 48), size: big(viewOf(long), 40), entries: big(viewOf(long), 32) };
  }
  return null;
};

/** An archive that was cut off has no directory, yet its entries follow one another. */
const walkEntries = (source: ByteSource): readonly Row[] => {
  const rows: Row[] = [];
  for (let at = 0; at + 30 <= source.size;) {
    const head = source.read(at, at + 30).slice();
    const view = viewOf(head);
    if (view.getUint32(0, true) !== LOCAL) break;
    const flags = view.getUint16(6, true);
    const nameLength = view.getUint16(26, true);
    const extraAt = 30 + nameLength;
    const extraLength = view.getUint16(28, true);
    const names = source.read(at + 30, at + extraAt + extraLength).slice();
    const sizes = longSizes(viewOf(names), nameLength, names.length, {
      size: view.getUint32(22, true),
      packedSize: view.getUint32(18, true),
      at,
    });
    // Its length is only told behind it, so nobody knows where the next one begins.
    const unknown = (flags & SIZES_AFTER) !== 0 && sizes.packedSize === 0;
    const packedSize = unknown ? source.size - at : sizes.packedSize;
    rows.push({
      name: nameOf(names.subarray(0, nameLength)),
      flags,
      method: view.getUint16(8, true),
      packedSize,
      size: unknown ? packedSize * TIGHTEST : sizes.size,
      at,
    });
    at += extraAt + extraLength + packedSize;
  }
  return rows;
};

/** Deflate cannot pack more tightly. */
const TIGHTEST = 1032;

/** Old archives write names in the code page of their system; only whether two are the same matters then. */
const nameOf = (bytes: Uint8Array): string => bytesToText(bytes).replaceAll('\\', '/');
