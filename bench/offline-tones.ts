/** Renders the tones of a session without a loudspeaker, and says where they begin. Bundled for the browser by the bench. */
import { type CueId } from '../src/core/session/index.ts';
import { playTone } from '../src/io/tones.ts';
import { findOnsets } from './onsets.ts';

const SAMPLE_RATE = 16_000;
const LEAD_SECONDS = 0.5;

export const renderOnsets = async (
  tones: readonly { readonly seconds: number; readonly id: CueId }[],
): Promise<readonly number[]> => {
  const length = Math.max(...tones.map(({ seconds }) => seconds)) + 2;
  const context = new OfflineAudioContext(1, Math.ceil((length + LEAD_SECONDS) * SAMPLE_RATE), SAMPLE_RATE);
  for (const { seconds, id } of tones) playTone(context, context.destination, id, seconds + LEAD_SECONDS);
  const rendered = await context.startRendering();
  return findOnsets(rendered.getChannelData(0), SAMPLE_RATE).map((onset) => onset - LEAD_SECONDS);
};

Object.assign(globalThis, { renderOnsets });
