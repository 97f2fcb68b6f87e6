import type { RegionId } from '../body/index.ts';
import type { Posture } from './posture.ts';
import type { ToolId } from './tool.ts';

export const CAUTION_MODES = ['refuse-all', 'refuse-regions', 'refuse-user-chosen', 'zone-only', 'limit-only'] as const;
export type CautionMode = (typeof CAUTION_MODES)[number];

/** What a caution forbids. */
export interface Refusal {
  readonly tools: 'all' | readonly ToolId[];
  readonly regions: 'all' | 'user-chosen' | readonly RegionId[];
  readonly sides: 'both' | 'affected';
  /** The place's whole limb, not only the region. */
  readonly scope?: 'whole-limb';
  /** Holds only in this case, which the app does not ask yet; unknown counts as yes. */
  readonly when?: string;
}

export interface Caution {
  readonly id: string;
  readonly mode: CautionMode;
  /** The condition in plain words, as the check names it. */
  readonly condition: string;
  /** What to do: one sentence. */
  readonly text: string;
  readonly refuses: readonly Refusal[];
  readonly refusesPostures: readonly Posture[];
  /** Highest discomfort under this caution, if it lowers it. */
  readonly maxDiscomfort?: number;
  /** Longest seconds of one side under this caution, if it lowers them. */
  readonly maxSeconds?: number;
  /** Further limits in words. */
  readonly limit?: string;
  readonly askFirst: boolean;
  /** The care message is shown before anything else. */
  readonly urgent: boolean;
  readonly urgency?: string;
  /** What lifts it: `clinician`, `healed`, `never`, … */
  readonly lift: string;
  /** Applies to everybody without asking: the no-go zones. */
  readonly alwaysOn: boolean;
  readonly zone?: { readonly regions: readonly RegionId[]; readonly text: string };
  readonly sources: readonly string[];
}

/** A caution that holds for this person, with its place if it is local. */
export interface ActiveCaution {
  readonly id: string;
  readonly region?: RegionId | undefined;
  readonly side?: 'left' | 'right' | undefined;
  /** The special cases (`Refusal.when`) that were asked and hold. Absent: not asked, so every case counts as true. */
  readonly cases?: readonly string[] | undefined;
}
