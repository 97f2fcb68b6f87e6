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

const FLOOR: ReadonlySet<Posture> = new Set([
  'prone',
  'supine',
  'side-lying',
  'seated-floor',
  'kneeling',
  'half-kneeling',
]);

/** Whether the posture needs getting down to the floor. */
export const isFloorPosture = (posture: Posture): boolean => FLOOR.has(posture);
