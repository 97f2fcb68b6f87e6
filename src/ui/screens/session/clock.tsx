import type { BlockSide } from '../../../core/body/index.ts';
import { sessionText as words } from '../../../texts/en/session.ts';

export interface ClockProps {
  readonly seconds: number;
  /** Outlined: getting ready. Solid: rolling, or standing in a pause. */
  readonly outlined?: boolean;
}

/** The huge number. */
export const Clock = ({ seconds, outlined = false }: ClockProps) => {
  const digits = words.clock(seconds);
  return (
    <div
      class={`session-clock${outlined ? ' outlined' : ''}${digits.length > 2 ? ' long' : ''}`}
      role="timer"
      aria-label={words.timeLeft}
    >
      {digits}
    </div>
  );
};

export interface SideShapeProps {
  readonly side: BlockSide;
  /** Without the word: on the hold screen. */
  readonly small?: boolean;
}

/** Left is round on its left, right on its right; both is both shapes side by side, so round at both ends. */
export const SideShape = ({ side, small = false }: SideShapeProps) => (
  <div class={`side-shape side-shape-${side}${small ? ' small' : ''}`}>
    <b aria-hidden="true">{words.sideLetter[side]}</b>
    <span>{words.sideWord[side]}</span>
  </div>
);
