/**
 * Speaks phrases at times of the audio clock. What does not fit before the next phrase is left out from its end: the most
 * needed words come first.
 */
import type { CueId, PhraseId } from '../core/session/index.ts';
import { toneSeconds } from './tones.ts';
import type { VoicePack } from './voice-pack.ts';

export interface SpokenCue {
  readonly inMs: number;
  readonly id: PhraseId;
}

export interface ToneCue {
  readonly inMs: number;
  readonly id: CueId;
}

/** Silence between the tone and the voice, between two phrases, and before the next tone. */
const PAUSE_MS = 90;

export interface SpokenPhrase {
  readonly id: PhraseId;
  readonly inMs: number;
}

/**
 * When each phrase begins. Phrases of one moment follow each other after that moment's tone; none begins that would
 * not end before the next moment's. `msOf` is a clip's length, null for a phrase without one; `nextInMs`: when words come that
 * are not among these.
 */
export const arrangePhrases = (
  spoken: readonly SpokenCue[],
  tones: readonly ToneCue[],
  msOf: (id: PhraseId) => number | null,
  nextInMs = Number.POSITIVE_INFINITY,
): readonly SpokenPhrase[] => {
  const moments = [...new Set(spoken.map(({ inMs }) => inMs))].toSorted((a, b) => a - b);
  return moments.flatMap((moment, index) => {
    const deadline = (moments[index + 1] ?? nextInMs) - PAUSE_MS;
    const tone = Math.max(
      0,
      ...tones.filter(({ inMs }) => inMs === moment).map(({ id }) => toneSeconds(id) * 1000 + PAUSE_MS),
    );
    let at = moment + tone;
    const phrases: SpokenPhrase[] = [];
    for (const { id } of spoken.filter(({ inMs }) => inMs === moment)) {
      const length = msOf(id);
      if (length === null) continue;
      if (at + length > deadline) break;
      phrases.push({ id, inMs: at });
      at += length + PAUSE_MS;
    }
    return phrases;
  });
};

/** Decoded clips, the latest used ones: a minute of sound is 11 MB of memory. */
const KEPT = 40;

export interface ClipDecoder {
  readonly msOf: (id: PhraseId) => number | null;
  /** Null when this browser cannot decode it. */
  readonly decode: (id: PhraseId, context: BaseAudioContext) => Promise<AudioBuffer | null>;
}

export const createClipDecoder = (pack: VoicePack): ClipDecoder => {
  const decoded = new Map<PhraseId, Promise<AudioBuffer | null>>();
  return {
    msOf: (id) => {
      const clip = pack.clips.get(id);
      return clip ? clip.seconds * 1000 : null;
    },
    decode: (id, context) => {
      const known = decoded.get(id);
      if (known) {
        decoded.delete(id);
        decoded.set(id, known);
        return known;
      }
      const clip = pack.clips.get(id);
      // The decoder takes the bytes away, so it gets its own.
      const buffer = clip
        ? context.decodeAudioData(clip.bytes.slice().buffer).catch(() => null)
        : Promise.resolve(null);
      decoded.set(id, buffer);
      for (const oldest of decoded.keys()) {
        if (decoded.size <= KEPT) break;
        decoded.delete(oldest);
      }
      return buffer;
    },
  };
};
