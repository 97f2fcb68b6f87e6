/** Six steps of soreness: 0, 1-2, 3-4, 5-6, 7-8, 9-10. Each has its colour, its weave and its number. */
export const heatStep = (level: number): 0 | 1 | 2 | 3 | 4 | 5 =>
  Math.min(5, Math.ceil(level / 2)) as 0 | 1 | 2 | 3 | 4 | 5;
