/** Barometers waver by a metre or two; smaller ups and downs are not climbs. Metres, our judgement. */
const SMALLEST_STEP_M = 4;

/** Metres up and down along a row of altitudes; a change counts once it passes the smallest step. */
export const climbOf = (altitudes: readonly number[]): { readonly ascentM: number; readonly descentM: number } => {
  let [held = 0] = altitudes;
  let ascentM = 0;
  let descentM = 0;
  for (const altitude of altitudes) {
    const change = altitude - held;
    if (Math.abs(change) < SMALLEST_STEP_M) continue;
    if (change > 0) ascentM += change;
    else descentM -= change;
    held = altitude;
  }
  return { ascentM: Math.round(ascentM), descentM: Math.round(descentM) };
};
