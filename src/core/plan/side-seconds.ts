/**
 * The seconds that the sides of a region may get: all that the dose, the side rules and the cautions allow, and nothing
 * else. Left and right get the same; a clearly sorer side may get up to 30 s more, or stand alone within those 30 s.
 */
import type { BlockSide, Side } from '../body/index.ts';
import type { FixedRegion } from './frame.ts';
import { STEP_SECONDS } from './instance.ts';

/** Seconds by side, in the order of the session; a side that gets none is absent. */
export type SideSeconds = readonly { readonly side: BlockSide; readonly seconds: number }[];

export interface SideRules {
  /** The sides that no caution forbids: `both` alone, one side, or two with the clearly sorer one first. */
  readonly sides: readonly BlockSide[];
  readonly sorerSide: Side | null;
  readonly least: number;
  readonly most: number;
  /** Most that the sorer side may get on top. */
  readonly extra: number;
  /** What was rolled of this region in this session: those sides are not planned again. */
  readonly done: ReadonlyMap<BlockSide, number>;
  /** Whether seconds are asked for: then a side that is left over need not match the one that is done. */
  readonly byHand: boolean;
}

const steps = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / STEP_SECONDS) + 1) }, (_, at) => from + at * STEP_SECONDS);

/** One side is done: the other gets as much, or the difference that the sorer side may have; after a skip, any dose. */
const otherSide = (rules: SideRules, side: BlockSide, rolled: number): readonly SideSeconds[] => {
  const { least, most, extra, sorerSide, byHand } = rules;
  const same = Math.max(least, Math.min(most, Math.round(rolled / STEP_SECONDS) * STEP_SECONDS));
  if (rolled === 0 || byHand) return steps(least, most).map((seconds) => [{ side, seconds }]);
  if (sorerSide === null) return [[{ side, seconds: same }]];
  return (
    sorerSide === side ? steps(same, Math.min(most, same + extra)) : steps(Math.max(least, same - extra), same)
  ).map((seconds) => [{ side, seconds }]);
};

export const sideSeconds = (rules: SideRules): readonly SideSeconds[] => {
  const { least, most, extra, sorerSide, done } = rules;
  if (done.has('both')) return [];
  const open = rules.sides.filter((side) => !done.has(side));
  const [first, second] = open;
  if (first === undefined || (first === 'both' && done.size > 0)) return [];
  if (second === undefined) {
    const [rolled] = done.values();
    return rolled === undefined
      ? steps(least, most).map((seconds) => [{ side: first, seconds }])
      : otherSide(rules, first, rolled);
  }
  const pairs = steps(least, most).flatMap((seconds) =>
    steps(0, sorerSide === null ? 0 : Math.min(extra, most - seconds)).map((more): SideSeconds => [
      { side: first, seconds: seconds + more },
      { side: second, seconds },
    ]),
  );
  const alone =
    sorerSide === null ? [] : steps(least, Math.min(most, extra)).map((seconds) => [{ side: first, seconds }]);
  return [...pairs, ...alone];
};

const misses = (given: SideSeconds, asked: NonNullable<FixedRegion['seconds']>): number =>
  Object.entries(asked).reduce(
    (total, [side, seconds]) => total + Math.abs((given.find((each) => each.side === side)?.seconds ?? 0) - seconds),
    0,
  );

/** Of the allowed seconds those nearest to what was asked for. */
export const nearestSeconds = (
  allowed: readonly SideSeconds[],
  asked: NonNullable<FixedRegion['seconds']>,
): readonly SideSeconds[] => {
  const least = Math.min(...allowed.map((each) => misses(each, asked)));
  return allowed.filter((each) => misses(each, asked) === least);
};
