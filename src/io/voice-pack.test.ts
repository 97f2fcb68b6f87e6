import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CueId, PhraseId } from '../core/session/index.ts';
import { knowledge } from '../knowledge/index.ts';
import { phraseTexts } from '../texts/en/voice.ts';
import { parseVoicePack } from './voice-pack.ts';
import { arrangePhrases } from './voice.ts';

const read = (name: string) => readFileSync(new URL(`../web/voice/${name}`, import.meta.url));
const bytes = new Uint8Array(read('en.voice'));

describe('the clips', () => {
  const pack = parseVoicePack(bytes);
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  const { clips } = pack.value;

  test('are at most 2 MB', () => {
    expect(bytes.length).toBeLessThanOrEqual(2_000_000);
  });

  test('are there for every phrase, with its words of now (npm run voice makes them anew)', () => {
    const texts = JSON.parse(read('en.texts.json').toString('utf8')) as Record<string, string>;
    expect(texts).toEqual(Object.fromEntries(phraseTexts));
    expect([...clips.keys()].toSorted()).toEqual([...phraseTexts.keys()].toSorted());
  });

  test('are whole Opus files of a plausible length', () => {
    for (const { bytes: clip, seconds } of clips.values()) {
      expect(new TextDecoder('latin1').decode(clip.subarray(0, 4))).toBe('OggS');
      expect(new TextDecoder('latin1').decode(clip.subarray(28, 36))).toBe('OpusHead');
      expect(seconds).toBeGreaterThan(0.15);
      expect(seconds).toBeLessThan(6);
    }
  });
});

describe('the words of one moment', () => {
  const pack = parseVoicePack(bytes);
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  const { clips } = pack.value;
  const msOf = (id: PhraseId): number | null => (clips.get(id)?.seconds ?? 0) * 1000 || null;
  const said = (ids: readonly PhraseId[], tone: CueId, nextInMs: number): readonly PhraseId[] =>
    arrangePhrases(
      ids.map((id) => ({ id, inMs: 0 })),
      [{ id: tone, inMs: 0 }],
      msOf,
      nextInMs,
    ).map(({ id }) => id);

  test.each(knowledge.techniques.map(({ id, region, tool }) => [id, region, tool] as const))(
    'of %s are all said before what to feel, and with a new tool before the countdown',
    (id, region, tool) => {
      const onRolling: readonly PhraseId[] = ['go', `keep-off:${region}`, `path:${id}`, `press:${id}:1`];
      expect(said(onRolling, 'roll', 12_000)).toEqual(onRolling);
      const before: readonly PhraseId[] = [`take:${tool}`, `place:${region}:left`, `start:${id}`, `keep-off:${region}`];
      expect(said(before, 'change-tool', 12_000)).toEqual(before);
    },
  );
});

describe('a damaged file', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['a cut', bytes.slice(0, 100)],
    ['a cut in the clips', bytes.slice(0, bytes.length - 10)],
    ['something else', new TextEncoder().encode('<!doctype html><title>No</title>')],
  ])('%s is told, not thrown', (_, damaged) => {
    expect(parseVoicePack(damaged)).toMatchObject({ ok: false, error: { type: 'damaged' } });
  });
});
