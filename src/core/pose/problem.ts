/** What can be wrong with a pose, and how its lengths are told: in centimetres of a body of 172 cm. */
export const STATURE_CM = 172;

/** What touches may be this far off, and no more: 1 cm. */
export const TOUCH = 1 / STATURE_CM;
/** How deep flesh may go into flesh, which gives way: 1.5 cm. */
export const PRESSED = 1.5 / STATURE_CM;

export const PROBLEMS = ['limit', 'contact', 'planted', 'grip', 'floor', 'through', 'side', 'jerk'] as const;

export interface PoseProblem {
  readonly kind: (typeof PROBLEMS)[number];
  readonly text: string;
}

export const cm = (statures: number): string => `${Math.abs(statures * STATURE_CM).toFixed(1)} cm`;
