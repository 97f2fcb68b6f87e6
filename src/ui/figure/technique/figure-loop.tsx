import { useEffect, useState } from 'preact/hooks';
import type { TechniqueId } from '../../../core/knowledge/index.ts';
import { FigurePlayer } from './figure-player.tsx';

const SECONDS_PER_PASS = 3;

/** To and fro, 0 to 1 and back, with soft turns. */
const swing = (seconds: number): number => (1 - Math.cos((Math.PI * seconds) / SECONDS_PER_PASS)) / 2;

/** A figure that moves by itself while it is seen; for who wants no motion, its start and its end side by side. */
export const FigureLoop = ({ technique }: { readonly technique: TechniqueId }) => {
  const [still] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  const [pass, setPass] = useState(0);
  useEffect(() => {
    if (still) return undefined;
    let request = 0;
    const frame = (ms: number): void => {
      setPass(swing(ms / 1000));
      request = requestAnimationFrame(frame);
    };
    request = requestAnimationFrame(frame);
    return () => cancelAnimationFrame(request);
  }, [still]);
  return still ? (
    <div class="figure-two">
      <FigurePlayer technique={technique} side="right" pass={0} />
      <FigurePlayer technique={technique} side="right" pass={1} />
    </div>
  ) : (
    <FigurePlayer technique={technique} side="right" pass={pass} />
  );
};
