// @ts-check
/**
 * `npm run voice:check`: decodes every clip of src/web/voice/en.voice and measures it: loudness (EBU R128), peak, clipping,
 * silence, pace. Prints the figures; fails when a clip is empty, cut, clipped or off in loudness. Needs ffmpeg.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from './project.mjs';
import { SAMPLE_RATE, clippedRuns, loudnessOf, samplesOf, silenceOf, syllablesOf } from './voice-sound.mjs';

const LOUDNESS = { target: -18, tolerance: 1.5 };
const MOST_PEAK_DB = -0.5;
const MOST_LEAD = 0.08;
const LEAST_SECONDS = 0.15;

const bytes = readFileSync(inProject('src/web/voice/en.voice'));
const start = 4 + bytes.readUInt32LE(0);
/** @type {{ clips: Record<string, [number, number, number]> }} */
const { clips } = JSON.parse(bytes.subarray(4, start).toString('utf8'));
/** @type {Record<string, string>} */
const textById = JSON.parse(readFileSync(inProject('src/web/voice/en.texts.json'), 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'unknot-voice-'));
/** @type {Map<number, { id: string, text: string, lufs: number, peakDb: number, lead: number, seconds: number, clipped: number, pace: number, told: number }>} */
const measured = new Map();
for (const [id, [from, length, ms]] of Object.entries(clips)) {
  if (measured.has(from)) continue;
  const file = join(folder, 'clip.opus');
  writeFileSync(file, bytes.subarray(start + from, start + from + length));
  const samples = samplesOf(file);
  const text = textById[id] ?? '';
  const seconds = samples.length / SAMPLE_RATE;
  measured.set(from, {
    id,
    text,
    ...loudnessOf(file),
    lead: silenceOf(samples).lead,
    seconds,
    clipped: clippedRuns(samples),
    pace: syllablesOf(text) / seconds,
    told: ms / 1000,
  });
}
rmSync(folder, { recursive: true, force: true });

const rows = [...measured.values()];
/** @param {(row: typeof rows[number]) => number} of */
const spread = (of) => {
  const values = rows.map(of).toSorted((a, b) => a - b);
  const pick = (/** @type {number} */ share) => (values[Math.round(share * (values.length - 1))] ?? 0).toFixed(2);
  return `${pick(0)} to ${pick(1)}, median ${pick(0.5)}`;
};
const total = rows.reduce((sum, { seconds }) => sum + seconds, 0);
process.stdout.write(
  [
    `clips: ${rows.length} for ${Object.keys(clips).length} phrases, ${(bytes.length / 1e6).toFixed(2)} MB, ${total.toFixed(0)} s`,
    `loudness, LUFS: ${spread(({ lufs }) => lufs)}`,
    `true peak, dBFS: ${spread(({ peakDb }) => peakDb)}`,
    `silence before, s: ${spread(({ lead }) => lead)}`,
    `length, s: ${spread(({ seconds }) => seconds)}`,
    `pace, syllables a second: ${spread(({ pace }) => pace)}`,
    `clipped: ${rows.filter(({ clipped }) => clipped > 0).length}`,
  ].join('\n') + '\n',
);

const faults = rows.flatMap(({ id, text, lufs, peakDb, lead, seconds, clipped, told }) => [
  ...(Math.abs(lufs - LOUDNESS.target) <= LOUDNESS.tolerance ? [] : [`${id}: ${lufs} LUFS`]),
  ...(peakDb <= MOST_PEAK_DB ? [] : [`${id}: peak ${peakDb} dBFS`]),
  ...(lead <= MOST_LEAD ? [] : [`${id}: ${lead.toFixed(2)} s of silence before`]),
  ...(seconds >= LEAST_SECONDS ? [] : [`${id}: only ${seconds.toFixed(2)} s`]),
  ...(clipped === 0 ? [] : [`${id}: clipped`]),
  ...(Math.abs(told - seconds) < 0.5 ? [] : [`${id}: said to last ${told} s, lasts ${seconds.toFixed(2)} s`]),
  ...(text === '' ? [`${id}: no words`] : []),
]);
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
