/**
 * Files from elsewhere may be larger than the memory, so nobody holds one whole: a source gives any part of its bytes,
 * a content hands its bytes on in pieces.
 */

/** Bytes that can be read anywhere: a file on disk, a blob, a part of either. */
export interface ByteSource {
  readonly size: number;
  /** From `start` to before `end`, fewer at the end of the file. The bytes may be overwritten by the next read. */
  readonly read: (start: number, end: number) => Uint8Array;
}

export interface ForeignFile {
  readonly name: string;
  readonly source: ByteSource;
}

/** Takes the next piece, which is only good during the call; says whether to go on. */
export type PiecePush = (piece: Uint8Array) => boolean;

/** One file as an importer sees it: itself, or what was packed in it. */
export interface FileContent {
  /** Inside an archive: its path there. */
  readonly name: string;
  /** In bytes; of packed contents what the archive claims, null where it says nothing. */
  readonly size: number | null;
  /** Hands all bytes on from the beginning; false when what it is packed in is damaged and the rest is missing. */
  readonly stream: (push: PiecePush) => boolean;
}

/** Small enough for a phone, large enough that the calls cost nothing. */
const PIECE_BYTES = 1_048_576;
/** The first piece: often only the head of a file is wanted. */
export const HEAD_BYTES = 16_384;

export const memorySource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (start, end) => bytes.subarray(start, end),
});

export const partOf = (source: ByteSource, from: number, size: number): ByteSource => {
  const most = Math.max(0, Math.min(size, source.size - from));
  return {
    size: most,
    read: (start, end) => source.read(from + Math.min(start, most), from + Math.min(end, most)),
  };
};

export const contentOf = (name: string, source: ByteSource): FileContent => ({
  name,
  size: source.size,
  stream: (push) => {
    for (let at = 0, length = HEAD_BYTES; at < source.size; at += length, length = PIECE_BYTES) {
      if (!push(source.read(at, at + length))) return true;
    }
    return true;
  },
});

/** The first bytes, for telling what it is. */
export const headBytes = (content: FileContent, most = HEAD_BYTES): Uint8Array => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  content.stream((piece) => {
    pieces.push(piece.slice(0, most - length));
    length += piece.length;
    return length < most;
  });
  return joined(pieces);
};

export interface WholeBytes {
  readonly bytes: Uint8Array;
  /** The packing is damaged; this is what came before. */
  readonly cut: boolean;
}

/** Everything in memory; null when it is more than `most` bytes. */
export const wholeBytes = (content: FileContent, most: number): WholeBytes | null => {
  if ((content.size ?? 0) > most) return null;
  const pieces: Uint8Array[] = [];
  let length = 0;
  const whole = content.stream((piece) => {
    length += piece.length;
    if (length <= most) pieces.push(piece.slice());
    return length <= most;
  });
  return length > most ? null : { bytes: joined(pieces), cut: !whole };
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};
