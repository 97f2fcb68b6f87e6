import { useEffect, useRef } from 'preact/hooks';
import {
  type PlaceKey,
  type RegionId,
  type Side,
  SIDES,
  isRegionId,
  isSide,
  placeKey,
} from '../../../core/body/index.ts';
import type { Levels } from '../../../core/plan/index.ts';
import { heatFill, heatWeave } from '../../kit/index.ts';
import { Bubbles } from './bubbles.tsx';
import { type View, FLOOR_Y, NECK, SHAPES, anchorOf } from './shapes.ts';
import { VIEW_BOX, mirrorOf } from './frame.ts';
import './body-map.css';

export interface BodyFigureProps {
  readonly view: View;
  /** The level to show for each place: the larger of sore and tight. */
  readonly levels: Levels;
  /** Places of the plan: each gets a dot, also where nothing is marked. */
  readonly planned: ReadonlySet<PlaceKey>;
  readonly onTap?: (region: RegionId, side: Side) => void;
  readonly label: string;
}

const Half = ({ view, side, levels }: Pick<BodyFigureProps, 'view' | 'levels'> & { readonly side: Side }) => (
  <g transform={`scale(${mirrorOf(view, side)} 1)`}>
    {SHAPES[view].map(({ region, path }) => {
      if (region === null) return <path key={path} class="body-part" d={path} />;
      const level = levels[placeKey(region, side)] ?? 0;
      const weave = heatWeave(level);
      return (
        <g key={path} class="body-region" data-place={placeKey(region, side)}>
          <path class="body-part" d={path} style={{ fill: heatFill(level) }} />
          {weave === null ? null : <path class="body-weave" d={path} fill={weave} />}
        </g>
      );
    })}
  </g>
);

const Dots = ({ view, planned }: Pick<BodyFigureProps, 'view' | 'planned'>) => (
  <g class="body-dots">
    {[...planned].map((key) => {
      const [region = '', side = ''] = key.split(':');
      if (!isRegionId(region) || !isSide(side)) return null;
      const anchor = anchorOf(region, view);
      return anchor ? <circle key={key} cx={anchor[0] * mirrorOf(view, side)} cy={anchor[1]} r="3" /> : null;
    })}
  </g>
);

/** Which place was touched, if any. The list beside the figure does the same for keyboard and screen reader. */
const placeOf = (target: EventTarget | null): readonly [RegionId, Side] | null => {
  const found = target instanceof Element ? target.closest('[data-place]') : null;
  const [region = '', side = ''] = found?.getAttribute('data-place')?.split(':') ?? [];
  return isRegionId(region) && isSide(side) ? [region, side] : null;
};

/** The body from one side, standing on the floor line, with a number at each place that was marked. */
export const BodyFigure = ({ view, levels, planned, onTap, label }: BodyFigureProps) => {
  const figure = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const element = figure.current;
    if (!element || !onTap) return undefined;
    const tapped = (event: MouseEvent): void => {
      const place = placeOf(event.target);
      if (place) onTap(...place);
    };
    element.addEventListener('click', tapped);
    return () => element.removeEventListener('click', tapped);
  }, [onTap]);
  return (
    <svg ref={figure} class="body-figure" viewBox={VIEW_BOX} role="img" aria-label={label} data-floor={FLOOR_Y}>
      <path class="body-part" d={NECK} />
      {SIDES.map((side) => (
        <Half key={side} view={view} side={side} levels={levels} />
      ))}
      <ellipse class="body-part" cx="0" cy="21" rx="15.4" ry="20.4" />
      <Bubbles view={view} levels={levels} />
      <Dots view={view} planned={planned} />
    </svg>
  );
};
