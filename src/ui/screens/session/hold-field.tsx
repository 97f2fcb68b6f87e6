import type { ComponentChildren } from 'preact';
import type { Breath, SessionView } from '../../../core/session/index.ts';
import { sessionText as words } from '../../../texts/en/session.ts';
import { Clock } from './clock.tsx';
import { REACH_ARC, ROPE_GAP, TIGHT, breathRadius, ropeAt, ropeRun } from './rope.ts';

export interface HoldFieldProps {
  readonly hold: NonNullable<SessionView['hold']>;
  readonly breath: Breath;
  /** Lies on the rope, beside the crossing. */
  readonly children?: ComponentChildren;
}

/** The loop breathes around the seconds that are left; orange runs along the rope up to the limit. */
export const HoldField = ({ hold, breath, children }: HoldFieldProps) => {
  const rope = ropeAt(breathRadius(breath.way, breath.share));
  const run = ropeRun(rope, hold.heldSeconds / hold.untilSeconds);
  return (
    <div class="hold-field">
      <div class="hold-loop">
        <svg class="hold-rope" viewBox="0 0 390 380" aria-hidden="true">
          <path class="rope-reach" d={REACH_ARC} />
          <path class="rope-line" d="M-900 357H1" />
          <path class="rope-line rope-run" d="M-900 357H1" />
          <path class="rope-line" d={rope.under} />
          <path
            class="rope-line rope-run"
            d={rope.under}
            pathLength={rope.underLength}
            style={{ strokeDasharray: `${run.under} 2000` }}
          />
          <path class="rope-gap" d={ROPE_GAP} />
          <path class="rope-line" d={rope.over} />
          <path class="rope-line" d="M389 357H1300" />
          <path
            class="rope-line rope-run"
            d={rope.over}
            pathLength={rope.overLength}
            style={{ strokeDasharray: `${run.over} 2000` }}
          />
        </svg>
        <div class="hold-middle">
          <Clock seconds={hold.untilSeconds - hold.heldSeconds} />
          <p class="breath">
            {words.breathe[breath.way]} <span class="breath-seconds">{breath.secondsLeft}</span>
          </p>
        </div>
        <div class="hold-figure">{children}</div>
      </div>
    </div>
  );
};

/** How long it has been, and how long it may be. */
export const HoldSoFar = ({ hold }: Pick<HoldFieldProps, 'hold'>) => (
  <p class="hold-so-far">
    <b>{hold.longEnough ? words.heldLongEnough(hold.heldSeconds) : words.held(hold.heldSeconds)}</b>
    <span>{words.upTo(hold.untilSeconds)}</span>
  </p>
);

const OPENING = ropeAt(TIGHT);

/** A released knot: the loop settles into the floor line, once. */
export const RopeOpening = () => (
  <svg class="rope-opening" viewBox="0 0 390 357" preserveAspectRatio="xMidYMax meet" aria-hidden="true">
    <path d={OPENING.under} />
    <path d={OPENING.over} />
  </svg>
);
