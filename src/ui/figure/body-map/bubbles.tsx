import { REGIONS, type RegionId, type Side, SIDES, placeKey } from '../../../core/body/index.ts';
import type { Levels } from '../../../core/plan/index.ts';
import { heatFill, heatNumber } from '../../kit/index.ts';
import { mirrorOf } from './frame.ts';
import { type View, FLOOR_Y, anchorOf } from './shapes.ts';

export const BUBBLE_RADIUS = 13;
const GAP = 28;
/** Beside the legs there is room near the body; higher up the arms are in the way. */
const LEGS_Y = 238;
const NEAR = 60;
const FAR = 75;

export interface Bubble {
  readonly region: RegionId;
  readonly side: Side;
  readonly level: number;
  readonly anchor: readonly [number, number];
  readonly x: number;
  readonly y: number;
}

/** The numbers of one side, top to bottom; those that would touch are moved apart, and none sinks into the floor. */
const bubblesOf = (view: View, side: Side, levels: Levels): readonly Bubble[] => {
  const mirror = mirrorOf(view, side);
  const marked = REGIONS.flatMap((region) => {
    const level = levels[placeKey(region, side)] ?? 0;
    const anchor = anchorOf(region, view);
    return level > 0 && anchor ? [{ region, level, anchor }] : [];
  }).toSorted((a, b) => a.anchor[1] - b.anchor[1]);
  let last = Number.NEGATIVE_INFINITY;
  const down = marked.map((row) => {
    last = Math.max(row.anchor[1], last + GAP);
    return { ...row, y: last };
  });
  let below = FLOOR_Y - BUBBLE_RADIUS - 2 + GAP;
  return down
    .toReversed()
    .map((row) => {
      below = Math.min(row.y, below - GAP);
      return {
        region: row.region,
        side,
        level: row.level,
        anchor: [row.anchor[0] * mirror, row.anchor[1]] as const,
        x: (below > LEGS_Y ? NEAR : FAR) * mirror,
        y: below,
      };
    })
    .toReversed();
};

export const allBubbles = (view: View, levels: Levels): readonly Bubble[] =>
  SIDES.flatMap((side) => bubblesOf(view, side, levels));

export const Bubbles = ({ view, levels }: { readonly view: View; readonly levels: Levels }) => (
  <>
    {allBubbles(view, levels).map(({ region, side, level, anchor: [x, y], x: bubbleX, y: bubbleY }) => (
      <g key={`${region} ${side}`} class="body-bubble">
        <path d={`M${x} ${y}L${bubbleX} ${bubbleY}`} />
        <circle class="body-dot" cx={x} cy={y} r="3" />
        <circle cx={bubbleX} cy={bubbleY} r={BUBBLE_RADIUS} style={{ fill: heatFill(level) }} />
        <text x={bubbleX} y={bubbleY + 5.2} style={{ fill: heatNumber(level) }}>
          {level}
        </text>
      </g>
    ))}
  </>
);
