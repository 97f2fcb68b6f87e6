import { useEffect, useRef, useState } from 'preact/hooks';
import type { TechniqueId } from '../../../core/knowledge/index.ts';
import { TechniqueFigure } from './technique-figure.tsx';
import { useReducedMotion } from './reduced-motion.ts';

export interface FigureLoopProps {
  readonly technique: TechniqueId;
  /** Null: it is pressed, not rolled, and breathes. */
  readonly secondsPerPass: number | null;
  readonly breathSeconds: readonly [breathIn: number, breathOut: number];
  readonly words: { readonly stop: string; readonly move: string };
}

/** Soft at both turns. */
const eased = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

/** There in `there` seconds and back in `back`: 0 to 1 and back. */
export const toAndFro = (seconds: number, there: number, back: number): number => {
  const at = seconds % (there + back);
  return at < there ? eased(at / there) : eased(1 - (at - there) / back);
};

/** The figure alone, so that nothing else is looked at anew in each of its frames. */
const Moving = ({
  technique,
  secondsPerPass,
  breathSeconds,
  moves,
}: Omit<FigureLoopProps, 'words'> & { readonly moves: boolean }) => {
  const [seconds, setSeconds] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!moves || !element) return undefined;
    let request = 0;
    let last: number | null = null;
    const frame = (ms: number): void => {
      const passed = last === null ? 0 : (ms - last) / 1000;
      last = ms;
      setSeconds((before) => before + passed);
      request = requestAnimationFrame(frame);
    };
    const seen = new IntersectionObserver((entries) => {
      cancelAnimationFrame(request);
      last = null;
      if (entries.at(-1)?.isIntersecting === true) request = requestAnimationFrame(frame);
    });
    seen.observe(element);
    return () => {
      seen.disconnect();
      cancelAnimationFrame(request);
    };
  }, [moves]);
  const [breathIn, breathOut] = breathSeconds;
  const rolls = secondsPerPass !== null;
  return (
    <div ref={place} class="figure-moving">
      <TechniqueFigure
        technique={technique}
        side="right"
        step={2}
        pass={rolls ? toAndFro(seconds, secondsPerPass, secondsPerPass) : null}
        breath={rolls ? null : toAndFro(seconds, breathIn, breathOut)}
      />
    </div>
  );
};

/** A figure that moves by itself while it is seen, until it is told to stop. */
export const FigureLoop = ({ words, ...figure }: FigureLoopProps) => {
  const reduced = useReducedMotion();
  const [stopped, setStopped] = useState(false);
  return (
    <div class="figure-loop">
      <Moving {...figure} moves={!reduced && !stopped} />
      {reduced ? null : (
        <button
          type="button"
          class="figure-stop"
          aria-label={stopped ? words.move : words.stop}
          onClick={() => setStopped(!stopped)}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d={stopped ? 'M6 3.5v17l14-8.5z' : 'M5 4h5v16H5zM14 4h5v16h-5z'} />
          </svg>
        </button>
      )}
    </div>
  );
};
