/** Small sets as the bits of an integer. */

/** Not of the body: what an integer holds. */
export const MOST_BITS = 30;

export const has = (set: number, at: number): boolean => (set & (1 << at)) !== 0;

/** Index of the lowest member of a set that is not empty. */
export const lowest = (set: number): number => MOST_BITS + 1 - Math.clz32(set & -set);

export const withoutLowest = (set: number): number => set & (set - 1);

export const sizeOf = (set: number): number => {
  let size = 0;
  for (let left = set; left !== 0; left = withoutLowest(left)) size += 1;
  return size;
};

/** The places of a list that hold, as a set. */
export const setOf = <T>(list: readonly T[], holds: (each: T, at: number) => boolean): number =>
  list.reduce((set, each, at) => (holds(each, at) ? set | (1 << at) : set), 0);

/** Those of the sets that share a member with `set`, as a set. In the innermost loops, so without a function for each. */
export const touching = (sets: readonly number[], set: number): number => {
  let found = 0;
  for (let at = 0; at < sets.length; at += 1) if (((sets[at] ?? 0) & set) !== 0) found |= 1 << at;
  return found;
};
