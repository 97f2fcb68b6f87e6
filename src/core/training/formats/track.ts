/** A recorded track, point by point, to what a training of it was: time in motion, distance, climb, heart rate. */
import { clamp } from '../../base/index.ts';
import type { TrainingGuesses } from '../training-guesses.ts';
import type { Sport } from '../workout.ts';
import { climbOf } from './descent.ts';

export interface TrackPoint {
  /** Milliseconds since 1970. */
  readonly timeMs: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly altitudeM: number | null;
  readonly heartRate: number | null;
}

export interface TrackSummary {
  readonly startMs: number | null;
  /** Without the breaks. */
  readonly seconds: number;
  readonly metres: number;
  readonly ascentM: number | null;
  readonly descentM: number | null;
  readonly averageHeartRate: number | null;
  readonly maxHeartRate: number | null;
  /** Where it began. */
  readonly longitude: number | null;
}

/** Points further apart than this are a break: the recording stood still. Our judgement. */
const LONGEST_STEP_SECONDS = 300;
/** Nobody is faster by their own strength; such a step is an error of the receiver. Metres a second. */
const FASTEST = 45;
const EARTH_RADIUS_M = 6_371_008.8;
const RADIANS = Math.PI / 180;

const metresBetween = (a: TrackPoint, b: TrackPoint): number => {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null) return 0;
  const north = ((b.latitude - a.latitude) * RADIANS) / 2;
  const east = ((b.longitude - a.longitude) * RADIANS) / 2;
  const half =
    Math.sin(north) ** 2 + Math.cos(a.latitude * RADIANS) * Math.cos(b.latitude * RADIANS) * Math.sin(east) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.sqrt(clamp(half, 0, 1)));
};

export interface Track {
  readonly add: (point: TrackPoint) => void;
  /** The recording was stopped here and went on later. */
  readonly pause: () => void;
  readonly summary: () => TrackSummary;
}

export const createTrack = (): Track => {
  let first: TrackPoint | null = null;
  let last: TrackPoint | null = null;
  let seconds = 0;
  let metres = 0;
  let beats = 0;
  let beatPoints = 0;
  let mostBeats = 0;
  const altitudes: number[] = [];
  return {
    add: (point) => {
      if (point.altitudeM !== null) altitudes.push(point.altitudeM);
      if (point.heartRate !== null && point.heartRate > 0) {
        beats += point.heartRate;
        beatPoints += 1;
        mostBeats = Math.max(mostBeats, point.heartRate);
      }
      if (first === null && point.timeMs !== null) first = point;
      if (last && last.timeMs !== null && point.timeMs !== null) {
        const step = (point.timeMs - last.timeMs) / 1000;
        if (step > 0 && step <= LONGEST_STEP_SECONDS) {
          const moved = metresBetween(last, point);
          seconds += step;
          if (moved <= FASTEST * step) metres += moved;
        }
      }
      last = point;
    },
    pause: () => {
      last = null;
    },
    summary: () => ({
      startMs: first?.timeMs ?? null,
      seconds: Math.round(seconds * 1000) / 1000,
      metres: Math.round(metres * 10) / 10,
      ...(altitudes.length === 0 ? { ascentM: null, descentM: null } : climbOf(altitudes)),
      averageHeartRate: beatPoints === 0 ? null : Math.round(beats / beatPoints),
      maxHeartRate: mostBeats === 0 ? null : mostBeats,
      longitude: first?.longitude ?? null,
    }),
  };
};

const KMH_PER_MPS = 3.6;

/** What a track without a name for its sport probably was; `other` where nothing tells. */
export const guessSport = (
  metres: number | null,
  seconds: number | null,
  ascentM: number | null,
  { fastestWalkKmh, fastestRunKmh, hikeAscentM }: TrainingGuesses,
): Sport => {
  if (!metres || !seconds) return 'other';
  const kmh = (metres / seconds) * KMH_PER_MPS;
  if (kmh <= fastestWalkKmh.value) return (ascentM ?? 0) >= hikeAscentM.value ? 'hike' : 'walk';
  return kmh <= fastestRunKmh.value ? 'run' : 'ride';
};
