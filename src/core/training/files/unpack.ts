/**
 * Watches and services hand out packed files: `.fit.gz`, one activity in a zip, a whole account as zips in a zip.
 * What is packed comes out one file after the other, and only when asked for.
 */
import {
  type ByteSource,
  type FileContent,
  type ForeignFile,
  contentOf,
  headBytes,
  memorySource,
  wholeBytes,
} from './foreign-file.ts';
import { gunzipped } from './inflate.ts';
import { type ZipEntry, readZip } from './zip.ts';

export type ArchiveFormat = 'zip' | 'gzip';

/** Other files of the archive that a file lies in, by their path from it. */
export type FindSibling = (path: string) => FileContent | null;

export type Unpacked =
  | { readonly type: 'content'; readonly content: FileContent; readonly sibling: FindSibling }
  /** Damaged, too large or too deep. */
  | { readonly type: 'failed'; readonly format: ArchiveFormat };

const DEEPEST = 3;
/** A packed zip inside a zip must be held in memory to be opened. */
const MOST_INNER_BYTES = 128_000_000;
/** Copies of file names that Macs add beside each file. */
const NOT_FILES = /(^|\/)(__MACOSX\/|\._|\.DS_Store$)/;

export const archiveFormat = (head: Uint8Array): ArchiveFormat | null => {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] ?? 0xff) <= 8) return 'zip';
  return null;
};

const noSibling: FindSibling = () => null;

/** The file itself, or what is packed in it; files that lie higher in an archive come first. */
export const unpack = ({ name, source }: ForeignFile): Generator<Unpacked, void> =>
  open({ content: contentOf(name, source), source: () => source, sibling: noSibling, inside: '' }, 1);

interface Opened {
  readonly content: FileContent;
  /** Its bytes for reading anywhere; null when that would take too much memory. */
  readonly source: () => ByteSource | null;
  readonly sibling: FindSibling;
  /** What the paths of its contents begin with: different in each archive. */
  readonly inside: string;
}

function* open({ content, source, sibling, inside }: Opened, depth: number): Generator<Unpacked, void> {
  const head = headBytes(content, 4);
  const format = archiveFormat(head);
  if (!format) {
    yield { type: 'content', content, sibling };
    return;
  }
  if (depth > DEEPEST) {
    yield { type: 'failed', format };
    return;
  }
  if (format === 'gzip') {
    const inner = gunzipped(content);
    if (headBytes(inner, 1).length === 0) yield { type: 'failed', format };
    else yield* open({ content: inner, source: () => heldIn(inner), sibling, inside }, depth + 1);
    return;
  }
  const bytes = source();
  const directory = bytes && readZip(bytes);
  if (!directory || (directory.cut && directory.entries.length === 0)) {
    yield { type: 'failed', format };
    return;
  }
  if (directory.cut) yield { type: 'failed', format };
  const entries = directory.entries.filter(({ content: { name, size } }) => size !== 0 && !NOT_FILES.test(name));
  const byPath = new Map(
    entries.map(({ content: entry }) => [entry.name, { ...entry, name: `${inside}${entry.name}` }]),
  );
  for (const entry of entries.toSorted((a, b) => depthOf(a) - depthOf(b))) {
    const { name } = entry.content;
    const folder = name.replace(/[^/]*$/, '');
    const packed = byPath.get(name) ?? entry.content;
    yield* open(
      {
        content: packed,
        source: () => entry.stored ?? heldIn(packed),
        sibling: (path) => byPath.get(folder + path) ?? null,
        inside: `${packed.name}/`,
      },
      depth + 1,
    );
  }
}

const heldIn = (content: FileContent): ByteSource | null => {
  const whole = wholeBytes(content, MOST_INNER_BYTES);
  return whole && memorySource(whole.bytes);
};

const depthOf = ({ content }: ZipEntry): number => content.name.split('/').length;

/** A sibling without its `.gz`. */
export const withoutGzip = (content: FileContent): FileContent =>
  archiveFormat(headBytes(content, 2)) === 'gzip' ? gunzipped(content) : content;
