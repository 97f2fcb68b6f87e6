/**
 * The clips of the voice in one file, so that they are one request and one row in the cache: four bytes with the length
 * of the index (little endian), the index as JSON, then the clips, each a whole Ogg Opus file.
 */
import * as v from 'valibot';
import { type Result, err, ok } from '../core/base/index.ts';

export interface Clip {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly seconds: number;
}

export interface VoicePack {
  /** By phrase. */
  readonly clips: ReadonlyMap<string, Clip>;
}

export type VoiceError =
  /** The file could not be had: no network, and not stored before. */
  { readonly type: 'not-here' } | { readonly type: 'damaged'; readonly detail: string };

const index = v.object({
  format: v.literal('unknot-voice-1'),
  language: v.string(),
  clips: v.record(v.string(), v.tuple([v.number(), v.number(), v.number()])),
});

/** Reads the file. Clips are not decoded: only those that are about to be heard are worth their memory. */
export const parseVoicePack = (bytes: Uint8Array<ArrayBuffer>): Result<VoicePack, VoiceError> => {
  if (bytes.length < 4) return err({ type: 'damaged', detail: 'too short' });
  const start = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (start > bytes.length) return err({ type: 'damaged', detail: 'cut off' });
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes.subarray(4, start)));
  } catch {
    return err({ type: 'damaged', detail: 'no index' });
  }
  const parsed = v.safeParse(index, json);
  if (!parsed.success) return err({ type: 'damaged', detail: parsed.issues[0].message });
  const clips = new Map<string, Clip>();
  for (const [id, [from, length, ms]] of Object.entries(parsed.output.clips)) {
    if (start + from + length > bytes.length) return err({ type: 'damaged', detail: id });
    clips.set(id, { bytes: bytes.slice(start + from, start + from + length), seconds: ms / 1000 });
  }
  return ok({ clips });
};

const CACHE = 'unknot-voice';

/** From the device if it is stored there, else from the network, and stored for when there is none. */
export const loadVoicePack = async (address: string): Promise<Result<VoicePack, VoiceError>> => {
  const cache = 'caches' in globalThis ? await caches.open(CACHE).catch(() => null) : null;
  const stored = await cache?.match(address).catch(() => undefined);
  const response = stored ?? (await fetch(address).catch(() => null));
  if (!response?.ok) return err({ type: 'not-here' });
  if (!stored && cache) {
    await cache.put(address, response.clone()).catch(() => undefined);
    // The voice of an older version is of no use any more.
    for (const { url } of await cache.keys())
      if (url !== new URL(address, location.href).href) await cache.delete(url).catch(() => false);
  }
  return parseVoicePack(new Uint8Array(await response.arrayBuffer()));
};
