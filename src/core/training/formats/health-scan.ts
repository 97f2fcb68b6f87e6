/**
 * Finds the few elements that matter in a health record of gigabytes without reading the rest: the bytes go by in
 * pieces, and only what stands between `<Workout ...>` and its end is looked at. Not being a reader of XML, it does not
 * mind the broken declarations and the control characters that such records have.
 */
import { bytesToText } from '../files/text-bytes.ts';

/** Longer ones hold their whole route; their beginning tells all that is needed. */
const MOST_ELEMENT_BYTES = 4_000_000;
/** In every element that matters, so that one search finds them all. */
const WORD = 'Workout';
const EFFORT = 'EffortScore"';
const RECORD = '<Record ';
/** More than may stand between the beginning of an element and that word, or after it to tell which it is. */
const AROUND = 64;
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;

const [W, , , , , U, T] = Array.from(WORD, (letter) => letter.charCodeAt(0));
const LAST = WORD.length - 1;

/** How far the search may go on when this byte stands where the last letter of the word would be. */
const STEP = new Uint8Array(256).fill(WORD.length);
Array.from(WORD.slice(0, -1)).forEach((letter, index) => {
  STEP[letter.charCodeAt(0)] = LAST - index;
});

const asciiAt = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(Math.max(0, from), Math.max(0, to)));

/**
 * The place of the word at or after `from` and before `until`, by the method of Horspool; -1: none. This loop sees
 * every seventh byte of a gigabyte, hence its bareness.
 */
const findWord = (bytes: Uint8Array, from: number, until: number): number => {
  const end = Math.min(bytes.length, until + LAST);
  for (let at = from + LAST; at < end; at += STEP[bytes[at] as number] as number) {
    if (bytes[at] === T && bytes[at - 1] === U && bytes[at - LAST] === W && asciiAt(bytes, at - LAST, at + 1) === WORD)
      return at - LAST;
  }
  return -1;
};

/** Where the element begins that has the word at `at`; -1: it stands in something else. */
const elementStart = (bytes: Uint8Array, at: number, length: number): number => {
  const after = at + WORD.length;
  if (bytes[at - 1] === LESS) return /^[\s>]$/.test(asciiAt(bytes, after, after + 1)) ? at - 1 : -1;
  if (asciiAt(bytes, after, Math.min(length, after + EFFORT.length)) !== EFFORT) return -1;
  const before = asciiAt(bytes, at - AROUND, at).lastIndexOf(RECORD);
  return before === -1 ? -1 : Math.max(0, at - AROUND) + before;
};

/** The place behind the start tag that begins at `from`, which may hold `>` in its values; -1: it goes on. */
const tagEnd = (bytes: Uint8Array, from: number, length: number): number => {
  let quote = 0;
  for (let at = from; at < length; at += 1) {
    const byte = bytes[at];
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
    else if (byte === GREATER) return at + 1;
  }
  return -1;
};

/** The place behind the end tag of a workout, or where the next one begins; -1: it goes on. */
const workoutEnd = (bytes: Uint8Array, from: number, length: number): number => {
  for (let at = bytes.indexOf(LESS, from); at !== -1 && at + 10 <= length; at = bytes.indexOf(LESS, at + 1)) {
    if (bytes[at + 1] === SLASH && bytes[at + 9] === GREATER && asciiAt(bytes, at, at + 10) === '</Workout>')
      return at + 10;
    if (bytes[at + 1] === W && bytes[at + 8] === SPACE && asciiAt(bytes, at, at + 9) === '<Workout ') return at;
  }
  return -1;
};

export interface HealthScan {
  readonly push: (piece: Uint8Array) => void;
  /** No more comes; gives whether it ended in the middle of an element. */
  readonly end: () => boolean;
}

/** Hands on each `Workout` element, and each `Record` of an effort score, as text. */
export const scanHealthRecord = (onElement: (element: string) => void): HealthScan => {
  /** The end of what went by, or the element that began there, then what came. */
  let held = new Uint8Array(4 * AROUND);
  let length = 0;
  let searched = 0;
  /** Where the element begins that has not ended yet, and how far its end was looked for. */
  let openAt = -1;
  let openSearched = 0;

  const take = (start: number, end: number): void => onElement(bytesToText(held.subarray(start, end)));

  /** The place behind the element; -1: it goes on. */
  const elementEnd = (start: number): number => {
    const behindTag = tagEnd(held, start, length);
    if (behindTag === -1) return -1;
    if (held[behindTag - 2] === SLASH || held[start + 1] !== W) return behindTag;
    return workoutEnd(held, Math.max(behindTag, openSearched), length);
  };

  const search = (until: number): void => {
    let at = searched;
    for (;;) {
      if (openAt !== -1) {
        const end = elementEnd(openAt);
        if (end === -1 && length - openAt <= MOST_ELEMENT_BYTES) {
          openSearched = Math.max(openAt, length - AROUND);
          return;
        }
        take(openAt, end === -1 ? length : end);
        at = end === -1 ? length : end;
        openAt = -1;
      }
      const word = findWord(held, at, until);
      if (word === -1) {
        searched = Math.max(at, until);
        return;
      }
      openAt = elementStart(held, word, length);
      openSearched = openAt;
      at = word + WORD.length;
    }
  };

  return {
    push: (piece) => {
      const kept = openAt === -1 ? Math.min(length, 2 * AROUND) : length - openAt;
      const gone = length - kept;
      if (held.length < kept + piece.length) {
        const larger = new Uint8Array(kept + piece.length + (openAt === -1 ? 0 : length));
        larger.set(held.subarray(gone, length));
        held = larger;
      } else held.copyWithin(0, gone, length);
      held.set(piece, kept);
      length = kept + piece.length;
      searched = Math.max(0, searched - gone);
      openSearched = Math.max(0, openSearched - gone);
      if (openAt !== -1) openAt = 0;
      search(Math.max(searched, length - AROUND));
    },
    end: () => {
      search(length);
      if (openAt === -1) return false;
      take(openAt, length);
      return true;
    },
  };
};
