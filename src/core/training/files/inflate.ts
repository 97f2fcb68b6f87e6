/** What is packed, unpacked in pieces: nothing is ever held whole, and a small file cannot fill the memory. */
import { Gunzip, Inflate } from 'fflate';
import type { FileContent, PiecePush } from './foreign-file.ts';

interface Unpacker {
  push(piece: Uint8Array, final: boolean): void;
}

/** Packed bytes go in by such small steps that a stop comes soon, whatever they unpack to. */
const STEP_BYTES = 16_384;

/** Feeds `packed` through an unpacker; gives how many bytes came out, null where the packing is damaged. */
const unpackTo = (
  packed: FileContent,
  push: PiecePush,
  unpackerTo: (take: (piece: Uint8Array) => void) => Unpacker,
): number | null | 'stopped' => {
  let length = 0;
  let wanted = true;
  const unpacker = unpackerTo((piece) => {
    if (!wanted || piece.length === 0) return;
    length += piece.length;
    wanted = push(piece);
  });
  try {
    const whole = packed.stream((piece) => {
      for (let at = 0; at < piece.length && wanted; at += STEP_BYTES)
        unpacker.push(piece.slice(at, at + STEP_BYTES), false);
      return wanted;
    });
    if (!wanted) return 'stopped';
    unpacker.push(new Uint8Array(), true);
    return whole ? length : null;
  } catch {
    // fflate throws at the first bad byte. What came before it was handed on.
    return null;
  }
};

/** Contents that are packed by deflate, as in a zip. `size` is what the archive claims; no more comes out. */
export const inflated = (packed: FileContent, size: number): FileContent => ({
  name: packed.name,
  size,
  stream: (push) => {
    let left = size;
    const length = unpackTo(
      packed,
      (piece) => {
        const told = piece.subarray(0, left);
        left -= piece.length;
        return push(told) && left >= 0;
      },
      (take) => new Inflate(take),
    );
    return left >= 0 && (length === 'stopped' || length === size);
  },
});

/** Contents of a `.gz`, which ends with its length. */
export const gunzipped = (packed: FileContent): FileContent => ({
  name: packed.name.replace(/\.gz$/i, ''),
  size: null,
  stream: (push) => {
    let members = 0;
    let tail: readonly number[] = [];
    const length = unpackTo(
      {
        ...packed,
        stream: (feed) =>
          packed.stream((piece) => {
            tail = [...tail, ...piece.subarray(-4)].slice(-4);
            return feed(piece);
          }),
      },
      push,
      (take) => {
        const gunzip = new Gunzip(take);
        gunzip.onmember = () => {
          members += 1;
        };
        return gunzip;
      },
    );
    if (length === 'stopped') return true;
    const told = tail.reduce((value, byte, index) => value + byte * 2 ** (8 * index), 0);
    // Of several members joined, only the last one's length is told.
    return length !== null && (members > 1 || length % 2 ** 32 === told);
  },
});
