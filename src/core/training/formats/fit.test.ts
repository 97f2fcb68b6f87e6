/** Files built byte by byte for what the samples do not show. */
import { describe, expect, test } from 'vitest';
import { trainingGuesses } from '../../../knowledge/training-guesses.ts';
import type { Instant, Zone } from '../../base/index.ts';
import { fitChecksum } from './fit-reader.ts';
import { importFile, type ImportOptions, type Imported, memorySource } from '../index.ts';
import { fitImporter } from './fit.ts';

interface Field {
  readonly number: number;
  /** Base type as in the format: 0 enum, 2 byte, 0x84 u16, 0x86 u32, 7 text. */
  readonly type: number;
  readonly values: readonly number[] | string;
}

const SIZES: Readonly<Record<number, number>> = { 0: 1, 2: 1, 0x84: 2, 0x86: 4 };

const valueBytes = ({ type, values }: Field, big: boolean): readonly number[] => {
  if (typeof values === 'string') return [...new TextEncoder().encode(values), 0];
  const size = SIZES[type] ?? 1;
  return values.flatMap((value) => {
    const bytes = Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** index) % 256);
    return big ? bytes.reverse() : bytes;
  });
};

interface MessageOptions {
  readonly big?: boolean;
  readonly developer?: readonly number[];
  /** Five-bit compressed time instead of a usual header. */
  readonly compressed?: number;
}

const message = (
  global: number,
  fields: readonly Field[],
  { big = false, developer, compressed }: MessageOptions = {},
): readonly number[] => {
  const globalBytes = big ? [global >> 8, global & 0xff] : [global & 0xff, global >> 8];
  const data = fields.map((field) => valueBytes(field, big));
  const definition = [
    developer ? 0x60 : 0x40,
    0,
    big ? 1 : 0,
    ...globalBytes,
    fields.length,
    ...fields.flatMap(({ number, type }, index) => [number, data[index]!.length, type]),
    ...(developer ? [1, 0, developer.length, 0] : []),
  ];
  return [...definition, compressed === undefined ? 0 : 0x80 | compressed, ...data.flat(), ...(developer ?? [])];
};

const u32 = (number: number, ...values: number[]): Field => ({ number, type: 0x86, values });
const u16 = (number: number, ...values: number[]): Field => ({ number, type: 0x84, values });
const u8 = (number: number, ...values: number[]): Field => ({ number, type: 0, values });
const text = (number: number, values: string): Field => ({ number, type: 7, values });

const file = (messages: readonly (readonly number[])[], headerSize: 12 | 14 = 14): Uint8Array => {
  const data = messages.flat();
  const header = [
    headerSize,
    0x20,
    0,
    0,
    ...valueBytes(u32(0, data.length), false),
    0x2e,
    0x46,
    0x49,
    0x54,
    ...(headerSize === 14 ? [0, 0] : []),
  ];
  const bytes = new Uint8Array([...header, ...data, 0, 0]);
  new DataView(bytes.buffer).setUint16(bytes.length - 2, fitChecksum(bytes, 0, bytes.length - 2), true);
  return bytes;
};

const options: ImportOptions = {
  zone: 'Europe/Berlin' as Zone,
  now: '2026-11-23T12:00:00.000Z' as Instant,
  guesses: trainingGuesses,
};

