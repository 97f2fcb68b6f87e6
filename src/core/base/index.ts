export { type Err, type Ok, type Result, err, ok } from './result.ts';
export {
  type CivilDate,
  type Instant,
  type Moment,
  type TimeError,
  type Zone,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_SECOND,
  civilDate,
  daysBetween,
  hoursBetween,
  instantToMs,
  msToInstant,
  parseInstant,
  parseZone,
  wallClockMs,
  wallClockToInstant,
} from './time.ts';
export { byText, clamp, isOneOf, sum } from './list.ts';
