/**
 * The FIT container, read from its published byte layout and our own files:
 *
 *   file     = part*                              parts may be chained one after another
 *   part     = header(12|14) records crc(2)
 *   header   = size, version, profile(2), data size(4, LE), ".FIT", [crc(2)]
 *   record   = definition | data | data with compressed time
 *
 * A definition names, for one of 16 local numbers, the global message, the byte order and each field's number, size
 * and base type; developer fields are skipped by their size. Damage is told and what came before it is kept: watches
 * write the summary and the sets first, so that a file cut off at 80 % may still hold everything.
 */
import { bytesToText } from '../files/text-bytes.ts';

export type FitValue = number | string | readonly (number | null)[];

export interface FitMessage {
  readonly global: number;
  /** By field number. Values that the format marks as invalid are absent; in lists they are null. */
  readonly fields: ReadonlyMap<number, FitValue>;
}

export interface FitPart {
  readonly messages: readonly FitMessage[];
  readonly truncated: boolean;
  readonly badChecksum: boolean;
  /** Bytes that make no sense: reading of this part stopped there. */
  readonly damaged: boolean;
}

const SIGNATURE = [0x2e, 0x46, 0x49, 0x54] as const;
const CRC_BYTES = 2;
const SHORTEST_HEADER = 12;
/** Field number of the time in every message. */
const TIMESTAMP = 253;
/** Bytes can be made to look like endless messages; a week's recording every second has fewer. */
const MOST_MESSAGES = 700_000;
const MOST_PARTS = 1000;
const UNKNOWN_TIME = 0xffff_ffff;

export const isFit = (bytes: Uint8Array, at = 0): boolean =>
  SIGNATURE.every((byte, index) => bytes[at + 8 + index] === byte);

/** Reads the messages whose global numbers are `wanted`; the rest is stepped over. */
export const readFitParts = (bytes: Uint8Array, wanted: ReadonlySet<number>): readonly FitPart[] => {
  const parts: FitPart[] = [];
  let at = 0;
  while (at + SHORTEST_HEADER <= bytes.length && isFit(bytes, at) && parts.length < MOST_PARTS) {
    const { part, next } = readPart(bytes, at, wanted);
    parts.push(part);
    at = next;
  }
  return parts;
};

const readPart = (
  bytes: Uint8Array,
  at: number,
  wanted: ReadonlySet<number>,
): { readonly part: FitPart; readonly next: number } => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerSize = Math.max(bytes[at] ?? 0, SHORTEST_HEADER);
  const dataSize = view.getUint32(at + 4, true);
  const start = at + headerSize;
  // A recording that was never closed has size 0: everything up to the end is data.
  const told = dataSize === 0 ? bytes.length - start - CRC_BYTES : dataSize;
  const end = start + told;
  const short = end + CRC_BYTES > bytes.length || dataSize === 0;
  const records = readRecords(bytes, view, start, Math.max(start, Math.min(end, bytes.length)), wanted);
  return {
    part: {
      messages: records.messages,
      truncated: short || records.cut,
      badChecksum: !short && fitChecksum(bytes, at, end) !== view.getUint16(end, true),
      // In a file that is too short, the last two bytes are its checksum, read as if they were a message.
      damaged: records.damagedAt !== null && !(short && records.damagedAt >= bytes.length - CRC_BYTES),
    },
    next: Math.max(end + CRC_BYTES, at + SHORTEST_HEADER),
  };
};

interface FieldDefinition {
  readonly number: number;
  readonly size: number;
  readonly baseType: number;
}

interface Definition {
  readonly global: number;
  readonly littleEndian: boolean;
  readonly fields: readonly FieldDefinition[];
  readonly size: number;
  /** Where the time stands in its messages; null: nowhere. */
  readonly timeAt: number | null;
}

interface Records {
  readonly messages: readonly FitMessage[];
  readonly cut: boolean;
  readonly damagedAt: number | null;
}

const readRecords = (
  bytes: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  wanted: ReadonlySet<number>,
): Records => {
  const messages: FitMessage[] = [];
  const definitions = new Map<number, Definition>();
  let lastTime = 0;
  let at = start;
  while (at < end) {
    const header = bytes[at] ?? 0;
    at += 1;
    const compressed = (header & 0x80) !== 0;
    if (!compressed && (header & 0x40) !== 0) {
      const read = readDefinition(bytes, at, end, (header & 0x20) !== 0);
      if (!read) return { messages, cut: true, damagedAt: null };
      definitions.set(header & 0x0f, read.definition);
      at = read.next;
      continue;
    }
    const definition = definitions.get(compressed ? (header >> 5) & 0x03 : header & 0x0f);
    if (!definition) return { messages, cut: false, damagedAt: at - 1 };
    if (at + definition.size > end) return { messages, cut: true, damagedAt: null };
    // Five bits count seconds on from the last full time and wrap around every 32.
    if (compressed) lastTime += ((header & 0x1f) - (lastTime & 0x1f)) & 0x1f;
    else if (definition.timeAt !== null) {
      const time = view.getUint32(at + definition.timeAt, definition.littleEndian);
      if (time !== UNKNOWN_TIME) lastTime = time;
    }
    if (wanted.has(definition.global)) {
      if (messages.length === MOST_MESSAGES) return { messages, cut: false, damagedAt: at };
      const fields = readFields(bytes, view, at, definition);
      if (compressed && !fields.has(TIMESTAMP)) fields.set(TIMESTAMP, lastTime);
      messages.push({ global: definition.global, fields });
    }
    at += definition.size;
  }
  return { messages, cut: false, damagedAt: null };
};

