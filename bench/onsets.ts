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

export interface OnsetErrors {
  /** Absolute errors in milliseconds, smallest first. */
  readonly errorsMs: readonly number[];
  readonly missing: number;
}

const NEAR = 0.3;

/** Each expected beginning against the nearest one that was found; `zero`: where the expected times begin, null: unknown. */
export const compareOnsets = (
  expected: readonly number[],
  found: readonly number[],
  zero: number | null,
): OnsetErrors => {
  const offset = zero ?? estimateZero(expected, found);
  const errors: number[] = [];
  let missing = 0;
  for (const due of expected) {
    const nearest = found.reduce(
      (best, onset) => (Math.abs(onset - due - offset) < Math.abs(best) ? onset - due - offset : best),
      Number.POSITIVE_INFINITY,
    );
    if (Math.abs(nearest) > NEAR) missing += 1;
    else errors.push(Math.abs(nearest) * 1000);
  }
  return { errorsMs: errors.toSorted((a, b) => a - b), missing };
};

/** The median distance of each expected beginning from its likeliest partner: the first sound belongs to the first cue. */
const estimateZero = (expected: readonly number[], found: readonly number[]): number => {
  const first = (found[0] ?? 0) - (expected[0] ?? 0);
  const distances = expected.flatMap((due) => {
    const near = found.filter((onset) => Math.abs(onset - due - first) < NEAR).map((onset) => onset - due);
    return near.slice(0, 1);
  });
  return distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 2)] ?? first;
};
