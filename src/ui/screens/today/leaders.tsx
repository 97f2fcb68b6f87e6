import { type RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type PlaceKey, type RegionId, type Side, placeKey } from '../../../core/body/index.ts';
import type { Levels } from '../../../core/plan/index.ts';
import { type MapDrawing, numbersOf } from '../../figure/body-map/index.ts';

/** More rows than this scroll, and lines would only confuse. */
const MOST_ROWS = 3;
const STEP = 4;
const CORNER = 8;

interface LeadersProps {
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly drawing: MapDrawing;
  /** In the order of the rows. */
  readonly regions: readonly RegionId[];
  readonly planned: ReadonlySet<PlaceKey>;
  readonly levels: Levels;
}

interface Line {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** The side of the body that faces the rows: the person's left from the front, the right from behind. */
const nearSide = ({ side }: MapDrawing): Side => (side === 'front' ? 'left' : 'right');

/** Pixels from the middle of a number, or of a dot, to where its line begins. */
const FROM_NUMBER = 15;
const FROM_DOT = 5;

const linesOf = ({ drawing, regions, planned, levels }: LeadersProps, stage: HTMLElement): readonly Line[] | null => {
  // Before anything is measured: that makes the browser lay out at once.
  if (regions.length > MOST_ROWS) return null;
  const figure = stage.querySelector<SVGSVGElement>('.today-figure-one .body-map');
  const matrix = figure?.getScreenCTM();
  if (!matrix) return null;
  const origin = stage.getBoundingClientRect();
  const side = nearSide(drawing);
  const numbers = numbersOf(drawing.places, levels, 1 / matrix.a);
  const lines: Line[] = [];
  for (const region of regions) {
    const row = stage.querySelector(`[data-region="${region}"]`);
    const key = placeKey(region, side);
    const place = drawing.places.find((each) => each.place === key);
    if (!row || !place || !planned.has(key)) continue;
    const number = numbers.find((each) => each.place === key);
    const [x, y] = number ? [number.x, number.y] : place.anchor;
    const at = new DOMPoint(x, y).matrixTransform(matrix);
    const rowBox = row.getBoundingClientRect();
    lines.push({
      from: [at.x - origin.left + (number ? FROM_NUMBER : FROM_DOT), at.y - origin.top],
      to: [rowBox.left - origin.left - 4, rowBox.top - origin.top + 16],
    });
  }
  // Where the order of the rows is not the order on the body, lines would cross.
  const ordered = lines.every(({ from }, index) => index === 0 || from[1] > (lines[index - 1]?.from[1] ?? 0));
  return ordered ? lines : null;
};

/** Lines that go up turn later the lower they start; lines that go down, the other way round: so none cross. */
const pathOf = ({ from: [x, y], to: [endX, endY] }: Line, turnX: number): string => {
  const drop = endY - y;
  if (Math.abs(drop) < 2) return `M${x} ${y}H${endX}`;
  const corner = Math.max(0, Math.min(CORNER, Math.abs(drop) / 2, endX - turnX, turnX - x));
  const way = Math.sign(drop);
  return `M${x} ${y}H${turnX - corner}Q${turnX} ${y} ${turnX} ${y + way * corner}V${endY - way * corner}Q${turnX} ${endY} ${turnX + corner} ${endY}H${endX}`;
};

export const Leaders = (props: LeadersProps) => {
  const [paths, setPaths] = useState<readonly string[]>([]);
  const { stage } = props;
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    const measure = (): void => {
      const lines = linesOf(props, element) ?? [];
      const next = lines.map((line, index) => {
        const up = line.to[1] < line.from[1];
        const place = up ? index : lines.length - 1 - index;
        const turn = line.to[0] - 2 - (lines.length - place) * STEP;
        return pathOf(line, turn);
      });
      setPaths((known) => (known.join() === next.join() ? known : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  });
  return (
    <svg class="leaders" aria-hidden="true">
      {paths.map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
};