const readDefinition = (
  bytes: Uint8Array,
  at: number,
  end: number,
  hasDeveloperFields: boolean,
): { readonly definition: Definition; readonly next: number } | null => {
  if (at + 5 > end) return null;
  const littleEndian = bytes[at + 1] === 0;
  const low = bytes[at + 2] ?? 0;
  const high = bytes[at + 3] ?? 0;
  const count = bytes[at + 4] ?? 0;
  const fields: FieldDefinition[] = [];
  let size = 0;
  let timeAt: number | null = null;
  let next = at + 5;
  if (next + count * 3 > end) return null;
  for (let index = 0; index < count; index += 1, next += 3) {
    const field = { number: bytes[next] ?? 0, size: bytes[next + 1] ?? 0, baseType: bytes[next + 2] ?? 0 };
    fields.push(field);
    if (field.number === TIMESTAMP && field.size === 4) timeAt = size;
    size += field.size;
  }
  if (hasDeveloperFields) {
    const developerCount = bytes[next] ?? 0;
    next += 1;
    if (next + developerCount * 3 > end) return null;
    for (let index = 0; index < developerCount; index += 1, next += 3) size += bytes[next + 1] ?? 0;
  }
  return {
    definition: { global: littleEndian ? low | (high << 8) : high | (low << 8), littleEndian, fields, size, timeAt },
    next,
  };
};

const readFields = (
  bytes: Uint8Array,
  view: DataView,
  start: number,
  definition: Definition,
): Map<number, FitValue> => {
  const fields = new Map<number, FitValue>();
  let at = start;
  for (const field of definition.fields) {
    const value = readValue(bytes, view, at, field, definition.littleEndian);
    if (value !== null) fields.set(field.number, value);
    at += field.size;
  }
  return fields;
};

interface BaseType {
  readonly size: number;
  readonly read: (view: DataView, at: number, littleEndian: boolean) => number;
  readonly invalid: number;
}

const BYTE: BaseType = { size: 1, read: (view, at) => view.getUint8(at), invalid: 0xff };

/** By the number in the low five bits. Text, raw bytes and 64-bit values are not in this table. */
const BASE_TYPES: ReadonlyMap<number, BaseType> = new Map([
  [0, BYTE],
  [1, { size: 1, read: (view, at) => view.getInt8(at), invalid: 0x7f }],
  [2, BYTE],
  [3, { size: 2, read: (view, at, little) => view.getInt16(at, little), invalid: 0x7fff }],
  [4, { size: 2, read: (view, at, little) => view.getUint16(at, little), invalid: 0xffff }],
  [5, { size: 4, read: (view, at, little) => view.getInt32(at, little), invalid: 0x7fff_ffff }],
  [6, { size: 4, read: (view, at, little) => view.getUint32(at, little), invalid: 0xffff_ffff }],
  [8, { size: 4, read: (view, at, little) => view.getFloat32(at, little), invalid: Number.NaN }],
  [9, { size: 8, read: (view, at, little) => view.getFloat64(at, little), invalid: Number.NaN }],
  [10, { ...BYTE, invalid: 0 }],
  [11, { size: 2, read: (view, at, little) => view.getUint16(at, little), invalid: 0 }],
  [12, { size: 4, read: (view, at, little) => view.getUint32(at, little), invalid: 0 }],
]);
const TEXT = 7;

const readValue = (
  bytes: Uint8Array,
  view: DataView,
  at: number,
  field: FieldDefinition,
  littleEndian: boolean,
): FitValue | null => {
  const kind = field.baseType & 0x1f;
  if (kind === TEXT) return readText(bytes, at, field.size);
  const type = BASE_TYPES.get(kind);
  if (!type || field.size < type.size || field.size % type.size !== 0) return null;
  const values: (number | null)[] = [];
  for (let offset = 0; offset < field.size; offset += type.size) {
    const value = type.read(view, at + offset, littleEndian);
    values.push(Number.isFinite(value) && value !== type.invalid ? value : null);
  }
  return values.length === 1 ? (values[0] ?? null) : values;
};

const readText = (bytes: Uint8Array, at: number, size: number): string | null => {
  const field = bytes.subarray(at, at + size);
  const zero = field.indexOf(0);
  const text = bytesToText(zero === -1 ? field : field.subarray(0, zero)).trim();
  return text === '' ? null : text;
};

const CRC_TABLE = [
  0x0000, 0xcc01, 0xd801, 0x1400, 0xf001, 0x3c00, 0x2800, 0xe401, 0xa001, 0x6c00, 0x7800, 0xb401, 0x5000, 0x9c01,
  0x8801, 0x4400,
] as const;

/** The 16-bit checksum (polynomial 0x8005, reflected) of `bytes` from `start` to before `end`, four bits at a time. */
export const fitChecksum = (bytes: Uint8Array, start: number, end: number): number => {
  let crc = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    crc = (crc >> 4) ^ (CRC_TABLE[crc & 0xf] ?? 0) ^ (CRC_TABLE[byte & 0xf] ?? 0);
    crc = (crc >> 4) ^ (CRC_TABLE[crc & 0xf] ?? 0) ^ (CRC_TABLE[byte >> 4] ?? 0);
  }
  return crc;
};
