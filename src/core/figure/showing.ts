/** Which of a figure's pictures shows a moment: in the build that was asked for, where it was drawn. */
import type { Build } from '../human/index.ts';
import type { PressureStep } from '../knowledge/index.ts';
import type { Box, Figure, MovingPicture } from './figure.ts';
import type { Shape } from './picture.ts';
import { momentOf } from './play.ts';

export type Showing =
  /** Somewhere on the pass: 0 at the start of the way, 1 at its end. */
  | { readonly type: 'pass'; readonly done: number }
  /** Resting on one place: 0 breathed out, 1 breathed in. */
  | { readonly type: 'hold'; readonly breath: number }
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
    return { box: moving.box, layers: [moving.scenery, middle, moving.arrow].map(still) };
  }
  if (showing.type === 'hold')
    return {
      box: moving.box,
      layers: [still(moving.scenery), { shapes: moving.hold, share: showing.breath * BREATH_SHOWN }],
    };
  const { frame, share } = momentOf(moving, showing.done);
  return { box: moving.box, layers: [still(moving.scenery), { shapes: moving.frames[frame] ?? [], share }] };
};

/** A way that is steeper than this is up and down for the eye, not left and right: its sideways share of its length. */
const SIDEWAYS = 0.35;

/**
 * Whether the tool's way over the skin, from the first end of the pass to the second, leads to the left in the picture.
 * The arrow knows: it is drawn from its point at the first end, and half-way round is its point at the second.
 */
export const passRunsLeft = ({ arrow }: MovingPicture): boolean => {
  const points = arrow.find(({ role }) => role === 'arrow')?.strokes[0]?.points ?? [];
  const half = points.length >> 1;
  const [x, y] = [(points[half] ?? 0) - (points[0] ?? 0), (points[half + 1] ?? 0) - (points[1] ?? 0)];
  return x < -SIDEWAYS * Math.hypot(x, y);
};
