import type { SessionView } from '../../../core/session/index.ts';
import { sessionText as words } from '../../../texts/en/session.ts';
import { lampOf, softTurn } from './sweep.ts';

export interface TempoSweepProps {
  readonly pass: NonNullable<SessionView['pass']>;
  readonly secondsPerPass: number;
  readonly ends: readonly [string, string];
  /** The first end lies at the right, as in the figure. */
  readonly reversed: boolean;
  /** A touch: to change the tempo. */
  readonly onTouch: (click: MouseEvent) => void;
}

/** The thumb shows where the tool should be now: from one end of the muscle to the other, a tick each second. */
export const TempoSweep = ({ pass, secondsPerPass, ends, reversed, onTouch }: TempoSweepProps) => {
  const soft = softTurn(pass.position, secondsPerPass);
  const at = reversed ? 1 - soft : soft;
  const rightwards = (pass.towards === 1) !== reversed;
  const [left, right] = reversed ? [ends[1], ends[0]] : ends;
  const lit = lampOf(at);
  const ticks = Array.from({ length: Math.floor(secondsPerPass) + 1 }, (_, second) => second / secondsPerPass);
  return (
    <button type="button" class="sweep" data-towards={rightwards ? 1 : 0} onClick={onTouch}>
      <span class="unseen">{words.paceTitle}</span>
      <span class="sweep-end">{left}</span>
      <span class="sweep-track" style={{ '--at': at }} aria-hidden="true">
        <i class="sweep-rail" />
        {ticks.map((tick) => (
          <i key={tick} class="sweep-tick" style={{ '--tick': tick }} />
        ))}
        <i class="sweep-run" />
        <i class="sweep-thumb">
          <svg class="sweep-arrow" viewBox="0 0 24 24">
            <path d="M8 4l8 8-8 8" />
          </svg>
        </i>
        <span class="sweep-lamps">
          {[0, 1, 2].map((lamp) => (
            <i key={lamp} class={lamp === lit ? 'lamp lit' : 'lamp'} />
          ))}
        </span>
      </span>
      <span class="sweep-end">{right}</span>
    </button>
  );
};
