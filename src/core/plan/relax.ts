/**
 * The bound of a case, by Lagrange multiplier and dual ascent. Each step of five seconds costs the multiplier, and so does
 * each tool and posture that is taken up on top of those in use. What a tool or posture costs is shared out among the
 * regions that would use it, as long as that lowers what they bring (Erlenkotter, 1978): whatever the shares, as no
 * region pays more than its share and all shares together are no more than the cost, no plan of the case is worth more.
 */
import type { Column } from './knapsack.ts';
import type { Routes, Visited } from './route.ts';

/** The plans that use at least this, and no station of `closed`. */
export interface Case {
  readonly used: Visited;
  /** Bits of stations. */
  readonly closed: number;
}

export interface Relaxed {
  /** No plan of the case has a greater value. Minus infinity: there is none. */
  readonly bound: number;
  readonly multiplier: number;
  /** The stations that the relaxed plan uses, as bits. */
  readonly stations: number;
}

/** A tool or a posture, that may be taken up. */
interface Facility {
  /** Its stations, as bits. */
  readonly members: number;
  /** The groups that have moves there. */
  readonly groups: readonly number[];
}

interface Priced extends Relaxed {
  /** Steps that the relaxed plan takes: more than there are, and the multiplier is too small. */
  readonly steps: number;
}

/** The rows of one group at one station. */
interface Cell {
  readonly station: number;
  readonly from: number;
  readonly to: number;
}

const NONE = Number.NEGATIVE_INFINITY;

/** Not of the body: multipliers that are tried for one case. */
const MOST_TRIES = 4;
/** Not of the body: how far the next try reaches beyond the last while only one end is known. */
const REACH = 1.25;

const cellsOf = ({ count, station }: Column): readonly Cell[] => {
  const cells: Cell[] = [];
  for (let from = 0, to = 0; from < count; from = to) {
    const at = station[from] ?? 0;
    while (to < count && station[to] === at) to += 1;
    cells.push({ station: at, from, to });
  }
  return cells;
};

/**
 * A function that finds the bound of a case. `guess` is a multiplier that was good for a similar case; once the bound is at
 * most `enough`, it need not be better. `capacity` is in steps of `stepSeconds`, of which the ways take theirs.
 */
