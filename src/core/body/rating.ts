/** Soreness, tightness, discomfort and effort are rated up to this. */
export const MOST_RATING = 10;
