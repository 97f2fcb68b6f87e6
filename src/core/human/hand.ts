/** What the fingers do. */
export const HAND_SHAPES = ['relaxed', 'flat', 'grip', 'cup', 'fist'] as const;

/** `flat`: on a floor or wall; `cup`: round a thigh, a head or a ball; `grip`: round a stick or a handle. */
export type HandShape = (typeof HAND_SHAPES)[number];

/** Degrees: at the knuckles, in the fingers, and of the thumb towards the palm. */
export interface FingerAngles {
  readonly knuckles: number;
  readonly fingers: number;
  readonly thumbIn: number;
  /** How far the thumb is opposed, turned to face the fingers. */
  readonly thumbAcross: number;
}

export const fingerAngles: Readonly<Record<HandShape, FingerAngles>> = {
  relaxed: { knuckles: 22, fingers: 32, thumbIn: 10, thumbAcross: 12 },
  flat: { knuckles: 2, fingers: 2, thumbIn: -22, thumbAcross: -4 },
  grip: { knuckles: 78, fingers: 92, thumbIn: 18, thumbAcross: 62 },
  cup: { knuckles: 30, fingers: 34, thumbIn: -8, thumbAcross: 28 },
  fist: { knuckles: 86, fingers: 100, thumbIn: 26, thumbAcross: 66 },
};
