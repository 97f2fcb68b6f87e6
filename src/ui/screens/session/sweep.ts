/** How the tempo sweep moves. */

/** Around each turn the thumb slows down and picks up again within this time. */
const TURN_SECONDS = 0.12;

/** Position of the thumb, 0 to 1: the linear position with a soft turn at both ends. */
export const softTurn = (position: number, secondsPerPass: number): number => {
  const turn = Math.min(0.5, TURN_SECONDS / secondsPerPass);
  const soft = (p: number): number => (p < turn ? (p * p) / (2 * turn) + turn / 2 : p);
  const bent = position <= 0.5 ? soft(position) : 1 - soft(1 - position);
  return (bent - turn / 2) / (1 - turn);
};

/** Reduced motion: which of the three lamps is lit. */
export const lampOf = (position: number): 0 | 1 | 2 => (position < 1 / 3 ? 0 : position < 2 / 3 ? 1 : 2);
