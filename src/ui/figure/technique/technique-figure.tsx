import { useId } from 'preact/hooks';
import type { BlockSide } from '../../../core/body/index.ts';
import { type Drawing, type FigureTechnique, drawingOf } from './drawing.ts';
import type { Point, SideJoints } from './skeleton.ts';
import { PlacedToolShape } from './tool-shape.tsx';
import './technique.css';

export interface TechniqueFigureProps {
  readonly technique: FigureTechnique;
  readonly side: BlockSide;
  /** Position of the tool on its way, 0 to 1; null: it rests in the middle. */
  readonly pass: number | null;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const line = (...points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${round(x)} ${round(-y)}`).join('');

const Limbs = ({
  drawing,
  side,
  class: name,
}: {
  readonly drawing: Drawing;
  readonly side: SideJoints;
  readonly class: string;
}) => (
  <g class={name}>
    <path class="thigh" d={line(drawing.joints.hip, side.knee)} />
    <path class="shank" d={line(side.knee, side.ankle)} />
    <path class="foot" d={line(side.ankle, side.toe)} />
  </g>
);

const Scenery = ({ drawing }: { readonly drawing: Drawing }) => {
  const { wallX, seatY, tableY, joints, box } = drawing;
  const seatFront = joints.hip.x + (drawing.placement.pose === 'chairHamstring' ? 20 : 34);
  return (
    <g class="scenery">
      {wallX === null ? null : <path class="wall" d={`M${round(wallX)} 0V${-round(box.height + 400)}`} />}
      {seatY === null ? null : (
        <path
          d={
            drawing.placement.pose === 'chairFront'
              ? `M112 ${-seatY + 2}H188M116 ${-seatY}V0M184 ${-seatY}V0`
              : `M94 ${-seatY - 62}L98 ${-seatY + 2}H${seatFront}M100 ${-seatY}L96 0M${seatFront - 3} ${-seatY}L${seatFront + 1} 0`
          }
        />
      )}
      {tableY === null ? null : (
        <path d={`M${round(drawing.tool.centre.x - 26)} ${-tableY + 2.5}H240M234 ${-tableY}V0`} />
      )}
    </g>
  );
};

/** The body, the tool, the floor. The floor line itself belongs to the screen, so that it can run from edge to edge. */
export const TechniqueFigure = ({ technique, side, pass }: TechniqueFigureProps) => {
  const weave = useId();
  const drawing = drawingOf(technique, pass ?? 0.5);
  const { joints, muscle, box } = drawing;
  const width = Math.max(box.width, 210);
  const left = box.left + box.width / 2 - width / 2;
  const both = side === 'both';
  const arm = line(joints.shoulder, joints.near.elbow, joints.near.hand);
  return (
    <svg
      class="technique-figure"
      viewBox={`0 ${-round(box.height)} ${round(width)} ${round(box.height)}`}
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
    >
      <defs>
        <pattern id={weave} width="5.5" height="5.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="weave" width="1.3" height="5.5" />
        </pattern>
      </defs>
      <g
        transform={side === 'left' ? `translate(${round(width + left)} 0) scale(-1 1)` : `translate(${-round(left)} 0)`}
      >
        <Scenery drawing={drawing} />
        <path class={both ? 'near arm' : 'far arm'} d={line(joints.shoulder, joints.far.elbow, joints.far.hand)} />
        <Limbs drawing={drawing} side={joints.far} class={both && technique.region !== 'upper-back' ? 'near' : 'far'} />
        <path class="near trunk" d={line(joints.hip, joints.shoulder)} />
        <Limbs drawing={drawing} side={joints.near} class="near" />
        <circle class="head" cx={round(joints.head.x)} cy={-round(joints.head.y)} r="17" />
        <path class="halo" d={arm} pathLength="100" />
        <path class="near arm" d={arm} />
        <path class="muscle" stroke-width={muscle.width} d={line(muscle.from, muscle.to)} />
        <path
          class="muscle"
          stroke-width={muscle.width}
          style={{ stroke: `url(#${weave})` }}
          d={line(muscle.from, muscle.to)}
        />
        <PlacedToolShape tool={drawing.tool} />
      </g>
    </svg>
  );
};
