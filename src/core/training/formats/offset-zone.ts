import { type Instant, type Zone, instantToMs, parseZone, wallClockMs } from '../../base/index.ts';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_HOUR = 60;
/** No place on earth is further from UTC. */
const LARGEST_OFFSET_MINUTES = 14 * MINUTES_PER_HOUR;

/** Zones without changes of the clock for the offsets that are not whole hours and so have no `Etc` name. */
const BROKEN_HOUR_ZONES = [
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Asia/Kabul',
  'Asia/Yangon',
  'Australia/Darwin',
  'Australia/Eucla',
  'Pacific/Marquesas',
];

/**
 * A zone for an offset that a file tells: `preferred` where its clock shows the same, else a zone that does. The sign
 * of `Etc` names is inverted: three hours east of Greenwich is `Etc/GMT-3`. Null when no clock shows that offset.
 */
export const zoneOfOffset = (at: Instant, offsetMs: number, preferred: Zone): Zone | null => {
  const minutes = Math.round(offsetMs / MS_PER_MINUTE);
  if (!(Math.abs(minutes) <= LARGEST_OFFSET_MINUTES)) return null;
  const hours = minutes / MINUTES_PER_HOUR;
  const named = Number.isInteger(hours)
    ? [hours === 0 ? 'Etc/UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`]
    : BROKEN_HOUR_ZONES;
  for (const name of [preferred, ...named]) {
    const zone = parseZone(name);
    if (zone.ok && offsetMinutes(at, zone.value) === minutes) return zone.value;
  }
  return null;
};

/** Minutes that the zone's clock is ahead of UTC at that instant. */
export const offsetMinutes = (at: Instant, zone: Zone): number => {
  const whole = Math.floor(instantToMs(at) / 1000) * 1000;
  return Math.round((wallClockMs(at, zone) - whole) / MS_PER_MINUTE);
};
