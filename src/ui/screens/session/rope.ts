/** The rope of the hold screen: one line with one loop, in a box of 390 by 380 whose crossing stays where it is. */

const MIDDLE = 195;
const CROSSING = 316;
const FLOOR = 357;
const HALF_ROOT = Math.SQRT1_2;

/** Radius of the loop, breathed out and breathed in. */
export const TIGHT = 106;
export const WIDE = 122;

const round = (value: number): number => Math.round(value * 10) / 10;

export interface Rope {
  /** From the left edge under the crossing and once around the loop. */
  readonly under: string;
  readonly underLength: number;
  /** From the loop over the crossing to the right edge. */
  readonly over: string;
  readonly overLength: number;
  readonly centre: number;
}

/** The line at a loop radius. */
export const ropeAt = (radius: number): Rope => {
  const centre = CROSSING - radius * Math.SQRT2;
  const side = radius * HALF_ROOT;
  const shoulder = round(centre + side);
  const left = round(MIDDLE - side);
  const right = round(MIDDLE + side);
  const bend = FLOOR - 18;
  const reach = bend - CROSSING;
  const straight = (CROSSING - shoulder + reach) * Math.SQRT2;
  const foot = 175;
  return {
    under: `M0 ${FLOOR}H${MIDDLE - reach - 83}C${MIDDLE - reach - 46} ${FLOOR} ${MIDDLE - reach - 12} ${FLOOR - 6} ${MIDDLE - reach} ${bend}L${right} ${shoulder}A${radius} ${radius} 0 1 0 ${left} ${shoulder}`,
    underLength: foot + straight + radius * Math.PI * 1.5,
    // Begins a little inside the loop, so that no seam shows.
    over: `M${round(left - 0.8)} ${round(shoulder - 0.8)}L${MIDDLE + reach} ${bend}C${MIDDLE + reach + 12} ${FLOOR - 6} ${MIDDLE + reach + 46} ${FLOOR} ${MIDDLE + reach + 83} ${FLOOR}H390`,
    overLength: straight + foot,
    centre,
  };
};

/** The gap that the upper strand leaves in the lower one, as a short line across the crossing. */
export const ROPE_GAP = `M${MIDDLE - 20} ${CROSSING - 20}L${MIDDLE + 20} ${CROSSING + 20}`;

/** How full the chest is at a moment of the breath, 0 to 1: smooth at both turns. */
export const breathedIn = (breath: 'in' | 'out', share: number): number => {
  const eased = (1 - Math.cos(Math.PI * share)) / 2;
  return breath === 'in' ? eased : 1 - eased;
};

/** Radius of the loop at a moment of the breath. */
export const breathRadius = (breath: 'in' | 'out', share: number): number =>
  round(TIGHT + (WIDE - TIGHT) * breathedIn(breath, share));

/** How far the orange has run along both parts of the rope, in their own lengths. */
export const ropeRun = (rope: Rope, share: number): { readonly under: number; readonly over: number } => {
  const run = share * (rope.underLength + rope.overLength);
  return { under: Math.min(run, rope.underLength), over: Math.max(0, run - rope.underLength) };
};

/** How far the loop opens when breathing in: an arc just outside its widest place. */
export const REACH_ARC = ((): string => {
  const radius = WIDE + 18;
  const side = radius * HALF_ROOT;
  const shoulder = round(CROSSING - WIDE * Math.SQRT2 + side);
  return `M${round(MIDDLE - side)} ${shoulder}A${radius} ${radius} 0 1 1 ${round(MIDDLE + side)} ${shoulder}`;
})();
