/** Shortest ways through sets of postures, all of them, by dynamic programming (Held and Karp, 1962). There are at most nine. */
import { has, lowest, withoutLowest } from './bits.ts';
import type { Ways } from './instance.ts';

export interface PostureWays {
  /** Seconds from a posture, or from the present position (null), through all of the set. */
  readonly seconds: (from: number | null, set: number) => number;
  /**
   * What a further posture adds at least to the way from the present position through `set`, whatever else is visited: the
   * least difference over all larger sets, so that the charges of several postures may be added up. By posture.
   */
  readonly charges: (set: number) => readonly number[];
}

export const findPostureWays = ({ postures, between, position }: Ways): PostureWays => {
  const count = postures.length;
  const sets = 2 ** count;
  const all = postures.map((_, at) => at);
  /** Row 0 is the present position, row n + 1 posture n. */
  const rows = [position?.between ?? all.map(() => 0), ...between];
  const seconds = new Uint16Array(sets * (count + 1));
  const charges = new Uint16Array(sets * count);

  for (let set = 1; set < sets; set += 1) {
    for (let row = 0; row <= count; row += 1) {
      let least = Number.POSITIVE_INFINITY;
      for (let left = set; left !== 0; left = withoutLowest(left)) {
        const to = lowest(left);
        const rest = seconds[(set & ~(1 << to)) * (count + 1) + to + 1] ?? 0;
        const total = (rows[row]?.[to] ?? 0) + rest;
        if (total < least) least = total;
      }
      seconds[set * (count + 1) + row] = least;
    }
  }
  for (let set = sets - 1; set >= 0; set -= 1) {
    const here = seconds[set * (count + 1)] ?? 0;
    for (let at = 0; at < count; at += 1) {
      if (has(set, at)) continue;
      let charge = (seconds[(set | (1 << at)) * (count + 1)] ?? 0) - here;
      for (let other = 0; other < count; other += 1) {
        if (other === at || has(set, other)) continue;
        charge = Math.min(charge, charges[(set | (1 << other)) * count + at] ?? 0);
      }
      charges[set * count + at] = charge;
    }
  }
  return {
    seconds: (from, set) => seconds[set * (count + 1) + (from === null ? 0 : from + 1)] ?? 0,
    charges: (set) => all.map((at) => charges[set * count + at] ?? 0),
  };
};
