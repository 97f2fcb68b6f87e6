/** Where sounds begin in a recording, and how far that is from where they were to begin. */

/** Louder than this is sound; the softest tick of the tempo reaches 0.1 of full scale. */
const LOUD = 0.004;
/** A new sound follows at least this much silence; the parts of one tone have none between them. Seconds. */
const SILENCE = 0.06;

/** Beginnings in seconds. */
export const findOnsets = (samples: Float32Array, sampleRate: number): readonly number[] => {
  const onsets: number[] = [];
  let silentFor = Number.POSITIVE_INFINITY;
  for (let at = 0; at < samples.length; at += 1) {
    if (Math.abs(samples[at] ?? 0) > LOUD) {
      if (silentFor > SILENCE * sampleRate) onsets.push(at / sampleRate);
      silentFor = 0;
    } else silentFor += 1;
  }
  return onsets;
};

/** Further apart than this two beginnings have nothing to do with each other. Seconds. */
const NEAR = 0.3;

export interface OnsetErrors {
  /** Absolute errors in milliseconds, smallest first. */
  readonly errorsMs: readonly number[];
  /** With their sign, positive: late; in the order of what was expected. */
  readonly signedMs: readonly number[];
  readonly missing: number;
}

/** How many expected beginnings have a partner when their zero lies at `offset`. */
const matches = (expected: readonly number[], found: readonly number[], offset: number): number =>
  expected.filter((due) => found.some((onset) => Math.abs(onset - due - offset) < NEAR)).length;

/** As many first cues may be over before the recorder is ready. */
const LATE_CUES = 12;

/**
 * Where the expected times begin on the clock of the recording: the offset under which most have a partner, then the median
 * distance to it.
 */
export const findZero = (expected: readonly number[], found: readonly number[]): number => {
  const first = found[0] ?? 0;
  let best = first - (expected[0] ?? 0);
  for (const due of expected.slice(0, LATE_CUES))
    if (matches(expected, found, first - due) > matches(expected, found, best)) best = first - due;
  const distances = expected.flatMap((due) =>
    found.filter((onset) => Math.abs(onset - due - best) < NEAR).map((onset) => onset - due),
  );
  return distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 2)] ?? best;
};

/** Each expected beginning against the nearest one that was found; `zero`: where the expected times begin. */
export const compareOnsets = (
  expected: readonly number[],
  found: readonly number[],
  zero: number = findZero(expected, found),
): OnsetErrors => {
  const errors: number[] = [];
  let missing = 0;
  for (const due of expected) {
    const nearest = found.reduce(
      (best, onset) => (Math.abs(onset - due - zero) < Math.abs(best) ? onset - due - zero : best),
      Number.POSITIVE_INFINITY,
    );
    if (Math.abs(nearest) > NEAR) missing += 1;
    else errors.push(nearest * 1000);
  }
  return { errorsMs: errors.map(Math.abs).toSorted((a, b) => a - b), signedMs: errors, missing };
};

/** Cues whose middle error counts as that of the beginning. */
const FIRST_CUES = 10;

/** How much later the last sound is than the first ones were. Milliseconds. */
export const driftOf = (signedMs: readonly number[]): number => {
  const first = signedMs.slice(0, FIRST_CUES).toSorted((a, b) => a - b);
  return (signedMs.at(-1) ?? Number.NaN) - (first[Math.floor(first.length / 2)] ?? Number.NaN);
};

/** Device's clock and audio clock at one moment, in seconds. */
export type ClockPair = readonly [device: number, audio: number];

/** The audio clock shows its last buffer's end, so a look is late by up to a buffer: the best of these seconds around counts. */
const AROUND = 2;

/** By how much the audio clock leads the device's, at each pair. Seconds. */
export const leadsOf = (pairs: readonly ClockPair[]): readonly number[] => {
  let from = 0;
  return pairs.map(([at]) => {
    while ((pairs[from]?.[0] ?? at) < at - AROUND) from += 1;
    let best = Number.NEGATIVE_INFINITY;
    for (let index = from; index < pairs.length; index += 1) {
      const [device, audio] = pairs[index] ?? [Number.POSITIVE_INFINITY, 0];
      if (device > at + AROUND) break;
      best = Math.max(best, audio - device);
    }
    return best;
  });
};

/** When what the audio clock shows at `audioTimes` was on the device's clock. Both in ascending order. */
export const deviceTimes = (audioTimes: readonly number[], pairs: readonly ClockPair[]): readonly number[] => {
  const leads = leadsOf(pairs);
  let at = 0;
  return audioTimes.map((time) => {
    while (at + 1 < pairs.length && (pairs[at + 1]?.[1] ?? 0) <= time) at += 1;
    return time - (leads[at] ?? 0);
  });
};
