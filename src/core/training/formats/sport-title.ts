import type { Sport } from '../workout.ts';

/** Names are data here, as in every other format: what the source would have called a training without one. */
export const titleOfSport = (sport: Sport): string =>
  `${sport.charAt(0).toUpperCase()}${sport.slice(1).replace('-', ' ')}`;
