import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, type Zone, civilDate, msToInstant, wallClockMs, wallClockToInstant } from './index.ts';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
] as Zone[];

/** The same by another way through the platform. */
const asWritten = (at: Instant, timeZone: Zone): string =>
  new Date(at).toLocaleString('sv-SE', { timeZone, hourCycle: 'h23' });
const written = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');

describe('the clock on the wall', () => {
  it('is that of the platform, in any zone, at any time, however often the day was asked for', () => {
    const day = fc.integer({ min: Date.UTC(1975, 0, 1) / 86_400_000, max: Date.UTC(2045, 0, 1) / 86_400_000 });
    const times = fc.array(fc.integer({ min: 0, max: 86_399_999 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), day, times, (zone, at, times_) => {
        for (const time of times_) {
          const instant = msToInstant(at * 86_400_000 + time);
          expect(written(wallClockMs(instant, zone))).toBe(asWritten(instant, zone));
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['Europe/Berlin', '2026-03-29T00:59:59.500Z', '2026-03-29 01:59:59'],
    ['Europe/Berlin', '2026-03-29T01:00:00.000Z', '2026-03-29 03:00:00'],
    ['Europe/Berlin', '2026-10-25T00:59:59.000Z', '2026-10-25 02:59:59'],
    ['Europe/Berlin', '2026-10-25T01:00:00.000Z', '2026-10-25 02:00:00'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00.000Z', '2026-04-05 01:30:00'],
    // Samoa left out a whole day.
    ['Pacific/Apia', '2011-12-30T09:59:59.000Z', '2011-12-29 23:59:59'],
    ['Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31 00:00:00'],
  ])('in %s at %s shows %s', (zone, at, wall) => {
    expect(written(wallClockMs(at as Instant, zone as Zone))).toBe(wall);
  });

  it('leads back to its instant, except in a gap', () => {
    const wall = Date.UTC(2026, 2, 29, 2, 30);
    expect(wallClockToInstant(wall, 'Europe/Berlin' as Zone)).toBe('2026-03-29T01:30:00.000Z');
    expect(wallClockToInstant(Date.UTC(2026, 6, 1, 12), 'Europe/Berlin' as Zone)).toBe('2026-07-01T10:00:00.000Z');
  });

  it('decides the day', () => {
    const at = '2026-11-24T23:30:00.000Z' as Instant;
    expect(civilDate({ at, zone: 'Europe/Berlin' as Zone })).toBe('2026-11-25');
    expect(civilDate({ at, zone: 'America/New_York' as Zone })).toBe('2026-11-24');
  });
});
