import { useLayoutEffect, useRef } from 'preact/hooks';
import { REPLAN_MS } from './use-replan.ts';

const STEP = 5;

const numbersOf = (text: string): readonly number[] => text.split('/').map(Number);

/** On the way from one to the other, in the steps of the plan. */
const between = (from: readonly number[], to: readonly number[], share: number): string =>
  to
    .map((end, at) => {
      const start = from[at] ?? end;
      return share >= 1 ? end : Math.round((start + (end - start) * share) / STEP) * STEP;
    })
    .join('/');

/** Seconds of a plan, such as "60" or "60/55": when they change, they count up or down to it. */
export const Counting = ({ text }: { readonly text: string }) => {
  const element = useRef<HTMLSpanElement>(null);
  const before = useRef(text);
  useLayoutEffect(() => {
    const node = element.current?.firstChild;
    const from = numbersOf(before.current);
    before.current = text;
    if (!(node instanceof Text) || matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
    const to = numbersOf(text);
    if (from.join() === to.join()) return undefined;
    let frame = 0;
    let begun = 0;
    const draw = (now: number): void => {
      begun ||= now;
      const share = (now - begun) / REPLAN_MS;
      node.data = between(from, to, share);
      if (share < 1) frame = requestAnimationFrame(draw);
    };
    node.data = between(from, to, 0);
    frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [text]);
  return <span ref={element}>{text}</span>;
};
