/** What is said over a figure and is not of it: the arrow of the pass, and chevrons for how hard a held tool is pressed. */
import type { PressureStep } from '../knowledge/index.ts';
import type { Role, Shape } from './picture.ts';

const MARKS: readonly Role[] = ['arrow', 'press', 'press-rest'];

/** The light rim that sets marks off from whatever is below them. */
export const haloOf = (shapes: readonly Shape[]): readonly Shape[] => {
  const strokes = shapes.flatMap((shape) => (MARKS.includes(shape.role) ? shape.strokes : []));
  return strokes.length > 0 ? [{ role: 'arrow-halo', strokes }] : [];
};

/** As many chevrons as the pressure step says count; the others are only hinted at. The first is nearest to the muscle. */
export const marksAtStep = (marks: readonly Shape[], step: PressureStep): readonly Shape[] =>
  marks.flatMap((mark): readonly Shape[] =>
    mark.role === 'press' && step < mark.strokes.length
      ? [
          { role: 'press-rest', strokes: mark.strokes.slice(step) },
          { role: 'press', strokes: mark.strokes.slice(0, step) },
        ]
      : [mark],
  );
