import type { RegionId } from '../body/index.ts';
import type { Cited } from '../knowledge/index.ts';
import type { EccentricClass } from './exercise.ts';
import type { RegionLoad, Sport } from './workout.ts';

export interface SportCoefficients {
  /** Set-equivalents per hour at middle effort. */
  readonly perHour: Cited<RegionLoad>;
  /** Eccentric share of that load. */
  readonly eccentric: Cited<number>;
  /** How much of the descent counts: 1 running, 0 where wheels or lifts carry it. */
  readonly descent: Cited<number>;
  /** How far the estimate can be trusted when nothing but the time is known. */
  readonly confidence: 'usual' | 'low';
}

/** Every number of the load model, each with where it comes from. Handed in: the core holds no entries. */
export interface LoadCoefficients {
  /** Weight of a set for the regions it works first and second. */
  readonly primary: Cited<number>;
  readonly secondary: Cited<number>;
  /** Worth of a set by rated exertion: [rpe, factor], rising; straight lines between, flat outside. */
  readonly effortByRpe: Cited<readonly (readonly [number, number])[]>;
  readonly warmUpSet: Cited<number>;
  readonly failureSet: Cited<number>;
  readonly dropSet: Cited<number>;
  readonly unratedSet: Cited<number>;
  /** Sets of fewer repetitions than `below` count by `factor`. */
  readonly fewReps: Cited<{ readonly below: number; readonly factor: number }>;
  /** A held set: this many seconds are one set, up to `most` sets. */
  readonly holdSeconds: Cited<number>;
  readonly mostHoldSets: Cited<number>;
  readonly eccentric: Cited<Readonly<Record<EccentricClass, number>>>;
  /** The effort (1 to 10) at which a session counts once. */
  readonly middleEffort: Cited<number>;
  /** Unrated endurance by its heart rate: [share of the highest, factor], rising; straight lines between, flat outside. */
  readonly intensityByHeartRate: Cited<readonly (readonly [number, number])[]>;
  /** The highest heart rate of a person is the highest recorded, within these limits. */
  readonly highestHeartRate: Cited<{ readonly least: number; readonly most: number }>;
  /** Strength training of which only the time is known. */
  readonly setsPerHour: Cited<number>;
  readonly unknownSetWeight: Cited<number>;
  /** When more than this share of the sets is unknown, the estimate is told as a rough one. */
  readonly guessedShare: Cited<number>;
  /** How one set of an unknown exercise is shared out; adds up to the weight of a usual set. */
  readonly wholeBody: Cited<RegionLoad>;
  /** Longer times count as this long: no clock error may make a region infinitely tired. */
  readonly mostHours: Cited<number>;
  readonly mostDescentM: Cited<number>;
  readonly sports: Readonly<Record<Exclude<Sport, 'strength'>, SportCoefficients>>;
  /** Set-equivalents per 1000 m of descent on foot. */
  readonly descentPerKm: Cited<Partial<Readonly<Record<RegionId, number>>>>;
  readonly descentEccentric: Cited<number>;
  /** Descent with a pack counts this much more. */
  readonly packShare: Cited<number>;
  readonly soreness: SorenessCoefficients;
}

export interface SorenessCoefficients {
  /** Share of the soreness felt by hours since the work: [hours, share]; straight lines between, 0 after the last. */
  readonly course: Cited<readonly (readonly [number, number])[]>;
  /** A session is similar when it is of the same sport and gave the region at least this share of the load. */
  readonly similarShare: Cited<number>;
  readonly novel: Cited<{ readonly weeks: number; readonly fewerThan: number; readonly factor: number }>;
  readonly accustomed: Cited<{ readonly weeks: number; readonly atLeast: number; readonly factor: number }>;
}
