/** Which of a figure's pictures shows a moment: in the build that was asked for, where it was drawn. */
import type { Build } from '../human/index.ts';
import type { PressureStep } from '../knowledge/index.ts';
import type { Box, Figure, MovingPicture } from './figure.ts';
import { marksAtStep } from './marks.ts';
import type { Shape } from './picture.ts';
import { momentOf } from './play.ts';

export type Showing =
  /** Somewhere on the pass: 0 at the start of the way, 1 at its end. */
  | { readonly type: 'pass'; readonly done: number; readonly step: PressureStep }
  /** Resting on one place: 0 breathed out, 1 breathed in. */
  | { readonly type: 'hold'; readonly breath: number; readonly step: PressureStep }
  /** The position of a pressure step, with the arrow of its way. */
  | { readonly type: 'still'; readonly step: PressureStep };

export interface Layer {
  readonly shapes: readonly Shape[];
  /** How far its points have gone on their way to the next frame. */
  readonly share: number;
}

/** What to paint, in this order, and the window that shows it. */
export interface Painting {
  readonly box: Box;
  readonly layers: readonly Layer[];
}

/** The pressure step that moves. */
const MOVING_STEP: PressureStep = 2;

/** The breath is drawn as deep as it is, half a centimetre to one. On a phone it has to be this many times deeper to be seen. */
const BREATH_SHOWN = 3;

const still = (shapes: readonly Shape[]): Layer => ({ shapes, share: 0 });

/** Whether a figure moves in this build. `both` takes the one in which it does. */
export const movesIn = ({ moving }: Figure, build: Build | 'both'): boolean =>
  build === 'both' || build === moving.build;

/** The other build has stills only: it shows its position at the middle step where the one that moves would move. */
export const paintingOf = (figure: Figure, showing: Showing, build: Build | 'both'): Painting => {
  const { moving, stills } = figure;
  const moves = movesIn(figure, build);
  if (showing.type === 'still' || !moves) {
    const step = showing.type === 'still' ? showing.step : MOVING_STEP;
    const wanted = build === 'both' ? moving.build : build;
    const found = stills.find((one) => one.step === step && one.build === wanted);
    if (found) return { box: found.box, layers: [still(found.shapes)] };
    const middle = moving.frames[moving.frames.length >> 1] ?? [];
    return { box: moving.box, layers: [moving.scenery, middle, marksAtStep(moving.marks, step)].map(still) };
  }
  // The middle step moves, whichever is rolled; the marks say which it is.
  const marks = moving.marksAside ? marksAtStep(moving.marks, showing.step) : [];
  if (showing.type === 'hold') {
    const resting = marks.filter(({ role }) => role !== 'arrow');
    return {
      box: moving.box,
      layers: [still(moving.scenery), { shapes: moving.hold, share: showing.breath * BREATH_SHOWN }, still(resting)],
    };
  }
  const { frame, share } = momentOf(moving, showing.done);
  return {
    box: moving.box,
    layers: [still(moving.scenery), { shapes: moving.frames[frame] ?? [], share }, still(marks)],
  };
};

/** A way that is steeper than this is up and down for the eye, not left and right: its sideways share of its length. */
const SIDEWAYS = 0.35;

/** Whether the tool's way over the skin, from the first end of the pass to the second, leads to the left in the picture. */
export const passRunsLeft = ({ way: [x, y] }: MovingPicture): boolean => x < -SIDEWAYS * Math.hypot(x, y);
