import { type RegionId, type Side, placeKey } from '../../../core/body/index.ts';
import type { Levels } from '../../../core/plan/index.ts';
import { heatStep } from './heat.ts';
import { type View, SHAPES, anchorOf } from './shapes.ts';
import './body-map.css';

export interface BodyFigureProps {
  readonly view: View;
  /** The level to show for each place: the larger of sore and tight. */
  readonly levels: Levels;
  /** Regions of the plan, drawn a little stronger. */
  readonly planned: readonly RegionId[];
  readonly onTap?: (region: RegionId, side: Side) => void;
  readonly label: string;
}

/** In the back view the person's right is on the viewer's right; in the front view it is on the left. */
const mirrorOf = (view: View, side: Side): 1 | -1 => ((side === 'right') === (view === 'back') ? 1 : -1);

const Half = ({ view, side, levels, planned, onTap }: Omit<BodyFigureProps, 'label'> & { readonly side: Side }) => (
  <g transform={`scale(${mirrorOf(view, side)} 1)`}>
    {SHAPES[view].map(({ region, path }) => {
      if (region === null) return <path key={path} class="body-part" d={path} />;
      const step = heatStep(levels[placeKey(region, side)] ?? 0);
      return (
        <g
          key={path}
          class="body-region"
          data-step={step}
          data-planned={planned.includes(region) ? '' : undefined}
          onClick={onTap ? () => onTap(region, side) : undefined}
        >
          <path d={path} fill={`var(--h${step})`} />
          {step === 0 ? null : <path d={path} fill={`url(#weave-${step})`} />}
        </g>
      );
    })}
  </g>
);

/** Bubbles of one side that would touch are moved apart. */
const BUBBLE_GAP = 29;

const bubblesOf = (view: View, side: Side, levels: Levels) => {
  const marked = SHAPES[view].flatMap(({ region }) => {
    const level = region === null ? 0 : (levels[placeKey(region, side)] ?? 0);
    const anchor = region === null ? null : anchorOf(region, view);
    return region !== null && level > 0 && anchor ? [{ region, level, anchor }] : [];
  });
  let last = Number.NEGATIVE_INFINITY;
  return marked
    .toSorted((a, b) => a.anchor[1] - b.anchor[1])
    .map((row) => {
      last = Math.max(row.anchor[1], last + BUBBLE_GAP);
      return { ...row, y: last };
    });
};

const BUBBLE_X = 84;

/** The body from one side, standing on the floor line, with a number at each place that was marked. */
export const BodyFigure = (props: BodyFigureProps) => {
  const { view, levels, label } = props;
  return (
    <svg class="body-figure" viewBox="-100 0 200 408" role="img" aria-label={label}>
      <ellipse class="body-part" cx="0" cy="21.5" rx="13.8" ry="18" />
      <Half {...props} side="left" />
      <Half {...props} side="right" />
      {(['left', 'right'] as const).map((side) => {
        const mirror = mirrorOf(view, side);
        return bubblesOf(view, side, levels).map(({ region, level, anchor: [x, y], y: bubbleY }) => {
          const step = heatStep(level);
          return (
            <g key={`${region} ${side}`} class="body-bubble">
              <path d={`M${x * mirror} ${y}L${(BUBBLE_X - 12) * mirror} ${bubbleY}`} />
              <circle class="body-dot" cx={x * mirror} cy={y} r="3" />
              <circle cx={BUBBLE_X * mirror} cy={bubbleY} r="13" fill={`var(--h${step})`} />
              <text x={BUBBLE_X * mirror} y={bubbleY + 5} fill={`var(--n${step})`}>
                {level}
              </text>
            </g>
          );
        });
      })}
    </svg>
  );
};
