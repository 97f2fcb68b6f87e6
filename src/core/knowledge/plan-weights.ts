import type { Cited } from './dose.ts';
import type { ToolId } from './tool.ts';

/** What moving about costs, as shares of the person's get-ready time. */
export interface TimeCosts {
  /** Between two regions at the same tool and posture; also part of every other way. */
  readonly settle: Cited<number>;
  /** To the other side of the same region, on the floor and upright. */
  readonly otherSideOnFloor: Cited<number>;
  readonly otherSideUpright: Cited<number>;
  /** To another tool, on top. */
  readonly tool: Cited<number>;
  /** To another posture, on top, by the heights of the two: see `postureHeight`. */
  readonly sameHeight: Cited<number>;
  readonly lyingToLow: Cited<number>;
  readonly lowToUpright: Cited<number>;
  readonly lyingToUpright: Cited<number>;
}

/** How much of the benefit a technique is expected to bring, 0 to 1: a factor. */
export interface Suitability {
  readonly tool: Readonly<Record<ToolId, Cited<number>>>;
  /** The massage gun after training, on top. */
  readonly gunAfter: Cited<number>;
  /** A technique that comes after better choices, unless the person marked or chose the region. */
  readonly secondChoice: Cited<number>;
}
