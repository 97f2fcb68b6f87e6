import type { RegionId } from '../body/index.ts';
import type { Cited } from './dose.ts';
import type { Posture } from './posture.ts';
import type { ToolId } from './tool.ts';

export type TechniqueId = `${RegionId}/${ToolId}`;

export const techniqueId = (region: RegionId, tool: ToolId): TechniqueId => `${region}/${tool}`;

/** 1 gentle, 2 middle, 3 firm. */
export const PRESSURE_STEPS = [1, 2, 3] as const;
export type PressureStep = (typeof PRESSURE_STEPS)[number];

/** What the planner and the player need to know of a technique. The words for people are in {@link TechniqueText}. */
export interface Technique {
  readonly id: TechniqueId;
  readonly region: RegionId;
  readonly tool: ToolId;
  readonly posture: Posture;
  /** `midline`: works the middle or both sides at once, so its block has side `both`. */
  readonly sides: 'each' | 'midline';
  /** `roll`: moves along the muscle; `press`: rests on a spot with small movements, so it has no pace. */
  readonly motion: 'roll' | 'press';
  /** Whether a tender point may be held. `never` where a nerve lies close. */
  readonly hold: Cited<'allowed' | 'never'>;
  /** Highest discomfort of 10 for this technique. */
  readonly maxDiscomfort: Cited<number>;
  /** Longest time for one side that may be planned. Seconds. */
  readonly maxSeconds: Cited<number>;
  /** `second`: offered after better choices; `on-request`: only where the user marked this region. */
  readonly rank: 'first' | 'second' | 'on-request';
  /** The reviewed technique whose limits this improvised one takes over (tool `none` only). */
  readonly carriedOverFrom?: TechniqueId;
  /** Ids of the always-on cautions whose zones lie near. */
  readonly zones: readonly string[];
}

/** How to do a technique, in our own words. Loaded when needed, not with the planner. */
export interface TechniqueText {
  readonly id: TechniqueId;
  /** How to get into position. */
  readonly start: string;
  /** Where on the muscle the tool goes, with its limits. */
  readonly contact: string;
  /** How to move. */
  readonly path: string;
  /** The two ends of a pass, where the sweep starts and where it turns, such as `Ankle` and `Knee`. */
  readonly ends: readonly [string, string];
  /** From gentle to firm; the step in force is shown in the session. */
  readonly pressure: readonly [string, string, string];
  readonly breathing: string;
  readonly feel: string;
  readonly stopSigns: readonly string[];
  readonly mistakes: readonly string[];
  readonly keepOff: readonly string[];
  /** Without the tool: what to use instead, if anything. */
  readonly without?: string;
}

/** A combination that is not offered, and why. */
export interface RefusedTechnique {
  readonly region: RegionId;
  readonly tool: ToolId;
  readonly reason: string;
  /** What to do instead. */
  readonly instead?: string;
}