const read = (bytes: Uint8Array, more: Partial<ImportOptions> = {}): Imported => {
  const result = importFile({ name: 'x', source: memorySource(bytes) }, { ...options, ...more }, [fitImporter]);
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

const fitSeconds = (iso: string): number => Date.parse(iso) / 1000 - 631_065_600;
const NOON = fitSeconds('2026-03-04T12:00:00Z');

const session = (
  sport: number,
  subSport: number,
  more: readonly Field[] = [],
  startAt = NOON,
  options_: MessageOptions = {},
): readonly number[] =>
  message(
    18,
    [u32(2, startAt), u8(5, sport), u8(6, subSport), u32(7, 3_600_000), u32(8, 3_500_000), ...more],
    options_,
  );

const activity = (offsetSeconds: number): readonly number[] =>
  message(34, [u32(253, NOON), u32(5, NOON + offsetSeconds)]);

describe('the container', () => {
  test.each([12, 14] as const)('a header of %i bytes', (size) => {
    expect(read(file([session(1, 0)], size)).workouts[0]).toMatchObject({
      start: '2026-03-04T12:00:00.000Z',
      sport: 'run',
      seconds: 3500,
    });
  });

  test('both byte orders', () => {
    const big = read(file([session(1, 0, [], NOON, { big: true })])).workouts;
    expect(big).toEqual(read(file([session(1, 0)])).workouts);
  });

  test('developer fields are stepped over', () => {
    const bytes = file([session(1, 0, [], NOON, { developer: [1, 2, 3] }), activity(3600)]);
    expect(read(bytes).workouts[0]).toMatchObject({ sport: 'run', zoneKnown: true });
    expect(read(bytes).warnings).toEqual([]);
  });

  test('compressed times count on from the last full one and wrap', () => {
    const base = NOON - (NOON % 32) + 30;
    const track = [
      message(20, [u32(253, base), u32(5, 0)]),
      message(20, [u32(5, 100_00)], { compressed: 31 }),
      message(20, [u32(5, 200_00)], { compressed: 5 }),
    ];
    const { workouts, warnings } = read(file(track));
    // 30, 31, then 5 past the next half minute: seven seconds.
    expect(workouts[0]).toMatchObject({ seconds: 7, distanceM: 200, sport: 'other' });
    expect(warnings).toContainEqual({ type: 'no-summary' });
  });

  test('a message without definition is damage, and what came before stays', () => {
    const { workouts, warnings } = read(file([session(1, 0), activity(3600), [0x05, 1, 2, 3]]));
    expect(workouts).toHaveLength(1);
    expect(warnings).toEqual([{ type: 'damaged' }]);
  });

  test('settings and other files hold no training', () => {
    const bytes = file([message(0, [u8(0, 2)])]);
    expect(importFile({ name: 'x', source: memorySource(bytes) }, options, [fitImporter])).toMatchObject({
      ok: false,
      error: { type: 'no-workouts', source: 'fit' },
    });
  });
});

describe('the zone', () => {
  test.each([
    [3600, 'Europe/Berlin', true],
    [0, 'Etc/UTC', true],
    [3 * 3600, 'Etc/GMT-3', true],
    [-7 * 3600, 'Etc/GMT+7', true],
    [14 * 3600, 'Etc/GMT-14', true],
    [5.5 * 3600, 'Asia/Kolkata', true],
    [5.75 * 3600, 'Asia/Kathmandu', true],
    [-9.5 * 3600, 'Pacific/Marquesas', true],
    [15 * 3600, 'Europe/Berlin', false],
    [189_124 * 3600, 'Europe/Berlin', false],
    [1234, 'Europe/Berlin', false],
  ])('an offset of %i s is %s, known: %s', (offset, zone, zoneKnown) => {
    const { workouts, warnings } = read(file([session(1, 0), activity(offset)]));
    expect(workouts[0]).toMatchObject({ zone, zoneKnown, start: '2026-03-04T12:00:00.000Z' });
    expect(warnings.some(({ type }) => type === 'zone-assumed')).toBe(!zoneKnown);
  });

  test('without an activity message the instant is known and the zone is not', () => {
    expect(read(file([session(1, 0)])).workouts[0]).toMatchObject({ zone: 'Europe/Berlin', zoneKnown: false });
  });
});

describe('sports', () => {
  test.each([
    [1, 0, 'run'],
    [1, 3, 'trail-run'],
    [2, 0, 'ride'],
    [2, 6, 'ride'],
    [4, 14, 'row'],
    [4, 15, 'elliptical'],
    [5, 17, 'swim'],
    [5, 18, 'swim'],
    [10, 20, 'strength'],
    [10, 43, 'yoga'],
    [11, 0, 'walk'],
    [13, 0, 'ski'],
    [15, 0, 'row'],
    [17, 0, 'hike'],
    [31, 0, 'climb'],
    [31, 69, 'climb'],
    [7, 0, 'team-sport'],
    [8, 0, 'racket-sport'],
    [99, 99, 'other'],
  ])('%i / %i is %s', (sport, subSport, ours) => {
    expect(read(file([session(sport, subSport)])).workouts[0]?.sport).toBe(ours);
  });

  test('a change between two sports is not a workout', () => {
    const { workouts } = read(file([session(5, 18), session(3, 0, [], NOON + 3700), session(2, 0, [], NOON + 3800)]));
    expect(workouts.map(({ sport }) => sport)).toEqual(['swim', 'ride']);
  });

  test("the profile's name is the title", () => {
    expect(read(file([session(10, 20, [text(110, 'Bein-Tag')])])).workouts[0]?.title).toBe('Bein-Tag');
  });

  test('a clock that was never set is told', () => {
    expect(read(file([session(1, 0, [], 1000)])).warnings).toContainEqual({
      type: 'clock-not-set',
      start: '1989-12-31T00:16:40.000Z',
      title: 'Run',
    });
  });
});

describe('descent', () => {
  const track = (metres: readonly number[]): readonly (readonly number[])[] =>
    metres.map((altitude, index) => message(20, [u32(253, NOON + index), u16(2, (altitude + 500) * 5)]));

  test('comes from the session where it tells it', () => {
    expect(read(file([session(17, 0, [u16(22, 300), u16(23, 280)]), ...track([500, 100])])).workouts[0]).toMatchObject({
      ascentM: 300,
      descentM: 280,
    });
  });

  test('else from the altitudes, without their wavering', () => {
    expect(
      read(file([session(17, 0), ...track([500, 502, 499, 501, 450, 452, 449, 480, 400])])).workouts[0],
    ).toMatchObject({ ascentM: 30, descentM: 130 });
  });

  test('is not looked for on wheels', () => {
    expect(read(file([session(2, 0), ...track([500, 100])])).workouts[0]?.descentM).toBeNull();
  });
});

describe('sets', () => {
  const set = (
    startAt: number,
    categories: readonly number[],
    more: readonly Field[] = [],
    type = 1,
  ): readonly number[] =>
    message(225, [
      u32(254, NOON),
      u32(0, 40_000),
      u16(3, 8),
      u16(4, 40 * 16),
      u8(5, type),
      u32(6, startAt),
      u16(7, ...categories),
      ...more,
    ]);
  const exercises = (messages: readonly (readonly number[])[], more: Partial<ImportOptions> = {}) =>
    read(file([session(10, 20), ...messages]), more).workouts[0]?.sets.map(({ exercise }) => exercise);

  test('rests are not sets', () => {
    expect(exercises([set(NOON, [28]), set(NOON + 50, [65_535], [], 0)])).toEqual(['Squat']);
  });

  test('alternative guesses are one exercise, the best known one', () => {
    expect(exercises([set(NOON, [27, 28, 30]), set(NOON + 50, [65_534, 7, 65_535])])).toEqual(['Sit Up', 'Curl']);
  });

  test('a planned set repeats its value and is no guess', () => {
    const { warnings } = read(file([session(10, 20), set(NOON, [21, 21, 21])]));
    expect(warnings.map(({ type }) => type)).toEqual(['zone-assumed']);
  });

  test('are ordered by their start, not by the time of the message', () => {
    expect(exercises([set(NOON + 90, [0]), set(NOON, [28])])).toEqual(['Squat', 'Bench Press']);
  });

  test('a weight of 0 was not entered', () => {
    const zero = message(225, [u16(3, 8), u16(4, 0), u8(5, 1), u32(6, NOON), u16(7, 28)]);
    expect(read(file([session(10, 20), zero])).workouts[0]?.sets[0]).toMatchObject({ kg: null, reps: 8 });
    expect(read(file([session(10, 20), set(NOON, [28])])).workouts[0]?.sets[0]).toMatchObject({ kg: 40, seconds: 40 });
  });

  test('a title of the file comes first where we know it', () => {
    const title = (name: string): readonly number[] => message(264, [u16(0, 28), u16(1, 6), text(2, name)]);
    const squat = set(NOON, [28], [u16(8, 6)]);
    const knowsExercise = (name: string): boolean => name === 'Goblet Squat';
    expect(exercises([title('Goblet Squat'), squat], { knowsExercise })).toEqual(['Goblet Squat']);
    expect(exercises([title('Sentadilla'), squat], { knowsExercise })).toEqual(['Squat']);
    expect(exercises([title('Goblet Squat'), squat])).toEqual(['Squat']);
  });

  test('a category that we have no name for keeps the text, to be asked about', () => {
    expect(
      exercises([message(264, [u16(0, 45), u16(1, 2), text(2, 'Schlitten')]), set(NOON, [45], [u16(8, 2)])]),
    ).toEqual(['Schlitten']);
  });

  test('an activity cut off before its summary is put together', () => {
    const { workouts, warnings } = read(
      file([message(12, [u8(0, 10), u8(1, 20)]), set(NOON, [28]), set(NOON + 600, [0])]),
    );
    expect(workouts[0]).toMatchObject({ sport: 'strength', start: '2026-03-04T12:00:00.000Z', seconds: 640 });
    expect(workouts[0]?.sets).toHaveLength(2);
    expect(warnings).toContainEqual({ type: 'no-summary' });
  });
});
