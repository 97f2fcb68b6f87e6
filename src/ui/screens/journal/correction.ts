import type { FeelingLevel, PlaceLevel } from '../../../core/journal/index.ts';
import type { Workout } from '../../../core/training/index.ts';

/** What an edit changes: to be laid over the entry that it corrects. */
export type Correction =
  | { readonly kind: 'check-in'; readonly levels: readonly FeelingLevel[] }
  | { readonly kind: 'rating'; readonly levels: readonly PlaceLevel[] }
  | { readonly kind: 'training'; readonly workout: Workout };
