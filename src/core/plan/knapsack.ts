/**
 * The best division of the seconds once the way is paid for: at most one move of each group, from the stations that are
 * allowed (the multiple-choice knapsack). `bound` is its Lagrangian bound; `fill` is exact, by dynamic programming over
 * steps of five seconds. All numbers are integers below 2^53, so nothing is rounded.
 */

/** The moves of a group as columns, by station and then by time. */
export interface Column {
  readonly must: boolean;
  readonly count: number;
  /** Steps of five seconds. */
  readonly time: Int32Array;
  readonly value: Float64Array;
  readonly station: Uint8Array;
  /** Index of the move in its group. */
  readonly move: Int32Array;
}

export interface Bound {
  /** No choice within the capacity has a greater value. Minus infinity: there is none. */
  readonly value: number;
  /** What a step of five seconds cost when the bound was found. */
  readonly multiplier: number;
  /** A value that some choice within the capacity has. */
  readonly reached: number;
}

export interface Filling {
  readonly value: number;
  /** For each column the row that was taken, or -1. */
  readonly rows: readonly number[];
}

export interface Knapsack {
  /**
   * An upper bound: the minimum of the dual function, which is convex and made of lines, found by intersecting the lines
   * on both sides of it. Stops early once the bound is at most `enough`. `guess` is a multiplier to begin with.
   */
  readonly bound: (allowed: number, capacity: number, guess: number, enough: number) => Bound;
  /**
   * The best filling with a value above `floor`, or null if there is none. Every choice loses against the bound what its
   * rows lose, and the multiplier for each step that it leaves over; only choices that lose less than what lies between
   * bound and floor are followed.
   */
  readonly fill: (allowed: number, capacity: number, bound: Bound, floor: number) => Filling | null;
}

const NONE = Number.NEGATIVE_INFINITY;

/** The choice at one multiplier: its line in the dual function is `value + multiplier · (capacity - steps)`. */
interface Line {
  readonly value: number;
  readonly steps: number;
}

/** What a row of a column loses against the best one at the bound's multiplier; row -1 is taking none. */
interface Loss {
  readonly row: number;
  readonly steps: number;
  readonly loss: number;
}

/** Index of the row that is best when each step costs `multiplier`, or -1 if taking none is better. */
const bestRow = ({ must, count, time, value, station }: Column, allowed: number, multiplier: number): number => {
  let best = -1;
  let most = must ? NONE : 0;
  for (let at = 0; at < count; at += 1) {
    if ((allowed & (1 << (station[at] ?? 0))) === 0) continue;
    const priced = (value[at] ?? 0) - multiplier * (time[at] ?? 0);
    if (priced > most) {
      most = priced;
      best = at;
    }
  }
  return best;
};

const leastSteps = (columns: readonly Column[], allowed: number): number => {
  let total = 0;
  for (const { must, count, time, station } of columns) {
    if (!must) continue;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < count; at += 1) {
      if (allowed & (1 << (station[at] ?? 0))) least = Math.min(least, time[at] ?? 0);
    }
    total += least;
  }
  return total;
};

const lineAt = (columns: readonly Column[], allowed: number, multiplier: number): Line => {
  let value = 0;
  let steps = 0;
  for (const column of columns) {
    const row = bestRow(column, allowed, multiplier);
    if (row < 0) continue;
    value += column.value[row] ?? 0;
    steps += column.time[row] ?? 0;
  }
  return { value, steps };
};

const lossesOf = (column: Column, allowed: number, multiplier: number, most: number): readonly Loss[] => {
  const { must, count, time, value, station } = column;
  const best = bestRow(column, allowed, multiplier);
  const price = best < 0 ? 0 : (value[best] ?? 0) - multiplier * (time[best] ?? 0);
  const losses: Loss[] = must || price >= most ? [] : [{ row: -1, steps: 0, loss: price }];
  for (let row = 0; row < count; row += 1) {
    if ((allowed & (1 << (station[row] ?? 0))) === 0) continue;
    const steps = time[row] ?? 0;
    const loss = price - (value[row] ?? 0) + multiplier * steps;
    if (loss < most) losses.push({ row, steps, loss });
  }
  return losses.sort((a, b) => a.loss - b.loss);
};

/** A knapsack of these columns that never holds more than `most` steps. */
export const createKnapsack = (columns: readonly Column[], most: number): Knapsack => {
  const width = Math.max(0, most) + 1;
  const taken = new Int16Array(columns.length * width);
  const pages = [new Float64Array(width), new Float64Array(width)] as const;

  return {
    bound: (allowed, capacity, guess, enough) => {
      if (capacity < 0 || leastSteps(columns, allowed) > capacity) return { value: NONE, multiplier: 0, reached: NONE };
      let value = Number.POSITIVE_INFINITY;
      let multiplier = 0;
      let reached = NONE;
      const tryOut = (each: number): Line => {
        const line = lineAt(columns, allowed, each);
        const total = line.value + each * (capacity - line.steps);
        if (total < value) {
          value = total;
          multiplier = each;
        }
        if (line.steps <= capacity && line.value > reached) reached = line.value;
        return line;
      };
      let high = Math.max(1, guess);
      let below = tryOut(high);
      let low = 0;
      let above: Line | null = null;
      while (below.steps > capacity) {
        low = high;
        above = below;
        high *= 2;
        below = tryOut(high);
      }
      if (value > enough) above ??= tryOut(0);
      while (above && above.steps > capacity && value > enough) {
        const middle = Math.floor((above.value - below.value) / (above.steps - below.steps));
        if (middle <= low || middle >= high) break;
        const line = tryOut(middle);
        if (line.steps > capacity) {
          low = middle;
          above = line;
        } else {
          high = middle;
          below = line;
        }
      }
      return { value, multiplier, reached };
    },

    fill: (allowed, capacity, { value, multiplier }, floor) => {
      const most = value - floor;
      let [before, after] = pages;
      before.fill(Number.POSITIVE_INFINITY);
      before[0] = 0;
      let [first, last] = [0, 0];
      for (const [index, column] of columns.entries()) {
        const losses = lossesOf(column, allowed, multiplier, most);
        after.fill(Number.POSITIVE_INFINITY);
        let [low, high] = [width, -1];
        for (let from = first; from <= last; from += 1) {
          const lost = before[from] ?? 0;
          if (lost >= most) continue;
          for (const { row, steps, loss } of losses) {
            if (lost + loss >= most) break;
            const to = from + steps;
            if (to > capacity || lost + loss >= (after[to] ?? 0)) continue;
            after[to] = lost + loss;
            taken[index * width + to] = row;
            if (to < low) low = to;
            if (to > high) high = to;
          }
        }
        [before, after] = [after, before];
        [first, last] = [low, high];
      }
      let left = -1;
      let least = most;
      for (let steps = first; steps <= last; steps += 1) {
        const lost = (before[steps] ?? 0) + multiplier * (capacity - steps);
        if (lost < least) [left, least] = [steps, lost];
      }
      if (left < 0) return null;
      const rows = columns.map(() => -1);
      for (let index = columns.length - 1; index >= 0; index -= 1) {
        const row = taken[index * width + left] ?? -1;
        rows[index] = row;
        if (row >= 0) left -= columns[index]?.time[row] ?? 0;
      }
      return { value: value - least, rows };
    },
  };
};