export const createRelaxation = (
  columns: readonly Column[],
  routes: Routes,
  capacity: number,
  stepSeconds: number,
): ((each: Case, guess: number, enough: number) => Relaxed) => {
  const groups = columns.map(cellsOf);
  const cells = groups.flat();
  /** The rows of all groups in one list, as the cells have them: where those of each cell begin, and what is in them. */
  const rows = new Int32Array(cells.length + 1);
  cells.forEach(({ from, to }, at) => {
    rows[at + 1] = (rows[at] ?? 0) + to - from;
  });
  const times = Int32Array.from(columns.flatMap(({ time }) => [...time]));
  const values = Float64Array.from(columns.flatMap(({ value }) => [...value]));
  const bits = Int32Array.from(cells, ({ station }) => 1 << station);
  /** What the cell brings at the present price, less its shares; and the steps of its best row. */
  const brings = new Float64Array(cells.length);
  const takes = new Int32Array(cells.length);
  /** Where the cells of each group begin. */
  const starts = new Int32Array(groups.length + 1);
  groups.forEach((each, group) => {
    starts[group + 1] = (starts[group] ?? 0) + each.length;
  });
  const idle = Float64Array.from(columns, ({ must }) => (must ? NONE : 0));

  const facilityOf = (members: number): Facility => ({
    members,
    groups: groups.flatMap((each, at) => (each.some(({ station }) => members & (1 << station)) ? [at] : [])),
  });
  const facilities = [...routes.toolMembers, ...routes.postureMembers].map(facilityOf);
  /** Steps that each facility costs at least; 0 where it is in use. And what of that nobody has paid yet. */
  const costs = new Int32Array(facilities.length);
  const unpaid = new Float64Array(facilities.length);

  const setCosts = ({ used, closed }: Case): void => {
    const charges = routes.charges(used);
    const tools = charges.tools.length;
    for (let at = 0; at < facilities.length; at += 1) {
      const isOpen = ((facilities[at]?.members ?? 0) & ~closed) !== 0;
      const seconds = (at < tools ? charges.tools[at] : charges.postures[at - tools]) ?? 0;
      costs[at] = isOpen ? seconds / stepSeconds : 0;
    }
  };

  const setPrices = (closed: number, multiplier: number): void => {
    for (let at = 0; at < cells.length; at += 1) {
      let best = NONE;
      let steps = 0;
      if (((bits[at] ?? 0) & closed) === 0) {
        for (let row = rows[at] ?? 0; row < (rows[at + 1] ?? 0); row += 1) {
          const priced = (values[row] ?? 0) - multiplier * (times[row] ?? 0);
          if (priced > best) {
            best = priced;
            steps = times[row] ?? 0;
          }
        }
      }
      brings[at] = best;
      takes[at] = steps;
    }
  };

  /** Lets each group pay for a facility, down to its next best choice without it. Returns what is left to pay. */
  const share = ({ members, groups: payers }: Facility, cost: number): number => {
    let left = cost;
    for (const group of payers) {
      if (left === 0) break;
      const [from, to] = [starts[group] ?? 0, starts[group + 1] ?? 0];
      let inside = NONE;
      let outside = idle[group] ?? 0;
      for (let at = from; at < to; at += 1) {
        const value = brings[at] ?? NONE;
        if ((bits[at] ?? 0) & members) {
          if (value > inside) inside = value;
        } else if (value > outside) outside = value;
      }
      if (inside <= outside) continue;
      const paid = inside - outside < left ? inside - outside : left;
      left -= paid;
      for (let at = from; at < to; at += 1) if ((bits[at] ?? 0) & members) brings[at] = (brings[at] ?? NONE) - paid;
    }
    return left;
  };

  const price = (closed: number, way: number, multiplier: number): Priced => {
    setPrices(closed, multiplier);
    let fresh = 0;
    for (let at = 0; at < facilities.length; at += 1) {
      const facility = facilities[at];
      const cost = costs[at] ?? 0;
      if (!facility || cost === 0) continue;
      unpaid[at] = share(facility, cost * multiplier);
      fresh |= facility.members;
    }
    for (let at = 0; at < facilities.length; at += 1) {
      const facility = facilities[at];
      if (facility && (costs[at] ?? 0) > 0) share(facility, unpaid[at] ?? 0);
    }
    let total = 0;
    let steps = way;
    let stations = 0;
    for (let group = 0; group < idle.length; group += 1) {
      let most = idle[group] ?? 0;
      let best = -1;
      for (let at = starts[group] ?? 0; at < (starts[group + 1] ?? 0); at += 1) {
        const value = brings[at] ?? NONE;
        // Between equals nothing new is taken up.
        if (value > most || (value === most && value > NONE && ((bits[at] ?? 0) & fresh) === 0)) {
          most = value;
          best = at;
        }
      }
      total += most;
      if (best >= 0) {
        steps += takes[best] ?? 0;
        stations |= bits[best] ?? 0;
      }
    }
    for (let at = 0; at < facilities.length; at += 1) {
      if ((facilities[at]?.members ?? 0) & stations) steps += costs[at] ?? 0;
    }
    return { bound: total + multiplier * (capacity - way) - way, multiplier, stations, steps };
  };

  return (each, guess, enough) => {
    const way = routes.charges(each.used).seconds / stepSeconds;
    setCosts(each);
    let last = price(each.closed, way, guess);
    let best = last;
    let [low, high] = [0, Number.POSITIVE_INFINITY];
    for (let tries = 1; tries < MOST_TRIES && best.bound > enough; tries += 1) {
      if (last.steps > capacity) low = last.multiplier;
      else high = last.multiplier;
      const next = Math.round(
        high === Number.POSITIVE_INFINITY ? low * REACH + 1 : low === 0 ? high / REACH : (low + high) / 2,
      );
      if (next <= low || next >= high) break;
      last = price(each.closed, way, next);
      if (last.bound < best.bound) best = last;
    }
    return best;
  };
};
