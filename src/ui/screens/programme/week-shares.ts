/**
 * How full each week of a programme is drawn, 0 to 1. The days that are done fill it from the left, whenever they were: a
 * missed week leaves no hole.
 */
export const weekShares = (done: number, weeks: number, timesPerWeek: number): readonly number[] =>
  Array.from({ length: weeks }, (_, week) => Math.min(1, Math.max(0, (done - week * timesPerWeek) / timesPerWeek)));
