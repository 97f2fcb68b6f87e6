/**
 * Ids in the form of UUID version 7 (RFC 9562): the first 48 bits are the time, so that entries of one device sort as
 * they were written, also within one millisecond.
 */
let lastMs = 0;
let sequence = 0;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

export const newId = (nowMs: number): string => {
  sequence = nowMs <= lastMs ? sequence + 1 : 0;
  lastMs = Math.max(lastMs, nowMs);
  // 12 bits count within the millisecond; more than that in one millisecond borrows the next one.
  if (sequence > 0xfff) {
    lastMs += 1;
    sequence = 0;
  }
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  const time = hex(lastMs, 12);
  const variant = hex((a & 0x3fff) | 0x8000, 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(sequence, 3)}-${variant}-${hex(a >>> 16, 4)}${hex(b, 8)}`;
};
