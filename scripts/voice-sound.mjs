// @ts-check
/** Measures speech: loudness after EBU R128, true peak, silence at both ends, length. Needs ffmpeg. */
import { spawnSync } from 'node:child_process';

/**
 * @param {string} command @param {readonly string[]} args @param {Uint8Array} [input]
 * @returns {{ out: Buffer, err: string }}
 */
export const call = (command, args, input) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...(input ? { input } : {}),
    maxBuffer: 256 * 1024 * 1024,
  });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr.toString()}`);
  return { out: stdout, err: stderr.toString() };
};

export const SAMPLE_RATE = 48_000;

/** @param {string} file @returns {Float32Array} mono */
export const samplesOf = (file) => {
  const { out } = call('ffmpeg', [
    '-v',
    'error',
    '-i',
    file,
    '-f',
    'f32le',
    '-ac',
    '1',
    '-ar',
    String(SAMPLE_RATE),
    '-',
  ]);
  return new Float32Array(out.buffer.slice(out.byteOffset, out.byteOffset + out.byteLength));
};

/** Quieter than this counts as silence: 45 dB below full scale. */
const SILENCE = 10 ** (-45 / 20);

/** @param {Float32Array} samples @returns {{ lead: number, tail: number }} seconds of silence at both ends */
export const silenceOf = (samples) => {
  const first = samples.findIndex((value) => Math.abs(value) > SILENCE);
  const last = samples.findLastIndex((value) => Math.abs(value) > SILENCE);
  if (first < 0) return { lead: samples.length / SAMPLE_RATE, tail: 0 };
  return { lead: first / SAMPLE_RATE, tail: (samples.length - 1 - last) / SAMPLE_RATE };
};

/**
 * Integrated loudness and true peak. A word is shorter than the 400 ms block of the measure, so it is repeated.
 * @param {string} file @returns {{ lufs: number, peakDb: number }}
 */
export const loudnessOf = (file) => {
  const { err } = call(
    'ffmpeg',
    [
      ['-hide_banner', '-nostats', '-stream_loop', '7', '-i', file],
      ['-af', 'ebur128=peak=true', '-f', 'null', '-'],
    ].flat(),
  );
  const summary = err.slice(err.lastIndexOf('Summary:'));
  return {
    lufs: Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1]),
    peakDb: Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1]),
  };
};

/**
 * Runs of samples at the same extreme value: a clipped wave has flat tops.
 * @param {Float32Array} samples
 */
export const clippedRuns = (samples) => {
  let runs = 0;
  for (let at = 2; at < samples.length; at += 1) {
    const value = samples[at] ?? 0;
    if (Math.abs(value) > 0.985 && value === samples[at - 1] && value === samples[at - 2]) runs += 1;
  }
  return runs;
};

/** Syllables of an English sentence, roughly: groups of vowels, without a silent e. @param {string} text */
export const syllablesOf = (text) =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).reduce((sum, word) => {
    const groups = word.replace(/(?<=[^aeiouy])e$/, '').match(/[aeiouy]+/g);
    return sum + Math.max(1, groups?.length ?? 1);
  }, 0);
