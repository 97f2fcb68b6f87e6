// @ts-check
/**
 * `npm run voice`: makes a clip of every phrase in src/texts/en/voice.ts and packs them into src/web/voice/en.voice. Needs
 * festival with the voice festvox-us-slt-hts, and ffmpeg with libopus: Debian has both. The result is committed, so
 * that nobody else needs them. Clips of unchanged words are kept as they are, byte for byte; `--all`
 * makes them anew.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { giveUp, inProject } from './project.mjs';
import { call, loudnessOf, samplesOf, silenceOf } from './voice-sound.mjs';

const TARGET_LUFS = -18;
const PEAK_DB = -2;
const BITRATE = '20k';

/** @type {{ module: { phraseTexts: ReadonlyMap<string, string> } }} */
const { module } = await runnerImport(inProject('src/texts/en/voice.ts'));
const textById = module.phraseTexts;
const texts = [...new Set(textById.values())];

const PACK = inProject('src/web/voice/en.voice');
const TEXTS = inProject('src/web/voice/en.texts.json');

/** @typedef {{ bytes: Buffer, ms: number }} Clip */

/** The clips of the last time by their words. @returns {Map<string, Clip>} */
const readOld = () => {
  /** @type {Map<string, Clip>} */
  const clipByText = new Map();
  if (!existsSync(PACK) || !existsSync(TEXTS) || process.argv.includes('--all')) return clipByText;
  const bytes = readFileSync(PACK);
  const start = 4 + bytes.readUInt32LE(0);
  /** @type {{ clips: Record<string, [number, number, number]> }} */
  const { clips } = JSON.parse(bytes.subarray(4, start).toString('utf8'));
  /** @type {Record<string, string>} */
  const oldTexts = JSON.parse(readFileSync(TEXTS, 'utf8'));
  for (const [id, [from, length, ms]] of Object.entries(clips)) {
    const text = oldTexts[id];
    if (text !== undefined) clipByText.set(text, { bytes: bytes.subarray(start + from, start + from + length), ms });
  }
  return clipByText;
};

const old = readOld();
const fresh = texts.filter((text) => !old.has(text));
const folder = mkdtempSync(join(tmpdir(), 'unknot-voice-'));
/** @param {number} index @param {string} ending */
const at = (index, ending) => join(folder, `${index}.${ending}`);

/** What the synthesiser would say wrongly. @param {string} text */
const spelled = (text) => text.replaceAll('IT band', 'I T band').replaceAll('"', '');

/** One process for all: loading the voice takes longer than a phrase. */
const synthesise = () => {
  const script = [
    '(voice_cmu_us_slt_arctic_hts)',
    ...fresh.map(
      (text, index) =>
        `(utt.save.wave (utt.synth (eval (list 'Utterance 'Text "${spelled(text)}"))) "${at(index, 'raw.wav')}" 'riff)`,
    ),
  ];
  writeFileSync(join(folder, 'phrases.scm'), script.join('\n'));
  call('festival', ['-b', join(folder, 'phrases.scm')]);
};

/** Without the silence around it, equally loud, no peak near full scale. @param {number} index @returns {Clip} */
const encode = (index) => {
  const trimmed = 'silenceremove=start_periods=1:start_threshold=-48dB:start_silence=0.01';
  call(
    'ffmpeg',
    [
      ['-v', 'error', '-y', '-i', at(index, 'raw.wav')],
      ['-af', `highpass=f=70,${trimmed},areverse,${trimmed},areverse,aresample=48000`, at(index, 'wav')],
    ].flat(),
  );
  const { lufs } = loudnessOf(at(index, 'wav'));
  const gain = (TARGET_LUFS - lufs).toFixed(2);
  const limit = (10 ** (PEAK_DB / 20)).toFixed(4);
  call(
    'ffmpeg',
    [
      ['-v', 'error', '-y', '-i', at(index, 'wav')],
      ['-af', `volume=${gain}dB,alimiter=limit=${limit}:level=0,afade=t=in:d=0.005`],
      ['-c:a', 'libopus', '-b:a', BITRATE, '-application', 'voip', '-frame_duration', '60', '-ac', '1'],
      ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', at(index, 'opus')],
    ].flat(),
  );
  const samples = samplesOf(at(index, 'opus'));
  return {
    bytes: readFileSync(at(index, 'opus')),
    ms: Math.round((samples.length / 48_000 - Math.max(0, silenceOf(samples).tail - 0.05)) * 1000),
  };
};

try {
  if (fresh.length > 0) synthesise();
  let size = 0;
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {Map<string, [number, number, number]>} */
  const placeByText = new Map();
  for (const text of texts) {
    const { bytes, ms } = old.get(text) ?? encode(fresh.indexOf(text));
    placeByText.set(text, [size, bytes.length, ms]);
    parts.push(bytes);
    size += bytes.length;
  }
  const clips = Object.fromEntries([...textById].map(([id, text]) => [id, placeByText.get(text)]));
  const index = Buffer.from(JSON.stringify({ format: 'unknot-voice-1', language: 'en', clips }));
  const head = Buffer.alloc(4);
  head.writeUInt32LE(index.length);
  writeFileSync(PACK, Buffer.concat([head, index, ...parts]));
  writeFileSync(TEXTS, `${JSON.stringify(Object.fromEntries(textById), null, 1)}\n`);
  process.stdout.write(
    `${texts.length} clips for ${textById.size} phrases, ${fresh.length} of them new, ${(size / 1e6).toFixed(2)} MB\n`,
  );
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
