import { useContext, useMemo } from 'preact/hooks';
import type { BlockSide } from '../../../core/body/index.ts';
import { type Showing, movesIn, passRunsLeft } from '../../../core/figure/index.ts';
import type { PressureStep, TechniqueId } from '../../../core/knowledge/index.ts';
import { FigureCanvas } from './figure-canvas.tsx';
import { FiguresContext, useFigure } from './figures-context.ts';
import { useReducedMotion } from './reduced-motion.ts';
import './technique.css';

export interface TechniqueFigureProps {
  readonly technique: TechniqueId;
  readonly side: BlockSide;
  /** Its position is shown while nothing moves; its pressure always. */
  readonly step: PressureStep;
  /** Where the tool is on its way, 0 to 1; null: it does not move. */
  readonly pass?: number | null;
  /** Without a pass: how far the chest is breathed in, 0 to 1; null: nothing moves. */
  readonly breath?: number | null;
}

/**
 * A technique, in step with whoever says where its tool is. Who wants no motion sees the start and the end of the pass beside
 * each other, and a hold without its breath; where the chosen build does not move, its still.
 */
export const TechniqueFigure = ({ technique, side, step, pass = null, breath = null }: TechniqueFigureProps) => {
  const figure = useFigure(technique);
  const { build } = useContext(FiguresContext);
  const reduced = useReducedMotion();
  const mirrored = side === 'left';
  const showing = useMemo<Showing>(() => {
    if (pass !== null && !reduced) return { type: 'pass', done: pass, step };
    if (pass === null && breath !== null) return { type: 'hold', breath: reduced ? 0 : breath, step };
    return { type: 'still', step };
  }, [reduced, pass, breath, step]);
  const picture = (shown: Showing) => <FigureCanvas figure={figure} showing={shown} mirrored={mirrored} />;
  if (reduced && pass !== null && (!figure || movesIn(figure, build))) {
    return (
      <div class="figure-two" aria-hidden="true">
        {picture({ type: 'pass', done: 0, step })}
        {picture({ type: 'pass', done: 1, step })}
      </div>
    );
  }
  return (
    <div class="figure-one" aria-hidden="true">
      {picture(showing)}
    </div>
  );
};

/** Whether the tool's way leads to the left in the picture; false while there is none. */
export const useRunsLeft = (technique: TechniqueId, side: BlockSide): boolean => {
  const figure = useFigure(technique);
  return figure !== null && passRunsLeft(figure.moving) !== (side === 'left');
};
