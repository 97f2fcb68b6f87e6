/**
 * Watches and services hand out packed files: `.fit.gz`, one activity in a zip, a whole account as zips in a zip.
 * Sizes are told by the archive before anything is unpacked, and nothing unpacks to more than it told, so a small file
 * cannot fill the memory.
 */
import { gunzipSync, unzipSync } from 'fflate';
import type { ForeignFile } from './importer.ts';

/** Everything unpacked together. A year of daily FIT files is about 100 MB. */
const MOST_BYTES = 400_000_000;
const DEEPEST = 3;
/** Deflate cannot pack more tightly; a larger claim is a lie and gets no memory. */
const TIGHTEST = 1032;

export interface Unpacked {
  readonly files: readonly ForeignFile[];
  /** Archives that are damaged, too large or too deep. */
  readonly failed: readonly ('zip' | 'gzip')[];
}

export const archiveFormat = (bytes: Uint8Array): 'zip' | 'gzip' | null => {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0xff) <= 8) return 'zip';
  return null;
};

export const unpackFile = (file: ForeignFile): Unpacked => {
  const files: ForeignFile[] = [];
  const failed: ('zip' | 'gzip')[] = [];
  let left = MOST_BYTES;

  const unpack = (one: ForeignFile, depth: number): void => {
    const format = archiveFormat(one.bytes);
    if (!format) {
      files.push(one);
      return;
    }
    const inner = depth > DEEPEST ? null : format === 'gzip' ? gunzip(one, left) : unzip(one, left);
    if (!inner) {
      failed.push(format);
      return;
    }
    for (const { bytes } of inner) left -= bytes.length;
    for (const entry of inner) unpack(entry, depth + 1);
  };
  unpack(file, 1);
  return { files, failed };
};

const gunzip = ({ name, bytes }: ForeignFile, most: number): readonly ForeignFile[] | null => {
  if (bytes.length < 18) return null;
  // The last four bytes are the unpacked size.
  const told = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(bytes.length - 4, true);
  if (told > most || told > bytes.length * TIGHTEST) return null;
  try {
    return [{ name: name.replace(/\.gz$/i, ''), bytes: gunzipSync(bytes) }];
  } catch {
    return null;
  }
};

const unzip = ({ bytes }: ForeignFile, most: number): readonly ForeignFile[] | null => {
  let told = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        told += originalSize;
        return told <= most && originalSize <= bytes.length * TIGHTEST;
      },
    });
    if (told > most) return null;
    return Object.entries(entries)
      .filter(([, content]) => content.length > 0)
      .map(([name, content]) => ({ name, bytes: content }));
  } catch {
    return null;
  }
};
