/** A drawn figure: shapes that know what they are, not which colour they have. */

/**
 * What a shape is, in the order of painting. The app gives each a colour from its design's values, so that themes, skin tones
 * and highlights need no other drawing.
 */
export const ROLES = [
  'wall',
  'mat',
  'shadow',
  'skin',
  'shoe',
  'sole',
  'top',
  'shorts',
  'hair',
  'wood',
  'book',
  'tool',
  'tool-dark',
  'tool-light',
  'tool-core',
  'tool-hole',
  'grip',
  'metal',
  'towel',
  'towel-dark',
  'zone',
  'muscle',
  'muscle-behind',
  'shade',
  'shade-deep',
  'light',
  'line',
  'fine-line',
  'outline',
  'arrow-halo',
  'press-rest',
  'press',
  'arrow',
] as const;

export type Role = (typeof ROLES)[number];

/** A run of points through which a smooth curve goes; x and y alternate. */
export interface Stroke {
  readonly points: readonly number[];
  readonly closed: boolean;
  /** Corners stay corners, as those of a mat. */
  readonly straight?: boolean;
  /** Whether the start and the end of an open line thin out. */
  readonly free?: readonly [boolean, boolean];
  /** How far each point moves until the next frame; as many numbers as `points`. */
  readonly moves?: readonly number[];
}

export interface Shape {
  readonly role: Role;
  readonly strokes: readonly Stroke[];
}

export interface Picture {
  readonly shapes: readonly Shape[];
}
