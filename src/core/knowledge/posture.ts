export const POSTURES = [
  'prone',
  'supine',
  'side-lying',
  'seated-floor',
  'kneeling',
  'half-kneeling',
  'seated-chair',
  'standing',
  'standing-wall',
] as const;
export type Posture = (typeof POSTURES)[number];

/** How far above the floor the body is: what getting from one posture to another depends on. */
export type PostureHeight = 'lying' | 'low' | 'upright';

const HEIGHTS: Readonly<Record<Posture, PostureHeight>> = {
  prone: 'lying',
  supine: 'lying',
  'side-lying': 'lying',
  'seated-floor': 'low',
  kneeling: 'low',
  'half-kneeling': 'low',
  'seated-chair': 'upright',
  standing: 'upright',
  'standing-wall': 'upright',
};

export const postureHeight = (posture: Posture): PostureHeight => HEIGHTS[posture];

/** Whether the posture needs getting down to the floor. */
export const isFloorPosture = (posture: Posture): boolean => HEIGHTS[posture] !== 'upright';
